import { minorToMicros } from '#src/domain/money.ts';
import { appendRow, balanceMicros } from './ledger.ts';
import { rateOf } from './rates.ts';
import { currencyOf } from './recharge.ts';
import {
  fresh,
  inCurrency,
  lastCents,
  ruleOver,
  type Scenario,
  unusualWeek,
} from './scenario-seeds.ts';
import { seedCampaign, seedCard, seedReports, seedRule } from './seeds.ts';
import { openCharge, settleCharge } from './top-ups.ts';
import { HOUR_MS, startOfMonth } from './zoned.ts';

/** Balances and the rule in every state that a customer can meet. */
export const moneyScenarios = {
  'late-charge': {
    title: { es: 'Recarga que tarda', en: 'Late charge', pt: 'Recarga que demora' },
    shows: {
      es: 'Recarga a mano: el cobro queda en proceso veinte segundos antes de acreditarse.',
      en: 'Top up by hand: the charge is under way for twenty seconds before it is credited.',
      pt: 'Recarregue à mão: a cobrança fica em processamento por vinte segundos antes de entrar.',
    },
    group: 'money',
    step: 'balance',
    seed: fresh((state, nowMs) => {
      seedReports(state, ['wallet'], nowMs);
      seedCard(state, {}, nowMs);
      state.manualChargeMs = 20_000;
    }),
  },
  'low-balance': {
    title: { es: 'Saldo bajo', en: 'Low balance', pt: 'Saldo baixo' },
    shows: {
      es: 'Quedan $3.20 y no hay recarga automática: activarla cobra ahora.',
      en: '$3.20 left and no automatic recharge: switching it on charges now.',
      pt: 'Restam US$ 3,20 e não há recarga automática: ativá-la cobra agora.',
    },
    group: 'money',
    step: 'balance',
    seed: lastCents(320),
  },
  'zero-balance': {
    title: { es: 'Sin saldo', en: 'Empty balance', pt: 'Sem saldo' },
    shows: {
      es: 'El saldo llegó a cero y los envíos se detuvieron.',
      en: 'The balance reached zero and sending stopped.',
      pt: 'O saldo chegou a zero e os envios pararam.',
    },
    group: 'money',
    step: 'balance',
    seed: lastCents(0),
  },
  'negative-balance': {
    title: { es: 'Saldo negativo', en: 'Negative balance', pt: 'Saldo negativo' },
    shows: {
      es: 'Un contracargo del banco dejó el saldo bajo cero.',
      en: 'A chargeback by the bank left the balance below zero.',
      pt: 'Uma contestação no banco deixou o saldo abaixo de zero.',
    },
    group: 'money',
    step: 'balance',
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
    title: {
      es: 'Recarga en pausa por rechazos',
      en: 'Recharge paused after declines',
      pt: 'Recarga pausada por recusas',
    },
    shows: {
      es: 'Tres cobros rechazados seguidos pausaron la regla.',
      en: 'Three declined charges in a row paused the rule.',
      pt: 'Três cobranças recusadas seguidas pausaram a regra.',
    },
    group: 'money',
    step: 'auto-recharge',
    seed: ruleOver(6 * HOUR_MS, 'decline_on_charge', '0341'),
  },
  'card-do-not-retry': {
    title: {
      es: 'Tarjeta que no se reintenta',
      en: 'Card that is not retried',
      pt: 'Cartão que não se tenta de novo',
    },
    shows: {
      es: 'El banco pidió no volver a intentar con esta tarjeta: ni apagando y encendiendo la regla.',
      en: 'The bank said never again for this card: not even by switching the rule off and on.',
      pt: 'O banco pediu para não tentar mais com este cartão: nem desligando e ligando a regra.',
    },
    group: 'cards',
    step: 'card',
    seed: ruleOver(6 * HOUR_MS, 'do_not_retry_on_charge', '0002'),
  },
  'authentication-required': {
    title: {
      es: 'El banco pide confirmación',
      en: 'Authentication required',
      pt: 'O banco pede confirmação',
    },
    shows: {
      es: 'El cobro automático quedó en pausa hasta que el cliente lo confirme con 3-D Secure.',
      en: 'The automatic charge is paused until the customer confirms it with 3-D Secure.',
      pt: 'A cobrança automática ficou em pausa até que o cliente a confirme com 3-D Secure.',
    },
    group: 'money',
    step: 'auto-recharge',
    seed: ruleOver(6 * HOUR_MS, 'three_d_secure_always', '3184'),
  },
  'cap-reached': {
    title: {
      es: 'Tope mensual alcanzado',
      en: 'Monthly cap reached',
      pt: 'Limite mensal atingido',
    },
    shows: {
      es: 'La regla ya cobró lo permitido este mes y espera al próximo.',
      en: 'The rule has charged what it may this month and waits for the next.',
      pt: 'A regra já cobrou o permitido este mês e espera pelo próximo.',
    },
    group: 'money',
    step: 'auto-recharge',
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
  campaign: {
    title: {
      es: 'Campaña con recarga automática',
      en: 'Campaign with auto-recharge',
      pt: 'Campanha com recarga automática',
    },
    shows: {
      es: 'Quedan $12 y la regla recarga $20 al llegar a $5: envía 2 000 SMS y mira cómo cobra.',
      en: '$12 left and the rule recharges $20 at $5: send 2,000 SMS and watch it charge.',
      pt: 'Restam US$ 12 e a regra recarrega US$ 20 ao chegar a US$ 5: envie 2.000 SMS e veja a cobrança.',
    },
    group: 'money',
    step: 'balance',
    seed: lastCents(1_200, (state, nowMs) => {
      seedReports(state, ['balance'], nowMs);
      seedRule(state, nowMs - HOUR_MS, { cap: 10_000 });
    }),
  },
  'campaign-without-rule': {
    title: {
      es: 'Campaña sin recarga automática',
      en: 'Campaign without auto-recharge',
      pt: 'Campanha sem recarga automática',
    },
    shows: {
      es: 'Quedan $12 y nada los repone: envía 2 000 SMS y mira dónde se detienen.',
      en: '$12 left and nothing refills it: send 2,000 SMS and watch where they stop.',
      pt: 'Restam US$ 12 e nada os repõe: envie 2.000 SMS e veja onde param.',
    },
    group: 'money',
    step: 'balance',
    seed: lastCents(1_200, (state, nowMs) => seedReports(state, ['balance'], nowMs)),
  },
  standouts: {
    title: { es: 'Una semana distinta', en: 'An unusual week', pt: 'Uma semana diferente' },
    shows: {
      es: 'Un canal se multiplicó, otro calló, uno es nuevo, dos recargas en un día y otro monto.',
      en: 'One channel multiplied, one fell silent, one is new, two recharges in a day and another amount.',
      pt: 'Um canal se multiplicou, outro calou, um é novo, duas recargas em um dia e outro valor.',
    },
    group: 'money',
    step: 'balance',
    seed: unusualWeek,
  },
  'no-currency-decimals': {
    title: {
      es: 'Moneda sin decimales',
      en: 'Currency without decimals',
      pt: 'Moeda sem decimais',
    },
    shows: {
      es: 'Una cuenta en pesos chilenos.',
      en: 'An account in Chilean pesos.',
      pt: 'Uma conta em pesos chilenos.',
    },
    group: 'money',
    step: 'auto-recharge',
    seed: inCurrency('clp', 'CL', 'America/Santiago'),
  },
  'three-decimals': {
    title: {
      es: 'Moneda con tres decimales',
      en: 'Currency with three decimals',
      pt: 'Moeda com três decimais',
    },
    shows: {
      es: 'Una cuenta en dinares kuwaitíes.',
      en: 'An account in Kuwaiti dinars.',
      pt: 'Uma conta em dinares kuwaitianos.',
    },
    group: 'money',
    step: 'auto-recharge',
    seed: inCurrency('kwd', 'KW', 'Asia/Kuwait'),
  },
} as const satisfies Record<string, Scenario>;
