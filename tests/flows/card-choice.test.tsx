import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ScenarioName } from '#mocks/scenarios.ts';
import { createStripeDouble } from '#mocks/stripe-js/double.ts';
import { openWizard } from './open-wizard.tsx';

beforeEach(() => {
  window.Stripe = createStripeDouble({ doorUrl: window.location.origin });
});

afterEach(() => {
  delete window.Stripe;
});

async function openForm(scenario?: ScenarioName) {
  const wizard = openWizard({ path: '/card', ...(scenario === undefined ? {} : { scenario }) });
  const button = await screen.findByRole('button', { name: 'Guardar tarjeta' });
  await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'));
  return wizard;
}

function readFields() {
  const frame = document.querySelector<HTMLIFrameElement>(
    'iframe[title="Marco de entrada de pago seguro"]',
  )?.contentDocument;
  if (frame === undefined || frame === null) throw new Error('no form');
  return { frame, fields: within(frame.body) };
}

async function save(number: string): Promise<void> {
  const { frame, fields } = readFields();
  const user = userEvent.setup({ document: frame });
  await user.type(fields.getByLabelText('Número de tarjeta'), number);
  await user.type(fields.getByLabelText('Vencimiento'), '1234');
  await user.type(fields.getByLabelText('Código de seguridad'), '1234');
  await userEvent.click(screen.getByRole('button', { name: 'Guardar tarjeta' }));
}

test('the kind of card is asked; what it means for automatic charges is said, and kept', async () => {
  const { user, simulation, close } = await openForm();
  expect(screen.queryByText(/permite pagos recurrentes/)).toBeNull();
  await user.click(screen.getByRole('radio', { name: 'Virtual' }));
  expect(screen.getByText('Puede fallar')).toBeVisible();
  expect(screen.getByText(/permite pagos recurrentes o automáticos/)).toBeVisible();
  await user.click(
    screen.getByRole('checkbox', { name: 'Mi banco me pide autorizar cada compra' }),
  );
  expect(screen.getByText('Suele fallar')).toBeVisible();
  close();
  openWizard({ path: '/card', simulation });
  expect(await screen.findByRole('radio', { name: 'Virtual' })).toBeChecked();
  expect(screen.getByText('Suele fallar')).toBeVisible();
});

test('what the account refuses is said before anything is typed', async () => {
  const { user } = await openForm('prepaid-refused');
  expect(screen.getByText(/acepta crédito y débito; prepago, no/)).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Prepago' }));
  expect(screen.getByText('No se acepta')).toBeVisible();
});

test('the bank’s word stands beside the customer’s', async () => {
  const { user } = await openForm();
  await user.click(screen.getByRole('radio', { name: 'Crédito' }));
  await save('5105105105105100');
  const [told] = await screen.findAllByText(/Dijiste que es de/);
  expect(told).toHaveTextContent(/de crédito; tu banco la reporta como prepago/);
});

test('that a card is virtual is never claimed to be seen', async () => {
  const { user } = await openForm();
  await user.click(screen.getByRole('radio', { name: 'Virtual' }));
  await save('4000056655665556');
  const [told] = await screen.findAllByText(/Que sea virtual no se ve desde fuera/);
  expect(told).toHaveTextContent(/Tu banco la reporta como débito/);
});

test('another card: the button empties the form and leads to it', async () => {
  const { user } = await openForm();
  await save('4000000000000002');
  await user.click(await screen.findByRole('button', { name: 'Usar otra tarjeta' }));
  const { frame, fields } = readFields();
  expect(fields.getByLabelText('Número de tarjeta')).toHaveValue('');
  expect(frame.activeElement).toBe(fields.getByLabelText('Número de tarjeta'));
});

test('a wrong code: the button leads to the fields, and what was typed stays', async () => {
  const { user } = await openForm();
  await save('4000000000000127');
  await user.click(await screen.findByRole('button', { name: 'Corregir los datos' }));
  const { frame, fields } = readFields();
  expect(fields.getByLabelText('Número de tarjeta')).not.toHaveValue('');
  expect(frame.activeElement).toBe(fields.getByLabelText('Número de tarjeta'));
});

test('the cards stand in the order they are charged in, and why one failed is told', async () => {
  openWizard({ scenario: 'backup-card', path: '/card' });
  await screen.findByText('La recarga automática las intenta en este orden.', {});
  const list = within(screen.getByRole('region', { name: 'Tus tarjetas' }));
  const [first, second] = list.getAllByRole('listitem');
  expect(first).toHaveTextContent(/4242.*Se cobra primero.*no tiene fondos suficientes/);
  expect(second).toHaveTextContent(/5556.*Se cobra si falla la primera/);
  expect(list.getByText('¿Cuándo se pasa a la siguiente?')).toBeVisible();
});

test('where only the default is charged, nothing else is promised', async () => {
  openWizard({ scenario: 'one-card-charged', path: '/card' });
  await screen.findByText(/^Solo se cobra la principal/, {});
  expect(screen.getByText('No se cobra en las recargas automáticas')).toBeVisible();
  expect(screen.queryByText('¿Cuándo se pasa a la siguiente?')).toBeNull();
});

test('as many cards as can be: each warns of what it is, and none can be added', async () => {
  openWizard({ scenario: 'many-cards', path: '/card' });
  await screen.findByText(/Tienes el máximo de tarjetas/, {});
  expect(screen.getByText(/Es prepago: mantén saldo/)).toBeVisible();
  expect(screen.getByText(/pidió confirmarla al guardarla/)).toBeVisible();
  expect(screen.getByText(/ya no se puede cobrar. Cámbiala/)).toBeVisible();
  expect(screen.getByText(/no acepta más cobros con ella/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Agregar otra tarjeta' })).toBeNull();
});
