import { createContext, use } from 'react';
import type { Backend } from './backend.ts';

const BackendContext = createContext<Backend | null>(null);

/** Gives the one backend of a mounted wizard to everything below. */
export const BackendProvider = BackendContext.Provider;

/** The backend of this wizard. Throws outside of a provider: a mistake of ours, not of the customer. */
export function useBackend(): Backend {
  const backend = use(BackendContext);
  if (backend === null) throw new Error('useBackend needs <BackendProvider>');
  return backend;
}
