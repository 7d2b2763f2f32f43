import type { ReminderKind } from '#src/domain/reminder.ts';
import type { Attention, Wallet } from '#src/domain/wallet.ts';

/** What the wallet's own notice says, by the kind of reminder that would say it again. */
const attentionKinds: Record<Attention['code'], ReminderKind | null> = {
  add_payment_method: 'add_payment_method',
  authentication_required: 'authentication_required',
  payment_failed: 'auto_recharge_failed',
  monthly_cap_reached: 'monthly_cap_reached',
  card_expired: 'card_expired',
  low_balance: 'low_balance',
  empty_balance: 'empty_balance',
  unknown: null,
};

/** Kinds of reminder that this page needs not repeat: the balance and its notice say them, and the weekly look is here. */
export function toldKinds({ attention }: Pick<Wallet, 'attention'>): ReadonlySet<ReminderKind> {
  const told = attention === null ? null : attentionKinds[attention.code];
  return new Set<ReminderKind>([
    'weekly_review',
    'low_balance',
    'empty_balance',
    ...(told === null ? [] : [told]),
  ]);
}
