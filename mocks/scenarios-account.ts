import { noteActivations, submit } from './channels-state.ts';
import { fresh, lived, type Scenario } from './scenario-seeds.ts';
import { daysBefore, seedCard, seedChannels, seedReports, whatsappAnswers } from './seeds.ts';
import { settleTo } from './world.ts';
import { DAY_MS, HOUR_MS } from './zoned.ts';

/** How far the customer is, what they may do, and what their channels wait for. */
export const accountScenarios = {
  'first-visit': {
    title: { es: 'Primera visita', en: 'First visit', pt: 'Primeira visita' },
    shows: {
      es: 'Una cuenta nueva, sin nada hecho.',
      en: 'A new account with nothing done.',
      pt: 'Uma conta nova, com nada feito.',
    },
    group: 'account',
    step: 'wallet',
    seed: fresh(),
  },
  halfway: {
    title: { es: 'A medio camino', en: 'Halfway', pt: 'Pela metade' },
    shows: {
      es: 'Billetera visitada y tarjeta guardada; falta decidir la recarga. Al volver se puede seguir o empezar de nuevo.',
      en: 'Wallet visited and a card saved; the recharge is still to be decided. On return one can go on or start over.',
      pt: 'Carteira visitada e um cartão salvo; falta decidir a recarga. Ao voltar, dá para seguir ou recomeçar.',
    },
    group: 'account',
    step: 'start',
    seed: fresh((state, nowMs) => {
      seedReports(state, ['wallet'], daysBefore(nowMs, 1));
      seedCard(state, {}, daysBefore(nowMs, 1));
      noteActivations(state, daysBefore(nowMs, 1));
      settleTo(state, nowMs);
    }),
  },
  complete: {
    title: { es: 'Todo listo', en: 'All set', pt: 'Tudo pronto' },
    shows: {
      es: 'Cinco pasos hechos, semanas de consumo y recargas automáticas.',
      en: 'Five steps done, weeks of use and automatic recharges.',
      pt: 'Cinco passos feitos, semanas de consumo e recargas automáticas.',
    },
    group: 'account',
    step: 'done',
    seed: lived(),
  },
  'no-permission': {
    title: { es: 'Sin permisos', en: 'No permission', pt: 'Sem permissão' },
    shows: {
      es: 'Quien entra puede mirar pero no pagar ni cambiar: se ofrece pasar el enlace.',
      en: 'The person may look but not pay or change: handing over is offered.',
      pt: 'Quem entra pode olhar, mas não pagar nem mudar: oferece-se passar o link.',
    },
    group: 'account',
    step: 'card',
    seed: fresh((state) => void (state.permissions = ['wallet:read', 'usage:read'])),
  },
  'hand-over': {
    title: {
      es: 'Llegada por un enlace',
      en: 'Arrival by a hand-over link',
      pt: 'Chegada por um link',
    },
    shows: {
      es: 'Mateo administra la cuenta: abre el enlace que Lucía le pasó para agregar la tarjeta.',
      en: 'Mateo runs the account: he opens the link that Lucía sent him to add the card.',
      pt: 'Mateo administra a conta: abre o link que Lucía enviou para adicionar o cartão.',
    },
    group: 'account',
    step: 'start',
    seed: fresh((state, nowMs) => {
      seedReports(state, ['wallet'], daysBefore(nowMs, 1));
      state.permissions = ['wallet:read', 'usage:read'];
      state.launchesFor = { stepId: 'card', requestedBy: 'Lucía' };
    }),
  },
  'whatsapp-pending': {
    title: { es: 'WhatsApp en revisión', en: 'WhatsApp under review', pt: 'WhatsApp em análise' },
    shows: {
      es: 'Los datos están con Meta desde hace tres horas; faltan veintiuna.',
      en: 'Meta has had the details for three hours; twenty-one to go.',
      pt: 'Os dados estão com a Meta há três horas; faltam vinte e uma.',
    },
    group: 'channels',
    step: 'channels',
    seed: fresh((state, nowMs) => {
      seedReports(state, ['wallet'], nowMs - 4 * HOUR_MS);
      seedCard(state, {}, nowMs - 4 * HOUR_MS);
      submit(state, 'whatsapp', 'business_account', whatsappAnswers, nowMs - 3 * HOUR_MS);
      settleTo(state, nowMs);
    }),
  },
  'number-restricted': {
    title: { es: 'Número restringido', en: 'Number restricted', pt: 'Número restrito' },
    shows: {
      es: 'Meta restringió el número de WhatsApp: el canal está suspendido.',
      en: 'Meta restricted the WhatsApp number: the channel is suspended.',
      pt: 'A Meta restringiu o número do WhatsApp: o canal está suspenso.',
    },
    group: 'channels',
    step: 'channels',
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
    title: {
      es: 'Registro de operadoras pendiente',
      en: 'Carrier registration pending',
      pt: 'Registro nas operadoras pendente',
    },
    shows: {
      es: 'Un negocio de EE. UU.: los SMS esperan a las operadoras.',
      en: 'A US business: SMS waits for the carriers.',
      pt: 'Uma empresa dos EUA: os SMS esperam pelas operadoras.',
    },
    group: 'channels',
    step: 'channels',
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
    title: { es: 'Negocio en EE. UU.', en: 'US business', pt: 'Empresa nos EUA' },
    shows: {
      es: 'El registro ante las operadoras se pide, pero no detiene los SMS.',
      en: 'Carrier registration is asked for but does not hold SMS back.',
      pt: 'O registro nas operadoras é pedido, mas não segura os SMS.',
    },
    group: 'channels',
    step: 'channels',
    seed: fresh((state) => {
      state.country = 'US';
      state.timeZone = 'America/New_York';
    }),
  },
  suspended: {
    title: { es: 'Cuenta detenida', en: 'Suspended account', pt: 'Conta suspensa' },
    shows: {
      es: 'El espacio de trabajo está congelado: se lee, no se escribe.',
      en: 'The workspace is frozen: it reads but does not write.',
      pt: 'O espaço de trabalho está congelado: dá para ler, não para mudar.',
    },
    group: 'account',
    step: 'done',
    seed: lived((state) => void (state.isSuspended = true)),
  },
  'no-history': {
    title: { es: 'Sin movimientos', en: 'No history', pt: 'Sem movimentações' },
    shows: {
      es: 'Todo configurado, nada enviado todavía.',
      en: 'Everything set up, nothing sent yet.',
      pt: 'Tudo configurado, nada enviado ainda.',
    },
    group: 'account',
    step: 'balance',
    seed: fresh((state, nowMs) => {
      seedReports(state, ['wallet', 'balance'], nowMs);
      seedCard(state, {}, nowMs);
      seedChannels(state, nowMs);
      settleTo(state, nowMs);
    }),
  },
  'long-history': {
    title: { es: 'Historial largo', en: 'Long history', pt: 'Histórico longo' },
    shows: {
      es: 'Más de veinticuatro mil movimientos, casi tres años.',
      en: 'More than twenty-four thousand ledger rows, almost three years.',
      pt: 'Mais de vinte e quatro mil movimentações, quase três anos.',
    },
    group: 'account',
    step: 'balance',
    seed: (seed, nowMs, name) => {
      const blocks = 480;
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
