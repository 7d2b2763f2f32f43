import type { Backend } from './backend.ts';

/** What a backend can be asked, by name. */
export type BackendMethod = keyof Backend;

/** What can be given up, and asked again without a thought. */
export type ReadMethod = {
  [Name in BackendMethod]: undefined extends Parameters<Backend[Name]>[number] ? Name : never;
}[BackendMethod];
export type WriteMethod = Exclude<BackendMethod, ReadMethod>;

/** What a method is given, without the options of a read. */
export type Given<Name extends BackendMethod> = Name extends ReadMethod
  ? Required<Parameters<Backend[Name]>> extends [...infer Args, unknown]
    ? Args
    : never
  : Parameters<Backend[Name]>;

/**
 * Every method with how many values it is given: what a frame may ask the page around it, and nothing else. Both sides
 * of the frame hold this list, so it is names and numbers alone.
 */
export const backendMethods = {
  readPrincipal: 0,
  saveLocale: 1,
  readConfig: 0,
  readProgress: 0,
  reportStep: 2,
  createHandoverLink: 1,
  listCards: 0,
  startCardSetup: 2,
  readCardSetup: 1,
  finishCardSetup: 2,
  makeDefaultCard: 1,
  removeCard: 1,
  readWallet: 0,
  listTransactions: 2,
  readTransaction: 1,
  exportTransactions: 1,
  readUsage: 1,
  listRates: 0,
  createTopUp: 3,
  readTopUp: 1,
  resumeTopUp: 3,
  cancelTopUp: 2,
  readAutoRecharge: 0,
  saveAutoRecharge: 4,
  resumeAutoRecharge: 1,
  listChannels: 0,
  setChannelEnabled: 3,
  submitRequirement: 3,
  sendChannelTest: 2,
  listReminders: 0,
  updateReminder: 2,
  readReminderPreferences: 0,
  saveReminderPreferences: 2,
} as const satisfies { [Name in BackendMethod]: Given<Name>['length'] };
