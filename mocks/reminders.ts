import { channelIds, type reminderKinds } from '#src/backend/generated/enums.gen.ts';
import { lastWeeklyMs, parseTimeText } from '#src/domain/reminder.ts';
import { cardStatus, isUsable } from './cards.ts';
import { viewRequirements } from './channels-state.ts';
import { balanceMicros } from './ledger.ts';
import { exponentOf } from './rates.ts';
import { pauseOf } from './recharge.ts';
import type { ChannelId, WorldState } from './state.ts';

export type ReminderKind = (typeof reminderKinds)[number];

export interface ReminderView {
  id: string;
  kind: ReminderKind;
  severity: 'info' | 'warning' | 'critical';
  status: 'active' | 'snoozed' | 'dismissed';
  topUpId: string | null;
  cardId: string | null;
  channel: ChannelId | null;
  snoozedUntilMs: number | null;
  createdAtMs: number;
}

type Finding = Pick<ReminderView, 'kind' | 'severity'> &
  Partial<Pick<ReminderView, 'topUpId' | 'cardId' | 'channel' | 'createdAtMs'>> & {
    /** Tells one time of the same thing from the next: what was put away last week comes back this week. */
    occasion?: string;
  };

const ranks = { critical: 0, warning: 1, info: 2 } as const;

/** What needs attention now, most severe first; what is over is not in it. */
export function viewReminders(state: WorldState, nowMs: number): ReminderView[] {
  return findings(state, nowMs)
    .filter(({ kind }) => isAboutPayment(kind) || state.preferences.kinds[kind] !== false)
    .map((found) => {
      const { occasion, ...finding } = found;
      const subject = occasion ?? finding.topUpId ?? finding.cardId ?? finding.channel ?? '';
      const id = `rem_${finding.kind}${subject === '' ? '' : `_${subject}`}`;
      const choice = state.reminders[id];
      const isSnoozed = (choice?.snoozedUntilMs ?? 0) > nowMs;
      return {
        topUpId: null,
        cardId: null,
        channel: null,
        createdAtMs: state.createdAtMs,
        ...finding,
        id,
        status: isSnoozed ? ('snoozed' as const) : (choice?.status ?? 'active'),
        snoozedUntilMs: isSnoozed ? (choice?.snoozedUntilMs ?? null) : null,
      };
    })
    .sort((left, right) => ranks[left.severity] - ranks[right.severity]);
}

/** Kinds about failed payments stay on, whatever was chosen. */
export function isAboutPayment(kind: ReminderKind): boolean {
  return (
    kind === 'auto_recharge_failed' || kind === 'authentication_required' || kind === 'card_expired'
  );
}

function findings(state: WorldState, nowMs: number): Finding[] {
  const found: Finding[] = [];
  const pause = pauseOf(state, nowMs);
  if (pause?.reason === 'authentication_required') {
    found.push({
      kind: 'authentication_required',
      severity: 'critical',
      topUpId: pause.topUpId,
      createdAtMs: pause.sinceMs,
    });
  } else if (pause?.reason === 'payment_failed') {
    found.push({
      kind: 'auto_recharge_failed',
      severity: 'critical',
      topUpId: pause.topUpId,
      createdAtMs: pause.sinceMs,
    });
  } else if (pause?.reason === 'monthly_cap_reached') {
    found.push({ kind: 'monthly_cap_reached', severity: 'warning', createdAtMs: pause.sinceMs });
  }
  for (const card of state.cards) {
    const status = cardStatus(card, nowMs);
    if (status === 'expired')
      found.push({ kind: 'card_expired', severity: 'critical', cardId: card.id });
    if (status === 'expiring')
      found.push({ kind: 'card_expiring', severity: 'warning', cardId: card.id });
  }
  const hasCard = state.cards.some((card) => isUsable(card, nowMs));
  if (!hasCard) found.push({ kind: 'add_payment_method', severity: 'warning' });
  else if (!state.recharge.isEnabled)
    found.push({ kind: 'enable_auto_recharge', severity: 'info' });
  const available = balanceMicros(state);
  const low = state.preferences.lowBalanceThresholdMinor;
  if (available <= 0 && state.ledger.rows.length > 0) {
    found.push({ kind: 'empty_balance', severity: 'critical' });
  } else if (
    available > 0 &&
    low !== null &&
    available <= low * 10 ** (6 - exponentOf(state.currency))
  ) {
    found.push({ kind: 'low_balance', severity: 'warning' });
  }
  for (const channel of channelIds) {
    if (!state.channels[channel].isEnabled) continue;
    for (const requirement of viewRequirements(state, channel, nowMs)) {
      if (requirement.status === 'rejected') {
        found.push({ kind: 'channel_rejected', severity: 'warning', channel });
      }
    }
  }
  const reviewMs = lastReviewMs(state, nowMs);
  if (reviewMs !== null && reviewMs > (state.reports.balance?.atMs ?? 0)) {
    found.push({
      kind: 'weekly_review',
      severity: 'info',
      createdAtMs: reviewMs,
      occasion: new Date(reviewMs).toISOString().slice(0, 10),
    });
  }
  return found;
}

/** The last moment at which the weekly look was due. */
function lastReviewMs(state: WorldState, nowMs: number): number | null {
  const review = state.preferences.weeklyReview;
  const time = review === null ? null : parseTimeText(review.time);
  if (review === null || time === null) return null;
  const dueMs = lastWeeklyMs({ weekday: review.weekday, ...time }, nowMs, state.timeZone);
  return dueMs < state.preferences.reviewSinceMs ? null : dueMs;
}
