import { createContext, use } from 'react';
import type { StateStorage } from 'zustand/middleware';

const DraftStorageContext = createContext<(() => StateStorage) | null>(null);

/** Gives the place where unsent answers outlive a reload to the gate, which makes the draft store. */
export const DraftStorageProvider = DraftStorageContext.Provider;

/** Where unsent answers outlive a reload. */
export function useDraftStorage(): () => StateStorage {
  const storage = use(DraftStorageContext);
  if (storage === null) throw new Error('useDraftStorage needs <DraftStorageProvider>');
  return storage;
}
