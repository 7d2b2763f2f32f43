import { waitFor } from '@testing-library/react';
import { vi } from 'vitest';

/*
 * For tests alone: the wizard's side of a frame that the SDK made.
 */

/** What a page's side says through a window or a port. */
interface Said {
  k: string;
  t: string;
  id: string;
  re?: string;
  p?: Record<string, unknown>;
  e?: { code: string };
}

export const wizard = 'https://guia.example';
export const frameUrl = `${wizard}/embed/`;

/** The wizard's side of a frame that the SDK made, played by a test. */
export function playFrame(frame: HTMLIFrameElement) {
  const inner = frame.contentWindow;
  if (inner === null) throw new Error('The frame is not in the page');
  const posted: { message: Said; target: string; ports: MessagePort[] }[] = [];
  vi.spyOn(inner, 'postMessage').mockImplementation(
    ((message: Said, target: string, ports: MessagePort[]) =>
      void posted.push({ message, target, ports })) as never,
  );
  const heard: Said[] = [];
  let port: MessagePort | undefined;
  let count = 0;

  function envelope(changes: object) {
    count += 1;
    return { ns: 'paso', v: 1, iid: frame.name, id: `f${count}`, k: 'evt', ...changes };
  }

  const played = {
    posted,
    heard,
    /** As the frame's window; the wizard unless told otherwise. */
    post(data: unknown, from: { source?: unknown; origin?: string } = {}) {
      const event = new MessageEvent('message', { data, origin: from.origin ?? wizard });
      Object.defineProperty(event, 'source', { value: 'source' in from ? from.source : inner });
      window.dispatchEvent(event);
    },
    hello: (changes: object = {}, nonce = 'n1', versions = [1]) =>
      envelope({ t: 'hello', p: { nonce, versions }, ...changes }),
    /** The whole way in. */
    async connect(nonce = 'n1') {
      const before = posted.length;
      played.post(played.hello({}, nonce));
      await waitFor(() => {
        if (posted.length === before) throw new Error('No init came');
      });
      port = posted.at(-1)?.ports[0];
      if (port === undefined) throw new Error('No port came');
      port.onmessage = ({ data }) => void heard.push(data as Said);
      played.say('init.ok');
      await settle();
    },
    say: (t: string, p: object = {}) => port?.postMessage(envelope({ t, p })),
    /** Asks, and gives the answer as it came. */
    async ask(t: string, p: object = {}): Promise<Said> {
      const question = envelope({ t, p, k: 'req' });
      port?.postMessage(question);
      return played.hear(({ re }) => re === question.id);
    },
    hear: (isIt: (said: Said) => boolean): Promise<Said> =>
      waitFor(() => {
        const found = heard.find(isIt);
        if (found === undefined) throw new Error('Nothing like that was said');
        return found;
      }),
    answer: (question: Said, p: object) =>
      port?.postMessage(envelope({ k: 'res', t: question.t, re: question.id, p })),
    close: () => port?.close(),
  };
  return played;
}

/** Until what a port carries has arrived. */
export function settle(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, 20));
}

/** The one frame in the page. */
export function findFrame(): HTMLIFrameElement {
  const [frame, ...others] = document.querySelectorAll('iframe');
  if (frame === undefined || others.length > 0) throw new Error('Not one frame');
  return frame;
}
