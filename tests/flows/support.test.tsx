import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { doInCrm } from '#mocks/crm.ts';
import type { TestBackend } from '#mocks/node.ts';
import { settleWorld } from '#mocks/world.ts';
import type { StepId } from '#src/domain/progress.ts';
import { openWizard, startSimulation } from './open-wizard.tsx';

/** The customer's own word for each step. */
const ownWords = {
  wallet: 'Ya sé dónde está',
  card: 'Ya guardé mi tarjeta',
  'auto-recharge': 'Ya la activé',
  balance: 'Revisé mi saldo',
  channels: 'Ya tengo un canal encendido',
} as const satisfies Record<StepId, string>;

const steps = Object.keys(ownWords) as StepId[];

/** The customer does a step on the CRM's own screen, in another tab. */
function doElsewhere({ world }: TestBackend, stepId: StepId): void {
  doInCrm(world.state, stepId, settleWorld(world));
}

/** The customer comes back to the wizard's tab. */
function comeBack(): void {
  act(() => void window.dispatchEvent(new Event('visibilitychange')));
}

function evidenceOf({ world }: TestBackend, stepId: StepId) {
  return world.state.reports[stepId]?.report;
}

test.each(steps)('%s, observed: opened in the CRM, found on return, told from whom', async (id) => {
  const { user, simulation, opened } = openWizard({ scenario: `${id}-observe`, path: `/${id}` });
  await user.click(await screen.findByRole('button', { name: 'Abrir Webcamaya' }));
  expect(opened).toHaveLength(1);
  expect(await screen.findByText(/Estamos comprobando/)).toBeVisible();
  doElsewhere(simulation, id);
  comeBack();
  expect(await screen.findByText('Ya lo vemos en tu cuenta')).toBeVisible();
  expect(screen.getAllByText(/^Verificado /)[0]).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^(Continuar|Ver el resumen)$/ }));
  await waitFor(() => expect(window.location.pathname).not.toBe(`/${id}`));
  expect(evidenceOf(simulation, id)).toBeUndefined();
});

test.each(steps)(
  '%s, observed and not found: the word of the customer, said to be that',
  async (id) => {
    const { user, simulation } = openWizard({ scenario: `${id}-observe`, path: `/${id}` });
    await user.click(await screen.findByRole('button', { name: ownWords[id] }));
    expect(await screen.findByText(/quedará como declarado por ti/)).toBeVisible();
    expect(evidenceOf(simulation, id)).toBeUndefined();
    await user.click(screen.getByRole('button', { name: 'Seguir sin comprobarlo' }));
    await waitFor(() => expect(window.location.pathname).not.toBe(`/${id}`));
    expect(evidenceOf(simulation, id)).toBe('declared');
  },
);

test.each(steps)(
  '%s, guided: nothing is asked of the backend, and the word is kept as one',
  async (id) => {
    const { user, simulation } = openWizard({ scenario: `${id}-guide`, path: `/${id}` });
    await user.click(await screen.findByRole('button', { name: ownWords[id] }));
    await waitFor(() => expect(window.location.pathname).not.toBe(`/${id}`));
    expect(evidenceOf(simulation, id)).toBe('declared');
    expect(screen.queryByText(/no se puede hacer desde aquí/i)).toBeNull();
  },
);

test('what the customer declared becomes verified on the page when the account shows it', async () => {
  const { simulation } = openWizard({ scenario: 'declared-first', path: '/card' });
  await screen.findByRole('button', { name: 'Comprobar ahora' });
  expect(screen.getAllByText(/^Declarado por ti hace/)[0]).toBeVisible();
  doElsewhere(simulation, 'card');
  comeBack();
  expect(await screen.findByText('Ya lo vemos en tu cuenta')).toBeVisible();
  expect(screen.getAllByText(/^Verificado por la pasarela de pago/)[0]).toBeVisible();
});

test('looking can be called off', async () => {
  const { user } = openWizard({ scenario: 'card-observe', path: '/card' });
  await user.click(await screen.findByRole('button', { name: 'Abrir Webcamaya' }));
  await user.click(await screen.findByRole('button', { name: 'Dejar de comprobar' }));
  expect(await screen.findByText('Todavía no lo vemos en tu cuenta.')).toBeVisible();
});

const mixed = [
  'guide-only',
  'observe-only',
  'mixed-support',
  'card-guide',
  'balance-guide',
  'auto-recharge-guide',
  'channels-guide',
] as const;

test.each(mixed)('%s: every page stands, whatever is not offered', async (scenario) => {
  const simulation = startSimulation(scenario);
  for (const id of [...steps, 'done']) {
    const wizard = openWizard({ simulation, path: `/${id}` });
    expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('status', { busy: true })).toBeNull());
    expect(screen.queryByText('Esto no se puede hacer desde aquí')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Reintentar' })).toBeNull();
    wizard.close();
  }
});
