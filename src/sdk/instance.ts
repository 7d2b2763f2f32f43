import { createEvents } from './events.ts';
import { isolateStyle, setScheme } from './frame.ts';
import { loadParts } from './load-parts.ts';
import type { Modal } from './modal.ts';
import { misused } from './onboarding-error.ts';
import { checkEvent, checkUpdate } from './options.ts';
import type { OnboardingInstance, OnboardingOptions } from './types.ts';
import { openView, type View } from './view.ts';
import { say } from './words.ts';

const open = { allowed: true, reason: null } as const;

/** A wizard that is nowhere yet. `url` is that of the page in its frame. */
export function createInstance(options: OnboardingOptions, url: string): OnboardingInstance {
  const settings = { ...options };
  const isModal = settings.display === 'modal';
  const events = createEvents(settings.on);
  const wrapper = document.createElement('div');
  // As wide as its place, whatever kind of box that is.
  isolateStyle(wrapper, { position: 'relative', height: isModal ? '100%' : 'auto' });
  let view: View | null = null;
  let modal: Modal | null = null;
  /** A dialog that was asked for may still be on its way. */
  let isWanted = false;
  let isDestroyed = false;

  function start(): void {
    view?.end();
    view = openView({
      wrapper,
      url,
      settings,
      events,
      onRetry: start,
      onEscape: dismiss,
      onExit: shut,
    });
  }

  function shut(): void {
    isWanted = false;
    view?.end();
    view = null;
    modal?.close();
    modal = null;
  }

  /** Closes a dialog that may be closed. */
  function dismiss(): void {
    if (isModal) void instance.close();
  }

  function checkUse(method: string, isRight: boolean): void {
    if (isDestroyed) throw misused(`${method} after destroy().`);
    if (!isRight) throw misused('mount() is for display "inline", open() for "modal".');
  }

  // On its way before it is asked for; what needs it tries again.
  loadParts().catch(() => {});

  const instance: OnboardingInstance = {
    mount(element) {
      checkUse('mount()', !isModal);
      if (!(element instanceof Element || element instanceof ShadowRoot))
        throw misused(`mount() takes an element, not ${String(element)}.`);
      if (wrapper.parentNode === element) return;
      // A frame that is moved is loaded again, wherever the browser cannot move it as it is.
      if (view !== null && wrapper.isConnected && element.isConnected && 'moveBefore' in element) {
        (element as Element & { moveBefore(node: Node, before: null): void }).moveBefore(
          wrapper,
          null,
        );
        return;
      }
      element.append(wrapper);
      start();
    },
    open(opener = document.activeElement as HTMLElement) {
      checkUse('open()', isModal);
      if (isWanted) return;
      isWanted = true;
      loadParts()
        .then(({ openModal }) => {
          if (!isWanted || modal !== null) return;
          const { title = say(settings.locale).title, locale } = settings;
          modal = openModal({ content: wrapper, title, locale, opener, onDismiss: dismiss });
          modal.setScheme(settings.appearance?.scheme);
          start();
        })
        .catch((cause: unknown) => {
          isWanted = false;
          const message = 'Paso: the dialog did not load';
          events.emit('error', { code: 'frame_unreachable', message, cause });
        });
    },
    async close() {
      const asked = view;
      const answer = (await asked?.conversation?.askToClose()) ?? open;
      if (answer.allowed && isModal && asked === view) shut();
      return answer;
    },
    update(change) {
      checkUpdate(change);
      const { locale = settings.locale, appearance } = change;
      settings.locale = locale;
      settings.appearance = { ...settings.appearance, ...appearance };
      if (view === null) return;
      setScheme(view.frame, settings.appearance.scheme);
      modal?.setScheme(settings.appearance.scheme);
      view.conversation?.update(change);
    },
    focus() {
      view?.frame.focus();
      view?.conversation?.focus();
    },
    retry() {
      if (view !== null) start();
    },
    logout() {
      view?.conversation?.logout();
    },
    destroy() {
      isDestroyed = true;
      events.clear();
      shut();
      wrapper.remove();
    },
    on(name, handler, how) {
      checkEvent(name, handler);
      return events.on(name, handler, how);
    },
  };
  return instance;
}
