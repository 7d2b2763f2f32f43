import { type Scenario, faulty, fresh, lived, malformed } from './scenario-seeds.ts';
import { seedCard, seedReports } from './seeds.ts';
import type { Fault, MalformedKind } from './state.ts';
import { operations } from '#src/backend/generated/operations.gen.ts';

const dataOperations = Object.keys(operations).filter((id) => !id.endsWith('Session'));

/** Worlds in which something goes wrong between the account and who asks. */
export const faultScenarios = {
  slow: {
    title: { es: 'Red lenta', en: 'Slow network', pt: 'Rede lenta' },
    shows: {
      es: 'Cada respuesta tarda ocho segundos.',
      en: 'Every answer takes eight seconds.',
      pt: 'Cada resposta demora oito segundos.',
    },
    group: 'network',
    step: 'wallet',
    seed: faulty({ kind: { type: 'slow', delayMs: 8_000 } }),
  },
  offline: {
    title: { es: 'Sin conexión', en: 'Offline', pt: 'Sem conexão' },
    shows: {
      es: 'La sesión empieza y después la red se corta.',
      en: 'The session starts and then the network is gone.',
      pt: 'A sessão começa e depois a rede cai.',
    },
    group: 'network',
    step: 'balance',
    seed: faulty({ kind: { type: 'network_error' }, after: 6 }),
  },
  'backend-down': {
    title: { es: 'Sistema caído', en: 'Backend down', pt: 'Sistema fora do ar' },
    shows: {
      es: 'Todo menos la sesión responde 503.',
      en: 'Everything but the session answers 503.',
      pt: 'Tudo, menos a sessão, responde 503.',
    },
    group: 'network',
    step: 'card',
    seed: faulty({ kind: { type: 'status', status: 503 }, operationIds: dataOperations }),
  },
  malformed: {
    title: { es: 'Respuestas dañadas', en: 'Malformed answers', pt: 'Respostas danificadas' },
    shows: {
      es: 'Cada lectura llega dañada de otra forma.',
      en: 'Each read arrives damaged in another way.',
      pt: 'Cada leitura chega danificada de um jeito.',
    },
    group: 'network',
    step: 'balance',
    seed: lived((state) => {
      const damage = (operationId: string, how: MalformedKind): Fault => ({
        kind: { type: 'malformed', how },
        operationIds: [operationId],
      });
      state.faults = [
        damage('getWallet', 'wrong_type'),
        damage('listPaymentMethods', 'missing'),
        damage('listChannels', 'unknown_enum'),
        damage('listWalletTransactions', 'truncated'),
        damage('getUsageSummary', 'html'),
        damage('listUsageRates', 'empty'),
      ];
    }),
  },
  'malformed-missing': malformed('missing'),
  'malformed-null': malformed('null'),
  'malformed-wrong-type': malformed('wrong_type'),
  'malformed-html': malformed('html'),
  'malformed-empty': malformed('empty'),
  'malformed-truncated': malformed('truncated'),
  'malformed-unknown-enum': malformed('unknown_enum'),
  'malformed-huge': malformed('huge'),
  'session-expired': {
    title: { es: 'Sesión vencida', en: 'Session expired', pt: 'Sessão vencida' },
    shows: {
      es: 'A mitad de camino la sesión vence y no se puede renovar.',
      en: 'Midway the session expires and cannot be renewed.',
      pt: 'No meio do caminho a sessão vence e não pode ser renovada.',
    },
    group: 'network',
    step: 'card',
    seed: faulty({ kind: { type: 'session_expired' }, after: 6 }),
  },
  'launch-used': {
    title: { es: 'Enlace ya usado', en: 'Launch link already used', pt: 'Link já usado' },
    shows: {
      es: 'El enlace del CRM ya se usó una vez.',
      en: 'The CRM’s link was used before.',
      pt: 'O link do CRM já foi usado uma vez.',
    },
    group: 'network',
    step: 'start',
    seed: fresh((state) => void (state.launchLinks = 'used')),
  },
  'launch-expired': {
    title: { es: 'Enlace vencido', en: 'Launch link expired', pt: 'Link vencido' },
    shows: {
      es: 'El enlace del CRM pasó de su minuto.',
      en: 'The CRM’s link outlived its minute.',
      pt: 'O link do CRM passou do seu minuto.',
    },
    group: 'network',
    step: 'start',
    seed: fresh((state) => void (state.launchLinks = 'expired')),
  },
  conflict: {
    title: {
      es: 'La regla cambia mientras la editas',
      en: 'The rule changes under you',
      pt: 'A regra muda enquanto você edita',
    },
    shows: {
      es: 'Al guardar la recarga, otra pestaña u otra persona la acaba de cambiar: se muestran las dos versiones.',
      en: 'Saving the recharge, another tab or somebody else has just changed it: both versions are shown.',
      pt: 'Ao salvar a recarga, outra aba ou outra pessoa acaba de mudá-la: mostram-se as duas versões.',
    },
    group: 'network',
    step: 'auto-recharge',
    seed: fresh((state, nowMs) => {
      seedReports(state, ['wallet'], nowMs);
      seedCard(state, {}, nowMs);
      state.faults = [
        { kind: { type: 'changed_by_other' }, operationIds: ['putAutoRecharge'], times: 1 },
      ];
    }),
  },
  'rate-limited': {
    title: { es: 'Demasiadas solicitudes', en: 'Rate limited', pt: 'Solicitações demais' },
    shows: {
      es: 'Las lecturas esperan un segundo; las dos primeras escrituras, medio minuto.',
      en: 'Reads wait a second; the first two writes half a minute.',
      pt: 'As leituras esperam um segundo; as duas primeiras gravações, meio minuto.',
    },
    group: 'network',
    step: 'card',
    seed: faulty(
      {
        kind: { type: 'rate_limited', retryAfterSeconds: 30 },
        operationIds: ['createSetupIntent', 'createTopUp', 'putAutoRecharge'],
        times: 2,
      },
      {
        kind: { type: 'rate_limited', retryAfterSeconds: 1 },
        operationIds: ['getWallet', 'getOnboarding'],
        times: 2,
      },
    ),
  },
  'cut-connection': {
    title: {
      es: 'Conexión cortada al escribir',
      en: 'Connection cut after the write',
      pt: 'Conexão cortada ao gravar',
    },
    shows: {
      es: 'La primera escritura que puede cobrar ocurre, pero la respuesta no llega.',
      en: 'The first write that can charge happens, but its answer never arrives.',
      pt: 'A primeira gravação que pode cobrar acontece, mas a resposta não chega.',
    },
    group: 'network',
    step: 'balance',
    seed: fresh((state, nowMs) => {
      seedReports(state, ['wallet'], nowMs);
      seedCard(state, {}, nowMs);
      state.faults = [
        {
          kind: { type: 'cut_after_write' },
          operationIds: ['createTopUp', 'putAutoRecharge', 'createPaymentMethod'],
          times: 1,
        },
      ];
    }),
  },
  'stripe-blocked': {
    title: { es: 'Stripe bloqueado', en: 'Stripe blocked', pt: 'Stripe bloqueado' },
    shows: {
      es: 'El formulario de la tarjeta no se puede cargar; el resto funciona.',
      en: 'The card form cannot be loaded; the rest works.',
      pt: 'O formulário do cartão não pode ser carregado; o resto funciona.',
    },
    group: 'network',
    step: 'card',
    seed: fresh((state) => void (state.stripe = 'blocked')),
  },
  'stripe-stalled': {
    title: { es: 'Stripe no responde', en: 'Stripe stalled', pt: 'Stripe não responde' },
    shows: {
      es: 'El formulario de la tarjeta nunca termina de cargar.',
      en: 'The card form never finishes loading.',
      pt: 'O formulário do cartão nunca termina de carregar.',
    },
    group: 'network',
    step: 'card',
    seed: fresh((state) => void (state.stripe = 'stalled')),
  },
  'stripe-html': {
    title: {
      es: 'Stripe responde una página',
      en: 'Stripe answers a page',
      pt: 'Stripe responde uma página',
    },
    shows: {
      es: 'En lugar del formulario llega una página de un portal cautivo.',
      en: 'Instead of the form a captive portal’s page arrives.',
      pt: 'No lugar do formulário chega a página de um portal de acesso.',
    },
    group: 'network',
    step: 'card',
    seed: fresh((state) => void (state.stripe = 'html')),
  },
} as const satisfies Record<string, Scenario>;
