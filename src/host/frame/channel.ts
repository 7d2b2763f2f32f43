import {
  type Answer,
  type Envelope,
  type Message,
  maxAnswerLength,
  maxMessageLength,
  type MessageType,
  namespace,
  type Payload,
  protocolVersion,
  readAnswer,
  readEnvelope,
  readMessage,
  type Refusal,
  type RequestType,
} from './protocol.ts';

/** A refusal of the other side, or `timeout` and `closed` of our own. Its message is the code. */
export class ChannelError extends Error {
  override readonly name = 'ChannelError';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Both ways through one MessagePort, the same on either side of it. */
export interface Channel<Sent extends MessageType> {
  send<Type extends Sent>(type: Type, payload: Payload<Type>): void;
  /**
   * Asks, and waits. Rejects with a {@link ChannelError}: what the other side refused with, `timeout`, `malformed` or
   * `closed`; with the signal's reason when it was given up.
   */
  request<Type extends Sent & RequestType>(
    type: Type,
    payload: Payload<Type>,
    options: { timeoutMs: number; signal?: AbortSignal | undefined; onSent?: (id: string) => void },
  ): Promise<Answer<Type>>;
  close(): void;
}

/** Answers a request of this type; what it throws with a `refusal` or a `code` is passed on, anything else is `unknown`. */
type Handlers<Received extends MessageType> = {
  [Type in Received]: (payload: Payload<Type>, id: string) => unknown;
};

interface ChannelOptions<Received extends MessageType> {
  port: MessagePort;
  /** The name of the frame, which every message carries. */
  iid: string;
  handlers: Handlers<Received>;
}

interface Pending {
  settle(envelope: { p?: unknown; e?: Refusal | undefined }): void;
}

/** Opens a channel; what is not in the protocol is ignored. Starts the port. */
export function createChannel<Sent extends MessageType, Received extends MessageType>({
  port,
  iid,
  handlers,
}: ChannelOptions<Received>): Channel<Sent> {
  const pending = new Map<string, Pending>();
  let count = 0;
  let isOpen = true;

  function post(envelope: Omit<Envelope, 'ns' | 'v' | 'iid' | 'id'>): string {
    count += 1;
    const id = String(count);
    if (isOpen) port.postMessage({ ns: namespace, v: protocolVersion, iid, id, ...envelope });
    return id;
  }

  async function answer(message: Message): Promise<void> {
    const handle = handlers[message.type as Received]; // `readMessage` was given these types alone
    const reply = (result: { p?: unknown; e?: Refusal }) => {
      if (message.kind === 'req') post({ k: 'res', t: message.type, re: message.id, ...result });
    };
    try {
      reply({ p: await handle(message.payload as Payload<Received>, message.id) });
    } catch (error) {
      reply({ e: toRefusal(error) });
    }
  }

  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    const envelope = readEnvelope(data, maxAnswerLength);
    if (envelope === null || envelope.iid !== iid) return;
    if (envelope.k === 'res') {
      pending.get(envelope.re ?? '')?.settle(envelope);
      return;
    }
    if (readEnvelope(data, maxMessageLength) === null) return;
    const message = readMessage(envelope, ...(Object.keys(handlers) as Received[])); // its own keys
    if (message !== null) void answer(message as Message);
  };

  return {
    send(type, payload) {
      post({ k: 'evt', t: type, p: payload });
    },
    request(type, payload, { timeoutMs, signal, onSent }) {
      return new Promise((resolve, reject) => {
        if (!isOpen) throw new ChannelError({ code: 'closed' });
        signal?.throwIfAborted();
        const id = post({ k: 'req', t: type, p: payload });
        onSent?.(id);
        const end = () => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', giveUp);
          pending.delete(id);
        };
        const giveUp = () => {
          end();
          reject(signal?.reason as Error); // an AbortSignal's reason is whatever abort() was given
        };
        const timer = setTimeout(() => {
          end();
          reject(new ChannelError({ code: 'timeout' }));
        }, timeoutMs);
        signal?.addEventListener('abort', giveUp, { once: true });
        pending.set(id, {
          settle({ p, e }) {
            end();
            if (e !== undefined) reject(new ChannelError(e));
            const value = readAnswer(type, p);
            if (value === null) reject(new ChannelError({ code: 'malformed' }));
            else resolve(value);
          },
        });
      });
    },
    close() {
      isOpen = false;
      port.close();
      for (const { settle } of pending.values()) settle({ e: { code: 'closed' } });
    },
  };
}

/** An error in words that can be cloned. Its message stays here: it may hold what the other side must not see. */
function toRefusal(error: unknown): Refusal {
  if (error instanceof ChannelError) return error.refusal;
  const { code, fields, retryAfterMs, requestId } = (error ?? {}) as Record<string, unknown>;
  if (typeof code !== 'string') return { code: 'unknown' };
  return { code, ...clone({ fields, retryAfterMs, requestId }) };
}

function clone(details: Record<string, unknown>): Record<string, unknown> {
  try {
    return structuredClone(details);
  } catch {
    return {};
  }
}
