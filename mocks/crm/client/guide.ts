import type {
  GetToken,
  OnboardingEvents,
  OnboardingInstance,
  OnboardingSettings,
  OnboardingUpdate,
} from '#src/sdk/types.ts';
import { mintToken } from './account.ts';
import { startStep } from './context.ts';
import { note } from './log.ts';
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

export function updateAll(change: OnboardingUpdate): void {
  for (const instance of instances) instance.update(change);
}

export function logoutAll(): void {
  for (const instance of instances) instance.logout();
}

export const eventNames = [
  'ready',
  'stepchange',
  'lock',
  'paymentmethodadded',
  'pending',
  'complete',
  'error',
] as const satisfies (keyof OnboardingEvents)[];

/** The page's side of an instance, with the log. `who` tells two on a page apart. */
export function guideOptions(who = ''): OnboardingSettings {
  const hear = eventNames.map(
    (name) => [name, (event: unknown) => note(name, event, who)] as const,
  );
  return {
    startStep,
    locale: readLanguage(),
    appearance: { scheme: readScheme() },
    allowNavigation(url) {
      const screen = screenOf(url);
      note('allowNavigation', `${url} → ${screen ?? '_blank'}`, who);
      if (screen !== null) openScreen(screen);
      return screen !== null;
    },
    on: {
      ...Object.fromEntries(hear),
      exit(event) {
        note('exit', event.url, who);
        event.preventDefault();
        openScreen(screenOf(event.url) ?? 'panel');
      },
    },
  };
}

/** A token as the SDK asks for it, told to the log. */
export function tokenFor(who = ''): GetToken {
  return ({ reason, attempt, signal }) => {
    note('getToken', { reason, attempt }, who);
    return mintToken(signal);
  };
}
