import { screen } from '@testing-library/react';
import type { ScenarioName } from '#mocks/scenarios.ts';
import { openWizard } from './open-wizard.tsx';

/** The machine may be slow at its first screen. */
export const patience = { timeout: 6_000 };

/** Opens step `balance` of a world and waits for the balance. */
export async function openBalance(
  scenario: ScenarioName,
  more?: Parameters<typeof openWizard>[0],
): Promise<ReturnType<typeof openWizard>> {
  const wizard = openWizard({ scenario, path: '/balance', ...more });
  await screen.findByText('Saldo disponible', undefined, patience);
  return wizard;
}

export const findHistory = () => screen.findByRole('region', { name: 'Historial' }, patience);
export const findUsage = () => screen.findByRole('region', { name: 'Consumo' }, patience);
