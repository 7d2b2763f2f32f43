import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { TestBackend } from '#mocks/node.ts';
import type { JourneyEvent } from '#src/host/journey-event.ts';
import { openWizard, startSimulation } from './open-wizard.tsx';

function heading(name: string | RegExp) {
  return screen.findByRole('heading', { level: 1, name });
}

/** Words that only one kind of event has, after its type. */
function tell(event: JourneyEvent): string {
  const { v: _v, visitId: _id, language: _of, activeMs: _ms, type, page, ...own } = event;
  return [page, type, ...Object.values(own).map(String)].join(' ');
}

/** Everything of an account that names a person, an account, a card or an amount. */
function secretsOf({ world: { state } }: TestBackend): string[] {
  const ids = [state.workspaceId, ...state.cards.map(({ id }) => id)];
  const people = ['Lucía', 'Mateo', 'lucia@', 'mateo@', 'usr_', 'Tienda Azul', '.example'];
  const amounts = state.ledger.rows.flatMap(({ amountMicros, balanceAfterMicros }) => [
    String(amountMicros),
    String(balanceAfterMicros),
  ]);
  const cards = state.cards.map(({ last4 }) => last4);
  return [...ids, ...people, ...amounts.filter((text) => text.length > 4), ...cards];
}

function expectNothingPersonal(events: JourneyEvent[], simulation: TestBackend): void {
  const told = JSON.stringify(events.map(withoutId));
  const secrets = secretsOf(simulation);
  expect(secrets.length).toBeGreaterThan(7);
  for (const secret of secrets) expect(told).not.toContain(secret);
}

/** The visit's random id and the time looked at are the only values that are free; they are looked at by themselves. */
function withoutId({ visitId: _id, activeMs: _ms, ...event }: JourneyEvent) {
  return event;
}

test('a whole walk tells exactly what happened, in order, and nothing personal', async () => {
  const events: JourneyEvent[] = [];
  const { user, simulation, left } = openWizard({ onReport: (event) => events.push(event) });
  await heading('Encuentra tu Billetera');
  await user.click(screen.getByText('No la encuentro'));
  simulation.world.state.faults = [{ kind: { type: 'status', status: 503 } }];
  await user.click(screen.getByRole('button', { name: 'Ya sé dónde está' }));
  await screen.findByText('El servicio no está respondiendo');
  simulation.world.state.faults = [];
  simulation.advance(40_000);
  await user.click(screen.getByRole('button', { name: 'Ya sé dónde está' }));
  await heading('Agrega tu tarjeta');
  await user.click(screen.getByRole('button', { name: 'Atrás' }));
  await heading('Encuentra tu Billetera');
  await user.click(screen.getByRole('button', { name: 'Continuar' }));
  await heading('Agrega tu tarjeta');
  await user.click(screen.getByRole('button', { name: 'Dejar para después' }));
  await heading(/recarga automática/i);
  await user.click(screen.getByRole('link', { name: /Canales/ }));
  await heading('Habilita tus canales');
  await user.click(screen.getByRole('button', { name: 'Elegir canales después' }));
  await heading(/Te faltan/);
  await user.click(screen.getByRole('button', { name: 'Volver a Webcamaya' }));
  window.dispatchEvent(new Event('pagehide'));

  expect(left).toHaveLength(1);
  expect(events.map(tell)).toEqual([
    ' journey_started wallet false',
    'wallet page_viewed',
    'wallet help_opened wallet_not_found',
    'wallet error_shown unavailable',
    'wallet step_completed declared',
    'card page_viewed',
    'card went_back',
    'wallet page_viewed',
    'wallet step_completed done',
    'card page_viewed',
    'card step_skipped',
    'auto-recharge page_viewed',
    'channels page_viewed',
    'channels step_skipped',
    'done page_viewed',
    'done left to_crm',
  ]);
  expect(events.find(({ type }) => type === 'step_completed')?.activeMs).toBe(40_000);
  const [visitId = ''] = new Set(events.map((event) => event.visitId));
  expect(visitId).toMatch(/^[0-9a-f-]{36}$/);
  expect(new Set(events.map((event) => event.visitId)).size).toBe(1);
  expect(new Set(events.map(({ language }) => language))).toEqual(new Set(['es']));
  expectNothingPersonal(events, simulation);
});

test('an account with weeks behind it leaves no trace of itself in what is told', async () => {
  const events: JourneyEvent[] = [];
  const { user, simulation } = openWizard({
    scenario: 'complete',
    onReport: (event) => events.push(event),
  });
  await heading('Tu cuenta está lista para enviar');
  for (const name of [/Billetera/, /Tarjeta/, /Recarga/, /Saldo/, /Canales/]) {
    await user.click(screen.getByRole('link', { name }));
    await waitFor(() => expect(document.title).toMatch(name));
  }
  expect(events.map(tell)).toEqual([
    ' journey_started done true',
    'done page_viewed',
    'wallet page_viewed',
    'card page_viewed',
    'auto-recharge page_viewed',
    'balance page_viewed',
    'channels page_viewed',
  ]);
  expectNothingPersonal(events, simulation);
});

test('two visits cannot be tied together', async () => {
  const visits: string[] = [];
  const simulation = startSimulation();
  for (let visit = 0; visit < 2; visit += 1) {
    const { close } = openWizard({ simulation, onReport: ({ visitId }) => visits.push(visitId) });
    await heading('Encuentra tu Billetera');
    close();
  }
  expect(new Set(visits).size).toBe(2);
});

test('who comes without a session is told as an error, without a page', async () => {
  const events: JourneyEvent[] = [];
  openWizard({ launchToken: null, onReport: (event) => events.push(event) });
  await heading('Tu sesión terminó');
  expect(events.map(tell)).toEqual([' error_shown session_expired']);
});
