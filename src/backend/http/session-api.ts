import { BackendError, toBackendError } from '#src/backend/backend-error.ts';
import {
  vCreateSessionResponse,
  vRefreshSessionResponse,
} from '#src/backend/generated/valibot-session.gen.ts';
import type { SessionToken } from '#src/backend/generated/types.gen.ts';
import { readJson } from './call.ts';
import { defaultTools } from './default-tools.ts';
import { toRequest } from './request.ts';
import { type RequestKind, type RetryTools, runWithRetry } from './retry.ts';
import { send } from './send.ts';
import type { AccessToken } from './session-token.ts';
import type { WireRequest } from './wire.ts';

/** The operations on the session itself, for a page of its own: the only ones that see the refresh cookie. */
export interface SessionApi {
  /** Exchanges a one-time launch token; sets the refresh cookie. Rejects with `launch_token_…` when it is no good. */
  exchange(launchToken: string, signal?: AbortSignal): Promise<AccessToken>;
  /** A new token by cookie. Rejects with `session_…` when there is none to be had. */
  refresh(signal?: AbortSignal): Promise<AccessToken>;
  /** Revokes the session and its cookie. */
  end(token: string): Promise<void>;
}

/** The session operations of one backend. */
export function createSessionApi({
  baseUrl,
  ...overrides
}: { baseUrl: string } & Partial<
  RetryTools & { fetch: typeof globalThis.fetch; timeoutMs: number }
>): SessionApi {
  const tools = { ...defaultTools, ...overrides };

  async function run(
    request: WireRequest,
    headers: Record<string, string>,
    kind: RequestKind,
    signal: AbortSignal | undefined,
  ) {
    const full = {
      ...request,
      headers: { ...request.headers, ...headers },
      credentials: 'include' as const,
    };
    const attempt = () => send(full, tools.fetch, tools.timeoutMs, signal);
    return runWithRetry(kind, attempt, tools, signal);
  }

  const toToken = (body: SessionToken) => toAccessToken(body, tools.now());

  return {
    async exchange(launchToken, signal) {
      const input = { body: { launch_token: launchToken, cookie: true } };
      const request = toRequest(baseUrl, 'createSession', input, '*');
      try {
        const answer = await run(request, {}, 'write', signal);
        return readJson(answer, vCreateSessionResponse, toToken);
      } catch (error) {
        signal?.throwIfAborted();
        throw toExchangeError(error);
      }
    },
    async refresh(signal) {
      const request = toRequest(baseUrl, 'refreshSession', {}, '*');
      try {
        // Repeated like a read: the contract lets the old cookie in until its successor was used.
        const answer = await run(request, { 'X-Paso-Refresh': '1' }, 'read', signal);
        return readJson(answer, vRefreshSessionResponse, toToken);
      } catch (error) {
        signal?.throwIfAborted();
        throw toRefreshError(error);
      }
    },
    async end(token) {
      const request = toRequest(baseUrl, 'deleteSession', {}, '*');
      await run(request, { Authorization: `Bearer ${token}` }, 'write', undefined);
    },
  };
}

/** By the seconds left, which are right even where the device's clock is not. */
export function toAccessToken(body: SessionToken, nowMs: number): AccessToken {
  return { token: body.access_token, expiresAtMs: nowMs + body.expires_in * 1_000 };
}

/** Nothing was bought or saved here, so a lost exchange is no more than a failed connection. */
export function toExchangeError(thrown: unknown): BackendError {
  const error = toBackendError(thrown);
  if (error.code === 'outcome_unknown') return new BackendError('unavailable', { cause: error });
  const isUnreadable = error.code === 'invalid_request' || error.code === 'validation_failed';
  return isUnreadable ? new BackendError('launch_token_invalid', { cause: error }) : error;
}

/** A backend without refresh has no way back in but a new launch. */
function toRefreshError(thrown: unknown): BackendError {
  const error = toBackendError(thrown);
  const isMissing = error.code === 'operation_not_supported' || error.code === 'not_found';
  return isMissing ? new BackendError('session_expired', { cause: error }) : error;
}
