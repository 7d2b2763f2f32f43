import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { TestBackend } from '#mocks/node.ts';
import type { ScenarioName } from '#mocks/scenarios.ts';
import { openWizard } from './open-wizard.tsx';

const arrived = 'Llegaste: esta es tu Billetera.';

async function findMenu() {
  return within(await screen.findByRole('navigation', { name: 'Menú del CRM (réplica)' }));
}

test('walking the menu by click reveals the real balance and the state of auto-recharge', async () => {
  const { user } = openWizard({ scenario: 'first-visit' });
  const menu = await findMenu();
  expect(screen.queryByText('Saldo disponible')).toBeNull();
  for (const name of ['Configuración', 'Facturación', 'Billetera']) {
    await user.click(menu.getByRole('button', { name }));
  }
  expect(screen.getAllByText(arrived).length).toBeGreaterThan(0);
  expect(screen.getByRole('heading', { level: 2, name: 'Billetera' })).toHaveFocus();
  expect(await screen.findByText(/0[.,]00/)).toBeVisible();
  expect(screen.getByText('Apagada')).toBeVisible();
});

test('walking it by keyboard alone, and on to the next step', async () => {
  const { user } = openWizard();
  const menu = await findMenu();
  for (const name of ['Configuración', 'Facturación', 'Billetera']) {
    const button = menu.getByRole('button', { name });
    while (document.activeElement !== button) await user.tab();
    await user.keyboard('{Enter}');
  }
  const next = screen.getByRole('button', { name: 'Continuar' });
  while (document.activeElement !== next) await user.tab();
  await user.keyboard('{Enter}');
  const heading = await screen.findByRole('heading', { level: 1, name: 'Agrega tu tarjeta' });
  expect(heading).toHaveFocus();
  expect(window.location.pathname).toBe('/card');
});

test('a wrong turn is answered kindly and opens nothing', async () => {
  const { user } = openWizard();
  const menu = await findMenu();
  await user.click(menu.getByRole('button', { name: 'Contactos' }));
  expect(screen.getAllByText(/Ahí está Contactos\. Busca/).length).toBeGreaterThan(0);
  expect(menu.getByRole('button', { name: 'Configuración' })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
});

test('an open section closes again', async () => {
  const { user } = openWizard();
  const menu = await findMenu();
  const settings = menu.getByRole('button', { name: 'Configuración' });
  await user.click(settings);
  expect(settings).toHaveAttribute('aria-expanded', 'true');
  await user.click(settings);
  expect(settings).toHaveAttribute('aria-expanded', 'false');
  expect(menu.getByRole('button', { name: 'Contactos' })).toBeVisible();
});

test('the true screen of the CRM opens beside the wizard', async () => {
  const { user, opened } = openWizard();
  await user.click(await screen.findByRole('button', { name: 'Abrir mi Billetera en el CRM' }));
  expect(opened).toEqual(['https://app.webcamaya.example/settings/billing/wallet']);
  expect(window.location.pathname).toBe('/wallet');
});

async function askWhere(scenario: ScenarioName, prepare?: (simulation: TestBackend) => void) {
  const wizard = openWizard({ scenario, ...(prepare && { prepare }) });
  await wizard.user.click(await screen.findByText('No la encuentro'));
  await screen.findByRole('radiogroup', { name: '¿Qué ves en tu menú?' });
  return wizard;
}

test('another menu: the screen opens without it', async () => {
  const { user, opened } = await askWhere('first-visit');
  await user.click(screen.getByRole('radio', { name: 'Mi menú se ve distinto' }));
  await user.click(screen.getByRole('button', { name: 'Abrirla directo' }));
  expect(opened).toEqual(['https://app.webcamaya.example/settings/billing/wallet']);
});

test('no administrator: what the account knows of it is said, and it can be handed over', async () => {
  const { user } = await askWhere('first-visit', ({ world }) => {
    world.state.permissions = [];
  });
  await user.click(screen.getByRole('radio', { name: 'No aparece Configuración' }));
  expect(screen.getByText(/Lo comprobamos: tu usuario no tiene permiso/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Crear enlace' }));
  expect(await screen.findByText(/webcamaya.example\/entrar/)).toBeVisible();
});

test('no wallet in the menu: whether the account has one is looked up', async () => {
  const { user } = await askWhere('first-visit');
  await user.click(
    screen.getByRole('radio', { name: 'Llego a Facturación, pero no aparece Billetera' }),
  );
  expect(await screen.findByText(/Lo comprobamos: tu cuenta sí tiene Billetera/)).toBeVisible();
});

test('no wallet in the account: support gets a mail that says which account', async () => {
  const { user } = await askWhere('first-visit', ({ world }) => {
    world.state.faults = [{ kind: { type: 'status', status: 503 }, operationIds: ['getWallet'] }];
  });
  await user.click(screen.getByRole('radio', { name: /pero no aparece Billetera/ }));
  const [mail] = await screen.findAllByRole('link', { name: /soporte@/ });
  await waitFor(() =>
    expect(mail?.getAttribute('href')).toContain('subject=Habilitar%20Billetera'),
  );
  expect(decodeURIComponent(mail?.getAttribute('href') ?? '')).toContain('«Tienda Azul»');
});

test('a step that is complete shows its end at once', async () => {
  openWizard({ scenario: 'complete', path: '/wallet' });
  expect((await screen.findAllByText(arrived)).length).toBeGreaterThan(0);
  expect(await screen.findByText(/^Leído/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Dejar para después' })).toBeNull();
});
