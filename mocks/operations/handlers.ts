import type { OperationHandlers } from '#mocks/operation.ts';
import { autoRechargeOperations } from './auto-recharge.ts';
import { cardOperations } from './cards.ts';
import { channelOperations } from './channels.ts';
import { configOperations } from './config.ts';
import { onboardingOperations } from './onboarding.ts';
import { reminderOperations } from './reminders.ts';
import { sessionOperations } from './session.ts';
import { topUpOperations } from './top-ups.ts';
import { usageOperations } from './usage.ts';
import { walletOperations } from './wallet.ts';

/** The whole contract, played on a world. An operation that is missing here does not compile. */
export const handlers: OperationHandlers = {
  ...sessionOperations,
  ...configOperations,
  ...onboardingOperations,
  ...cardOperations,
  ...walletOperations,
  ...topUpOperations,
  ...autoRechargeOperations,
  ...usageOperations,
  ...channelOperations,
  ...reminderOperations,
};
