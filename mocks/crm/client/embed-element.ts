import type { OnboardingInstance, OnboardingOptions } from '#src/sdk/types.ts';
import { find, startStep } from './context.ts';
import { eventNames, follow, guideOptions, tokenFor } from './guide.ts';
import { note } from './log.ts';
import { loadPaso } from './paso.ts';
import { openScreen, screenOf } from './screens.ts';
import { readLanguage, readScheme } from './shell.ts';

/** What the page uses of `<paso-onboarding>`. */
interface OnboardingElement extends HTMLElement {
  instance: OnboardingInstance | null;
  getToken: OnboardingOptions['getToken'];
  options: Partial<OnboardingOptions>;
}

/** Markup and attributes; what cannot be written in markup is a property. The element may be there before its class. */
export async function startEmbedding(): Promise<void> {
  const element = document.createElement('paso-onboarding') as OnboardingElement; // its class comes with the script
  element.setAttribute('locale', readLanguage());
  element.setAttribute('scheme', readScheme());
  if (startStep !== undefined) element.setAttribute('start-step', startStep);
  element.options = { allowNavigation: guideOptions().allowNavigation };
  element.getToken = tokenFor();
  for (const name of eventNames) {
    element.addEventListener(`paso-${name}`, (event) => note(name, (event as CustomEvent).detail));
  }
  element.addEventListener('paso-exit', (event) => {
    const { url } = (event as CustomEvent<{ url: string }>).detail;
    note('exit', url);
    event.preventDefault();
    openScreen(screenOf(url) ?? 'panel');
  });
  find('#stage').append(element);
  follow({
    update({ locale, appearance }) {
      if (locale !== undefined) element.setAttribute('locale', locale);
      if (appearance?.scheme !== undefined) element.setAttribute('scheme', appearance.scheme);
    },
    logout: () => element.instance?.logout(),
  });
  await loadPaso();
}
