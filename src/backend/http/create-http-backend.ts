import type { Backend } from '#src/backend/backend.ts';
import { createAccountCalls } from './account-calls.ts';
import { createCall } from './call.ts';
import { defaultTools } from './default-tools.ts';
import { deferCalls } from './defer-calls.ts';
import type { LaterCalls } from './later-calls.ts';
import type { RetryTools } from './retry.ts';
import { createTokenSource, type SessionProvider } from './session-token.ts';
import { createMoneyReader } from './wire-values.ts';

export interface HttpBackendOptions extends Partial<RetryTools> {
  /** Where the contract's paths begin, such as `/v1`. */
  baseUrl: string;
  /** Where tokens come from; asked once at a time, however many calls need one. */
  session: SessionProvider;
  /** BCP 47: the language of the page, for the backend's texts. */
  language: () => string;
  fetch?: typeof globalThis.fetch;
  timeoutMs?: number;
}

/** The calls that wait for their code; one that is missing here is missing in the backend and does not compile. */
const laterCalls = [
  'listCards',
  'startCardSetup',
  'readCardSetup',
  'finishCardSetup',
  'makeDefaultCard',
  'removeCard',
  'createTopUp',
  'readTopUp',
  'resumeTopUp',
  'cancelTopUp',
  'readAutoRecharge',
  'saveAutoRecharge',
  'resumeAutoRecharge',
  'listTransactions',
  'readTransaction',
  'exportTransactions',
  'readUsage',
  'listRates',
  'listChannels',
  'setChannelEnabled',
  'submitRequirement',
  'sendChannelTest',
  'listReminders',
  'updateReminder',
  'readReminderPreferences',
  'saveReminderPreferences',
] as const satisfies (keyof LaterCalls)[];

/** The backend of whoever speaks `openapi.yaml`. Tokens and secrets pass through and are kept nowhere. */
export function createHttpBackend(options: HttpBackendOptions): Backend {
  const tools = { ...defaultTools, ...options };
  const call = createCall({ ...tools, tokens: createTokenSource(options.session, tools.now) });
  const money = createMoneyReader();
  const account = createAccountCalls(call, money);

  /** Amounts are sent in the account's currency; before anyone has read it, it is read here. */
  async function readCurrency(): Promise<string> {
    return money.currency ?? (await account.readConfig()).currency.code;
  }

  async function loadLater(): Promise<LaterCalls> {
    const { createLaterCalls } = await loadLaterCalls();
    return createLaterCalls(call, money, readCurrency);
  }

  return { ...account, ...deferCalls(laterCalls, loadLater, tools.isOnline) };
}

/** Fetches the code behind the first step ahead of the first call that needs it. */
export function loadLaterCalls() {
  return import('./later-calls.ts');
}
