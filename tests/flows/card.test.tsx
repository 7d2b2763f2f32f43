import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { admitByHandover } from '#mocks/host.ts';
import type { ScenarioName } from '#mocks/scenarios.ts';
import { createStripeDouble } from '#mocks/stripe-js/double.ts';
import { openWizard, startSimulation } from './open-wizard.tsx';

// The double stands where Stripe's script would put itself; from there on it is the production path.
beforeEach(() => {
  window.Stripe = createStripeDouble({ doorUrl: window.location.origin });
});

afterEach(() => {
  delete window.Stripe;
});

const saveButton = { name: 'Guardar tarjeta' };

/** A frame of the page by its title, once it was drawn into. */
async function findFrame(title: string, root: ParentNode = document): Promise<Document> {
  return waitFor(() => {
    const frame = root.querySelector<HTMLIFrameElement>(`iframe[title="${title}"]`);
    const drawn = frame?.contentDocument;
    if (!drawn?.body.hasChildNodes()) throw new Error(`No frame "${title}"`);
    return drawn;
  });
}

async function typeCard(number: string): Promise<void> {
  const frame = await findFrame('Marco de entrada de pago seguro');
  const user = userEvent.setup({ document: frame });
  const fields = within(frame.body);
  await user.type(fields.getByLabelText('Número de tarjeta'), number);
  await user.type(fields.getByLabelText('Vencimiento'), '1234');
  await user.type(fields.getByLabelText('Código de seguridad'), '1234');
}

async function answerBank(answer: 'Completar' | 'Fallar' | 'Cerrar'): Promise<void> {
  const outer = await findFrame('Marco de autenticación 3D Secure');
  const page = answer === 'Cerrar' ? outer : await findFrame('Página de tu banco', outer);
  const button = await waitFor(() => within(page.body).getByRole('button', { name: answer }));
  button.click();
}

async function openForm(scenario?: ScenarioName) {
  const wizard = openWizard({ path: '/card', ...(scenario === undefined ? {} : { scenario }) });
  const button = await screen.findByRole('button', saveButton);
  await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'));
  return wizard;
}

async function save(number: string, scenario?: ScenarioName) {
  const wizard = await openForm(scenario);
  await typeCard(number);
  await wizard.user.click(screen.getByRole('button', saveButton));
  return wizard;
}

/** Words that stand on the page and are read out as well. */
async function findWords(words: string): Promise<HTMLElement> {
  const [first] = await screen.findAllByText(words);
  if (first === undefined) throw new Error(words);
  return first;
}

test.each([
  ['4242424242424242', 'Visa terminada en 4242'],
  ['5555555555554444', 'Mastercard terminada en 4444'],
  ['378282246310005', 'American Express terminada en 0005'],
  ['4000056655665556', 'Visa terminada en 5556'],
  ['4000000000000341', 'Visa terminada en 0341'],
])('%s is saved, and the way on has the focus', async (number, name) => {
  await save(number);
  expect(await findWords('Tarjeta guardada')).toBeInTheDocument();
  expect(screen.getByText(name, { selector: 'p' })).toBeVisible();
  expect(screen.getByText('Principal')).toBeVisible();
  await waitFor(() => expect(screen.getByRole('button', { name: 'Continuar' })).toHaveFocus());
});

test.each([
  ['4000000000000002', 'Tu banco no aceptó la tarjeta'],
  ['4000000000009995', 'La tarjeta no tiene fondos suficientes'],
  ['4000000000000069', 'La tarjeta está vencida'],
  ['4000000000000127', 'El código de seguridad no coincide'],
  ['4000000000000119', 'Hubo una falla al hablar con tu banco'],
  ['4000000000009987', 'Tu banco no aceptó la tarjeta'],
  ['4000000000009979', 'Tu banco no aceptó la tarjeta'],
])('%s is declined in plain words, and what was typed stays', async (number, words) => {
  await save(number);
  expect(await findWords(words)).toBeInTheDocument();
  const frame = await findFrame('Marco de entrada de pago seguro');
  expect(within(frame.body).getByLabelText('Número de tarjeta')).not.toHaveValue('');
  expect(screen.getByRole('button', saveButton)).toBeVisible();
});

test('3-D Secure: closed, refused, then passed, with the same form', async () => {
  const { user } = await save('4000002500003155');
  await answerBank('Cerrar');
  expect(await findWords('Se cerró la ventana de tu banco')).toBeInTheDocument();
  await user.click(screen.getByRole('button', saveButton));
  await answerBank('Fallar');
  expect(await findWords('La verificación con tu banco no se completó')).toBeInTheDocument();
  await user.click(screen.getByRole('button', saveButton));
  await answerBank('Completar');
  expect(await findWords('Tarjeta guardada')).toBeInTheDocument();
});

test('3-D Secure passed and the bank still says no', async () => {
  await save('4000008400001629');
  await answerBank('Completar');
  expect(await findWords('Tu banco no aceptó la tarjeta')).toBeInTheDocument();
});

