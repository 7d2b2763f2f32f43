import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openWizard } from './open-wizard.tsx';

function heading(name: string | RegExp) {
  return screen.findByRole('heading', { level: 1, name });
}

test('leaving a step for later goes on, and Back returns to it', async () => {
  const { user } = openWizard();
  await user.click(await screen.findByRole('button', { name: 'Dejar para después' }));
  await heading('Agrega tu tarjeta');
  const rail = screen.getByRole('navigation', { name: 'Pasos' });
  expect(within(rail).getByRole('link', { name: /Billetera/ })).toHaveTextContent(/para después/);
  await user.click(screen.getByRole('button', { name: 'Atrás' }));
  expect(await heading('Encuentra tu Billetera')).toHaveFocus();
});

test('back and forward of the browser', async () => {
  const { user } = openWizard({ path: '/wallet' });
  await user.click(await screen.findByRole('link', { name: /Canales/ }));
  expect(await heading('Habilita tus canales')).toHaveFocus();
  expect(document.title).toBe('Canales · Webcamaya');
  window.history.back();
  expect(await heading('Encuentra tu Billetera')).toBeVisible();
  window.history.forward();
  expect(await heading('Habilita tus canales')).toBeVisible();
});

test('an unknown address says so kindly and leads back', async () => {
  const { user } = openWizard({ path: '/no-such-page' });
  expect(await heading('Esta página no existe')).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Seguir donde me quedé' }));
  expect(await heading('Encuentra tu Billetera')).toHaveFocus();
});

test('the language changes at once, in the account too, and backend texts come in it', async () => {
  const { user, simulation } = openWizard();
  const menu = await screen.findByRole('navigation', { name: 'Menú del CRM (réplica)' });
  expect(within(menu).getByRole('button', { name: 'Configuración' })).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox'), 'English');
  expect(await screen.findByRole('button', { name: 'Settings' })).toBeVisible();
  expect(document.documentElement.lang).toBe('en');
  await waitFor(() => expect(simulation.world.state.locale).toBe('en'));
});

test('a report that fails stays on the step and says why', async () => {
  const { user, simulation } = openWizard();
  const declare = await screen.findByRole('button', { name: 'Ya sé dónde está' });
  simulation.world.state.faults = [{ kind: { type: 'status', status: 503 } }];
  await user.click(declare);
  expect(await screen.findByText('El servicio no está respondiendo')).toBeVisible();
  expect(window.location.pathname).toBe('/wallet');
  simulation.world.state.faults = [];
  await user.click(screen.getByRole('button', { name: 'Ya sé dónde está' }));
  expect(await heading('Agrega tu tarjeta')).toBeVisible();
});

test('a session that ends on the way is told above the screen, which stays', async () => {
  const { user, simulation } = openWizard();
  const declare = await screen.findByRole('button', { name: 'Ya sé dónde está' });
  simulation.world.state.faults = [{ kind: { type: 'session_expired' } }];
  await user.click(declare);
  expect(await screen.findByRole('link', { name: 'Ir a Webcamaya' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 1, name: 'Encuentra tu Billetera' })).toBeVisible();
});

test('what could not be read ahead is asked for again by the screen that needs it', async () => {
  const { user, simulation } = openWizard({
    prepare: ({ world }) => {
      world.state.faults = [
        // The first try and all of the adapter's own.
        { kind: { type: 'status', status: 503 }, operationIds: ['listPaymentMethods'], times: 3 },
      ];
    },
  });
  const declare = await screen.findByRole('button', { name: 'Ya sé dónde está' });
  await waitFor(() => expect(simulation.world.state.faults[0]?.times ?? 0).toBe(0));
  await user.click(declare);
  expect(await heading('Agrega tu tarjeta')).toBeVisible();
});
