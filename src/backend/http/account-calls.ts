import type { Backend } from '#src/backend/backend.ts';
import { vGetConfigResponse } from '#src/backend/generated/valibot-config.gen.ts';
import {
  vCreateHandoverLinkResponse,
  vGetOnboardingResponse,
  vReportOnboardingStepResponse,
} from '#src/backend/generated/valibot-onboarding.gen.ts';
import { vGetMeResponse, vUpdateMeResponse } from '#src/backend/generated/valibot-session.gen.ts';
import { vGetWalletResponse } from '#src/backend/generated/valibot-wallet.gen.ts';
import type { Call } from './call.ts';
import { toConfig } from './to-config.ts';
import { toPrincipal } from './to-principal.ts';
import { toHandoverLink, toProgress } from './to-progress.ts';
import { toWallet } from './to-wallet.ts';
import type { MoneyReader } from './wire-values.ts';

export type AccountCalls = Pick<
  Backend,
  | 'readPrincipal'
  | 'saveLocale'
  | 'readConfig'
  | 'readProgress'
  | 'reportStep'
  | 'createHandoverLink'
  | 'readWallet'
>;

/**
 * Who is here, what the tenant decided, how far the steps are and what the wallet holds: what every visit and the first
 * step ask for.
 */
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
    readWallet: ({ signal } = {}) =>
      call.json('getWallet', vGetWalletResponse, { signal }, (wallet) => toWallet(wallet, money)),
  };
}
