import { type Scenario, faulty, fresh, lived, malformed } from './scenario-seeds.ts';
import { seedCard, seedReports } from './seeds.ts';
import type { Fault, MalformedKind } from './state.ts';
import { operations } from '#src/backend/generated/operations.gen.ts';

const dataOperations = Object.keys(operations).filter((id) => !id.endsWith('Session'));

/** Worlds in which something goes wrong between the account and who asks. */
export const faultScenarios = {
  slow: {
    title: { es: 'Red lenta', en: 'Slow network' },
    shows: { es: 'Cada respuesta tarda ocho segundos.', en: 'Every answer takes eight seconds.' },
    seed: faulty({ kind: { type: 'slow', delayMs: 8_000 } }),
  },
  offline: {
    title: { es: 'Sin conexión', en: 'Offline' },
    shows: {
      es: 'La sesión empieza y después la red se corta.',
      en: 'The session starts and then the network is gone.',
    },
    seed: faulty({ kind: { type: 'network_error' }, after: 6 }),
  },
  'backend-down': {
    title: { es: 'Sistema caído', en: 'Backend down' },
    shows: {
      es: 'Todo menos la sesión responde 503.',
      en: 'Everything but the session answers 503.',
    },
    seed: faulty({ kind: { type: 'status', status: 503 }, operationIds: dataOperations }),
  },
  malformed: {
    title: { es: 'Respuestas dañadas', en: 'Malformed answers' },
    shows: {
      es: 'Cada lectura llega dañada de otra forma.',
      en: 'Each read arrives damaged in another way.',
    },
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
    title: { es: 'Sesión vencida', en: 'Session expired' },
    shows: {
      es: 'A mitad de camino la sesión vence y no se puede renovar.',
      en: 'Midway the session expires and cannot be renewed.',
    },
    seed: faulty({ kind: { type: 'session_expired' }, after: 14 }),
  },
  'launch-used': {
    title: { es: 'Enlace ya usado', en: 'Launch link already used' },
    shows: { es: 'El enlace del CRM ya se usó una vez.', en: 'The CRM’s link was used before.' },
    seed: fresh((state) => void (state.launchLinks = 'used')),
  },
  'launch-expired': {
    title: { es: 'Enlace vencido', en: 'Launch link expired' },
    shows: {
      es: 'El enlace del CRM pasó de su minuto.',
      en: 'The CRM’s link outlived its minute.',
    },
    seed: fresh((state) => void (state.launchLinks = 'expired')),
  },
  conflict: {
    title: { es: 'Otra persona cambió la regla', en: 'The rule changes under you' },
    shows: {
      es: 'Al guardar la recarga, alguien la acaba de cambiar: se muestran las dos versiones.',
      en: 'Saving the recharge, somebody has just changed it: both versions are shown.',
    },
    seed: fresh((state, nowMs) => {
      seedReports(state, ['wallet'], nowMs);
      seedCard(state, {}, nowMs);
      state.faults = [
        { kind: { type: 'changed_by_other' }, operationIds: ['putAutoRecharge'], times: 1 },
      ];
    }),
  },
  'rate-limited': {
    title: { es: 'Demasiadas solicitudes', en: 'Rate limited' },
    shows: {
      es: 'Las lecturas esperan un segundo; las dos primeras escrituras, medio minuto.',
      en: 'Reads wait a second; the first two writes half a minute.',
    },
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
    title: { es: 'Conexión cortada al escribir', en: 'Connection cut after the write' },
    shows: {
      es: 'La primera escritura que puede cobrar ocurre, pero la respuesta no llega.',
      en: 'The first write that can charge happens, but its answer never arrives.',
    },
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
    title: { es: 'Stripe bloqueado', en: 'Stripe blocked' },
    shows: {
      es: 'El formulario de la tarjeta no se puede cargar; el resto funciona.',
      en: 'The card form cannot be loaded; the rest works.',
    },
    seed: fresh((state) => void (state.stripe = 'blocked')),
  },
  'stripe-stalled': {
    title: { es: 'Stripe no responde', en: 'Stripe stalled' },
    shows: {
      es: 'El formulario de la tarjeta nunca termina de cargar.',
      en: 'The card form never finishes loading.',
    },
    seed: fresh((state) => void (state.stripe = 'stalled')),
  },
  'stripe-html': {
    title: { es: 'Stripe responde una página', en: 'Stripe answers a page' },
    shows: {
      es: 'En lugar del formulario llega una página de un portal cautivo.',
      en: 'Instead of the form a captive portal’s page arrives.',
    },
    seed: fresh((state) => void (state.stripe = 'html')),
  },
} as const satisfies Record<string, Scenario>;
