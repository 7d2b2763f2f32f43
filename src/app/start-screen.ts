import { donePage } from '#src/steps/done/done-page.ts';
import { flow } from './flow.ts';
import { loadScreen } from './screen-loader.ts';

/** The screen that an address leads to, as far as it can be told before the account is known. */
interface StartScreen {
  /** Whether it is the first step: what that needs is the first load, and nothing more is. */
  isFirst: boolean;
  /** Fetches its code and words; what fails here is asked again by the screen itself. */
  preload: () => void;
}

/**
 * For an address below the app's base, null where no page is. `/` leads to the first step on a first visit, which is
 * when no cache holds anything.
 */
export function findStartScreen(path: string): StartScreen | null {
  const first = flow[0];
  const id = path.replaceAll('/', '') || first?.id;
  const screen = id === 'done' ? donePage : flow.find((step) => step.id === id);
  if (screen === undefined) return null;
  return {
    isFirst: screen === first,
    preload: () => void loadScreen<unknown>(screen.load).catch(() => undefined),
  };
}
