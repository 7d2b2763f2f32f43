import { createSecret } from '#mocks/ids.ts';
import type { OperationContext, OperationHandlers } from '#mocks/operation.ts';
import { ProblemAnswer, notFound } from '#mocks/problem.ts';
import { isDeclarable, isSkippable, stepPermission, viewSteps } from '#mocks/progress.ts';
import { permissionsOf, personOf } from '#mocks/sessions.ts';
import { toTime, toTimeOrNull } from '#mocks/wire.ts';
import { DAY_MS } from '#mocks/zoned.ts';
import { stepIds, type StepId } from '#src/domain/progress.ts';
import type { Onboarding } from '#src/backend/generated/types.gen.ts';

type OnboardingArea = 'getOnboarding' | 'reportOnboardingStep' | 'createHandoverLink';

/** Progress of the five steps, and the evidence for each. */
export const onboardingOperations: Pick<OperationHandlers, OnboardingArea> = {
  getOnboarding(_, context) {
    return { status: 200, body: toOnboarding(context) };
  },

  reportOnboardingStep({ path, body }, context) {
    const { state } = context.world;
    const id = toStepId(path.step_id);
    if (body.report === 'reopened') {
      delete state.reports[id];
    } else {
      if (body.report === 'declared' && !isDeclarable(state, id)) {
        throw new ProblemAnswer(409, 'step_not_declarable');
      }
      if (body.report === 'skipped' && !isSkippable(id)) {
        throw new ProblemAnswer(409, 'step_not_skippable');
      }
      if (state.reports[id]?.report !== body.report) {
        state.reports[id] = { report: body.report, atMs: context.nowMs };
      }
    }
    return { status: 200, body: toOnboarding(context) };
  },

  createHandoverLink({ body }, { world: { state }, session, nowMs, handoverUrl }) {
    const id = toStepId(body.step_id);
    const expiresAtMs = nowMs + 7 * DAY_MS;
    const reference = createSecret(state, 'handover');
    const requestedBy = personOf(session?.session).name;
    state.handovers.push({ reference, stepId: id, requestedBy, expiresAtMs });
    return {
      status: 201,
      body: {
        url: handoverUrl(id, reference),
        expires_at: toTime(expiresAtMs),
        permission_needed: stepPermission(id),
      },
      headers: { 'Cache-Control': 'no-store' },
    };
  },
};

function toStepId(text: string): StepId {
  const id = stepIds.find((candidate) => candidate === text);
  if (id === undefined) throw notFound();
  return id;
}

function toOnboarding({ world: { state }, session, nowMs }: OperationContext): Onboarding {
  const steps = viewSteps(state, nowMs, permissionsOf(state, session?.session));
  const times = steps.flatMap(({ evidence }) => (evidence.atMs === null ? [] : [evidence.atMs]));
  return {
    steps: steps.map(({ id, status, evidence, isSkippable: skippable, needs }) => ({
      id,
      support: state.support[id],
      status,
      evidence: { kind: evidence.kind, source: evidence.source, at: toTimeOrNull(evidence.atMs) },
      skippable,
      needs,
    })),
    started_at: times.length === 0 ? null : toTime(Math.min(...times)),
    updated_at: toTime(times.length === 0 ? state.createdAtMs : Math.max(...times)),
  };
}
