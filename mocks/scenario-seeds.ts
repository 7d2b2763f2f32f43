import type { StepId } from '#src/domain/progress.ts';
import { createState, limitsOf } from './fixtures.ts';
import { balanceMicros } from './ledger.ts';
import { rateOf } from './rates.ts';
import {
  seedBalance,
  seedCampaign,
  seedCard,
  seedChannels,
  seedHistory,
  seedReports,
  seedRule,
  seedTopUp,
  shopTraffic,
} from './seeds.ts';
import type { CardBehaviour, Fault, MalformedKind, WorldState } from './state.ts';
import { settleTo } from './world.ts';
import { HOUR_MS, startOfDay } from './zoned.ts';

/** In every language of the wizard. */
export interface Words {
  es: string;
  en: string;
  pt: string;
}

/** What a scenario is about, for a menu of them. */
export const scenarioGroups = [
  'account',
  'cards',
  'money',
  'channels',
  'network',
  'support',
] as const;
export type ScenarioGroup = (typeof scenarioGroups)[number];

/** A world by name: what it is called, what it shows and where, and how it begins. */
export interface Scenario {
  title: Words;
  /** One line. Where something has to be done before it shows, what. */
  shows: Words;
  group: ScenarioGroup;
  /** The screen it is about; `start` is the address that leads to the step that is next. */
  step: StepId | 'start' | 'done';
  seed: Seed;
}

type Seed = (seed: number, nowMs: number, name: string) => WorldState;
type Change = (state: WorldState, nowMs: number) => void;

/** A new account; then what makes the scenario. */
export function fresh(change: Change = () => {}): Seed {
  return (seed, nowMs, name) => {
    const state = createState(seed, nowMs, name);
    change(state, nowMs);
    return state;
  };
}

/** A new account, and faults on the way to it. */
export function faulty(...faults: Fault[]): Seed {
  return fresh((state) => void (state.faults = faults));
}

/** Card saved, everything on, weeks of use behind it; then what makes the scenario. */
export function lived(
  change: Change = () => {},
  begin: (state: WorldState) => void = () => {},
): Seed {
  return (seed, nowMs, name) => {
    const state = seedHistory(seed, nowMs, name, (early, startMs) => {
      begin(early);
      seedReports(early, ['wallet', 'balance'], startMs);
      seedTopUp(early, seedCard(early, {}, startMs), 2_500, startMs);
      seedChannels(early, startMs);
      seedRule(early, startMs, { cap: 20_000 });
      early.usage.perDay = { ...shopTraffic };
    });
    change(state, nowMs);
    return state;
  };
}

/**
 * A lived account whose last week is unlike the others: WhatsApp four times as busy, AI voice new, calls silent. Today
 * two campaigns made the small rule charge twice, and its amount was raised in between.
 */
export const unusualWeek: Seed = (seed, nowMs, name) => {
  // After the last day before it was posted, in the middle of the night.
  const weekAgoMs = startOfDay(nowMs, 'America/El_Salvador', -7) + 2 * HOUR_MS;
  const state = seedHistory(seed, weekAgoMs, name, (early, startMs) => {
    seedReports(early, ['wallet', 'balance'], startMs);
    seedTopUp(early, seedCard(early, {}, startMs), 1_000, startMs);
    seedChannels(early, startMs);
    seedRule(early, startMs, { amount: 500, cap: 20_000 });
    const { ai_voice: _new, ...usual } = shopTraffic;
    early.usage.perDay = usual;
  });
  const { voice: _silent, ...unusual } = shopTraffic;
  state.usage.perDay = { ...unusual, whatsapp: 4 * (shopTraffic.whatsapp ?? 0), ai_voice: 3 };
  for (const [hoursAgo, amount] of [
    [5, 500],
    [2, 1_000],
  ] as const) {
    const atMs = nowMs - hoursAgo * HOUR_MS;
    settleTo(state, atMs);
    seedRule(state, atMs, { amount, cap: 20_000 });
    const { priceMicros } = rateOf('whatsapp', state);
    const over = balanceMicros(state) - 4_800_000;
    seedCampaign(state, 'whatsapp', Math.ceil(over / priceMicros), atMs);
  }
  settleTo(state, nowMs);
  return state;
};

/** Weeks of use without a rule, ending at exactly this balance in cents of a dollar. */
export function lastCents(cents: number, change: Change = () => {}): Seed {
  return (seed, nowMs, name) => {
    const state = seedBalance(seed, nowMs, name, cents * 10_000, (early, startMs) => {
      seedReports(early, ['wallet'], startMs);
      seedCard(early, {}, startMs);
      seedChannels(early, startMs);
      early.usage.perDay = { ...shopTraffic };
    });
    change(state, nowMs);
    return state;
  };
}

/** A rule switched on some time ago at a low balance, with a card that does not let it work. */
export function ruleOver(agoMs: number, behaviour: CardBehaviour, last4: string): Seed {
  return (seed, nowMs, name) => {
    const state = seedBalance(seed, nowMs - agoMs, name, 4_800_000, (early, startMs) => {
      seedReports(early, ['wallet', 'balance'], startMs);
      seedCard(early, { behaviour, last4 }, startMs);
      seedChannels(early, startMs);
      early.usage.perDay = { ...shopTraffic };
    });
    seedRule(state, nowMs - agoMs, { cap: 10_000 });
    settleTo(state, nowMs);
    return state;
  };
}

/** The lived account in another currency. */
export function inCurrency(
  currency: WorldState['currency'],
  country: string,
  timeZone: string,
): Seed {
  return lived(undefined, (state) => {
    Object.assign(state, { currency, country, timeZone });
    Object.assign(state.recharge, limitsOf(currency).defaults, { monthlyCapMinor: null });
  });
}

/** The lived account, whose main reads arrive damaged in one way. */
export function malformed(how: MalformedKind): Scenario {
  return {
    title: {
      es: `Respuestas dañadas: ${how}`,
      en: `Malformed answers: ${how}`,
      pt: `Respostas danificadas: ${how}`,
    },
    shows: {
      es: 'Saldo, tarjetas y canales llegan dañados: ninguna página en blanco, ninguna cifra inventada.',
      en: 'Balance, cards and channels arrive damaged: no blank page, no figure that was not in the answer.',
      pt: 'Saldo, cartões e canais chegam danificados: nenhuma página em branco, nenhum número inventado.',
    },
    group: 'network',
    step: 'balance',
    seed: lived((state) => {
      state.faults = [
        {
          kind: { type: 'malformed', how },
          operationIds: [
            'getWallet',
            'listPaymentMethods',
            'listChannels',
            'listWalletTransactions',
          ],
        },
      ];
    }),
  };
}
