import { test } from 'vitest';
import type { Backend, CardSetup, ConsentGiven, Intent } from '#src/backend/backend.ts';
import { BackendError } from '#src/backend/backend-error.ts';
import type { Transaction } from '#src/backend/ledger.ts';
import type { StepId } from '#src/domain/progress.ts';
import { findConsent } from '#src/domain/tenant.ts';

/** The accounts the suite begins with. */
export type SuiteSetting = 'new' | 'with-card' | 'low-balance' | 'in-use' | 'onlooker';

/** One account behind an adapter, and the world around it. */
export interface SuiteAccount {
  backend: Backend;
  /** What the customer does in the bank's form: `asks` wants 3-D Secure on every charge. */
  confirmCard(setup: CardSetup, card: 'good' | 'asks' | 'declines'): Promise<void>;
  /** What the customer answers the bank. */
  authenticate(clientSecret: string, result: 'complete' | 'fail'): Promise<void>;
  /** Time passes. */
  advance(ms: number): void;
  /** The next write happens, and its answer never arrives. */
  loseNextAnswer(): void;
  /** The language of the page. */
  speak(language: 'es' | 'en'): void;
  close(): void;
}

/** An account of a setting, of its own for each test. */
export type OpenAccount = (setting: SuiteSetting) => Promise<SuiteAccount>;

/** `test` with an account of its own, its backend, and what many tests do with it. */
export function testOn(open: OpenAccount, setting: SuiteSetting) {
  return test
    .extend('account', async ({ onTestFinished }) => {
      const account = await open(setting);
      onTestFinished(() => account.close());
      return account;
    })
    .extend('backend', ({ account }) => account.backend)
    .extend(
      'consentTo',
      ({ backend }) =>
        async (document: ConsentGiven['document']): Promise<ConsentGiven> => {
          const consent = findConsent(await backend.readConfig(), document);
          if (consent === undefined)
            throw new Error(`the tenant asks for no consent to ${document}`);
          return { document, version: consent.version };
        },
    )
    .extend(
      'saveCard',
      ({ account, backend, consentTo }) =>
        async (card: 'good' | 'asks' = 'good') => {
          const setup = await backend.startCardSetup(await consentTo('save_card'), intend());
          await account.confirmCard(setup, card);
          return backend.finishCardSetup(setup.id, intend());
        },
    )
    .extend('statusOf', ({ backend }) => async (stepId: StepId) => {
      const { steps } = await backend.readProgress();
      return steps.find(({ id }) => id === stepId)?.status;
    })
    .extend('allTransactions', ({ backend }) => async (): Promise<Transaction[]> => {
      const rows: Transaction[] = [];
      let cursor: string | null = null;
      do {
        const page = await backend.listTransactions({}, cursor);
        rows.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor !== null);
      return rows;
    });
}

let intentions = 0;

/** A new intention. */
export function intend(): Intent {
  intentions += 1;
  return { idempotencyKey: `intention-${String(intentions).padStart(8, '0')}` };
}

/** The code a call was refused with; what it answered where it was not refused. */
export async function codeOf(outcome: Promise<unknown>): Promise<string> {
  try {
    return `answered ${JSON.stringify(await outcome)}`;
  } catch (error) {
    return error instanceof BackendError ? error.code : `threw ${String(error)}`;
  }
}
