import { screen, waitFor, within } from '@testing-library/react';
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

const theSwitch = { name: 'Recarga automática' };

async function openStep(scenario: ScenarioName, prepare?: Parameters<typeof openWizard>[0]) {
  const wizard = openWizard({ scenario, path: '/auto-recharge', ...prepare });
  await screen.findByRole('heading', { level: 1, name: /recarga automática/i });
  return wizard;
}

async function openForm(scenario: ScenarioName, prepare?: Parameters<typeof openWizard>[0]) {
  const wizard = await openStep(scenario, prepare);
  await wizard.user.click(await screen.findByRole('switch', theSwitch));
  return wizard;
}

const amountField = () => screen.getByRole('textbox', { name: 'Recargar' });

async function type(
  user: Awaited<ReturnType<typeof openStep>>['user'],
  name: string,
  text: string,
) {
  const field = screen.getByRole('textbox', { name });
  await user.clear(field);
  if (text !== '') await user.type(field, text);
}

/** Words that stand on the page and are read out as well. */
async function findWords(words: string | RegExp): Promise<HTMLElement> {
  const [first] = await screen.findAllByText(words);
  if (first === undefined) throw new Error(String(words));
  return first;
}

test('the sentence follows what is typed, and says what cannot be read yet', async () => {
  const { user } = await openForm('low-balance');
  const sentence = () => screen.getByText(/Cuando tu saldo llegue a/, { selector: 'p' });
  expect(sentence()).toHaveTextContent(
    /llegue a \$ ?5, recargaremos \$ ?20 con tu Visa terminada en 4242/,
  );
  expect(sentence()).toHaveTextContent('Sin tope al mes.');
  await type(user, 'Recargar', '40');
  expect(sentence()).toHaveTextContent(/recargaremos \$ ?40/);
  await user.click(screen.getByRole('switch', { name: 'Tope mensual' }));
  await type(user, 'Como mucho al mes', '120');
  expect(sentence()).toHaveTextContent(/Como mucho \$ ?120 al mes\./);
  expect(screen.getByText('3 recargas', { exact: false })).toBeVisible();
  await type(user, 'Recargar', '');
  expect(sentence()).toHaveTextContent('recargaremos … con');
});

