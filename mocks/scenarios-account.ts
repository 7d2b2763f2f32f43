import { submit } from './channels-state.ts';
import { appendRow, balanceMicros } from './ledger.ts';
import { rateOf } from './rates.ts';
import { currencyOf } from './recharge.ts';
import {
  type Scenario,
  fresh,
  inCurrency,
  lastCents,
  lived,
  ruleOver,
} from './scenario-seeds.ts';
import {
  daysBefore,
  seedCampaign,
  seedCard,
  seedChannels,
  seedReports,
  seedRule,
  whatsappAnswers,
} from './seeds.ts';
import { openCharge, settleCharge } from './top-ups.ts';
import { settleTo } from './world.ts';
import { DAY_MS, HOUR_MS, startOfMonth } from './zoned.ts';
import { minorToMicros } from '#src/domain/money.ts';

/** Accounts in different states; everything between them and who asks works. */
export const accountScenarios = {
  'first-visit': {
    title: { es: 'Primera visita', en: 'First visit' },
    shows: { es: 'Una cuenta nueva, sin nada hecho.', en: 'A new account with nothing done.' },
    seed: fresh(),
  },
  halfway: {
    title: { es: 'A medio camino', en: 'Halfway' },
    shows: {
      es: 'Billetera visitada y tarjeta guardada; falta decidir la recarga.',
      en: 'Wallet visited and a card saved; the recharge is still to be decided.',
    },
    seed: fresh((state, nowMs) => {
      seedReports(state, ['wallet'], daysBefore(nowMs, 1));
      seedCard(state, {}, daysBefore(nowMs, 1));
      settleTo(state, nowMs);
    }),
  },
  complete: {
    title: { es: 'Todo listo', en: 'All set' },
    shows: {
      es: 'Cinco pasos hechos, semanas de consumo y recargas automáticas.',
      en: 'Five steps done, weeks of use and automatic recharges.',
    },
    seed: lived(),
  },
  'no-permission': {
    title: { es: 'Sin permisos', en: 'No permission' },
    shows: {
      es: 'Quien entra puede mirar pero no pagar ni cambiar: se ofrece pasar el enlace.',
      en: 'The person may look but not pay or change: handing over is offered.',
    },
    seed: fresh((state) => void (state.permissions = ['wallet:read', 'usage:read'])),
  },
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
    shows: { es: 'El saldo llegó a cero y los envíos se detuvieron.', en: 'The balance reached zero and sending stopped.' },
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
      const topUp = openCharge(state, card, 'auto_recharge', state.recharge.amountMinor, chargedAtMs);
      settleCharge(state, topUp, chargedAtMs, false);
      state.recharge.lastAttemptAtMs = chargedAtMs;
      state.recharge.lastTopUpId = topUp.id;
      const { priceMicros } = rateOf('whatsapp', state.currency);
      const over = balanceMicros(state) - 4_000_000;
      seedCampaign(state, 'whatsapp', Math.ceil(over / priceMicros), nowMs);
    }),
  },
  'whatsapp-pending': {
    title: { es: 'WhatsApp en revisión', en: 'WhatsApp under review' },
    shows: {
      es: 'Los datos están con Meta desde hace tres horas; faltan veintiuna.',
      en: 'Meta has had the details for three hours; twenty-one to go.',
    },
    seed: fresh((state, nowMs) => {
      seedReports(state, ['wallet'], nowMs - 4 * HOUR_MS);
      seedCard(state, {}, nowMs - 4 * HOUR_MS);
      submit(state, 'whatsapp', 'business_account', whatsappAnswers, nowMs - 3 * HOUR_MS);
      settleTo(state, nowMs);
    }),
  },
  'number-restricted': {
    title: { es: 'Número restringido', en: 'Number restricted' },
    shows: {
      es: 'Meta restringió el número de WhatsApp: el canal está suspendido.',
      en: 'Meta restricted the WhatsApp number: the channel is suspended.',
    },
    seed: lived((state, nowMs) => {
      state.channels.whatsapp.suspension = 'number_restricted';
      const requirement = state.channels.whatsapp.requirements['business_account'];
      if (requirement) {
        requirement.status = 'rejected';
        requirement.rejection = 'number_restricted';
        requirement.updatedAtMs = nowMs - 2 * HOUR_MS;
      }
    }),
  },
  'carrier-pending': {
    title: { es: 'Registro de operadoras pendiente', en: 'Carrier registration pending' },
    shows: {
      es: 'Un negocio de EE. UU.: los SMS esperan a las operadoras.',
      en: 'A US business: SMS waits for the carriers.',
    },
    seed: fresh((state, nowMs) => {
      state.country = 'US';
      state.timeZone = 'America/New_York';
      state.isCarrierBlocking = true;
      seedReports(state, ['wallet'], nowMs - DAY_MS);
      seedCard(state, {}, nowMs - DAY_MS);
      submit(
        state,
        'sms',
        'carrier_registration',
        { business_name: 'Tienda Azul LLC', use_case: 'Avisos de pedidos' },
        nowMs - DAY_MS,
      );
      settleTo(state, nowMs);
    }),
  },
  'us-business': {
    title: { es: 'Negocio en EE. UU.', en: 'US business' },
    shows: {
      es: 'El registro ante las operadoras se pide, pero no detiene los SMS.',
      en: 'Carrier registration is asked for but does not hold SMS back.',
    },
    seed: fresh((state) => {
      state.country = 'US';
      state.timeZone = 'America/New_York';
    }),
  },
  suspended: {
    title: { es: 'Cuenta detenida', en: 'Suspended account' },
    shows: { es: 'El espacio de trabajo está congelado: se lee, no se escribe.', en: 'The workspace is frozen: it reads but does not write.' },
    seed: lived((state) => void (state.isSuspended = true)),
  },
  'observe-only': {
    title: { es: 'Solo se observa', en: 'Observe only' },
    shows: {
      es: 'Los pasos se hacen en el CRM; el asistente los comprueba, uno cada 45 segundos.',
      en: 'Steps are done in the CRM; the wizard checks them, one every 45 seconds.',
    },
    seed: fresh((state) => void (state.support = 'observe')),
  },
  'guide-only': {
    title: { es: 'Solo se guía', en: 'Guide only' },
    shows: {
      es: 'Nada se puede leer: el cliente confirma cada paso.',
      en: 'Nothing can be read: the customer confirms each step.',
    },
    seed: fresh((state) => void (state.support = 'guide')),
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
  'no-history': {
    title: { es: 'Sin movimientos', en: 'No history' },
    shows: {
      es: 'Todo configurado, nada enviado todavía.',
      en: 'Everything set up, nothing sent yet.',
    },
    seed: fresh((state, nowMs) => {
      seedReports(state, ['wallet', 'balance'], nowMs);
      seedCard(state, {}, nowMs);
      seedChannels(state, nowMs);
      settleTo(state, nowMs);
    }),
  },
  'long-history': {
    title: { es: 'Historial largo', en: 'Long history' },
    shows: { es: 'Más de diez mil movimientos.', en: 'More than ten thousand ledger rows.' },
    seed: (seed, nowMs, name) => {
      const blocks = 240;
      const endMs = nowMs - 41 * DAY_MS;
      const stepMs = HOUR_MS;
      const state = lived()(seed, nowMs, name);
      // Computed rows end at zero, so the stored ones stand on them unchanged but for their numbers.
      state.ledger.prefix = { blocks, startMs: endMs - blocks * 50 * stepMs, stepMs };
      for (const row of state.ledger.rows) row.sequence += blocks * 50;
      for (const topUp of state.topUps) {
        if (topUp.ledgerSequence !== null) topUp.ledgerSequence += blocks * 50;
      }
      return state;
    },
  },
} as const satisfies Record<string, Scenario>;
