import type { Call } from './call.ts';
import { type CardCalls, createCardCalls } from './card-calls.ts';
import { type ChannelCalls, createChannelCalls } from './channel-calls.ts';
import { type ChargeCalls, createChargeCalls } from './charge-calls.ts';
import { createLedgerCalls, type LedgerCalls } from './ledger-calls.ts';
import { createReminderCalls, type ReminderCalls } from './reminder-calls.ts';
import type { MoneyReader } from './wire-values.ts';

/** What no first screen asks for. */
export type LaterCalls = CardCalls & ChargeCalls & LedgerCalls & ChannelCalls & ReminderCalls;

/** The areas behind the first step, which come in one piece: the steps after it use most of them. */
export function createLaterCalls(
  call: Call,
  money: MoneyReader,
  readCurrency: () => Promise<string>,
): LaterCalls {
  return {
    ...createCardCalls(call),
    ...createChargeCalls(call, money, readCurrency),
    ...createLedgerCalls(call, money),
    ...createChannelCalls(call, money),
    ...createReminderCalls(call, money, readCurrency),
  };
}
