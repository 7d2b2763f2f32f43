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

test('whose turn it is, and what the balance buys of each channel, stand side by side', async () => {
  openWizard({ scenario: 'whatsapp-pending', path: '/channels' });
  const board = await screen.findByRole('region', { name: 'De un vistazo' });
  const lines = within(board)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(lines).toHaveLength(5);
  expect(lines.find((line) => line.startsWith('WhatsApp'))).toContain('A Meta');
  expect(lines.find((line) => line.startsWith('Correo'))).toContain('A ti');
});

test('channels that all stand alike are not told twice', async () => {
  openWizard({ scenario: 'first-visit', path: '/channels' });
  expect(await screen.findAllByText('Te toca a ti')).toHaveLength(5);
  expect(screen.queryByRole('region', { name: 'De un vistazo' })).toBeNull();
});

test('where channels are switched in the CRM, the board tells how each stands', async () => {
  openWizard({ scenario: 'channels-observe', path: '/channels' });
  const board = within(await screen.findByRole('region', { name: 'De un vistazo' }));
  expect(board.getAllByText('Apagado')).toHaveLength(3);
  expect(board.queryByText('A ti')).toBeNull();
  expect(screen.queryByRole('switch')).toBeNull();
});

test('who may not act is not told that it is their turn', async () => {
  openWizard({ scenario: 'no-permission', path: '/channels' });
  const sms = within(await screen.findByRole('listitem', { name: 'SMS' }));
  expect(sms.getByText('Falta algo')).toBeVisible();
  expect(screen.queryByText('Te toca a ti')).toBeNull();
});

test('a test to oneself says its price before, where it went after, and is not paid twice by a slip', async () => {
  const { user, simulation } = openWizard({ scenario: 'complete', path: '/channels' });
  const sms = within(await screen.findByRole('listitem', { name: 'SMS' }));
  expect(sms.getByText(/Te llega solo a ti y cuesta \$ ?0[.,]\d+ de tu saldo/)).toBeVisible();
  const rows = () => simulation.world.state.ledger.rows.length;
  const before = rows();
  const button = sms.getByRole('button', { name: 'Enviarme una prueba' });
  await user.dblClick(button);
  expect(await sms.findByText(/^Prueba enviada a \+57/)).toBeVisible();
  expect(sms.getByText('Podrás enviar otra en un minuto.')).toBeVisible();
  await user.click(button);
  expect(rows()).toBe(before + 1);
});

test('a test that cannot be sent says why', async () => {
  const { user, simulation } = openWizard({ scenario: 'complete', path: '/channels' });
  const sms = within(await screen.findByRole('listitem', { name: 'SMS' }));
  simulation.world.state.faults = [
    { kind: { type: 'status', status: 503 }, operationIds: ['sendChannelTest'] },
  ];
  await user.click(sms.getByRole('button', { name: 'Enviarme una prueba' }));
  expect(await sms.findByText('El servicio no está respondiendo')).toBeVisible();
  expect(sms.queryByText('Podrás enviar otra en un minuto.')).toBeNull();
});
