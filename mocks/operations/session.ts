import { everyPermission } from '#mocks/fixtures.ts';
import type { OperationContext, OperationHandlers } from '#mocks/operation.ts';
import { ProblemAnswer } from '#mocks/problem.ts';
import { nameOfPayload } from '#mocks/user-data.ts';
import {
  admitPayload,
  endSession,
  permissionsOf,
  personOf,
  refreshSession,
  startSession,
  type IssuedSession,
} from '#mocks/sessions.ts';
import { toTime } from '#mocks/wire.ts';
import type { Me, SessionToken } from '#src/backend/generated/types.gen.ts';

export const refreshCookieName = '__Host-paso_refresh';
const clearedCookie = toCookie('', 0);

type SessionArea =
  | 'createSession'
  | 'createFrameSession'
  | 'deleteSession'
  | 'refreshSession'
  | 'getMe'
  | 'updateMe';

/** Launch token, refresh cookie, and who is signed in. */
export const sessionOperations: Pick<OperationHandlers, SessionArea> = {
  createSession({ body }, { world, nowMs }) {
    const issued = startSession(world.state, body.launch_token, body.cookie ?? true, nowMs);
    if (typeof issued === 'string') throw new ProblemAnswer(401, issued);
    return toAnswer(issued, nowMs);
  },

  // Whose it is, the dispatcher has read from it: without that there is no world to come to.
  createFrameSession({ body }, { world, nowMs }) {
    const issued = startSession(
      world.state,
      admitPayload(world.state, nameOfPayload(body.payload), nowMs),
      false,
      nowMs,
    );
    if (typeof issued === 'string') throw new ProblemAnswer(401, issued);
    return toAnswer(issued, nowMs);
  },

  deleteSession(_, { session }) {
    if (session !== null) endSession(session.session);
    return { status: 204, body: null, setCookie: clearedCookie };
  },

  refreshSession(_, { world, nowMs, refreshCookie }) {
    const issued = refreshSession(world.state, refreshCookie, nowMs);
    if (typeof issued === 'string') throw new ProblemAnswer(401, issued);
    return toAnswer(issued, nowMs);
  },

  getMe(_, context) {
    return { status: 200, body: toMe(context) };
  },

  updateMe({ body }, context) {
    if (!isLocale(body.locale)) {
      throw new ProblemAnswer(422, 'validation_failed', {
        errors: [
          { pointer: '/locale', code: 'invalid', detail: context.texts.fieldErrors.invalid },
        ],
      });
    }
    context.world.state.locale = body.locale;
    return { status: 200, body: toMe(context) };
  },
};

function toAnswer(issued: IssuedSession, nowMs: number) {
  const body: SessionToken = {
    access_token: issued.token,
    token_type: 'Bearer',
    expires_at: toTime(issued.expiresAtMs),
    expires_in: Math.round((issued.expiresAtMs - nowMs) / 1000),
  };
  const maxAgeSeconds = Math.round((issued.session.refreshExpiresAtMs - nowMs) / 1000);
  return {
    status: 201 as const,
    body,
    headers: { 'Cache-Control': 'no-store' },
    ...(issued.refreshToken === null
      ? {}
      : { setCookie: toCookie(issued.refreshToken, maxAgeSeconds) }),
  };
}

function toCookie(value: string, maxAgeSeconds: number): string {
  return `${refreshCookieName}=${value}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; Secure; SameSite=Strict`;
}

function toMe({ world: { state }, session, nowMs }: OperationContext): Me {
  const permissions = permissionsOf(state, session?.session);
  const handover = session?.session.handover;
  return {
    user: { ...personOf(session?.session), locale: state.locale },
    workspace: {
      id: state.workspaceId,
      name: 'Tienda Azul',
      country: state.country,
      timezone: state.timeZone,
      currency: state.currency,
    },
    permissions: everyPermission.filter((permission) => permissions.includes(permission)),
    session: {
      expires_at: toTime(session?.expiresAtMs ?? nowMs),
      impersonated: false,
      handover:
        handover === undefined
          ? null
          : { step_id: handover.stepId, requested_by: handover.requestedBy },
    },
  };
}

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false;
  }
}
