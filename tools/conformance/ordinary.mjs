// An ordinary request of every operation that moves no money and changes nothing that is not put back.

import { Skip } from './client.mjs';

export const UNKNOWN_ID = 'conformance-unknown-0000';
export const STALE_TAG = '"conformance-stale-0000"';

/** @type {Record<string, (account: any) => any>} */
const ordinary = {
  createSession: () => ({ body: { launch_token: 'conformance-unknown-launch-token' } }),
  createFrameSession: () => ({ body: { payload: 'conformance-unreadable-payload' } }),
  refreshSession: () => ({ headers: { 'x-paso-refresh': '1' } }),
  getMe: () => ({}),
  updateMe: ({ me }) => ({ body: { locale: me.user.locale } }),
  getConfig: () => ({}),
  getOnboarding: () => ({}),
  reportOnboardingStep: async (account) => {
    const { steps } = await account.onboarding();
    const wallet = steps.find(({ id }) => id === 'wallet');
    return { path: { step_id: 'wallet' }, body: { report: reportOf(wallet) ?? 'declared' } };
  },
  createHandoverLink: () => ({ body: { step_id: 'card' } }),
  createSetupIntent: (account) => ({ body: consentBody(account, 'save_card') }),
  getSetupIntent: async (account) => {
    const intent = await anIntent(account);
    return { path: { setup_intent_id: intent?.id ?? UNKNOWN_ID } };
  },
  listPaymentMethods: () => ({ query: { limit: 2 } }),
  createPaymentMethod: async (account) => {
    const intent = await anIntent(account);
    return { body: { setup_intent_id: intent?.id ?? UNKNOWN_ID, make_default: false } };
  },
  updatePaymentMethod: async (account) => {
    const card = (await list(account, 'listPaymentMethods')).find(
      ({ is_default: isDefault }) => isDefault,
    );
    return { path: { payment_method_id: card?.id ?? UNKNOWN_ID }, body: { is_default: true } };
  },
  deletePaymentMethod: () => ({ path: { payment_method_id: UNKNOWN_ID } }),
  getWallet: () => ({}),
  listWalletTransactions: () => ({ query: { limit: 2 } }),
  getWalletTransaction: async (account) => {
    const [row] = await list(account, 'listWalletTransactions');
    return { path: { transaction_id: row?.id ?? UNKNOWN_ID } };
  },
  listTopUps: () => ({ query: { limit: 2 } }),
  createTopUp: (account) => ({ body: { amount: account.money(0), payment_method_id: null } }),
  getTopUp: async (account) => ({
    path: { top_up_id: (await anEndedTopUp(account)) ?? UNKNOWN_ID },
  }),
  resumeTopUp: async (account) => ({
    path: { top_up_id: (await anEndedTopUp(account)) ?? UNKNOWN_ID },
    body: {},
  }),
  cancelTopUp: async (account) => ({
    path: { top_up_id: (await anEndedTopUp(account)) ?? UNKNOWN_ID },
  }),
  getAutoRecharge: () => ({}),
  putAutoRecharge: async (account) => {
    const found = await orNull(account.rule());
    if (found === null)
      return { headers: { 'if-match': STALE_TAG }, body: ruleBody(account, null, false) };
    // A rule that is on is left alone: writing it anew would clear a pause.
    const tag = found.rule.enabled ? STALE_TAG : found.etag;
    return {
      headers: { 'if-match': tag },
      body: ruleBody(account, found.rule, found.rule.enabled),
    };
  },
  resumeAutoRecharge: async (account) => {
    const found = await orNull(account.rule());
    return found?.rule.status === 'paused' ? null : {};
  },
  getUsageSummary: () => ({ query: { granularity: 'day' } }),
  listUsageRates: () => ({}),
  listChannels: () => ({}),
  getChannel: async (account) => ({ path: { channel_id: (await aChannel(account))?.id ?? 'sms' } }),
  putChannelActivation: async (account) => {
    const channels = await list(account, 'listChannels');
    const off = channels.find(({ enabled }) => !enabled);
    const channel = off ?? channels[0];
    return {
      path: { channel_id: channel?.id ?? 'sms' },
      headers: { 'if-match': off?.etag ?? STALE_TAG },
      body: { enabled: channel?.enabled ?? false },
    };
  },
  submitChannelRequirement: async (account) => ({
    path: { channel_id: (await aChannel(account))?.id ?? 'sms', requirement_id: UNKNOWN_ID },
    body: { values: {} },
  }),
  sendChannelTest: () => ({ path: { channel_id: UNKNOWN_ID } }),
  listReminders: () => ({ query: { limit: 2 } }),
  updateReminder: async (account) => {
    const [reminder] = await list(account, 'listReminders');
    return { path: { reminder_id: reminder?.id ?? UNKNOWN_ID }, body: { status: 'active' } };
  },
  getReminderPreferences: () => ({}),
  putReminderPreferences: async (account) => {
    const told = await orNull(account.read('getReminderPreferences'));
    return {
      headers: { 'if-match': told?.headers.etag ?? STALE_TAG },
      body: told?.body ?? {
        low_balance_threshold: null,
        weekly_review: null,
        delivery: { in_app: true, email: false, recipients: [] },
        kinds: {},
      },
    };
  },
};

/** The ordinary request of an operation; null where there is none that does no harm. */
export async function ordinaryRequest(account, id) {
  return (await ordinary[id]?.(account)) ?? null;
}

/** The report that a step stands for as it is; null where it is the backend's own word. */
export function reportOf({ status, evidence }) {
  if (evidence.kind === 'verified') return null;
  return { complete: 'declared', skipped: 'skipped' }[status] ?? 'reopened';
}

/** The body that writes a rule as it is. */
export function ruleBody(account, rule, isEnabled, change = {}) {
  const { defaults } = account.requireConfig().auto_recharge;
  const { threshold, amount, monthly_cap: cap, payment_method_id: card = null } = rule ?? defaults;
  const consent = account.consent('auto_recharge');
  return {
    enabled: isEnabled,
    threshold,
    amount,
    monthly_cap: cap,
    payment_method_id: card,
    ...(isEnabled && consent ? { consent } : {}),
    ...change,
  };
}

/** The body with a consent, where the tenant asks for one. */
export function consentBody(account, document) {
  const consent = account.consent(document);
  return consent === undefined ? {} : { consent };
}

/** A setup intent of this run; null where none can be had. */
export function anIntent(account) {
  return account.once('intent', () => orNull(createIntent(account)));
}

async function createIntent(account) {
  account.requireWriting();
  await account.requireManaged('card');
  const told = await account.kit.client.ask('createSetupIntent', {
    body: consentBody(account, 'save_card'),
  });
  return told.status === 201 ? told.body : null;
}

async function anEndedTopUp(account) {
  const topUps = await list(account, 'listTopUps');
  return topUps.find(({ status }) => status === 'succeeded')?.id ?? null;
}

async function aChannel(account) {
  return (await list(account, 'listChannels'))[0] ?? null;
}

/** The first rows of a list; none where it is not offered. */
async function list(account, id) {
  const told = await orNull(account.once(`list ${id}`, () => account.read(id)));
  return Array.isArray(told?.body?.data) ? told.body.data : [];
}

async function orNull(promise) {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof Skip) return null;
    throw error;
  }
}
