import type { Backend } from '#src/backend/backend.ts';
import {
  vGetWalletTransactionResponse,
  vListWalletTransactionsResponse,
} from '#src/backend/generated/valibot-ledger.gen.ts';
import {
  vGetUsageSummaryResponse,
  vListUsageRatesResponse,
} from '#src/backend/generated/valibot-usage.gen.ts';
import type { Call } from './call.ts';
import { fromFilter, fromUsageRange } from './from-domain.ts';
import { toPage, toRate, toTransaction, toUsageSummary } from './to-ledger.ts';
import type { MoneyReader } from './wire-values.ts';

export type LedgerCalls = Pick<
  Backend,
  'listTransactions' | 'readTransaction' | 'exportTransactions' | 'readUsage' | 'listRates'
>;

/** The largest page of the contract: a history is read in as few requests as can be. */
const PAGE_ROWS = 100;

/** What moved the balance, and what it was spent on. */
export function createLedgerCalls(call: Call, money: MoneyReader): LedgerCalls {
  return {
    listTransactions: async (filter, cursor, { signal } = {}) =>
      call.json(
        'listWalletTransactions',
        vListWalletTransactionsResponse,
        {
          query: {
            ...fromFilter(filter),
            limit: PAGE_ROWS,
            ...(cursor === null ? {} : { cursor }),
          },
          signal,
        },
        (page) => toPage(page, (row) => toTransaction(row, money)),
      ),
    readTransaction: (transactionId, { signal } = {}) =>
      call.json(
        'getWalletTransaction',
        vGetWalletTransactionResponse,
        { path: { transaction_id: transactionId }, signal },
        (row) => toTransaction(row, money),
      ),
    exportTransactions: async (filter, { signal } = {}) =>
      call.text('listWalletTransactions', 'text/csv', { query: fromFilter(filter), signal }),
    readUsage: async (range, { signal } = {}) =>
      call.json(
        'getUsageSummary',
        vGetUsageSummaryResponse,
        { query: fromUsageRange(range), signal },
        (summary) => toUsageSummary(summary, money),
      ),
    listRates: ({ signal } = {}) =>
      call.json('listUsageRates', vListUsageRatesResponse, { signal }, (list) =>
        list.data.map((rate) => toRate(rate, money)),
      ),
  };
}
