import * as v from 'valibot';
import { BackendError, backendErrorCodes } from '#src/backend/backend-error.ts';
import { ChannelError } from '#src/host/frame/channel.ts';

/** Each member on its own: a refusal that is half wrong still tells its code. */
const vDetails = v.object({
  fields: v.fallback(v.array(v.object({ pointer: v.string(), code: v.string() })), []),
  retryAfterMs: v.fallback(v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))), null),
  requestId: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^[\w.:-]{1,128}$/))), null),
});

/**
 * What a call ended with, in the port's words. A write without an answer may have happened, whoever says that time is
 * up: the page's own `timeout` means the same.
 */
export function toPageError(error: unknown, isRead: boolean): BackendError {
  if (error instanceof BackendError) return error;
  if (!(error instanceof ChannelError)) return new BackendError('unknown', { cause: error });
  const { code, ...details } = error.refusal;
  if (code === 'timeout' || code === 'closed') {
    return new BackendError(isRead ? 'timeout' : 'outcome_unknown');
  }
  const known = backendErrorCodes.find((candidate) => candidate === code);
  return new BackendError(known ?? 'unknown', v.parse(vDetails, details));
}
