import type { Permission } from '#src/domain/principal.ts';
import { everyPermission } from './fixtures.ts';
import { createId, createSecret } from './ids.ts';
import type { HandoverRequest, LaunchState, SessionState } from './session-state.ts';
import type { WorldState } from './state.ts';
import { DAY_MS } from './zoned.ts';

export const TOKEN_MS = 15 * 60_000;
export const LAUNCH_MS = 60_000;
const REFRESH_MS = 30 * DAY_MS;

export type SessionProblem =
  | 'session_required'
  | 'session_expired'
  | 'session_revoked'
  | 'launch_token_invalid'
  | 'launch_token_expired'
  | 'launch_token_used';

export interface IssuedSession {
  session: SessionState;
  token: string;
  expiresAtMs: number;
  /** The new cookie value; null for a session without a cookie. */
  refreshToken: string | null;
}

/** A launch token as the CRM mints it: it works once, for at most a minute. */
export function createLaunchToken(
  state: WorldState,
  nowMs: number,
  handover: HandoverRequest | null = state.launchesFor,
): string {
  const launch: LaunchState = {
    ...(handover === null ? {} : { isAdministrator: true, handover }),
    token: createSecret(state, 'launch'),
    expiresAtMs: state.launchLinks === 'expired' ? nowMs : nowMs + LAUNCH_MS,
    isUsed: state.launchLinks === 'used',
  };
  state.launches.push(launch);
  return launch.token;
}

/** What a CRM said of its user works like a launch token, and once; answers its name among them. */
export function admitPayload(state: WorldState, name: string, nowMs: number): string {
  const isKnown = state.launches.some(({ token }) => token === name);
  if (!isKnown) state.launches.push({ token: name, expiresAtMs: nowMs + LAUNCH_MS, isUsed: false });
  return name;
}

/** Exchanges a launch token for a session. */
export function startSession(
  state: WorldState,
  launchToken: string,
  hasCookie: boolean,
  nowMs: number,
): IssuedSession | SessionProblem {
  const launch = state.launches.find(({ token }) => token === launchToken);
  if (launch === undefined) return 'launch_token_invalid';
  if (launch.isUsed) return 'launch_token_used';
  if (nowMs >= launch.expiresAtMs) return 'launch_token_expired';
  launch.isUsed = true;
  const session: SessionState = {
    id: createId(state, 'ses'),
    tokens: [],
    refreshTokens: [],
    refreshExpiresAtMs: nowMs + REFRESH_MS,
    isRevoked: false,
    ...(launch.isAdministrator ? { isAdministrator: true } : {}),
    ...(launch.handover === undefined ? {} : { handover: launch.handover }),
  };
  state.sessions.push(session);
  return issue(state, session, nowMs, hasCookie ? 1 : null);
}

/**
 * A new token by cookie, which is rotated. A cookie still works while none of the next generation was used (the
 * answer that carried it may have been lost, or two tabs asked at once); afterwards it was copied, and the
 * session ends.
 */
export function refreshSession(
  state: WorldState,
  cookie: string | null,
  nowMs: number,
): IssuedSession | SessionProblem {
  if (cookie === null) return 'session_required';
  for (const session of state.sessions) {
    const presented = session.refreshTokens.find(({ token }) => token === cookie);
    if (presented === undefined) continue;
    if (session.isRevoked) return 'session_revoked';
    if (nowMs >= session.refreshExpiresAtMs) return 'session_expired';
    const { generation } = presented;
    if (session.refreshTokens.some((other) => other.generation > generation && other.isUsed)) {
      session.isRevoked = true;
      return 'session_revoked';
    }
    presented.isUsed = true;
    return issue(state, session, nowMs, generation + 1);
  }
  return 'session_required';
}

/** `generation` of the new cookie; null for a session without one. */
function issue(
  state: WorldState,
  session: SessionState,
  nowMs: number,
  generation: number | null,
): IssuedSession {
  const token = createSecret(state, 'access');
  const expiresAtMs = nowMs + TOKEN_MS;
  // A day back is kept, so that an old token is told as expired and not as unknown.
  session.tokens = session.tokens.filter((old) => old.expiresAtMs > nowMs - DAY_MS);
  session.tokens.push({ token, expiresAtMs });
  if (generation === null) return { session, token, expiresAtMs, refreshToken: null };
  const refreshToken = createSecret(state, 'refresh');
  session.refreshTokens.push({ token: refreshToken, generation, isUsed: false });
  return { session, token, expiresAtMs, refreshToken };
}

/** The session of a bearer token. */
export function findSession(
  state: WorldState,
  bearer: string | null,
  nowMs: number,
): { session: SessionState; expiresAtMs: number } | SessionProblem {
  for (const session of state.sessions) {
    const found = session.tokens.find(({ token }) => token === bearer);
    if (found === undefined) continue;
    if (session.isRevoked) return 'session_revoked';
    return nowMs >= found.expiresAtMs
      ? 'session_expired'
      : { session, expiresAtMs: found.expiresAtMs };
  }
  return 'session_required';
}

/** What the person of a session may do. */
export function permissionsOf(state: WorldState, session: SessionState | undefined): Permission[] {
  return session?.isAdministrator ? everyPermission : state.permissions;
}

/** Who a session belongs to. */
export function personOf(session: SessionState | undefined) {
  return session?.isAdministrator
    ? { id: 'usr_MATEO', name: 'Mateo', email: 'mateo@tienda-azul.example' }
    : { id: 'usr_LUCIA', name: 'Lucía', email: 'lucia@tienda-azul.example' };
}

/** Ends a session: its tokens and its cookie. */
export function endSession(session: SessionState): void {
  session.isRevoked = true;
}
