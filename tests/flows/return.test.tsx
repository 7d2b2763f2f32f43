import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DAY_MS } from '#mocks/zoned.ts';
import type { JourneyEvent } from '#src/host/journey-event.ts';
import { createDraftStore } from '#src/wizard/draft-store.ts';
import { openWizard, startSimulation } from './open-wizard.tsx';

function heading(name: string | RegExp) {
  return screen.findByRole('heading', { level: 1, name });
}

function findOffer() {
  return screen.findByRole('region', { name: 'Continúa donde quedaste' });
}

/** A first visit that finds the wallet and leaves the card for later; then two days pass. */
async function leaveHalfway() {
  const simulation = startSimulation();
  const first = openWizard({ simulation });
  await first.user.click(await screen.findByRole('button', { name: 'Ya sé dónde está' }));
  await heading('Agrega tu tarjeta');
  await first.user.click(screen.getByRole('button', { name: 'Dejar para después' }));
  await waitFor(() => expect(window.location.pathname).toBe('/auto-recharge'));
  first.close();
  simulation.advance(2 * DAY_MS);
  simulation.jar.clear(); // another device
  return simulation;
}

test('who returns is where they left off, told since when; going on is one press', async () => {
  const { user } = openWizard({ simulation: await leaveHalfway() });
  const offer = await findOffer();
  expect(window.location.pathname).toBe('/auto-recharge');
  expect(offer).toHaveTextContent(/Sigue Recarga.*Tu último avance: antier \(16 nov 2026\)/);
  await user.click(within(offer).getByRole('button', { name: 'Seguir aquí' }));
  expect(screen.queryByRole('region', { name: 'Continúa donde quedaste' })).toBeNull();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('a first visit is offered nothing to go on with', async () => {
  openWizard();
  await heading('Encuentra tu Billetera');
  expect(screen.queryByText('Continúa donde quedaste')).toBeNull();
});

test('starting over asks first, takes back what was said, and changes nothing in the account', async () => {
  const simulation = await leaveHalfway();
  const events: JourneyEvent[] = [];
  const { user } = openWizard({ simulation, onReport: (event) => events.push(event) });
  const offer = await findOffer();
  await user.click(within(offer).getByRole('button', { name: 'Empezar de nuevo' }));
  const dialog = await screen.findByRole('alertdialog');
  expect(dialog).toHaveTextContent(/En tu cuenta no cambia nada: tus tarjetas/);
  await user.click(within(dialog).getByRole('button', { name: 'Seguir donde estaba' }));
  expect(Object.keys(simulation.world.state.reports)).toEqual(['wallet', 'card']);

  const before = structuredClone({ ...simulation.world.state, reports: null, sessions: null });
  await user.click(within(offer).getByRole('button', { name: 'Empezar de nuevo' }));
  await user.click(
    within(await screen.findByRole('alertdialog')).getByRole('button', {
      name: 'Empezar de nuevo',
    }),
  );
  expect(await heading('Encuentra tu Billetera')).toBeVisible();
  expect(simulation.world.state.reports).toEqual({});
  expect({ ...simulation.world.state, reports: null, sessions: null }).toEqual(before);
  expect(events.map(({ type }) => type)).toContain('started_over');
  expect(screen.queryByText('Continúa donde quedaste')).toBeNull();
});

test('starting over that fails is said in the dialog, and can be tried again', async () => {
  const simulation = await leaveHalfway();
  const { user } = openWizard({ simulation });
  await user.click(within(await findOffer()).getByRole('button', { name: 'Empezar de nuevo' }));
  const dialog = await screen.findByRole('alertdialog');
  simulation.world.state.faults = [{ kind: { type: 'status', status: 503 } }];
  const confirm = within(dialog).getByRole('button', { name: 'Empezar de nuevo' });
  await user.click(confirm);
  expect(await within(dialog).findByText(/Espera un momento y vuelve a intentarlo/)).toBeVisible();
  simulation.world.state.faults = [];
  await user.click(confirm);
  expect(await heading('Encuentra tu Billetera')).toBeVisible();
});

test('what was typed on an earlier visit is told with its date, on its own step alone', async () => {
  const simulation = startSimulation('low-balance');
  const { workspaceId } = simulation.world.state;
  const base = { isEnabled: false, thresholdMinor: 500, amountMinor: 2_000, monthlyCapMinor: null };
  createDraftStore(
    () => localStorage,
    workspaceId,
    () => simulation.host.readClockMs(),
  )
    .getState()
    .setRule({
      isEnabled: true,
      thresholdText: '5',
      amountText: '37',
      hasCap: false,
      capText: '',
      base,
    });
  simulation.advance(3 * DAY_MS);
  const { user } = openWizard({ simulation, path: '/auto-recharge' });
  const words = /Recuperamos lo que escribiste el 16 nov, .*No se ha enviado/;
  expect(await screen.findByText(words)).toBeVisible();
  await user.click(screen.getByRole('link', { name: /Canales/ }));
  await heading('Habilita tus canales');
  expect(screen.queryByText(words)).toBeNull();
});
