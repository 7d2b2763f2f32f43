import { loadLaterErrorWords } from '#src/backend/error-words.ts';
import { loadLaterWords } from '#src/i18n/i18n.ts';
import { walletStep } from '#src/steps/wallet/step.ts';

/** Code that arrives when it is needed. */
type Load<Module> = () => Promise<Module>;

/** The screens whose words the page has from the start (lingui.config.ts). */
const firstScreens = new Set<Load<unknown>>([walletStep.load]);

const pending = new Map<Load<unknown>, Promise<unknown>>();
const loaded = new Map<Load<unknown>, unknown>();
/** What a screen on the page failed with. Kept until someone asks again: rendering must not hammer the network. */
const failed = new Map<Load<unknown>, unknown>();

/**
 * Loads a screen and its words once; the same promise for every caller, so that React can wait for it while rendering. A failed
 * load is forgotten: the next call asks the network again.
 */
export function loadScreen<Module>(load: Load<Module>): Promise<Module> {
  const known = pending.get(load);
  if (known !== undefined) return known as Promise<Module>; // the map holds what this very function returned
  const loading = withWords(load);
  pending.set(load, loading);
  loading.then(
    (module) => loaded.set(load, module),
    () => pending.delete(load),
  );
  return loading;
}

async function withWords<Module>(load: Load<Module>): Promise<Module> {
  if (firstScreens.has(load)) return load();
  const [module] = await Promise.all([load(), loadLaterWords(), loadLaterErrorWords()]);
  return module;
}

/**
 * A screen's code while rendering: at once where it was preloaded, else the nearest Suspense boundary waits. Without
 * `use`, because that has to be called again once the code is there, and then holds back a screen that needs no wait.
 * Throws what the load failed with, until {@link forgetFailedScreens}.
 */
export function takeScreen<Module>(load: Load<Module>): Module {
  if (loaded.has(load)) return loaded.get(load) as Module; // the map holds what `load` gave
  if (failed.has(load)) throw failed.get(load);
  throw loadScreen(load).catch((error: unknown) => void failed.set(load, error));
}

/** Before another try: a screen that could not be loaded is asked for again. */
export function forgetFailedScreens(): void {
  failed.clear();
}
