/** Code that arrives when it is needed. */
type Load<Module> = () => Promise<Module>;

const pending = new Map<Load<unknown>, Promise<unknown>>();

/**
 * Loads a screen once; the same promise for every caller, so that React can wait for it while rendering. A failed
 * load is forgotten: the next call asks the network again.
 */
export function loadScreen<Module>(load: Load<Module>): Promise<Module> {
  const known = pending.get(load);
  if (known !== undefined) return known as Promise<Module>; // the map holds what this very function returned
  const loading = load();
  pending.set(load, loading);
  loading.catch(() => pending.delete(load));
  return loading;
}
