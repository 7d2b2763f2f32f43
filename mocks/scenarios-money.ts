import { minorToMicros } from '#src/domain/money.ts';
import { appendRow, balanceMicros } from './ledger.ts';
import { rateOf } from './rates.ts';
import { currencyOf } from './recharge.ts';
import {
  fresh,
  inCurrency,
  lastCents,
  lived,
  ruleOver,
  type Scenario,
  unusualWeek,
} from './scenario-seeds.ts';
import { daysBefore, seedCampaign, seedCard, seedReports, seedRule } from './seeds.ts';
import { openCharge, settleCharge } from './top-ups.ts';
import { HOUR_MS, startOfMonth } from './zoned.ts';

/** Cards, balances and the rule in every state that a customer can meet. */
export const moneyScenarios = {
  'card-late-confirmation': {
    title: { es: 'Tarjeta que tarda en confirmarse', en: 'Late card confirmation' },
    shows: {
      es: 'La tarjeta queda pendiente medio minuto antes de servir.',
      en: 'The card stays pending for half a minute before it works.',
    },
    seed: fresh((state) => void (state.lateConfirmation = { delayMs: 30_000, fails: false })),
  },
  'card-late-failure': {
    title: { es: 'Confirmación tardía que falla', en: 'Late confirmation that fails' },
    shows: {
      es: 'La tarjeta queda pendiente y medio minuto después el banco la rechaza.',
      en: 'The card stays pending and half a minute later the bank declines it.',
    },
    seed: fresh((state) => void (state.lateConfirmation = { delayMs: 30_000, fails: true })),
  },
  'late-charge': {
    title: { es: 'Recarga que tarda', en: 'Late charge' },
    shows: {
      es: 'Una recarga manual queda en proceso veinte segundos antes de acreditarse.',
      en: 'A manual top-up is under way for twenty seconds before it is credited.',
    },
    seed: fresh((state, nowMs) => {
      seedReports(state, ['wallet'], nowMs);
      seedCard(state, {}, nowMs);
      state.manualChargeMs = 20_000;
    }),
  },
  'prepaid-refused': {
    title: { es: 'Prepago no aceptado', en: 'Prepaid refused' },
    shows: {
      es: 'Las tarjetas prepago se guardan en el proveedor pero la cuenta no las acepta.',
      en: 'Prepaid cards pass at the provider but the account does not take them.',
    },
    seed: fresh((state) => void (state.acceptedFunding = ['credit', 'debit', 'unknown'])),
  },
  'expiring-card': {
    title: { es: 'Tarjeta por vencer', en: 'Expiring card' },
    shows: {
      es: 'La tarjeta en uso vence este mes y otra ya venció.',
      en: 'The card in use expires this month and another one already has.',
    },
    seed: lived((state, nowMs) => {
      const now = new Date(nowMs);
      const old = new Date(startOfMonth(nowMs, 'UTC', -2));
      seedCard(
        state,
        {
          last4: '4444',
          brand: 'mastercard',
          expMonth: old.getUTCMonth() + 1,
          expYear: old.getUTCFullYear(),
        },
        daysBefore(nowMs, 30),
      );
      for (const card of state.cards) {
        if (card.last4 !== '4242') continue;
        card.expMonth = now.getUTCMonth() + 1;
        card.expYear = now.getUTCFullYear();
        state.defaultCardId = card.id;
      }
    }),
  },
  'low-balance': {
    title: { es: 'Saldo bajo', en: 'Low balance' },
    shows: {
      es: 'Quedan $3.20 y no hay recarga automática: activarla cobra ahora.',
      en: '$3.20 left and no automatic recharge: switching it on charges now.',
    },
    seed: lastCents(320),
  },
  'zero-balance': {
    title: { es: 'Sin saldo', en: 'Empty balance' },
    shows: {
      es: 'El saldo llegó a cero y los envíos se detuvieron.',
      en: 'The balance reached zero and sending stopped.',
    },
    seed: lastCents(0),
  },
  'negative-balance': {
    title: { es: 'Saldo negativo', en: 'Negative balance' },
    shows: {
      es: 'Un contracargo del banco dejó el saldo bajo cero.',
      en: 'A chargeback by the bank left the balance below zero.',
    },
    seed: lastCents(740, (state, nowMs) => {
      appendRow(state, {
        type: 'chargeback',
        amountMicros: -minorToMicros(2_000, currencyOf(state)),
        usage: null,
        topUpId: null,
        occurredAtMs: nowMs - HOUR_MS,
        postedAtMs: nowMs,
      });
    }),
  },
  'recharge-paused-failures': {
    title: { es: 'Recarga en pausa por rechazos', en: 'Recharge paused after declines' },
    shows: {
      es: 'Tres cobros rechazados seguidos pausaron la regla.',
      en: 'Three declined charges in a row paused the rule.',
    },
    seed: ruleOver(6 * HOUR_MS, 'decline_on_charge', '0341'),
  },
  'card-do-not-retry': {
    title: { es: 'Tarjeta que no se reintenta', en: 'Card that is not retried' },
    shows: {
      es: 'El banco pidió no volver a intentar con esta tarjeta: ni apagando y encendiendo la regla.',
      en: 'The bank said never again for this card: not even by switching the rule off and on.',
    },
    seed: ruleOver(6 * HOUR_MS, 'do_not_retry_on_charge', '0002'),
  },
  'authentication-required': {
    title: { es: 'El banco pide confirmación', en: 'Authentication required' },
    shows: {
      es: 'El cobro automático quedó en pausa hasta que el cliente lo confirme con 3-D Secure.',
      en: 'The automatic charge is paused until the customer confirms it with 3-D Secure.',
    },
    seed: ruleOver(6 * HOUR_MS, 'three_d_secure_always', '3184'),
  },
  'cap-reached': {
    title: { es: 'Tope mensual alcanzado', en: 'Monthly cap reached' },
    shows: {
      es: 'La regla ya cobró lo permitido este mes y espera al próximo.',
      en: 'The rule has charged what it may this month and waits for the next.',
    },
    seed: lastCents(700, (state, nowMs) => {
      const chargedAtMs = Math.max(startOfMonth(nowMs, state.timeZone), nowMs - 5 * HOUR_MS);
      const [card] = state.cards;
      if (card === undefined) return;
      seedRule(state, chargedAtMs, { cap: 2_000 });
      const topUp = openCharge(
        state,
        card,
        'auto_recharge',
        state.recharge.amountMinor,
        chargedAtMs,
      );
      settleCharge(state, topUp, chargedAtMs, false);
      state.recharge.lastAttemptAtMs = chargedAtMs;
      state.recharge.lastTopUpId = topUp.id;
      const { priceMicros } = rateOf('whatsapp', state);
      const over = balanceMicros(state) - 4_000_000;
      seedCampaign(state, 'whatsapp', Math.ceil(over / priceMicros), nowMs);
    }),
  },
  standouts: {
    title: { es: 'Una semana distinta', en: 'An unusual week' },
    shows: {
      es: 'Un canal se multiplicó, otro calló, uno es nuevo, dos recargas en un día y otro monto.',
      en: 'One channel multiplied, one fell silent, one is new, two recharges in a day and another amount.',
    },
    seed: unusualWeek,
  },
  'no-currency-decimals': {
    title: { es: 'Moneda sin decimales', en: 'Currency without decimals' },
    shows: { es: 'Una cuenta en pesos chilenos.', en: 'An account in Chilean pesos.' },
    seed: inCurrency('clp', 'CL', 'America/Santiago'),
  },
  'three-decimals': {
    title: { es: 'Moneda con tres decimales', en: 'Currency with three decimals' },
    shows: { es: 'Una cuenta en dinares kuwaitíes.', en: 'An account in Kuwaiti dinars.' },
    seed: inCurrency('kwd', 'KW', 'Asia/Kuwait'),
  },
} as const satisfies Record<string, Scenario>;
