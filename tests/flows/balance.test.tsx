import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createStripeDouble } from '#mocks/stripe-js/double.ts';
import { findHistory, openBalance as openStep } from './open-balance.ts';
import { openWizard } from './open-wizard.tsx';

beforeEach(() => {
  window.Stripe = createStripeDouble({ doorUrl: window.location.origin });
});

afterEach(() => {
  delete window.Stripe;
});

/** Words that stand on the page and are read out as well. */
async function findWords(words: string | RegExp): Promise<HTMLElement> {
  const [first] = await screen.findAllByText(words);
  if (first === undefined) throw new Error(String(words));
  return first;
}

type Opened = Awaited<ReturnType<typeof openStep>>;

/** From "Recargar" to the review of an amount. */
async function review({ user }: Opened, amount: string) {
  await user.click(await screen.findByRole('button', { name: 'Recargar' }));
  const field = screen.getByRole('textbox', { name: 'Cuánto recargar' });
  await user.clear(field);
  await user.type(field, amount);
  await user.click(screen.getByRole('button', { name: 'Revisar recarga' }));
}

/** What the bank's window, drawn by the double, is answered. */
async function answerBank(answer: 'Completar' | 'Fallar'): Promise<void> {
  const button = await waitFor(() => {
    const outer = document.querySelector<HTMLIFrameElement>('iframe[title*="3D Secure"]');
    const page = outer?.contentDocument?.querySelector('iframe')?.contentDocument;
    if (!page) throw new Error('No bank');
    return within(page.body).getByRole('button', { name: answer });
  });
  button.click();
}

const manual = ({ simulation }: Opened) =>
  simulation.world.state.topUps.filter(({ trigger }) => trigger === 'manual');

test('the balance and the month stand with the time they are true for', async () => {
  await openStep('complete');
  expect(screen.getByText(/Leído ahora|Leído hace/)).toBeVisible();
  expect(screen.getByText(/A tu ritmo de ahora/)).toBeVisible();
  expect(screen.getByText('Usado este mes')).toBeVisible();
});

test('"Revisé mi saldo" is what the customer says, and the next step opens', async () => {
  const { user, simulation } = await openStep('halfway');
  await user.click(screen.getByRole('button', { name: 'Revisé mi saldo' }));
  await waitFor(() => expect(simulation.world.state.reports.balance?.report).toBe('declared'));
  await waitFor(() => expect(window.location.pathname).toBe('/channels'));
});

test('a top-up: exact amount and card before, the backend’s word after', async () => {
  const wizard = await openStep('halfway');
  await review(wizard, '35,50');
  expect(screen.getByText('Se cobrarán ahora')).toHaveFocus();
  expect(screen.getByText(/a tu Visa terminada en 4242, una sola vez/)).toBeVisible();
  expect(manual(wizard)).toHaveLength(0);
  await wizard.user.dblClick(screen.getByRole('button', { name: /Pagar .*35.50/ }));
  await findWords(/Se cobraron .*35.5/);
  expect(manual(wizard).map(({ amountMinor, status }) => [amountMinor, status])).toEqual([
    [3_550, 'succeeded'],
  ]);
  expect(await within(await findHistory()).findByText('Recarga')).toBeVisible();
});

test('a top-up that leaves the balance below zero says that nothing is sent yet', async () => {
  const wizard = await openStep('negative-balance');
  await review(wizard, '10');
  expect(screen.getByText(/tu saldo queda en -.*: los envíos siguen detenidos/)).toBeVisible();
  await wizard.user.click(screen.getByRole('button', { name: 'Cambiar algo' }));
  await wizard.user.clear(screen.getByRole('textbox', { name: 'Cuánto recargar' }));
  await wizard.user.type(screen.getByRole('textbox', { name: 'Cuánto recargar' }), '50');
  await wizard.user.click(screen.getByRole('button', { name: 'Revisar recarga' }));
  expect(screen.queryByText(/siguen detenidos/)).toBeNull();
});

