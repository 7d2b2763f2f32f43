import type { AutoRecharge } from '#src/backend/backend.ts';
import type { Channel } from '#src/channels/channel.ts';
import type { Card } from '#src/domain/card.ts';
import type { StepId } from '#src/domain/progress.ts';
import type { Attention, Wallet } from '#src/domain/wallet.ts';

/** What was read of the account so far: undefined until then, null where this backend does not offer it. */
export interface AccountFacts {
  wallet: Wallet | null | undefined;
  recharge: AutoRecharge | null | undefined;
  channels: readonly Channel[] | null | undefined;
  /** Undefined also for who may not see them. */
  cards: readonly Card[] | null | undefined;
}

/** The steps that were completed once and need a look now, because something behind them stopped or is about to. */
export function findWorries({ wallet, recharge, channels, cards }: AccountFacts): Set<StepId> {
  const worries = new Set<StepId>();
  if (wallet) {
    if (['empty', 'negative', 'blocked'].includes(wallet.state)) worries.add('balance');
    const step = wallet.attention === null ? null : attentionSteps[wallet.attention.code];
    if (step !== null) worries.add(step);
  }
  if (recharge?.rule.isEnabled === true && recharge.status === 'paused') {
    worries.add('auto-recharge');
  }
  if (channels?.some(({ status }) => status === 'active') === false) worries.add('channels');
  if (findChargedCard(cards ?? [])?.status === 'expiring') worries.add('card');
  return worries;
}

/** The card that the next charge goes to. */
export function findChargedCard(cards: readonly Card[]): Card | undefined {
  return cards.find(({ isDefault }) => isDefault) ?? cards[0];
}

/** Whether enough was read, and understood, to say that the account is ready. */
export function isFullyRead({ wallet, recharge, channels }: AccountFacts): boolean {
  if (!wallet || !recharge || !channels) return false;
  return wallet.state !== 'unknown' && recharge.status !== 'unknown';
}

/** Where the wallet's own concern is dealt with; a balance that is merely low stops nothing. */
const attentionSteps: Record<Attention['code'], StepId | null> = {
  add_payment_method: 'card',
  authentication_required: 'auto-recharge',
  payment_failed: 'auto-recharge',
  monthly_cap_reached: 'auto-recharge',
  card_expired: 'card',
  low_balance: null,
  empty_balance: 'balance',
  unknown: null,
};
