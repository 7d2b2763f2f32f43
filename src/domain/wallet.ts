import type { CardSummary, PaymentFailure } from './card.ts';

export type WalletState = 'healthy' | 'low' | 'empty' | 'negative' | 'blocked' | 'unknown';

/** The one thing to do first, if any. */
export interface Attention {
  code:
    | 'add_payment_method'
    | 'authentication_required'
    | 'payment_failed'
    | 'monthly_cap_reached'
    | 'card_expired'
    | 'low_balance'
    | 'empty_balance'
    | 'unknown';
  topUpId: string | null;
}

export interface Wallet {
  id: string;
  state: WalletState;
  availableMicros: number;
  /** Paid but not credited yet. */
  pendingCreditMicros: number;
  attention: Attention | null;
  /** Null where the rule cannot be read. */
  autoRecharge: { isEnabled: boolean; status: RechargeStatus } | null;
  monthToDate: { chargedMinor: number; usedMicros: number };
  /** Null while the backend has not seen enough use. */
  averageDailyUseMicros: number | null;
  daysRemaining: number | null;
  /** When the backend read the balance. */
  asOfMs: number;
  /** Usage after this instant may still arrive; null when nothing is known. */
  usageCompleteThroughMs: number | null;
  pollAfterMs: number;
}

export type RechargeStatus =
  | 'disabled'
  | 'active'
  | 'charging'
  | 'cooling_down'
  | 'paused'
  | 'unknown';

export type TopUpStatus =
  | 'pending'
  | 'processing'
  | 'requires_action'
  | 'succeeded'
  | 'failed'
  | 'canceled'
  | 'refunded'
  | 'disputed'
  | 'unknown';

export interface TopUp {
  id: string;
  trigger: 'manual' | 'auto_recharge' | 'unknown';
  status: TopUpStatus;
  amountMinor: number;
  totalChargedMinor: number | null;
  card: CardSummary | null;
  failure: PaymentFailure | null;
  /** Present while the bank asks for 3-D Secure. Never stored, never logged. */
  clientSecret: string | null;
  transactionId: string | null;
  createdAtMs: number;
}

/** Whether nothing more will happen to a top-up by itself. `requires_action` waits for the customer. */
export function isSettledTopUp(topUp: TopUp): boolean {
  return topUp.status !== 'pending' && topUp.status !== 'processing';
}
