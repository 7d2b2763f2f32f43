import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { DemoState, DemoStore } from './demo-store.ts';

const DemoContext = createContext<DemoStore | null>(null);

/** Gives the demo to the page around the wizard. */
export const DemoProvider = DemoContext.Provider;

/** All that can be asked of the demo; the same on every render. */
export function useDemo(): DemoStore {
  const demo = use(DemoContext);
  if (demo === null) throw new Error('useDemo needs <DemoProvider>');
  return demo;
}

/** A part of its state. */
export function useDemoState<Part>(read: (state: DemoState) => Part): Part {
  return useStore(useDemo(), read);
}
