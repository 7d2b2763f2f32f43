import { type Channel, createChannel } from '#src/host/frame/channel.ts';
import { patience } from '#src/host/frame/protocol.ts';
import { answerBackendCalls } from './answer-backend-call.ts';
import { type Events, runSafely } from './events.ts';
import { createHeightKeeper } from './height.ts';
import { reveal } from './scroll.ts';
import { createStage } from './stage.ts';
import { createTokenSource } from './token-source.ts';
import type {
  LockReason,
  OnboardingErrorCode,
  OnboardingInstance,
  OnboardingOptions,
  OnboardingUpdate,
} from './types.ts';

type HostMessage = 'update' | 'focus' | 'close' | 'logout';
type FrameMessage =
  | 'init.ok'
  | 'session.get'
  | 'backend.call'
  | 'backend.cancel'
  | 'resize'
  | 'overlay'
  | 'scroll.request'
  | 'navigate.request'
  | 'exit.request'
  | 'key.escape'
  | 'ready'
  | 'stepchange'
  | 'lock'
  | 'paymentmethodadded'
  | 'pending'
  | 'complete'
  | 'error';

/** With one page in the frame: it ends when that page loads itself again. */
export interface Conversation {
  update(change: OnboardingUpdate): void;
  focus(): void;
  logout(): void;
  askToClose: OnboardingInstance['close'];
  /** Leaves nothing behind, but the frame. */
  end(): void;
}

export interface ConversationOptions {
  port: MessagePort;
  frame: HTMLIFrameElement;
  wrapper: HTMLElement;
  settings: OnboardingOptions;
  events: Events;
  /** The frame listens. */
  onReady: () => void;
  /** The customer wants the dialog closed. */
  onEscape: () => void;
  /** The wizard is done in a dialog, and leads nowhere. */
  onExit: () => void;
}

const open = { allowed: true, reason: null } as const;

const sentences: Partial<Record<OnboardingErrorCode, string>> = {
  session_expired: 'the wizard’s backend takes no token of this page any more',
  stripe_blocked: 'the form for the card did not load in the frame: a filter, or an extension?',
  backend_unavailable: 'the wizard’s backend does not answer the frame',
};

/** Talks through the port: hears the frame, and answers it. */
export function openConversation(options: ConversationOptions): Conversation {
  const { port, frame, wrapper, settings, events, onReady, onEscape, onExit } = options;
  const { getToken, backend, display, height, allowNavigation } = settings;
  const { emit } = events;
  const heights = createHeightKeeper(height);
  const stage = createStage(wrapper, frame, height?.max ?? Number.POSITIVE_INFINITY);
  const tokens = createTokenSource(getToken, (error) => emit('error', error));
  const answers = backend && answerBackendCalls(backend);
  const notSupported = () => {
    throw { code: 'operation_not_supported' };
  };
  let lock: LockReason | null = null;

  function setLock(reason: LockReason | null): void {
    if (reason === lock) return;
    lock = reason;
    emit('lock', { locked: reason !== null, reason });
  }

  const channel: Channel<HostMessage> = createChannel<HostMessage, FrameMessage>({
    port,
    iid: frame.name,
    handlers: {
      'init.ok': onReady,
      'session.get': tokens.get,
      'backend.call': answers?.handlers['backend.call'] ?? notSupported,
      'backend.cancel': (call) => answers?.handlers['backend.cancel'](call),
      resize(payload) {
        const next = heights.next(payload.height, performance.now());
        if (next !== null) stage.setHeight(next);
      },
      overlay({ isOpen, minHeight }) {
        if (!isOpen) stage.unpin();
        return { top: isOpen ? stage.pin(minHeight) : null };
      },
      'scroll.request': ({ top }) => reveal(wrapper, top),
      'navigate.request': ({ url }) => ({
        isHandled: isLink(url) && runSafely(() => allowNavigation?.(url)) === true,
      }),
      'exit.request': ({ url }) => ({ isHandled: isLink(url) && isExitHandled(url) }),
      'key.escape': onEscape,
      lock: ({ reason }) => setLock(reason),
      ready: () => emit('ready', {}),
      stepchange(event) {
        heights.reset();
        emit('stepchange', event);
      },
      paymentmethodadded: () => emit('paymentmethodadded', {}),
      pending: (event) => emit('pending', event),
      complete: () => emit('complete', {}),
      error: ({ code }) => emit('error', { code, message: `Paso: ${sentences[code] ?? code}` }),
    },
  });

  function isExitHandled(url: string): boolean {
    let isPrevented = false;
    emit('exit', {
      url,
      get defaultPrevented() {
        return isPrevented;
      },
      preventDefault() {
        isPrevented = true;
      },
    });
    if (display !== 'modal') return isPrevented;
    setTimeout(onExit); // once it is answered
    return true;
  }

  return {
    update: (change) => channel.send('update', change),
    focus: () => channel.send('focus', {}),
    logout() {
      tokens.giveUp();
      channel.send('logout', {});
    },
    /** A frame that is locked has said so; one that does not answer holds nobody back. */
    async askToClose() {
      if (lock !== null) return { allowed: false, reason: lock };
      try {
        const timeoutMs = patience.answer;
        const { isAllowed, reason } = await channel.request('close', {}, { timeoutMs });
        return { allowed: isAllowed, reason };
      } catch {
        return open;
      }
    },
    end() {
      channel.close();
      answers?.giveUp();
      tokens.giveUp();
      stage.unpin();
      setLock(null);
    },
  };
}

/** A page that leads somewhere by what the frame says must not run it. */
function isLink(url: string): boolean {
  return /^https?:\/\//.test(url);
}
