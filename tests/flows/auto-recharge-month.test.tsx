import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ScenarioName } from '#mocks/scenarios.ts';
import { createStripeDouble } from '#mocks/stripe-js/double.ts';
import { openWizard } from './open-wizard.tsx';

// The month simulator, through the whole app. Prices are those of the contract's list in the simulated backend, in
// millionths of a dollar: what the page says is reckoned again here, without the code that says it.
const prices = { sms: 10_800, whatsapp: 12_500, email: 675, voice: 16_600, ai_voice: 130_000 };
const agency = { sms: 4_000, whatsapp: 7_000, email: 40_000, voice: 1_200, ai_voice: 300 };

beforeEach(() => {
  window.Stripe = createStripeDouble({ doorUrl: window.location.origin });
});

afterEach(() => {
  delete window.Stripe;
});

async function openStep(scenario: ScenarioName, more?: Parameters<typeof openWizard>[0]) {
  const wizard = openWizard({ scenario, path: '/auto-recharge', ...more });
  await screen.findByRole('heading', { level: 1, name: /recarga automática/i });
  return wizard;
}

type User = Awaited<ReturnType<typeof openStep>>['user'];

async function switchOn(user: User) {
  await user.click(await screen.findByRole('switch', { name: 'Recarga automática' }));
}

async function choose(user: User, month: string) {
  await user.click(await screen.findByRole('radio', { name: month }));
}

const field = (name: string) => screen.getByRole('textbox', { name });
const figure = (term: string) => screen.getByText(term, { selector: 'dt' }).nextElementSibling;

async function type(user: User, name: string, text: string) {
  await user.clear(field(name));
  if (text !== '') await user.type(field(name), text);
}

test('a month at the account’s own prices: its cost, its recharges and what triple use would be', async () => {
  const { user } = await openStep('no-history');
  await switchOn(user);
  await choose(user, 'Agencia');

  const costOf = (times: number) =>
    Object.entries(agency).reduce(
      (sum, [channel, quantity]) => sum + times * quantity * prices[channel as keyof typeof prices], // keys of the same table
      0,
    ) / 1_000_000;
  // From nothing: one recharge of $20 at once, the next when $15 are used, then one every $20.
  const rechargesOf = (cost: number) => 2 + Math.floor((cost - 15) / 20);
  expect(costOf(1)).toBe(216.62);

  await waitFor(() => expect(figure('Tus envíos del mes')).toHaveTextContent('$216.62'));
  expect(figure('Recargas en el mes')).toHaveTextContent(String(rechargesOf(costOf(1))));
  expect(
    screen.getByText(`En 30 días, ${rechargesOf(costOf(1))} recargas de $20.`, { exact: false }),
  ).toBeVisible();
  expect(figure('Lo más que se cobra')).toHaveTextContent('Sin límite');
  expect(
    screen.getByText(`Con el triple de envíos, $${rechargesOf(costOf(3)) * 20}`),
  ).toBeVisible();

  await user.click(screen.getByText('Ver costos y día a día'));
  const rows = within(
    await screen.findByRole('table', { name: 'Tu saldo día a día' }),
  ).getAllByRole('row');
  expect(rows).toHaveLength(1 + 31);
  // Beside its slider, and as a bar.
  expect(screen.getAllByText('$87.50')).toHaveLength(2);
});

test('without the rule, the day on which sending stops', async () => {
  const { user } = await openStep('low-balance');
  await choose(user, 'Tienda pequeña');
  // $3.20 at $18.086 a month: 127 hours after nine in the morning of the 16th of November.
  expect(await screen.findByText(/tus envíos se detienen el 21 de noviembre/)).toBeVisible();
  await switchOn(user);
  expect(await screen.findByText(/se detendrían el 21 de noviembre/)).toBeVisible();
});

test('a suggestion gives its reason and fills the form only when asked; the example is one tap away', async () => {
  const { user } = await openStep('no-history');
  await switchOn(user);
  await choose(user, 'Agencia');
  // $216.62 a month are $7.22 a day: three days are $21.66, ten are $72.20.
  expect(
    await screen.findByText(
      'Con este mes usarías cerca de $7.22 al día: con $25 tienes unos 3 días de margen y recargas cada 11 días.',
    ),
  ).toBeVisible();
  expect(field('Recargar')).toHaveValue('20');
  await user.click(screen.getByRole('button', { name: 'Usar esta regla' }));
  expect(field('Cuando mi saldo llegue a')).toHaveValue('25');
  expect(field('Recargar')).toHaveValue('80');
  expect(await screen.findByText('Tu regla es la que te sugerimos')).toBeVisible();
  expect(await screen.findByText(/Tu regla ahora: .*\$25.*\$80/)).toBeInTheDocument();
  // The button is gone: the focus is with what it changed, and what comes next is not behind the month.
  expect(screen.getByText(/^Cuando tu saldo llegue a/, { selector: 'p' })).toHaveFocus();
  expect(
    screen
      .getByRole('button', { name: 'Revisar' })
      .compareDocumentPosition(screen.getByRole('heading', { name: 'Pruébala con tu mes' })),
  ).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await user.click(screen.getByRole('button', { name: 'Usar el ejemplo: $5 → $20' }));
  expect(field('Cuando mi saldo llegue a')).toHaveValue('5');
  expect(field('Recargar')).toHaveValue('20');
});

test('an account with use is suggested a rule by what it really uses', async () => {
  const { user } = await openStep('low-balance');
  await switchOn(user);
  expect(await screen.findByRole('radio', { name: 'Tu último mes' })).toBeChecked();
  expect(screen.getByText(/^Usas cerca de \$\d+\.\d\d al día/)).toBeVisible();
  await choose(user, 'Agencia');
  expect(await screen.findByText(/^Con este mes usarías cerca de \$7\.22/)).toBeVisible();
});

