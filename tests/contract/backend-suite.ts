import type { OpenAccount } from './suite/account.ts';
import { describeAccountInUse } from './suite/account-in-use.ts';
import { describeAccountWithCard } from './suite/account-with-card.ts';
import { describeNewAccount } from './suite/new-account.ts';
import { describeOnlooker } from './suite/onlooker.ts';

/** The contract of the port: run over every adapter. */
export function describeBackend(name: string, open: OpenAccount): void {
  describeNewAccount(name, open);
  describeAccountWithCard(name, open);
  describeAccountInUse(name, open);
  describeOnlooker(name, open);
}
