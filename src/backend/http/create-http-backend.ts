import type { Backend } from '#src/backend/backend.ts';
import { createAccountCalls } from './account-calls.ts';
import { createCall } from './call.ts';
import { createCardCalls } from './card-calls.ts';
import { createChannelCalls } from './channel-calls.ts';
import { defaultTools } from './default-tools.ts';
import { createLedgerCalls } from './ledger-calls.ts';
import type { RetryTools } from './retry.ts';
import { createTokenSource, type SessionProvider } from './session-token.ts';
import { createMoneyReader } from './wire-values.ts';
import { createWalletCalls } from './wallet-calls.ts';

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
  return {
    ...account,
    ...createCardCalls(call),
    ...createWalletCalls(call, money, readCurrency),
    ...createLedgerCalls(call, money),
    ...createChannelCalls(call, money),
  };
}
