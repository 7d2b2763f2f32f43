import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openWizard } from './open-wizard.tsx';

test('an active channel says what the balance buys', async () => {
  openWizard({ scenario: 'complete', path: '/channels' });
  const sms = await screen.findByRole('listitem', { name: 'SMS' });
  expect(within(sms).getByText('Listo')).toBeVisible();
  expect(sms).toHaveTextContent(/Tu saldo alcanza para unos [\d.,]+ segmentos\./);
});

test('without balance no channel is called ready, and the way to the balance is there', async () => {
  const { user } = openWizard({ scenario: 'negative-balance', path: '/channels' });
  const sms = await screen.findByRole('listitem', { name: 'SMS' });
  expect(within(sms).getByText('Falta saldo')).toBeVisible();
  expect(screen.queryByText('Listo')).toBeNull();
  expect(screen.queryByText(/Ya puedes enviar/)).toBeNull();
  await user.click(within(sms).getByRole('button', { name: 'Recargar saldo' }));
  expect(window.location.pathname).toBe('/balance');
});

test('the summary does not promise sending without balance', async () => {
  openWizard({ scenario: 'negative-balance', path: '/done' });
  expect(await screen.findByText('Falta saldo para')).toBeVisible();
  expect(screen.queryByText('Puedes enviar por')).toBeNull();
});
