import { type CrmLanguage, isWordId, languages, wordIn } from '#mocks/crm/words.ts';
import { find } from './context.ts';

/*
 * What stands around every screen: language, light or dark, and the menu of a phone. Both choices are kept on this
 * device, and told to whoever listens.
 */

export type Scheme = 'light' | 'dark';
type Change = { locale: CrmLanguage } | { appearance: { scheme: Scheme } };

const { documentElement: root } = document;

export function readLanguage(): CrmLanguage {
  return languages.find((id) => id === root.lang) ?? 'es';
}

export function readScheme(): Scheme {
  return root.dataset['scheme'] === 'dark' ? 'dark' : 'light';
}

export function startShell(onChange: (change: Change) => void): void {
  const language = find<HTMLSelectElement>('#language');
  const dark = find('#dark');
  const kept = localStorage.getItem('crm.language');
  speak(languages.find((id) => id === kept) ?? 'es');
  wear(
    localStorage.getItem('crm.scheme') ??
      (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
  );
  language.value = readLanguage();
  language.addEventListener('change', () => {
    speak(language.value as CrmLanguage); // the options are the languages
    localStorage.setItem('crm.language', readLanguage());
    onChange({ locale: readLanguage() });
  });
  dark.addEventListener('click', () => {
    wear(readScheme() === 'dark' ? 'light' : 'dark');
    localStorage.setItem('crm.scheme', readScheme());
    onChange({ appearance: { scheme: readScheme() } });
  });
  const button = find('.menu-button');
  button.addEventListener('click', () => {
    openMenu(button.getAttribute('aria-expanded') !== 'true');
  });
  find('main').addEventListener('click', () => openMenu(false));
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') openMenu(false);
  });
  find('.search input').addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Enter') event.preventDefault(); // it searches nothing
  });
}

/** The menu of a narrow page, which lies over the rest. */
export function openMenu(isOpen: boolean): void {
  document.body.classList.toggle('menu-open', isOpen);
  find('.menu-button').setAttribute('aria-expanded', String(isOpen));
}

function wear(scheme: string): void {
  root.dataset['scheme'] = scheme === 'dark' ? 'dark' : 'light';
  find('#dark').setAttribute('aria-checked', String(scheme === 'dark'));
}

function speak(language: CrmLanguage): void {
  root.lang = language;
  const say = (element: HTMLElement, key: string, put: (word: string) => void) => {
    const id = element.dataset[key] ?? '';
    if (isWordId(id)) put(wordIn(language, id));
  };
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
    say(element, 'word', (text) => (element.textContent = text));
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    say(element, 'label', (text) => element.setAttribute('aria-label', text));
    say(element, 'placeholder', (text) => element.setAttribute('placeholder', text));
  }
}
