import { screen } from '@testing-library/react';
import type { ScenarioName } from '#mocks/scenarios.ts';
import { openWizard } from './open-wizard.tsx';

/** Opens step `balance` of a world and waits for the balance. */
export async function openBalance(
  scenario: ScenarioName,
  more?: Parameters<typeof openWizard>[0],
): Promise<ReturnType<typeof openWizard>> {
  const wizard = openWizard({ scenario, path: '/balance', ...more });
  await screen.findByText('Saldo disponible');
  return wizard;
}

export const findHistory = () => screen.findByRole('region', { name: 'Historial' });
export const findUsage = () => screen.findByRole('region', { name: 'Consumo' });
