import { cardStatus, listCards, isUsable } from '#mocks/cards.ts';
import { limitsOf } from '#mocks/fixtures.ts';
import { balanceMicros, firstSequenceFrom, rowAt, rowsAfter, rowsBefore } from '#mocks/ledger.ts';
import type { OperationHandlers } from '#mocks/operation.ts';
import { readCursor, toPage } from '#mocks/pages.ts';
import { notFound } from '#mocks/problem.ts';
import { exponentOf } from '#mocks/rates.ts';
import { pauseOf, rechargeStatus } from '#mocks/recharge.ts';
import type { LedgerRow, WorldState } from '#mocks/state.ts';
import { openTopUp } from '#mocks/top-ups.ts';
import { averageDailyUse, costOf, hasTraffic } from '#mocks/usage.ts';
import { toMicros, toMoney, toTime } from '#mocks/wire.ts';
import { startOfMonth } from '#mocks/zoned.ts';
import type { Attention } from '#src/backend/generated/types.gen.ts';
import { toCsv } from './csv.ts';
import { toRowId, toTransaction } from './ledger-rows.ts';

type WalletArea = 'getWallet' | 'listWalletTransactions' | 'getWalletTransaction';

/** Balance and append-only ledger. */
export const walletOperations: Pick<OperationHandlers, WalletArea> = {
  getWallet(_, { world: { state }, nowMs }) {
    const available = balanceMicros(state);
    const monthStartMs = startOfMonth(nowMs, state.timeZone);
    const charged = state.topUps
      .filter(
        ({ status, attemptedAtMs }) => status === 'succeeded' && attemptedAtMs >= monthStartMs,
      )
      .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    const open = openTopUp(state);
    const pendingMinor = open?.status === 'processing' ? open.amountMinor : 0;
    const perDay = averageDailyUse(state, nowMs);
    const lowMinor = lowThresholdMinor(state);
    return {
      status: 200,
      body: {
        id: `wal_${state.workspaceId.slice(3)}`,
        currency: state.currency,
        state: walletState(state),
        balance: {
          available: toMicros(state, available),
          reserved: toMicros(state, 0),
          pending_credit: toMicros(state, pendingMinor * 10 ** (6 - exponentOf(state.currency))),
          promotional: toMicros(state, 0),
        },
        low_balance_threshold: toMoney(state, lowMinor),
        auto_recharge:
          state.support['auto-recharge'] === 'guide'
            ? null
            : { enabled: state.recharge.isEnabled, status: rechargeStatus(state, nowMs) },
        attention: findAttention(state, nowMs),
        month_to_date: {
          charged: toMoney(state, charged),
          used: toMicros(state, costOf(state, monthStartMs, nowMs)),
        },
        forecast: {
          average_daily_use: perDay === null ? null : toMicros(state, perDay),
          days_remaining:
            perDay === null ? null : Math.max(0, Math.floor((available / perDay) * 10) / 10),
        },
        usage_complete_through:
          hasTraffic(state) || state.ledger.rows.length > 0 ? toTime(state.usage.throughMs) : null,
        as_of: toTime(nowMs),
        poll_after_ms: open === undefined ? 15_000 : 2_000,
      },
    };
  },

  listWalletTransactions({ query }, context) {
    const { state } = context.world;
    const filter = {
      types: query.type ?? [],
      channels: query.channel ?? [],
      from: query.from ?? null,
      to: query.to ?? null,
      order: query.order ?? 'desc',
    };
    if (context.wantsCsv)
      return { status: 200, csv: toCsv(selectRows(state, filter, null), context) };
    const key = readCursor(query.cursor, filter);
    const rows = selectRows(state, filter, key === null ? null : Number(key));
    const page = toPage(rows, query.limit ?? 25, ({ sequence }) => sequence, filter);
    return {
      status: 200,
      body: { ...page, data: page.data.map((row) => toTransaction(row, context)) },
    };
  },

  getWalletTransaction({ path }, context) {
    const sequence = Number(/^txn_0*(\d{1,15})$/.exec(path.transaction_id)?.[1]);
    const row = rowAt(context.world.state, sequence);
    if (row === undefined || toRowId(row.sequence) !== path.transaction_id) throw notFound();
    return { status: 200, body: toTransaction(row, context) };
  },
};

interface RowFilter {
  types: string[];
  channels: string[];
  from: string | null;
  to: string | null;
  order: 'asc' | 'desc';
}

/** Rows of a filter from one end, after the last one shown; times are those of posting, which never change. */
function* selectRows(
  state: WorldState,
  filter: RowFilter,
  shownSequence: number | null,
): Generator<LedgerRow> {
  const first = filter.from === null ? 1 : firstSequenceFrom(state, Date.parse(filter.from));
  const end =
    filter.to === null ? Number.POSITIVE_INFINITY : firstSequenceFrom(state, Date.parse(filter.to));
  const rows =
    filter.order === 'asc'
      ? rowsAfter(state, Math.max(shownSequence ?? 0, first - 1))
      : rowsBefore(state, Math.min(shownSequence ?? end, end));
  for (const row of rows) {
    if (filter.order === 'asc' ? row.sequence >= end : row.sequence < first) return;
    if (filter.types.length > 0 && !filter.types.includes(row.type)) continue;
    if (filter.channels.length > 0 && !filter.channels.includes(row.usage?.channel ?? '')) continue;
    yield row;
  }
}

function lowThresholdMinor(state: WorldState): number {
  if (state.preferences.lowBalanceThresholdMinor !== null) {
    return state.preferences.lowBalanceThresholdMinor;
  }
  return state.recharge.isEnabled
    ? state.recharge.thresholdMinor
    : limitsOf(state.currency).defaults.thresholdMinor;
}

/** One word for the balance. */
export function walletState(
  state: WorldState,
): 'healthy' | 'low' | 'empty' | 'negative' | 'blocked' {
  if (state.isSuspended) return 'blocked';
  const available = balanceMicros(state);
  if (available < 0) return 'negative';
  if (available === 0) return 'empty';
  return available <= lowThresholdMinor(state) * 10 ** (6 - exponentOf(state.currency))
    ? 'low'
    : 'healthy';
}

/** The one thing to do first: what stops money, then what will. */
export function findAttention(state: WorldState, nowMs: number): Attention | null {
  const pause = pauseOf(state, nowMs);
  const answer = (
    code: string,
    severity: 'info' | 'warning' | 'critical',
    about: { topUpId?: string | null; cardId?: string | null } = {},
  ): Attention => ({
    code,
    severity,
    top_up_id: about.topUpId ?? null,
    payment_method_id: about.cardId ?? null,
  });
  if (pause?.reason === 'authentication_required' || pause?.reason === 'payment_failed') {
    return answer(pause.reason, 'critical', { topUpId: pause.topUpId });
  }
  const cards = listCards(state);
  const hasUsable = cards.some((card) => isUsable(card, nowMs));
  const expired = cards.find((card) => cardStatus(card, nowMs) === 'expired');
  if (!hasUsable && expired) return answer('card_expired', 'critical', { cardId: expired.id });
  if (pause?.reason === 'monthly_cap_reached') return answer('monthly_cap_reached', 'warning');
  if (!hasUsable) return answer('add_payment_method', 'warning');
  const word = walletState(state);
  if (word === 'empty' || word === 'negative') return answer('empty_balance', 'critical');
  return word === 'low' && !state.recharge.isEnabled ? answer('low_balance', 'warning') : null;
}
