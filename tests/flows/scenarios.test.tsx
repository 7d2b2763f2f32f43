import { createRequire } from 'node:module';
import { waitFor } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { scenarios, type ScenarioName } from '#mocks/scenarios.ts';
import { createStripeDouble } from '#mocks/stripe-js/double.ts';
import { openWizard } from './open-wizard.tsx';

/*
 * Every scenario leads to what it promises, on the screen it names. Where something has to be done first, that is the
 * place where it is done; what comes of it is told in the flows of that step.
 */

const observed = /comprobamos que esté hecho/;
const guided = /desde aquí no podemos verlo/;
const unreadable = /Recibimos una respuesta que no podemos leer/;
const noForm = /No pudimos abrir el formulario seguro/;

/** A scenario without an entry does not compile. */
const seen: Record<ScenarioName, RegExp> = {
  'first-visit': /Encuentra tu Billetera/,
  halfway: /Continúa donde quedaste/,
  complete: /Tu cuenta está lista para enviar/,
  'no-permission': /Agregar tarjetas es de quien administra la cuenta/,
  'hand-over': /Lucía te pidió agregar la tarjeta/,
  suspended: /La cuenta está suspendida/,
  'no-history': /Nada por aquí todavía/,
  'long-history': /Ver todos los movimientos/,

  'card-declined': /Tu banco no aceptó la tarjeta/,
  'three-d-secure': /Tu banco pidió confirmarla al guardarla/,
  'prepaid-card': /Es prepago: mantén saldo en ella/,
  'card-pending': /Tu banco está confirmando la tarjeta/,
  'card-late-confirmation': /Guardar tarjeta/,
  'card-late-failure': /Guardar tarjeta/,
  'prepaid-refused': /Esta cuenta acepta crédito y débito; prepago, no/,
  'expiring-card': /Vence en 11\/26.*Venció en 09\/26/,
  'card-do-not-retry': /no volveremos a intentar/,
  'backup-card': /Se cobra si falla la primera/,
  'one-card-charged': /No se cobra en las recargas automáticas/,
  'many-cards': /Se cobra si fallan las anteriores/,

  'late-charge': /Un solo cobro, cuando tú quieras/,
  'low-balance': /Saldo bajo\$3\.20/,
  'zero-balance': /Sin saldo\$0\.00.*Tus envíos están detenidos/,
  'negative-balance': /Saldo negativo-\$12\.60/,
  'recharge-paused-failures': /La recarga está en pausa desde/,
  'authentication-required': /En pausa: tu banco quiere confirmar la recarga/,
  'cap-reached': /En pausa: llegaste al tope del mes/,
  campaign: /Con saldo\$12\.00/,
  'campaign-without-rule': /Con saldo\$12\.00.*Activa la recarga automática/,
  standouts: /Vale la pena mirar/,
  'no-currency-decimals': /recargaremos \$20\.000/,
  'three-decimals': /recargaremos 6 KWD/,

  'whatsapp-pending': /Ahora le toca a Meta/,
  'number-restricted': /Meta restringió el número/,
  'carrier-pending': /Ahora le toca a la operadora/,
  'us-business': /Registro ante las operadoras de EE\. UU\. \(Falta\)/,

  slow: /Cargando/,
  offline: /El servicio no está respondiendo/,
  'backend-down': /El servicio no está respondiendo/,
  malformed: unreadable,
  'malformed-missing': unreadable,
  'malformed-null': unreadable,
  'malformed-wrong-type': unreadable,
  'malformed-html': unreadable,
  'malformed-empty': unreadable,
  'malformed-truncated': unreadable,
  'malformed-unknown-enum': /Estado sin confirmar/,
  'malformed-huge': unreadable,
  'session-expired': /Tu sesión terminó/,
  'launch-used': /Este enlace ya no sirve/,
  'launch-expired': /Este enlace ya no sirve/,
  conflict: /Configurar la recarga/,
  'rate-limited': /Agrega tu tarjeta/,
  'cut-connection': /Un solo cobro, cuando tú quieras/,
  'stripe-blocked': noForm,
  'stripe-html': noForm,
  'stripe-stalled': /Datos de la tarjeta/,

  'wallet-observe': observed,
  'wallet-guide': /Así se ve el menú/,
  'card-observe': observed,
  'card-guide': guided,
  'auto-recharge-observe': observed,
  'auto-recharge-guide': guided,
  'balance-observe': observed,
  'balance-guide': guided,
  'channels-observe': observed,
  'channels-guide': guided,
  'observe-only': observed,
  'guide-only': guided,
  'mixed-support': observed,
  'declared-first': /Declarado por ti/,
};

const names = Object.keys(seen) as ScenarioName[]; // the keys of a Record<ScenarioName, …>
const isSpecial = (name: ScenarioName) => name === 'slow' || name.startsWith('stripe-');

/** Opens a scenario at its screen. */
function open(name: ScenarioName, openWith = openWizard, more?: Parameters<typeof openWizard>[0]) {
  const { step } = scenarios[name];
  return openWith({ scenario: name, path: step === 'start' ? '/' : `/${step}`, ...more });
}

describe('where Stripe’s form works', () => {
  beforeAll(() => {
    window.Stripe = createStripeDouble({ doorUrl: window.location.origin });
  });
  afterAll(() => {
    delete window.Stripe;
  });

  test.each(names.filter((name) => !isSpecial(name)))('%s', async (name) => {
    const { page } = open(name);
    await waitFor(() => expect(page).toHaveTextContent(seen[name]));
  });
});

test('slow', async () => {
  const waits: number[] = [];
  const { page } = open('slow', openWizard, {
    prepare: ({ host }) => {
      host.sleep = (ms) => {
        waits.push(ms);
        return new Promise(() => {});
      };
    },
  });
  await waitFor(() => expect(waits).toContain(8_000));
  expect(page).toHaveTextContent(seen.slow);
});

describe('where it does not', () => {
  let openFresh: typeof openWizard;

  // Stripe's loader keeps what it once loaded for good, and other files of this run have loaded it.
  beforeAll(async () => {
    const require = createRequire(import.meta.url);
    for (const file of Object.keys(require.cache)) {
      if (file.includes('@stripe/stripe-js')) delete require.cache[file];
    }
    const fresh: object = require('@stripe/stripe-js/pure');
    vi.resetModules();
    vi.doMock('@stripe/stripe-js/pure', () => fresh);
    openFresh = (await import('./open-wizard.tsx')).openWizard;
  });
  afterAll(() => {
    vi.doUnmock('@stripe/stripe-js/pure');
    vi.resetModules();
    for (const script of findScripts()) script.remove();
  });

  const findScripts = () => document.querySelectorAll('script[src^="https://js.stripe.com"]');

  test.each([
    ['stripe-blocked', 'error'],
    ['stripe-html', 'load'],
  ] as const)('%s', async (name, event) => {
    const { page } = open(name, openFresh);
    await waitFor(() => {
      // More than once: Stripe's loader tries again by itself.
      for (const script of findScripts()) script.dispatchEvent(new Event(event));
      expect(page).toHaveTextContent(seen[name]);
    });
  });

  test('stripe-stalled', async () => {
    const { page } = open('stripe-stalled', openFresh);
    await waitFor(() => expect(findScripts()).not.toHaveLength(0));
    await waitFor(() => expect(page).toHaveTextContent(seen['stripe-stalled']));
    expect(page).not.toHaveTextContent(noForm);
  });
});