test('without money to send with, the recharge is the next thing and stands above what else is open', async () => {
  await openStep('zero-balance');
  const panel = screen.getByRole('region', { name: 'Recargar ahora' });
  const reminder = await screen.findByText(/^Activa la recarga/);
  expect(panel.compareDocumentPosition(reminder)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(within(panel).getByRole('button', { name: 'Recargar' })).toHaveClass('bg-fill');
  expect(screen.getByRole('button', { name: 'Revisé mi saldo' })).not.toHaveClass('bg-fill');
});

test('with money there, the way on is the next thing', async () => {
  await openStep('complete');
  expect(await screen.findByRole('button', { name: 'Recargar' })).not.toHaveClass('bg-fill');
  expect(screen.getByRole('button', { name: 'Continuar' })).toHaveClass('bg-fill');
});

test('an amount outside the limits is refused at the field, and kept', async () => {
  const wizard = await openStep('halfway');
  await review(wizard, '3');
  expect(screen.getByRole('group', { name: 'Hay un problema' })).toHaveFocus();
  const field = screen.getByRole('textbox', { name: 'Cuánto recargar' });
  expect(field).toHaveValue('3');
  expect(field).toHaveAccessibleDescription(/Puedes recargar desde/);
});

test('a decline is an answer: why, and that nothing was charged', async () => {
  const wizard = await openStep('halfway', {
    prepare: ({ world }) => {
      for (const card of world.state.cards) card.behaviour = 'insufficient_funds';
    },
  });
  await review(wizard, '20');
  await wizard.user.click(screen.getByRole('button', { name: /Pagar/ }));
  await findWords('La tarjeta no tiene fondos suficientes');
  expect(screen.queryByText(/Se cobraron/)).toBeNull();
  expect(wizard.simulation.world.state.ledger.rows.some(({ type }) => type === 'top_up')).toBe(
    false,
  );
});

test('3-D Secure: refused charges nothing, and the same payment can be finished', async () => {
  const wizard = await openStep('halfway', {
    prepare: ({ world }) => {
      for (const card of world.state.cards) card.behaviour = 'three_d_secure';
    },
  });
  await review(wizard, '20');
  await wizard.user.click(screen.getByRole('button', { name: /Pagar/ }));
  await answerBank('Fallar');
  await findWords('La verificación con tu banco no se completó');
  expect(screen.queryByText(/Se cobraron/)).toBeNull();
  await wizard.user.click(await screen.findByRole('button', { name: 'Confirmar con mi banco' }));
  await answerBank('Completar');
  await findWords(/Se cobraron .*20/);
  expect(manual(wizard)).toHaveLength(1);
});

test('a second charge right away waits, and says so', async () => {
  const wizard = await openStep('halfway');
  await review(wizard, '20');
  await wizard.user.click(screen.getByRole('button', { name: /Pagar/ }));
  await findWords(/Se cobraron/);
  await review(wizard, '20');
  await wizard.user.click(screen.getByRole('button', { name: /Pagar/ }));
  await findWords('Acaba de hacerse una recarga');
  expect(manual(wizard)).toHaveLength(1);
});

test('an answer that is lost: looked up in the ledger, never charged again', async () => {
  const wizard = await openStep('halfway');
  await review(wizard, '20');
  wizard.simulation.world.state.faults = [
    { kind: { type: 'cut_after_write' }, operationIds: ['createTopUp'] },
  ];
  await wizard.user.click(screen.getByRole('button', { name: /Pagar/ }));
  await findWords(/Sí se hizo: se cobraron .*20/);
  expect(screen.queryByRole('button', { name: /Pagar/ })).toBeNull();
  expect(manual(wizard)).toHaveLength(1);
});

test('a charge that never arrived is offered again as the same one', async () => {
  const wizard = await openStep('halfway');
  await review(wizard, '20');
  wizard.simulation.world.state.faults = [
    { kind: { type: 'network_error' }, operationIds: ['createTopUp'] },
  ];
  await wizard.user.click(screen.getByRole('button', { name: /Pagar/ }));
  await findWords('La recarga no está en tu historial');
  wizard.simulation.world.state.faults = [];
  await wizard.user.click(screen.getByRole('button', { name: 'Volver a intentar' }));
  await findWords(/Se cobraron .*20/);
  expect(manual(wizard)).toHaveLength(1);
});

test('the amount survives a reload; nothing is charged by coming back', async () => {
  const wizard = await openStep('halfway');
  await review(wizard, '42');
  wizard.close();
  openWizard({ simulation: wizard.simulation, path: '/balance' });
  expect(await screen.findByRole('textbox', { name: 'Cuánto recargar' })).toHaveValue('42');
  expect(manual(wizard)).toHaveLength(0);
});

test('without permission no charge is offered, and a link leads to who may', async () => {
  await openStep('no-permission');
  expect(screen.queryByRole('button', { name: 'Recargar' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Crear enlace' })).toBeVisible();
});
