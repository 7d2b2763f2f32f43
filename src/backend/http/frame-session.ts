import { vCreateFrameSessionResponse } from '#src/backend/generated/valibot-session.gen.ts';
import { BackendError } from '#src/backend/backend-error.ts';
import { readJson } from './call.ts';
import { defaultTools } from './default-tools.ts';
import { toRequest } from './request.ts';
import { type RetryTools, runWithRetry } from './retry.ts';
import { send } from './send.ts';
import { toAccessToken, toExchangeError } from './session-api.ts';
import type { AccessToken } from './session-token.ts';

/**
 * Exchanges what a CRM's page said of its user, encrypted for the backend, for a session without a cookie. Each payload
 * works once. Rejects with `session_expired` when it is no good: another one has to be asked for; with
 * `operation_not_supported` where the backend takes none.
 */
export async function exchangeFramePayload(
  baseUrl: string,
  payload: string,
  signal?: AbortSignal,
  overrides: Partial<RetryTools & { fetch: typeof globalThis.fetch; timeoutMs: number }> = {},
): Promise<AccessToken> {
  const tools = { ...defaultTools, ...overrides };
  const request = toRequest(baseUrl, 'createFrameSession', { body: { payload } }, '*');
  const attempt = () => send(request, tools.fetch, tools.timeoutMs, signal);
  try {
    const answer = await runWithRetry('write', attempt, tools, signal);
    return readJson(answer, vCreateFrameSessionResponse, (body) =>
      toAccessToken(body, tools.now()),
    );
  } catch (error) {
    signal?.throwIfAborted();
    throw toFrameError(toExchangeError(error));
  }
}

/** In the words of a frame: it came by no link that could be spent, and what is missing is the tenant's doing. */
function toFrameError(error: BackendError): BackendError {
  const { code, requestId } = error;
  if (code.startsWith('launch_token_')) return new BackendError('session_expired', { requestId });
  if (code === 'not_found') return new BackendError('operation_not_supported', { requestId });
  return error;
}
