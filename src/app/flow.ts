import { stepIds } from '#src/domain/progress.ts';
import { autoRechargeStep } from '#src/steps/auto-recharge/step.ts';
import { balanceStep } from '#src/steps/balance/step.ts';
import { cardStep } from '#src/steps/card/step.ts';
import { channelsStep } from '#src/steps/channels/step.ts';
import { walletStep } from '#src/steps/wallet/step.ts';
import type { StepDescriptor } from '#src/wizard/step.ts';
import type { StepId } from '#src/domain/progress.ts';

const descriptors: Record<StepId, StepDescriptor> = {
  wallet: walletStep,
  card: cardStep,
  'auto-recharge': autoRechargeStep,
  balance: balanceStep,
  channels: channelsStep,
};

/** The steps in the order they are walked. A step the domain knows and this table lacks does not compile. */
export const flow: readonly StepDescriptor[] = stepIds.map((id) => descriptors[id]);

/** The descriptor of one step. */
export function descriptorOf(id: StepId): StepDescriptor {
  return descriptors[id];
}
