import { mintToken } from './account.ts';
import { startStep } from './context.ts';
import { note } from './log.ts';
import type { OnboardingInstance, OnboardingOptions } from './paso.ts';
import { openScreen, screenOf } from './screens.ts';
import { readLanguage, readScheme } from './shell.ts';

/*
 * What every page gives the wizard, however it embeds it.
 */

const instances = new Set<Pick<OnboardingInstance, 'update' | 'logout'>>();

/** Keeps an instance informed of language and scheme. The answer forgets it. */
export function follow(instance: Pick<OnboardingInstance, 'update' | 'logout'>): () => void {
  instances.add(instance);
  return () => void instances.delete(instance);
}

export function updateAll(change: Parameters<OnboardingInstance['update']>[0]): void {
  for (const instance of instances) instance.update(change);
}

export function logoutAll(): void {
  for (const instance of instances) instance.logout();
}

const eventNames = [
  'ready',
  'stepchange',
  'lock',
  'paymentmethodadded',
  'pending',
  'complete',
  'error',
] as const;

/** The page's side of an instance, with the log. `who` tells two on a page apart. */
export function guideOptions(who = '') {
  const hear = eventNames.map(
    (name) => [name, (event: unknown) => note(name, event, who)] as const,
  );
  return {
    ...(startStep === null ? {} : { startStep }),
    locale: readLanguage() as string,
    appearance: { scheme: readScheme() },
    allowNavigation(url: string): boolean {
      const screen = screenOf(url);
      note('allowNavigation', `${url} → ${screen ?? 'una pestaña nueva'}`, who);
      if (screen !== null) openScreen(screen);
      return screen !== null;
    },
    on: {
      ...Object.fromEntries(hear),
      exit(event: { url: string; preventDefault(): void }) {
        note('exit', event, who);
        event.preventDefault();
        openScreen(screenOf(event.url) ?? 'panel');
      },
    },
  } satisfies OnboardingOptions;
}

/** A token as the SDK asks for it, told to the log. */
export function tokenFor(who = ''): NonNullable<OnboardingOptions['getToken']> {
  return ({ reason, attempt, signal }) => {
    note('getToken', { reason, attempt }, who);
    return mintToken(signal);
  };
}
