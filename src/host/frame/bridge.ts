import { type Channel, createChannel } from './channel.ts';
import {
  type HostErrorCode,
  instanceName,
  isForeignVersion,
  maxMessageLength,
  namespace,
  patience,
  type Payload,
  protocolVersion,
  readEnvelope,
  readMessage,
  supportedVersions,
} from './protocol.ts';

/** Why there is no wizard in this frame. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly code: HostErrorCode;

  constructor(code: HostErrorCode) {
    super(code);
    this.code = code;
  }
}

/** What the page around the frame said, and the way to it. */
export interface HostLink {
  iid: string;
  init: Payload<'init'>;
  port: MessagePort;
}

/** What a frame sends, and what it hears. */
export type FrameChannel = Channel<FrameMessage>;
type FrameMessage = Exclude<
  Parameters<typeof readMessage>[1],
  'hello' | 'init' | 'refused' | HostMessage
>;
type HostMessage = 'update' | 'focus' | 'close' | 'logout';

/** Answers to what the page around the frame wants. */
export type HostHandlers = Parameters<
  typeof createChannel<FrameMessage, HostMessage>
>[0]['handlers'];

interface ConnectOptions {
  page: Pick<
    Window,
    'parent' | 'name' | 'addEventListener' | 'removeEventListener' | 'setInterval' | 'clearInterval'
  >;
  /** Who may frame the wizard, by origin. */
  allowedOrigins: readonly string[];
  createId: () => string;
  timeoutMs?: number;
}

/**
 * The frame's side of the way in. It says who it is until the page around it answers, and believes an answer of its
 * parent window alone, from an origin on the tenant's list, to the very question that was asked. Rejects with a
 * {@link HostError}.
 */
export function connectToHost({
  page,
  allowedOrigins,
  createId,
  timeoutMs = patience.handshakeMs,
}: ConnectOptions): Promise<HostLink> {
  const nonce = createId();
  const iid = instanceName.test(page.name) ? page.name : `paso-${createId()}`;
  const envelope = { ns: namespace, v: protocolVersion, iid, k: 'evt' } as const;

  return new Promise((resolve, reject) => {
    // To anybody: it is not known yet who that is, and it says nothing.
    const hello = () =>
      page.parent.postMessage(
        { ...envelope, id: createId(), t: 'hello', p: { nonce, versions: supportedVersions } },
        '*',
      );

    function hear(event: MessageEvent<unknown>): void {
      const { source, origin, data, ports } = event;
      // check: source
      if (source !== page.parent) return;
      const init = readInit(data, iid);
      const isForeign = isForeignVersion(data);
      if (init === null && !isForeign) return;
      // check: origin
      if (!allowedOrigins.includes(origin)) return refuse('origin_not_allowed', origin);
      if (init === null) return refuse('protocol_mismatch', origin);
      // check: nonce
      if (init.nonce !== nonce) return;
      const [port] = ports;
      if (port === undefined) return;
      end();
      resolve({ iid, init, port });
    }

    /** Tells the page that spoke to us, and nobody else, why it will not be listened to. */
    function refuse(code: HostErrorCode, origin: string): void {
      end();
      if (origin !== 'null') {
        const refusal = { ...envelope, id: createId(), t: 'refused', p: { code } };
        // check: target origin
        page.parent.postMessage(refusal, origin);
      }
      reject(new HostError(code));
    }

    function end(): void {
      page.removeEventListener('message', hear);
      page.clearInterval(again);
      clearTimeout(timer);
    }

    page.addEventListener('message', hear);
    const again = page.setInterval(hello, patience.helloEveryMs);
    const timer = setTimeout(() => {
      end();
      reject(new HostError('handshake_timeout'));
    }, timeoutMs);
    hello();
  });
}

/** Takes the port over. Nothing that comes through a window is listened to from now on. */
export function openChannel({ port, iid }: HostLink, handlers: HostHandlers): FrameChannel {
  return createChannel<FrameMessage, HostMessage>({ port, iid, handlers });
}

function readInit(data: unknown, iid: string): Payload<'init'> | null {
  // check: schema
  const envelope = readEnvelope(data, maxMessageLength);
  // check: instance
  if (envelope === null || envelope.iid !== iid) return null;
  return readMessage(envelope, 'init')?.payload ?? null;
}
