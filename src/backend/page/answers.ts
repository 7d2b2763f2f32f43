import * as v from 'valibot';
import type { Backend } from '#src/backend/backend.ts';
import type { BackendMethod, ReadMethod, WriteMethod } from '#src/backend/backend-methods.ts';
import { vHandoverLink, vPrincipal, vProgress, vWallet } from './answers-account.ts';
import {
  vChannel,
  vChannels,
  vChannelTest,
  vReminder,
  vReminderPreferences,
  vRequirement,
} from './answers-channels.ts';
import { vConfig } from './answers-config.ts';
import { vRate, vTransaction, vTransactionPage, vUsageSummary } from './answers-ledger.ts';
import { vAutoRecharge, vCard, vCardSetup, vTopUp } from './answers-payments.ts';

/** What each of these methods may be answered with. One that is missing does not compile. */
type AnswersOf<Name extends BackendMethod> = {
  [Each in Name]: v.GenericSchema<unknown, Awaited<ReturnType<Backend[Each]>>>;
};

/** Whatever came, nothing was asked for. */
const vNothing = v.pipe(
  v.unknown(),
  v.transform(() => undefined),
);

export const readAnswers: AnswersOf<ReadMethod> = {
  readPrincipal: vPrincipal,
  readConfig: vConfig,
  readProgress: vProgress,
  listCards: v.array(vCard),
  readCardSetup: vCardSetup,
  readWallet: vWallet,
  listTransactions: vTransactionPage,
  readTransaction: vTransaction,
  exportTransactions: v.string(),
  readUsage: vUsageSummary,
  listRates: v.array(vRate),
  readTopUp: vTopUp,
  readAutoRecharge: vAutoRecharge,
  listChannels: vChannels,
  listReminders: v.array(vReminder),
  readReminderPreferences: vReminderPreferences,
};

export const writeAnswers: AnswersOf<WriteMethod> = {
  saveLocale: vNothing,
  reportStep: vProgress,
  createHandoverLink: vHandoverLink,
  startCardSetup: vCardSetup,
  finishCardSetup: vCard,
  makeDefaultCard: vCard,
  removeCard: vNothing,
  createTopUp: vTopUp,
  resumeTopUp: vTopUp,
  cancelTopUp: vTopUp,
  saveAutoRecharge: vAutoRecharge,
  resumeAutoRecharge: vAutoRecharge,
  setChannelEnabled: vChannel,
  submitRequirement: vRequirement,
  sendChannelTest: vChannelTest,
  updateReminder: vReminder,
  saveReminderPreferences: vReminderPreferences,
};