test('a late confirmation lets the customer go on', async () => {
  const { user } = await save('4242424242424242', 'card-late-confirmation');
  expect(await findWords('Tu banco está confirmando la tarjeta')).toBeInTheDocument();
  expect(screen.getByText('Confirmando')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Continuar' }));
  await waitFor(() => expect(window.location.pathname).toBe('/auto-recharge'));
});

test('a number that is not in the test table is refused and reaches nobody', async () => {
  const { simulation } = await save('4111111111111111');
  const frame = await findFrame('Marco de entrada de pago seguro');
  expect(within(frame.body).getByText(/Esto es una simulación/)).toBeVisible();
  expect(simulation.world.state.setups).toEqual([]);
});

test('an incomplete form shows every problem and starts nothing', async () => {
  const { user, simulation } = await openForm();
  await user.click(screen.getByRole('button', saveButton));
  const frame = await findFrame('Marco de entrada de pago seguro');
  await waitFor(() =>
    expect(within(frame.body).getByText('El número de la tarjeta está incompleto.')).toBeVisible(),
  );
  expect(simulation.world.state.setups).toEqual([]);
});

test('prepaid is told before it is sent, and refused where the account refuses it', async () => {
  const { user } = await openForm('prepaid-refused');
  await typeCard('5105105105105100');
  expect(await findWords('Esta cuenta no acepta tarjetas prepago')).toBeInTheDocument();
  await user.click(screen.getByRole('button', saveButton));
  expect(await findWords('Este tipo de tarjeta no se acepta')).toBeInTheDocument();
});

test('the consent that was shown is the one that is recorded', async () => {
  const { simulation } = await save('4242424242424242');
  expect(await findWords('Tarjeta guardada')).toBeInTheDocument();
  expect(screen.queryByText(/Al guardar la tarjeta aceptas/)).toBeNull();
  expect(simulation.world.state.setups[0]?.consentVersion).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('a double click saves one card', async () => {
  const { user, simulation } = await openForm();
  await typeCard('4242424242424242');
  await user.dblClick(screen.getByRole('button', saveButton));
  expect(await findWords('Tarjeta guardada')).toBeInTheDocument();
  expect(simulation.world.state.setups).toHaveLength(1);
  expect(simulation.world.state.cards).toHaveLength(1);
});

test('another card, made the default, then removed', async () => {
  const { user } = openWizard({ scenario: 'expiring-card', path: '/card' });
  await screen.findByText('Tus tarjetas');
  await user.click(screen.getByRole('button', { name: /Reemplazar: Mastercard/ }));
  const button = await screen.findByRole('button', saveButton);
  await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'));
  await typeCard('378282246310005');
  await user.click(button);
  expect(await findWords('Tarjeta guardada')).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByText(/Mastercard terminada/)).toBeNull());

  await user.click(await screen.findByRole('button', { name: /Hacer principal: Visa/ }));
  await user.click(await screen.findByRole('button', { name: /Quitar: American Express/ }));
  const dialog = within(await screen.findByRole('alertdialog'));
  await user.click(dialog.getByRole('button', { name: 'Quitar tarjeta' }));
  await waitFor(() =>
    expect(
      screen.queryByText('American Express terminada en 0005', { selector: 'li p' }),
    ).toBeNull(),
  );
});

test('who may not add cards gets a link for the person who may', async () => {
  const { user } = openWizard({ scenario: 'no-permission', path: '/card' });
  await screen.findByText('Agregar tarjetas es de quien administra la cuenta.');
  expect(screen.queryByRole('button', saveButton)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Crear enlace' }));
  expect(await screen.findByText(/destino=paso/)).toBeVisible();
});

test('the link signs nobody in by itself; who comes by the CRM’s door lands here and may do it', async () => {
  const simulation = startSimulation('no-permission');
  const asked = openWizard({ simulation, path: '/card' });
  await asked.user.click(await screen.findByRole('button', { name: 'Crear enlace' }));
  const link = new URL((await screen.findByText(/destino=paso/)).textContent);
  asked.close();
  const path = admitByHandover(
    simulation.host,
    simulation.world,
    link.searchParams.get('ref') ?? '',
  );
  expect(path).toMatch(/^card#launch=/);
  simulation.jar.clear();
  openWizard({ simulation, path: '/card', launchToken: path?.split('#launch=')[1] ?? '' });
  expect(await screen.findByRole('button', saveButton)).toBeVisible();
  expect(admitByHandover(simulation.host, simulation.world, 'handover.forged')).toBeNull();
});

test('what a bank’s redirect leaves in the address is wiped, and never believed', async () => {
  openWizard({
    path: '/card?setup_intent=seti_forged&setup_intent_client_secret=seti_forged_secret_1&redirect_status=succeeded',
  });
  await screen.findByRole('button', saveButton);
  await waitFor(() => expect(window.location.search).toBe(''));
  expect(screen.queryByText('Tarjeta guardada')).toBeNull();
});
