import { BackendError } from '#src/backend/backend-error.ts';
import type { BackendMethod } from '#src/backend/backend-methods.ts';
import { type Channel, ChannelError } from '#src/host/frame/channel.ts';
import { maxMessageLength } from '#src/host/frame/protocol.ts';

/** What stands around a call in its message takes less. Characters. */
const ENVELOPE_LENGTH = 1_000;

/** The way to the page around the frame. */
export type PageChannel = Pick<Channel<'backend.call' | 'backend.cancel'>, 'request' | 'send'>;

export interface CallOptions {
  language: string;
  timeoutMs: number;
  /** A read that nobody waits for any more is given up on the page, too; a write is left to its end. */
  isRead: boolean;
  signal?: AbortSignal | undefined;
}

/** Asks the page once. Rejects with what the channel does, or a BackendError for what was not sent. */
export async function callPage(
  channel: PageChannel,
  method: BackendMethod,
  args: unknown[],
  { language, timeoutMs, isRead, signal }: CallOptions,
): Promise<unknown> {
  const call = { method, args, language };
  // The page would not even read it, and the customer would wait in vain.
  if (JSON.stringify(call).length + ENVELOPE_LENGTH > maxMessageLength) {
    throw new BackendError('invalid_request');
  }
  let id: string | null = null;
  const onSent = (sent: string) => {
    id = sent;
  };
  try {
    return (await channel.request('backend.call', call, { timeoutMs, signal, onSent })).value;
  } catch (error) {
    const isTooLate = error instanceof ChannelError && error.message === 'timeout';
    if (id === null) {
      signal?.throwIfAborted();
      throw new BackendError('unavailable', { cause: error });
    }
    if (isRead && (isTooLate || signal?.aborted)) channel.send('backend.cancel', { call: id });
    throw error;
  }
}
