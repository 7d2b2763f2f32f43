import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { TestBackend } from '#mocks/node.ts';
import { seedReports } from '#mocks/seeds.ts';
import { settleWorld } from '#mocks/world.ts';
import { DAY_MS } from '#mocks/zoned.ts';
import { openWizard, startSimulation } from './open-wizard.tsx';

function draftKeyOf({ world }: TestBackend): string {
  return `paso.draft.${world.state.workspaceId}`;
}

test('what is ready stands with its facts', async () => {
  openWizard({ scenario: 'complete', path: '/done' });
  const ready = await screen.findByRole('region', { name: 'Listo' });
  expect(within(ready).getAllByRole('listitem').length).toBeGreaterThanOrEqual(5);
  expect(await within(ready).findByText(/Se cobra a tu .+ terminada en \d{4}/)).toBeVisible();
  expect(await within(ready).findByText(/Cuando el saldo llegue a .*, se recargan/)).toBeVisible();
  expect(await within(ready).findByText('Puedes enviar por')).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Por completar' })).toBeNull();
});

test('the rule leads to where it is switched off', async () => {
  const { user } = openWizard({ scenario: 'complete', path: '/done' });
  await user.click(await screen.findByRole('button', { name: /Cambiar o apagar/ }));
  expect(window.location.pathname).toBe('/auto-recharge');
});

test('what is missing says why it matters and leads there', async () => {
  const { user } = openWizard({ path: '/done' });
  const missing = await screen.findByRole('region', { name: 'Por completar' });
  expect(within(missing).getByText(/Sin una tarjeta no hay recargas/)).toBeVisible();
  await user.click(within(missing).getByRole('button', { name: /agregar una tarjeta/ }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Agrega tu tarjeta' })).toHaveFocus();
});

test('the ways out lead to the CRM and to the next part of the tutorial', async () => {
  const { user, left } = openWizard({ scenario: 'complete', path: '/done' });
  await user.click(await screen.findByRole('button', { name: /^Seguir con/ }));
  await user.click(screen.getByRole('button', { name: 'Volver a Webcamaya' }));
  expect(left).toHaveLength(2);
  expect(left[1]).toBe('https://app.webcamaya.example');
});

test('a fact that cannot be read says so and comes back', async () => {
  const { user, simulation } = openWizard({
    scenario: 'complete',
    path: '/done',
    prepare: ({ world }) => {
      world.state.faults = [
        { kind: { type: 'status', status: 503 }, operationIds: ['listPaymentMethods'] },
      ];
    },
  });
  const ready = await screen.findByRole('region', { name: 'Listo' });
  expect(await within(ready).findByText(/No pudimos leerlo ahora/)).toBeVisible();
  simulation.world.state.faults = [];
  await user.click(within(ready).getByRole('button', { name: 'Reintentar' }));
  expect(await within(ready).findByText(/Se cobra a tu .+ terminada en/)).toBeVisible();
});

test('a rule that rests is told with its reason, and nothing says that all is ready', async () => {
  const { user } = openWizard({ scenario: 'recharge-paused-failures', path: '/done' });
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Hay algo que revisar' }),
  ).toBeVisible();
  const toReview = screen.getByRole('region', { name: 'Por revisar' });
  expect(
    await within(toReview).findByText(/en pausa: no se pudo cobrar a tu tarjeta/),
  ).toBeVisible();
  expect(screen.queryByText('Se recarga solo cuando baja.')).toBeNull();
  expect(screen.queryByText(/lista para enviar/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Ver cómo seguir' }));
  expect(window.location.pathname).toBe('/auto-recharge');
});

test('a backend that cannot tell the account is not asked, and the summary says so', async () => {
  openWizard({ scenario: 'guide-only', path: '/done' });
  expect(await screen.findByText('Tu saldo se ve en Webcamaya')).toBeVisible();
  expect(screen.queryByText('Esto no se puede hacer desde aquí')).toBeNull();
});

test('where channels cannot be read, the customer says that one is on', async () => {
  const { user, simulation } = openWizard({ scenario: 'guide-only', path: '/channels' });
  expect(await screen.findByText('Se encienden en Webcamaya')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Ya tengo un canal encendido' }));
  expect(await screen.findByRole('heading', { level: 1, name: /Te faltan/ })).toBeVisible();
  expect(simulation.world.state.reports.channels?.report).toBe('declared');
});

test('a later visit says what changed since the last one; the first one and a reload say nothing', async () => {
  const simulation = startSimulation('complete');
  const first = openWizard({ simulation, path: '/done' });
  await screen.findByRole('heading', { level: 1, name: 'Tu cuenta está lista para enviar' });
  await waitFor(() => expect(localStorage.getItem(draftKeyOf(simulation))).toContain('"look":{'));
  expect(screen.queryByText('Desde tu última visita')).toBeNull();
  first.close();

  openWizard({ simulation, path: '/done' }).close();
  simulation.advance(3 * DAY_MS);
  simulation.world.state.recharge.isEnabled = false;
  openWizard({ simulation, path: '/done' });
  const changes = await screen.findByRole('region', { name: 'Desde tu última visita' });
  expect(changes).toHaveTextContent(/hace 3 días/);
  expect(changes).toHaveTextContent(/Tu saldo (subió|bajó) /);
  expect(changes).toHaveTextContent('La recarga automática se apagó.');
  expect(within(changes).getAllByRole('listitem')).toHaveLength(2);
});

test('the rule says how to be rid of it, in the words of the CRM’s menu', async () => {
  openWizard({ scenario: 'complete', path: '/done' });
  expect(
    await screen.findByText(/o Configuración → Facturación → Billetera en Webcamaya\./),
  ).toBeVisible();
});

test('a card that expires soon is no reason to say that all is ready', async () => {
  const { user } = openWizard({ scenario: 'expiring-card', path: '/done' });
  await screen.findByRole('heading', { level: 1, name: 'Hay algo que revisar' });
  const toReview = screen.getByRole('region', { name: 'Por revisar' });
  expect(await within(toReview).findByText(/^Vence en .+ Reemplázala antes/)).toBeVisible();
  await user.click(within(toReview).getByRole('button', { name: 'Cambiar tarjetas: Tarjeta' }));
  expect(window.location.pathname).toBe('/card');
});

test('a suspended account says so before anything else, and offers no step that cannot help', async () => {
  openWizard({ scenario: 'suspended', path: '/done' });
  await screen.findByRole('heading', { level: 1, name: 'La cuenta está suspendida' });
  expect(screen.queryByRole('button', { name: 'Completar lo que falta' })).toBeNull();
});

test('what is kept in the CRM is not offered to be changed here', async () => {
  const simulation = startSimulation('expiring-card');
  simulation.world.state.support.card = 'observe';
  const { user } = openWizard({ simulation, path: '/done' });
  await user.click(await screen.findByRole('button', { name: 'Ver el camino: Tarjeta' }));
  expect(window.location.pathname).toBe('/card');
  expect(screen.queryByRole('button', { name: /^Cambiar tarjetas/ })).toBeNull();
});

test('nothing has stopped where nothing was ever sent', async () => {
  const simulation = startSimulation('first-visit');
  seedReports(simulation.world.state, ['balance'], settleWorld(simulation.world));
  openWizard({ simulation, path: '/done' });
  const toReview = await screen.findByRole('region', { name: 'Por revisar' });
  expect(toReview).toHaveTextContent('Con tu primera recarga puedes empezar a enviar.');
  expect(screen.queryByText(/Tus envíos están detenidos/)).toBeNull();
});
