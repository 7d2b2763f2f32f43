import type { Conversation, ConversationOptions } from './conversation.ts';
import { createFallback } from './fallback.ts';
import { createFrame, createName, findObstacle, heedEmbedderPolicy, setScheme } from './frame.ts';
import { type Handshake, listenForFrame } from './handshake.ts';
import { loadParts } from './load-parts.ts';
import type { OnboardingErrorCode } from './types.ts';
import { say } from './words.ts';

/** One frame, from its start to its end, with everything that listens to it. */
export interface View {
  readonly frame: HTMLIFrameElement;
  /** With a page in the frame that was answered; null before there is one. */
  readonly conversation: Conversation | null;
  end(): void;
}

interface ViewOptions
  extends Pick<ConversationOptions, 'wrapper' | 'settings' | 'events' | 'onEscape' | 'onExit'> {
  /** Of the page in the frame. */
  url: string;
  onRetry: () => void;
}

/** Until the frame has said how high it is. CSS pixels. */
const FIRST_HEIGHT = 600;

const sentences: Partial<Record<OnboardingErrorCode, string>> = {
  frame_unreachable:
    'no answer from the frame: is the wizard online, frame-src open, and every page around it in allowedOrigins?',
  handshake_timeout: 'the wizard began to load and did not finish',
  protocol_mismatch: 'paso.js and the wizard are of different versions',
  origin_not_allowed: 'this origin is not in allowedOrigins of the wizard',
  unsupported_sandbox: 'this page has no origin: a file, or a sandbox without allow-same-origin',
  host_isolated: 'this browser shows no frame in an isolated page',
};

/** Starts a frame in the wrapper. Whatever happens, something stands there: a wizard, or why there is none. */
export function openView(options: ViewOptions): View {
  const { url, onRetry, ...context } = options;
  const { wrapper, settings, events } = context;
  const {
    display,
    startStep,
    backend,
    title,
    height: { min = 0, max = FIRST_HEIGHT } = {},
  } = settings;
  const isModal = display === 'modal';
  const iid = createName();
  const frame = createFrame({ url, name: iid, title: title ?? say(settings.locale).title });
  let conversation: Conversation | null = null;
  let fallback: HTMLElement | null = null;
  let handshake: Handshake | null = null;
  const endHeed = heedEmbedderPolicy(frame, url);
  /** Of the pages in the frame, the one that is talked to. */
  let turn = 0;

  /** On the page in the frame, which is gone or will not be talked to. */
  function hangUp(): void {
    conversation?.end();
    conversation = null;
    turn += 1;
  }

  function show(code: OnboardingErrorCode | null): void {
    fallback?.remove();
    fallback = code === null ? null : createFallback(code, settings.locale, onRetry);
    if (fallback !== null) wrapper.append(fallback);
    frame.style.display = code === null ? 'block' : 'none';
  }

  function fail(code: OnboardingErrorCode, cause?: unknown): void {
    hangUp();
    show(code);
    const sentence =
      cause === undefined ? sentences[code] : 'paso-parts.mjs did not load: is script-src open?';
    events.emit('error', { code, message: `Paso: ${sentence ?? code}`, cause });
  }

  async function talk(answer: () => MessagePort, { settle }: Handshake): Promise<void> {
    hangUp();
    show(null);
    const own = turn;
    try {
      const { openConversation } = await loadParts();
      if (turn !== own) return;
      conversation = openConversation({ ...context, port: answer(), frame, onReady: settle });
    } catch (cause) {
      if (turn !== own) return;
      settle();
      fail('frame_unreachable', cause);
    }
  }

  frame.style.height = isModal ? '100%' : `${Math.max(min, Math.min(max, FIRST_HEIGHT))}px`;
  setScheme(frame, settings.appearance?.scheme);
  const obstacle = findObstacle(window);
  if (obstacle === null) {
    handshake = listenForFrame({
      frame,
      iid,
      origin: new URL(url).origin,
      createInit: () => ({
        source: backend === undefined ? 'http' : 'page',
        fit: isModal ? 'fill' : 'auto',
        locale: settings.locale,
        appearance: settings.appearance,
        startStep,
      }),
      onHello: (answer, listening) => void talk(answer, listening),
      onFail: fail,
    });
    wrapper.append(frame);
  } else fail(obstacle);
  return {
    frame,
    get conversation() {
      return conversation;
    },
    end() {
      handshake?.stop();
      endHeed();
      hangUp();
      fallback?.remove();
      frame.remove();
    },
  };
}
