import type { Permission } from '#src/domain/principal.ts';
import { channelIds } from '#src/backend/generated/enums.gen.ts';
import { defaultBrand } from './brands.ts';
import { token } from './random.ts';
import { centsToMinor } from './rates.ts';
import type { ChannelId, ChannelState, WorldState } from './state.ts';
import { supportEverywhere } from './support.ts';
import type { MenuKey } from './texts.ts';

/** Everything a user of a workspace can be allowed. */
export const everyPermission: Permission[] = [
  'wallet:read',
  'wallet:top_up',
  'payment_methods:write',
  'auto_recharge:write',
  'channels:write',
  'reminders:write',
  'usage:read',
];

/** 2026-11-16 15:00 UTC: a Monday morning in Bogotá. Where tests and demos begin, so that their figures are always the same. */
export const fixedNowMs = Date.UTC(2026, 10, 16, 15);

export const crmUrl = 'https://app.webcamaya.example';
export const walletUrl = `${crmUrl}/settings/billing/wallet`;
export const consentVersions = { save_card: '2026-11-01', auto_recharge: '2026-11-01' } as const;

interface MenuNode {
  id: MenuKey;
  icon: string;
  children?: MenuNode[];
}

/** The CRM's side menu; its words are in texts.ts under the same ids. */
export const menu: MenuNode[] = [
  { id: 'dashboard', icon: 'dashboard' },
  { id: 'conversations', icon: 'conversations' },
  { id: 'calendars', icon: 'calendar' },
  { id: 'contacts', icon: 'contacts' },
  { id: 'opportunities', icon: 'opportunities' },
  { id: 'payments', icon: 'payments' },
  { id: 'marketing', icon: 'marketing' },
  { id: 'automation', icon: 'automation' },
  { id: 'sites', icon: 'sites' },
  { id: 'reputation', icon: 'reputation' },
  { id: 'reports', icon: 'reports' },
  {
    id: 'settings',
    icon: 'settings',
    children: [
      { id: 'business_profile', icon: 'business' },
      {
        id: 'billing',
        icon: 'billing',
        children: [
          { id: 'wallet', icon: 'wallet' },
          { id: 'plan', icon: 'payments' },
          { id: 'receipts', icon: 'reports' },
        ],
      },
      { id: 'team', icon: 'team' },
      { id: 'phone_numbers', icon: 'phone' },
      { id: 'email_services', icon: 'email' },
      { id: 'domains', icon: 'domains' },
      { id: 'integrations', icon: 'integrations' },
    ],
  },
];

/** The way to the wallet in that menu. */
export const menuPath: MenuKey[] = ['settings', 'billing', 'wallet'];

/** Bounds and presets of charges, in the workspace's currency. */
export function limitsOf(currency: WorldState['currency']) {
  const money = (cents: number) => centsToMinor(cents, currency);
  return {
    topUp: {
      minMinor: money(500),
      maxMinor: money(50_000),
      presetsMinor: [money(1_000), money(2_000), money(2_500), money(5_000)],
    },
    threshold: { minMinor: money(100), maxMinor: money(10_000) },
    thresholdPresetsMinor: [money(500), money(1_000), money(2_000)],
    amount: { minMinor: money(500), maxMinor: money(50_000) },
    amountPresetsMinor: [money(2_000), money(2_500), money(5_000)],
    defaults: {
      thresholdMinor: money(500),
      amountMinor: money(2_000),
      monthlyCapMinor: money(10_000),
    },
  };
}

/** A new customer's account: nothing saved, nothing switched on but SMS, which only waits for a card. */
export function createState(seed: number, nowMs: number, scenario: string): WorldState {
  const channel = (isEnabled: boolean): ChannelState => ({
    isEnabled,
    suspension: null,
    requirements: {},
    activatedAtMs: null,
  });
  const defaults = limitsOf('usd').defaults;
  return {
    scenario,
    seed,
    createdAtMs: nowMs,
    advancedMs: 0,
    settledToMs: nowMs,
    idCount: 0,
    currency: 'usd',
    country: 'SV',
    timeZone: 'America/El_Salvador',
    workspaceId: `ws_${token(10, seed, 'workspace')}`,
    brand: defaultBrand,
    locale: 'es-SV',
    permissions: [...everyPermission],
    support: supportEverywhere('manage'),
    acceptedFunding: ['credit', 'debit', 'prepaid', 'unknown'],
    triesOtherCards: true,
    isSuspended: false,
    lateConfirmation: null,
    manualChargeMs: 0,
    isCarrierBlocking: false,
    faults: [],
    stripe: 'works',
    launchLinks: 'fresh',
    launchesFor: null,
    launches: [],
    handovers: [],
    sessions: [],
    idempotency: {},
    reports: {},
    crmVisits: {},
    cards: [],
    defaultCardId: null,
    setups: [],
    topUps: [],
    recharge: {
      isEnabled: false,
      ...defaults,
      monthlyCapMinor: null,
      cardId: null,
      consentVersion: null,
      version: 1,
      updatedAtMs: nowMs,
      consecutiveFailures: 0,
      pause: null,
      isTriggered: false,
      lastAttemptAtMs: null,
      lastTopUpId: null,
    },
    ledger: { prefix: null, rows: [] },
    usage: { perDay: {}, throughMs: Math.floor(nowMs / 3_600_000) * 3_600_000, dailyUntilMs: 0 },
    campaign: null,
    channels: Object.fromEntries(channelIds.map((id) => [id, channel(id === 'sms')])) as Record<
      ChannelId,
      ChannelState
    >, // one entry for every id
    reminders: {},
    preferences: {
      version: 1,
      lowBalanceThresholdMinor: null,
      weeklyReview: null,
      reviewSinceMs: nowMs,
      delivery: { inApp: true, email: true, recipients: [] },
      kinds: {},
    },
  };
}
