import { saveCard } from './cards.ts';
import { consentVersions, createState } from './fixtures.ts';
import { appendRow, balanceMicros } from './ledger.ts';
import { centsToMinor, rateOf } from './rates.ts';
import { noteUse, switchOn } from './recharge.ts';
import type { CardFacts, CardState, ChannelId, WorldState } from './state.ts';
import { openCharge, settleCharge } from './top-ups.ts';
import { settleTo } from './world.ts';
import { DAY_MS, startOfDay } from './zoned.ts';
import type { StepId } from '#src/domain/progress.ts';

/** A small shop's month: some three dollars a day over all channels. */
export const shopTraffic: Partial<Record<ChannelId, number>> = {
  sms: 60,
  whatsapp: 80,
  email: 400,
  voice: 30,
  ai_voice: 5,
};

const HISTORY_DAYS = 40;

const visa: CardFacts = {
  brand: 'visa',
  funding: 'credit',
  last4: '4242',
  expMonth: 12,
  expYear: 2034,
  country: 'US',
  behaviour: 'ok',
};

/** Puts a card into a world as if the customer had saved it then. */
export function seedCard(state: WorldState, facts: Partial<CardFacts>, atMs: number): CardState {
  const { card } = saveCard(state, { ...visa, ...facts }, atMs, { isDefault: true });
  return card;
}

/** Switches the rule on as if the customer had done it then. */
export function seedRule(
  state: WorldState,
  atMs: number,
  cents: { threshold?: number; amount?: number; cap?: number | null } = {},
): void {
  const cap = cents.cap ?? null;
  Object.assign(state.recharge, {
    isEnabled: true,
    thresholdMinor: centsToMinor(cents.threshold ?? 500, state.currency),
    amountMinor: centsToMinor(cents.amount ?? 2_000, state.currency),
    monthlyCapMinor: cap === null ? null : centsToMinor(cap, state.currency),
    consentVersion: consentVersions.auto_recharge,
    version: state.recharge.version + 1,
    updatedAtMs: atMs,
  });
  switchOn(state);
}

/** A top-up by hand that went through. */
export function seedTopUp(state: WorldState, card: CardState, cents: number, atMs: number): void {
  const topUp = openCharge(state, card, 'manual', centsToMinor(cents, state.currency), atMs);
  settleCharge(state, topUp, atMs, false);
}

/** The customer's own word for steps. */
export function seedReports(state: WorldState, ids: StepId[], atMs: number): void {
  for (const id of ids) state.reports[id] = { report: 'declared', atMs };
}

/** Sends now, as a campaign does: the use is posted at once. */
export function seedCampaign(
  state: WorldState,
  channel: ChannelId,
  quantity: number,
  atMs: number,
): void {
  const { unit, priceMicros } = rateOf(channel, state);
  if (quantity <= 0) return;
  appendRow(state, {
    type: 'usage',
    amountMicros: -quantity * priceMicros,
    usage: { channel, unit, quantity, unitPriceMicros: priceMicros },
    topUpId: null,
    occurredAtMs: atMs,
    postedAtMs: atMs,
  });
  noteUse(state);
}

/** Every channel set up and on. */
export function seedChannels(state: WorldState, atMs: number): void {
  const met = (values: Record<string, string | boolean>) => ({
    status: 'met' as const,
    values,
    updatedAtMs: atMs,
    dueAtMs: null,
    rejection: null,
  });
  for (const channel of Object.values(state.channels)) channel.isEnabled = true;
  state.channels.whatsapp.requirements['business_account'] = met(whatsappAnswers);
  state.channels.email.requirements['sending_domain'] = met({ domain: 'tienda-azul.example' });
}

/** What the shop answered to Meta. */
export const whatsappAnswers = {
  business_name: 'Tienda Azul SAS',
  phone: '+573001234567',
  meta_business_id: '104857600123456',
  display_name: 'Tienda Azul',
  category: 'retail',
  number_is_free: true,
};

/**
 * A world with weeks behind it. `live` gets the state at its beginning; then time runs to now, and everything
 * that happens by itself happens. `openingMicros` is the balance brought forward at the start.
 */
export function seedHistory(
  seed: number,
  nowMs: number,
  scenario: string,
  live: (state: WorldState, startMs: number) => void,
  openingMicros = 0,
): WorldState {
  const startMs = startOfDay(nowMs, 'America/El_Salvador', -HISTORY_DAYS);
  const state = createState(seed, startMs, scenario);
  state.usage.throughMs = startMs;
  if (openingMicros > 0) {
    appendRow(state, {
      type: 'adjustment',
      amountMicros: openingMicros,
      usage: null,
      topUpId: null,
      occurredAtMs: startMs,
      postedAtMs: startMs,
    });
  }
  live(state, startMs + 9 * 3_600_000);
  state.usage.dailyUntilMs = startOfDay(nowMs, state.timeZone);
  settleTo(state, nowMs);
  return state;
}

/**
 * A world with weeks of use, no rule, and exactly this balance now: what the weeks cost is found out first, and
 * brought forward.
 */
export function seedBalance(
  seed: number,
  nowMs: number,
  scenario: string,
  targetMicros: number,
  live: (state: WorldState, startMs: number) => void,
): WorldState {
  const plenty = 1_000_000_000_000;
  const trial = seedHistory(seed, nowMs, scenario, live, plenty);
  const spent = plenty - balanceMicros(trial);
  return seedHistory(seed, nowMs, scenario, live, spent + targetMicros);
}

/** How long ago, in days, for readable seeds. */
export function daysBefore(nowMs: number, days: number): number {
  return nowMs - days * DAY_MS;
}
