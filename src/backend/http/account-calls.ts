import type { Backend } from '#src/backend/backend.ts';
import {
  vCreateHandoverLinkResponse,
  vGetConfigResponse,
  vGetMeResponse,
  vGetOnboardingResponse,
  vReportOnboardingStepResponse,
  vUpdateMeResponse,
} from '#src/backend/generated/valibot.gen.ts';
import type { Call } from './call.ts';
import { toConfig } from './to-config.ts';
import { toPrincipal } from './to-principal.ts';
import { toHandoverLink, toProgress } from './to-progress.ts';
import type { MoneyReader } from './wire-values.ts';

type AccountCalls = Pick<
  Backend,
  | 'readPrincipal'
  | 'saveLocale'
  | 'readConfig'
  | 'readProgress'
  | 'reportStep'
  | 'createHandoverLink'
>;

/** Who is here, what the tenant decided, and how far the steps are. */
export function createAccountCalls(call: Call, money: MoneyReader): AccountCalls {
  return {
    readPrincipal: ({ signal } = {}) =>
      call.json('getMe', vGetMeResponse, { signal }, (me) => toPrincipal(me, money)),
    saveLocale: (locale) =>
      call.json('updateMe', vUpdateMeResponse, { body: { locale } }, () => undefined),
    readConfig: ({ signal } = {}) =>
      call.json('getConfig', vGetConfigResponse, { signal }, (config) => toConfig(config, money)),
    readProgress: ({ signal } = {}) =>
      call.json('getOnboarding', vGetOnboardingResponse, { signal }, toProgress),
    reportStep: (stepId, report) =>
      call.json(
        'reportOnboardingStep',
        vReportOnboardingStepResponse,
        { path: { step_id: stepId }, body: { report } },
        toProgress,
      ),
    createHandoverLink: (stepId) =>
      call.json(
        'createHandoverLink',
        vCreateHandoverLinkResponse,
        { body: { step_id: stepId } },
        toHandoverLink,
      ),
  };
}