test('switched on below the threshold: said before the button, charged once, told when it is true', async () => {
  const { user, simulation } = await openForm('low-balance');
  expect(screen.getByText(/^Se cobrarán .*20 ahora$/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Revisar' }));
  expect(screen.getByRole('heading', { name: 'Revisa antes de activarla' })).toHaveFocus();
  expect(screen.getByText(/Autorizo a Webcamaya/)).toBeVisible();
  expect(simulation.world.state.recharge.isEnabled).toBe(false);

  await user.dblClick(screen.getByRole('button', { name: /Activar y cobrar/ }));
  await findWords(/Cobrando .*20 a tu Visa/);
  expect(screen.queryByText(/Se cobraron/)).toBeNull();
  simulation.advance(3_000);
  await findWords(/Se cobraron .*20/);
  const charges = simulation.world.state.topUps.filter(
    ({ trigger }) => trigger === 'auto_recharge',
  );
  expect(charges.map(({ status }) => status)).toEqual(['succeeded']);
  expect(simulation.world.state.recharge.consentVersion).toBe('2026-11-01');
});

test('switched on above the threshold: nothing is charged, and that is said', async () => {
  const { user, simulation } = await openForm('low-balance');
  await type(user, 'Cuando mi saldo llegue a', '2');
  expect(screen.getByText('Ahora no se cobra nada')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Revisar' }));
  await user.click(screen.getByRole('button', { name: 'Activar recarga automática' }));
  await findWords('Tu regla quedó guardada');
  expect(simulation.world.state.recharge).toMatchObject({ isEnabled: true, thresholdMinor: 200 });
  expect(
    simulation.world.state.topUps.filter(({ trigger }) => trigger === 'auto_recharge'),
  ).toHaveLength(0);
  await user.click(screen.getByRole('button', { name: 'Continuar' }));
  await waitFor(() => expect(window.location.pathname).not.toBe('/auto-recharge'));
});

test('wrong amounts: the summary takes the focus and leads to the field; nothing typed is lost', async () => {
  const { user, simulation } = await openForm('low-balance');
  await type(user, 'Recargar', '2');
  await user.click(screen.getByRole('switch', { name: 'Tope mensual' }));
  await type(user, 'Como mucho al mes', '1');
  await user.click(screen.getByRole('button', { name: 'Revisar' }));

  const summary = screen.getByRole('group', { name: 'Hay un problema' });
  expect(summary).toHaveFocus();
  await user.click(within(summary).getByRole('link', { name: /Cada recarga debe ser de/ }));
  expect(amountField()).toHaveFocus();
  expect(amountField()).toHaveAccessibleDescription(/Cada recarga debe ser de/);
  expect(amountField()).toHaveValue('2');

  await type(user, 'Recargar', '25');
  expect(amountField()).toBeValid();
  expect(within(summary).getAllByRole('link')).toHaveLength(1);
  expect(within(summary).getByRole('link', { name: /alcanzar para una recarga/ })).toBeVisible();
  expect(simulation.world.state.recharge.isEnabled).toBe(false);
});

test('what is typed survives the review, a step back and a reload', async () => {
  const { user, simulation, close } = await openForm('low-balance');
  await type(user, 'Recargar', '37,50');
  await user.click(screen.getByRole('button', { name: 'Revisar' }));
  await user.click(screen.getByRole('button', { name: 'Cambiar algo' }));
  expect(amountField()).toHaveValue('37,50');
  await user.click(screen.getByRole('button', { name: 'Atrás' }));
  await waitFor(() => expect(window.location.pathname).toBe('/card'));
  close();
  openWizard({ simulation, path: '/auto-recharge' });
  expect(await screen.findByRole('textbox', { name: 'Recargar' })).toHaveValue('37,50');
});

test('somebody else saved meanwhile: both rules side by side, and the customer’s choice', async () => {
  const { user, simulation } = await openForm('conflict');
  await type(user, 'Recargar', '45');
  await user.click(screen.getByRole('button', { name: 'Revisar' }));
  await user.click(screen.getByRole('button', { name: /^Activar/ }));
  expect(
    await screen.findByRole('heading', { name: 'La regla cambió mientras la editabas' }),
  ).toHaveFocus();
  expect(screen.getByText(/Cuando tu saldo llegue a/, { selector: 'p' })).toHaveTextContent(
    /recargaremos .*45 con/,
  );
  expect(screen.getByRole('heading', { name: 'La que está guardada' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Seguir con la mía' }));
  await user.click(await screen.findByRole('button', { name: /^Activar/ }));
  await waitFor(() =>
    expect(simulation.world.state.recharge).toMatchObject({ isEnabled: true, amountMinor: 4_500 }),
  );
});

test('an answer that is lost: the account is read again, and shows the rule that was saved', async () => {
  const { user, simulation } = await openForm('low-balance');
  await type(user, 'Cuando mi saldo llegue a', '2');
  await user.click(screen.getByRole('button', { name: 'Revisar' }));
  simulation.world.state.faults = [
    { kind: { type: 'cut_after_write' }, operationIds: ['putAutoRecharge'] },
  ];
  await user.click(screen.getByRole('button', { name: 'Activar recarga automática' }));
  await findWords('Tu regla quedó guardada');
  // Whether it charged was in the answer.
  expect(screen.queryByText('No se cobró nada.')).toBeNull();
  expect(simulation.world.state.recharge.isEnabled).toBe(true);
});

test('a save that never arrived: said as unknown, read again, sent again without a second effect', async () => {
  const { user, simulation } = await openForm('low-balance');
  await user.click(screen.getByRole('button', { name: 'Revisar' }));
  simulation.world.state.faults = [
    { kind: { type: 'network_error' }, operationIds: ['putAutoRecharge'] },
  ];
  await user.click(screen.getByRole('button', { name: /Activar y cobrar/ }));
  await findWords('El cambio no está en tu cuenta');
  expect(simulation.world.state.recharge.isEnabled).toBe(false);
  simulation.world.state.faults = [];
  await user.click(screen.getByRole('button', { name: /Activar y cobrar/ }));
  await findWords(/Cobrando/);
  expect(
    simulation.world.state.topUps.filter(({ trigger }) => trigger === 'auto_recharge'),
  ).toHaveLength(1);
});

test('the first charge is declined: told in plain words, the rule stays on', async () => {
  const { user, simulation } = await openForm('low-balance', {
    prepare: ({ world }) => {
      for (const card of world.state.cards) card.behaviour = 'decline_on_charge';
    },
  });
  await user.click(screen.getByRole('button', { name: 'Revisar' }));
  await user.click(screen.getByRole('button', { name: /Activar y cobrar/ }));
  await findWords(/Cobrando/);
  simulation.advance(3_000);
  await findWords('Tu banco no aceptó la tarjeta');
  expect(screen.queryByText(/Se cobraron/)).toBeNull();
  expect(screen.getByRole('switch', theSwitch)).toBeChecked();
});

test('switching off is asked once, says what stops, and stops', async () => {
  const { user, simulation } = await openStep('complete');
  await user.click(await screen.findByRole('switch', theSwitch));
  const dialog = await screen.findByRole('alertdialog', { name: '¿Apagar la recarga automática?' });
  expect(dialog).toHaveAccessibleDescription(/se detienen tus campañas/);
  await user.click(within(dialog).getByRole('button', { name: 'Dejarla encendida' }));
  expect(simulation.world.state.recharge.isEnabled).toBe(true);
  await user.click(screen.getByRole('switch', theSwitch));
  await user.click(await screen.findByRole('button', { name: 'Apagar' }));
  await findWords('Recarga automática apagada');
  expect(simulation.world.state.recharge.isEnabled).toBe(false);
  expect(screen.getByRole('switch', theSwitch)).not.toBeChecked();
});

test('changing a rule that is on starts from it and charges nothing by itself', async () => {
  const { user, simulation } = await openStep('complete');
  const charged = simulation.world.state.topUps.length;
  const sentence = () => screen.getByText(/^Cuando tu saldo llegue a/, { selector: 'p' });
  await user.click(await screen.findByRole('button', { name: 'Cambiar la regla' }));
  expect(sentence()).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Dejarla como estaba' }));
  expect(sentence()).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Cambiar la regla' }));
  await type(user, 'Recargar', '30');
  await user.click(screen.getByRole('button', { name: 'Revisar' }));
  expect(screen.getByRole('heading', { name: 'Revisa el cambio' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Guardar el cambio' }));
  await findWords('Tu regla quedó guardada');
  expect(simulation.world.state.recharge.amountMinor).toBe(3_000);
  expect(simulation.world.state.topUps).toHaveLength(charged);
});

test('paused after declines: why, and what to do', async () => {
  const { user } = await openStep('recharge-paused-failures');
  await findWords('Tu banco no aceptó la tarjeta');
  expect(screen.getByText('En pausa')).toBeVisible();
  expect(screen.getByText(/^La recarga está en pausa desde/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Reanudar' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Ir a mis tarjetas' }));
  await waitFor(() => expect(window.location.pathname).toBe('/card'));
});

test('a card that must not be tried again offers no resume', async () => {
  await openStep('card-do-not-retry');
  await findWords('Tu banco no aceptó la tarjeta');
  expect(screen.queryByRole('button', { name: 'Reanudar' })).toBeNull();
});

test('no card yet: said, with the way to it; or left for later', async () => {
  const { user, simulation } = await openStep('first-visit');
  await findWords('Primero hace falta una tarjeta');
  await user.click(screen.getByRole('button', { name: 'Por ahora no' }));
  await waitFor(() =>
    expect(simulation.world.state.reports['auto-recharge']?.report).toBe('skipped'),
  );
});

test('declined knowingly is a decision, asked once', async () => {
  const { user, simulation } = await openStep('low-balance');
  await user.click(await screen.findByRole('button', { name: /No la quiero usar/ }));
  await user.click(await screen.findByRole('button', { name: 'Seguir sin ella' }));
  await waitFor(() =>
    expect(simulation.world.state.reports['auto-recharge']?.report).toBe('declared'),
  );
});

test('without permission nothing can be pressed, and a link leads who can to this step', async () => {
  const { user } = await openStep('no-permission');
  expect(screen.queryByRole('switch')).toBeNull();
  await user.click(await screen.findByRole('button', { name: 'Crear enlace' }));
  expect(await screen.findByText(/^https:\/\//)).toBeVisible();
});

test('resumed after a decline: the same charge is tried again, once', async () => {
  const { user, simulation } = await openStep('recharge-paused-failures', {
    prepare: ({ world }) => {
      for (const card of world.state.cards) card.behaviour = 'ok';
    },
  });
  simulation.advance(3_600_000);
  const before = simulation.world.state.topUps.length;
  await user.click(await screen.findByRole('button', { name: 'Reanudar' }));
  await findWords(/Cobrando|Se cobraron/);
  simulation.advance(3_000);
  await findWords(/Se cobraron .*20/);
  expect(simulation.world.state.topUps).toHaveLength(before + 1);
});

test('the bank wants to confirm: the waiting charge is finished, not another one made', async () => {
  const { user, simulation } = await openStep('authentication-required');
  const before = simulation.world.state.topUps.length;
  await user.click(await screen.findByRole('button', { name: 'Confirmar con mi banco' }));
  const button = await waitFor(() => {
    const outer = document.querySelector<HTMLIFrameElement>('iframe[title*="3D Secure"]');
    const page = outer?.contentDocument?.querySelector('iframe')?.contentDocument;
    if (!page) throw new Error('No bank');
    return within(page.body).getByRole('button', { name: 'Completar' });
  });
  button.click();
  await findWords(/Se cobraron .*20/);
  expect(simulation.world.state.topUps).toHaveLength(before);
  expect(simulation.world.state.recharge.pause).toBeNull();
});
