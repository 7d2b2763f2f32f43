import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { doInCrm } from '#mocks/crm.ts';
import { settleWorld } from '#mocks/world.ts';
import { openWizard } from './open-wizard.tsx';

/** Paths that were asked for and are not offered. */
function listRefused(simulation: ReturnType<typeof openWizard>['simulation']): string[] {
  const refused: string[] = [];
  simulation.server.events.on('response:mocked', ({ response, request }) => {
    if (response.status === 404) refused.push(new URL(request.url).pathname);
  });
  return refused;
}

const sentence = () => screen.findByText(/^Cuando tu saldo llegue a/, { selector: 'p' });

test('a rule that the CRM keeps is read, and nothing of it can be pressed', async () => {
  const { simulation } = openWizard({
    scenario: 'auto-recharge-observe',
    path: '/auto-recharge',
    prepare: ({ world }) => doInCrm(world.state, 'auto-recharge', settleWorld(world)),
  });
  expect(await sentence()).toHaveTextContent(
    /llegue a \$ ?5, recargaremos \$ ?20 con tu Visa terminada en 4242/,
  );
  expect(screen.getByText('Encendida')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Se cambia o se apaga en Webcamaya' })).toBeVisible();
  expect(screen.queryByRole('switch')).toBeNull();
  for (const name of ['Cambiar la regla', 'Cambiar tarjeta', 'Ya la activé']) {
    expect(screen.queryByRole('button', { name })).toBeNull();
  }
  expect(simulation.world.state.recharge.isEnabled).toBe(true);
});

test('cards that are not shown: a rule all the same, and none is said to be missing', async () => {
  const { user, simulation } = openWizard({ scenario: 'card-guide', path: '/auto-recharge' });
  const refused = listRefused(simulation);
  await user.click(await screen.findByRole('switch', { name: 'Recarga automática' }));
  expect(await sentence()).toHaveTextContent(/con tu tarjeta\./);
  expect(screen.queryByText(/hace falta una tarjeta/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Revisar' }));
  expect(screen.getByText('Tu tarjeta guardada en Webcamaya')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Activar/ }));
  await waitFor(() => expect(simulation.world.state.recharge.isEnabled).toBe(true));
  expect(await screen.findByText('Tu tarjeta guardada en Webcamaya')).toBeVisible();
  expect(refused).toEqual([]);
});

test('a balance that is not shown: charged only if it is low, and how that ends is told elsewhere', async () => {
  const { user, simulation } = openWizard({
    scenario: 'balance-guide',
    path: '/auto-recharge',
    prepare: ({ world }) => {
      world.state.recharge.isEnabled = false;
      world.state.recharge.thresholdMinor = 10_000;
    },
  });
  const refused = listRefused(simulation);
  const before = simulation.world.state.topUps.length;
  await user.click(await screen.findByRole('switch', { name: 'Recarga automática' }));
  await user.click(await screen.findByRole('radio', { name: 'Agencia' }));
  expect(await screen.findByText(/el mes empieza desde cero/)).toBeVisible();
  expect(screen.queryByText(/tus envíos se detendrían/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Revisar' }));
  expect(
    screen.getByText(/^Se cobrarán \$ ?20 ahora si tu saldo está en \$ ?100 o menos$/),
  ).toBeVisible();
  expect(screen.queryByText('Ahora no se cobra nada')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Activar recarga automática' }));
  const [told] = await screen.findAllByText(/^Empezó un cobro de \$ ?20\./);
  expect(told).toBeVisible();
  expect(screen.queryByText('No se cobró nada.')).toBeNull();
  expect(simulation.world.state.topUps).toHaveLength(before + 1);
  expect(refused).toEqual([]);
});

test('without a price list there is no month to try, and a rule all the same', async () => {
  const { user, simulation } = openWizard({
    scenario: 'no-history',
    path: '/auto-recharge',
    prepare: ({ server }) => {
      const body = { code: 'operation_not_supported', status: 404, title: '', type: '/problems/x' };
      server.use(
        http.get('*/v1/usage/rates', () =>
          HttpResponse.json(body, {
            status: 404,
            headers: { 'Content-Type': 'application/problem+json' },
          }),
        ),
      );
    },
  });
  const refused = listRefused(simulation);
  await user.click(await screen.findByRole('switch', { name: 'Recarga automática' }));
  await waitFor(() =>
    expect(screen.queryByRole('heading', { name: 'Pruébala con tu mes' })).toBeNull(),
  );
  expect(screen.queryByRole('button', { name: 'Reintentar' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Revisar' })).toBeVisible();
  expect(refused).toEqual(['/v1/usage/rates']);
});
