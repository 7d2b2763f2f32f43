import { vCreateFrameSessionResponse } from '#src/backend/generated/valibot-session.gen.ts';
import { BackendError } from '#src/backend/backend-error.ts';
import { readJson } from './call.ts';
import { defaultTools } from './default-tools.ts';
import { toRequest } from './request.ts';
import { runWithRetry } from './retry.ts';
import { send } from './send.ts';
import { toAccessToken, toExchangeError } from './session-api.ts';
import type { AccessToken } from './session-token.ts';

/**
 * Exchanges what a CRM's page said of its user, encrypted for the backend, for a session without a cookie. Each payload
 * works once. Rejects with `session_expired` when it is no good: another one has to be asked for.
 */
export async function exchangeFramePayload(
  baseUrl: string,
  payload: string,
  signal?: AbortSignal,
): Promise<AccessToken> {
  const request = toRequest(baseUrl, 'createFrameSession', { body: { payload } }, '*');
  const attempt = () => send(request, defaultTools.fetch, defaultTools.timeoutMs, signal);
  try {
    const answer = await runWithRetry('write', attempt, defaultTools, signal);
    return readJson(answer, vCreateFrameSessionResponse, (body) =>
      toAccessToken(body, defaultTools.now()),
    );
  } catch (error) {
    signal?.throwIfAborted();
    const exchange = toExchangeError(error);
    // There is no link that could be spent: to the customer it is a session that is over.
    const isNoGood = exchange.code.startsWith('launch_token_');
    throw isNoGood
      ? new BackendError('session_expired', { requestId: exchange.requestId })
      : exchange;
  }
}
