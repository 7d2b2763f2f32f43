import { isolateStyle, setScheme } from './frame.ts';
import type { OnboardingAppearance } from './types.ts';
import { say } from './words.ts';

const css = `
dialog { position: fixed; inset: 0; box-sizing: border-box; display: flex; flex-direction: column;
  width: min(100vw - 32px, 1040px); max-width: none; height: min(100vh - 32px, 860px); height: min(100dvh - 32px, 860px);
  max-height: none; margin: auto; padding: 0; border: 0; border-radius: 16px; overflow: hidden;
  background: Canvas; color: CanvasText; box-shadow: 0 24px 64px #0006 }
dialog:not([open]) { display: none }
dialog::backdrop { background: #0008 }
header { display: flex; flex: none; align-items: center; gap: 8px; padding-inline-start: 16px }
strong { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
  font: 600 15px/1.4 system-ui, sans-serif }
button { flex: none; width: 44px; height: 44px; margin: 4px; padding: 0; border: 0; border-radius: 12px;
  background: none; color: inherit; font: 24px/1 system-ui, sans-serif; cursor: pointer }
button:hover { background: #8883 }
button:focus-visible { outline: 2px solid; outline-offset: -4px }
slot { display: block; flex: 1; min-height: 0 }
@media (max-width: 640px) { dialog { width: 100vw; height: 100vh; height: 100dvh; border-radius: 0 } }
`;

export interface Modal {
  /** It is as light or dark as the wizard in it. */
  setScheme(scheme: OnboardingAppearance['scheme']): void;
  /** Takes the dialog away; focus returns to the opener. */
  close(): void;
}

interface ModalOptions {
  content: HTMLElement;
  title: string;
  locale: string | undefined;
  opener: HTMLElement | null;
  /** The customer wants it closed; it stays until `close()`. */
  onDismiss: () => void;
}

/** A dialog over the page. Its styles are its own: a style sheet made by script needs no permission of the page. */
export function openModal(options: ModalOptions): Modal {
  const { content, title, locale, opener, onDismiss } = options;
  const host = document.createElement('div');
  isolateStyle(host, {});
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', title);
  const { lang, close: label } = say(locale);
  dialog.lang = lang;
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', label);
  button.textContent = '×';
  const name = document.createElement('strong');
  name.textContent = title;
  const bar = document.createElement('header');
  bar.append(name, button);
  dialog.append(bar, document.createElement('slot'));
  root.append(dialog);
  host.append(content);

  let isOpen = true;
  button.addEventListener('click', onDismiss);
  // A browser that has stopped Escape once may close at the next one by itself: not without asking.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onDismiss();
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    onDismiss();
  });
  dialog.addEventListener('close', () => {
    if (!isOpen) return;
    dialog.showModal();
    onDismiss();
  });
  document.body.append(host);
  dialog.showModal();
  return {
    setScheme: (scheme) => setScheme(host, scheme),
    close() {
      isOpen = false;
      dialog.close();
      host.remove();
      opener?.focus();
    },
  };
}