test('a cap that stops the month is said with its day, and one tap raises it far enough', async () => {
  const { user } = await openStep('no-history');
  await switchOn(user);
  await choose(user, 'Agencia');
  // One and a half times $216.62 in whole recharges.
  await user.click(await screen.findByRole('button', { name: 'Poner un tope de $340' }));
  expect(field('Como mucho al mes')).toHaveValue('340');
  expect(figure('Lo más que se cobra')).toHaveTextContent('$340');
  expect(screen.queryByText(/tus envíos se detienen el/)).toBeNull();

  await type(user, 'Como mucho al mes', '60');
  // $60 at $7.22 a day, from the 16th.
  expect(
    await screen.findByText('Con este mes, tus envíos se detienen el 24 de noviembre'),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Subir el tope a $340' }));
  await waitFor(() => expect(screen.queryByText(/tus envíos se detienen el/)).toBeNull());
});

test('slider and field are one value; what cannot be read is said at the field and changes nothing else', async () => {
  const { user } = await openStep('no-history');
  await switchOn(user);
  await choose(user, 'Agencia');
  await user.click(screen.getByText('Ajustar canal por canal'));
  const name = 'SMS segmentos';
  const slider = screen.getByRole('slider', { name });
  expect(slider).toHaveAttribute('aria-valuetext', '4,000 segmentos');
  fireEvent.change(slider, { target: { value: '0' } });
  expect(field(name)).toHaveValue('0');
  expect(screen.getByRole('radio', { name: 'Agencia' })).not.toBeChecked();

  await type(user, name, '1,500');
  expect(slider).toHaveAttribute('aria-valuetext', '1,500 segmentos');
  await waitFor(() => expect(figure('Tus envíos del mes')).toHaveTextContent('$189.62'));

  await type(user, name, 'muchos');
  expect(field(name)).toBeValid();
  await user.tab();
  await waitFor(() =>
    expect(field(name)).toHaveAccessibleDescription(/Escribe un número entero, como 300, o 0\./),
  );
  expect(slider).toHaveAttribute('aria-valuetext', '1,500 segmentos');
  expect(figure('Tus envíos del mes')).toHaveTextContent('$189.62');
  fireEvent.change(slider, { target: { value: '1' } });
  expect(field(name)).toHaveValue('10');
  expect(field(name)).toBeValid();
});

test('the chosen month survives a step back and a reload', async () => {
  const { user, simulation, close } = await openStep('no-history');
  await choose(user, 'Consultorio');
  await user.click(screen.getByText('Ajustar canal por canal'));
  await type(user, 'Llamadas minutos', '45');
  await user.click(screen.getByRole('button', { name: 'Atrás' }));
  await waitFor(() => expect(window.location.pathname).toBe('/card'));
  close();
  openWizard({ simulation, path: '/auto-recharge' });
  await user.click(await screen.findByText('Ajustar canal por canal'));
  expect(field('Llamadas minutos')).toHaveValue('45');
  expect(field('SMS segmentos')).toHaveValue('700');
});

test('an amount that cannot be saved is said when its field is left, and stands nowhere else', async () => {
  const { user } = await openStep('no-history');
  await switchOn(user);
  await choose(user, 'Agencia');
  const sentence = () => screen.getByText(/Cuando tu saldo llegue a/, { selector: 'p' });
  expect(await screen.findByText(/12 recargas de \$20/)).toBeVisible();
  await type(user, 'Recargar', '2');
  expect(sentence()).toHaveTextContent('recargaremos … con');
  expect(field('Recargar')).toBeValid();
  await user.tab();
  await waitFor(() =>
    expect(field('Recargar')).toHaveAccessibleDescription(/Cada recarga debe ser de \$5 o más/),
  );
  // The picture keeps the last rule that could be saved.
  expect(screen.getByText(/12 recargas de \$20/)).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Antes de activarla' })).toBeNull();
});

test('a rule that is on: what more use would do, and the change begins from there', async () => {
  const { user, simulation } = await openStep('complete');
  await user.click(await screen.findByText('¿Y si envío más?'));
  await choose(user, 'Agencia');
  // The account's own month has a suggestion as well; this one comes a moment later.
  await screen.findByText(/^Te sugerimos: .* recargar \$ ?80$/);
  await user.click(await screen.findByRole('button', { name: 'Usar esta regla' }));
  expect(await screen.findByRole('textbox', { name: 'Recargar' })).toHaveValue('80');
  expect(screen.getByText(/^Cuando tu saldo llegue a/, { selector: 'p' })).toHaveFocus();
  expect(simulation.world.state.recharge.amountMinor).toBe(2_000);
  expect(screen.getByRole('button', { name: 'Revisar' })).toBeVisible();
});

test('without permission a month can be tried and nothing changed', async () => {
  const { user } = await openStep('no-permission');
  await user.click(await screen.findByText(/Cómo sería un mes/));
  await choose(user, 'Agencia');
  expect(await screen.findByText(/Te sugerimos/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Usar esta regla' })).toBeNull();
});

test('prices that do not come are said, and the rule can be set all the same', async () => {
  const { user, simulation } = await openStep('no-history', {
    prepare: ({ world }) => {
      world.state.faults = [
        { kind: { type: 'status', status: 503 }, operationIds: ['listUsageRates'] },
      ];
    },
  });
  await switchOn(user);
  expect(await screen.findByRole('button', { name: 'Reintentar' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Revisar' })).toBeVisible();
  simulation.world.state.faults = [];
  await user.click(screen.getByRole('button', { name: 'Reintentar' }));
  expect(await screen.findByRole('radio', { name: 'Agencia' })).toBeVisible();
});
