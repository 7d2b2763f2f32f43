import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { findHistory, openBalance } from './open-balance.ts';

beforeEach(() => {
  // jsdom lays nothing out: the list's box is as high as ten rows.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
});

/** The movements on the page: their buttons, in order. */
async function findRows(role: 'table' | 'grid' = 'table') {
  const list = await within(await findHistory()).findByRole(role);
  return within(list).getAllByRole('button');
}

const tap = async (user: { click: (element: Element) => Promise<void> }, name: string | RegExp) =>
  user.click(within(await findHistory()).getByRole('button', { name }));

test('a few rows first; all of them keep to what is in view', async () => {
  const { user } = await openBalance('long-history');
  expect(await findRows()).toHaveLength(5);
  await tap(user, 'Ver todos los movimientos');
  const rows = await findRows('grid');
  expect(rows.length).toBeGreaterThan(8);
  expect(rows.length).toBeLessThan(40);
  expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '-1');
  await tap(user, 'Ver solo los primeros');
  expect(await findRows()).toHaveLength(5);
});

test('the very first movement is one tap away', async () => {
  const { user, simulation } = await openBalance('long-history');
  await findRows();
  await tap(user, 'Más antiguos primero');
  const history = await findHistory();
  await within(history).findByText(/2024/);
  await user.click((await findRows())[0] ?? history);
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText('txn_00000001')).toBeVisible();
  expect(simulation.world.state.ledger.prefix).not.toBeNull();
});

test('by keyboard: one stop for Tab, arrows walk the rows, Intro opens one and the focus returns', async () => {
  const { user } = await openBalance('complete');
  await findRows();
  await tap(user, 'Ver todos los movimientos');
  const rows = await findRows('grid');
  expect(rows.filter(({ tabIndex }) => tabIndex === 0)).toEqual([rows[0]]);
  rows[0]?.focus();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  const third = (await findRows('grid'))[2];
  expect(third).toHaveFocus();
  await user.keyboard('{Home}');
  expect((await findRows('grid'))[0]).toHaveFocus();
  await user.keyboard('{ArrowDown}{Enter}');
  await screen.findByRole('dialog');
  await user.keyboard('{Escape}');
  await waitFor(async () => expect((await findRows('grid'))[1]).toHaveFocus());
});

test('the row with the focus stays when the list is scrolled away from it', async () => {
  const { user } = await openBalance('complete');
  await findRows();
  await tap(user, 'Ver todos los movimientos');
  const second = (await findRows('grid'))[1];
  second?.focus();
  const grid = screen.getByRole('grid');
  fireEvent.scroll(grid, { target: { scrollTop: 3_600 } });
  await waitFor(() => {
    const drawn = within(grid)
      .getAllByRole('row')
      .map((row) => Number(row.dataset['entry']));
    expect(Math.max(...drawn.filter(Number.isFinite))).toBeGreaterThan(50);
  });
  expect(second).toHaveFocus();
  expect(second).toBeInTheDocument();
});

test('a movement says how its amount came about, when it happened and when it was posted', async () => {
  const { user } = await openBalance('complete');
  const history = await findHistory();
  await findRows();
  await user.click(within(history).getAllByRole('button', { name: 'WhatsApp' })[0] ?? history);
  const dialog = await screen.findByRole('dialog', { name: 'Consumo · WhatsApp' });
  expect(within(dialog).getByText(/\d × .*0\.0\d+ = .*0\.\d/)).toBeVisible();
  expect(within(dialog).getByText('Ocurrió')).toBeVisible();
  expect(within(dialog).getByText(/Se registró .* después: los proveedores/)).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: 'Copiar' }));
  expect(await navigator.clipboard.readText()).toMatch(/^txn_\d{8}$/);
});

test('a recharge leads to the charge behind it', async () => {
  const { user } = await openBalance('complete');
  await findRows();
  await tap(user, 'Filtrar');
  await user.click(screen.getByRole('checkbox', { name: 'Recargas automáticas' }));
  await waitFor(async () => {
    for (const row of await findRows()) expect(row).toHaveTextContent('Recarga automática');
  });
  await user.click((await findRows())[0] ?? document.body);
  const charge = await screen.findByRole('region', { name: 'El cobro' });
  expect(await within(charge).findByText('Pagado')).toBeVisible();
  expect(within(charge).getByText(/Visa terminada en 4242/)).toBeVisible();
});

test('what is filtered is said, and taken back with one tap', async () => {
  const { user } = await openBalance('complete');
  const history = await findHistory();
  await findRows();
  await tap(user, 'Filtrar');
  await user.click(within(history).getByRole('checkbox', { name: 'SMS' }));
  await user.click(within(history).getByRole('radio', { name: 'Este mes' }));
  expect(within(history).getByText('Consumo: SMS')).toBeVisible();
  expect(within(history).getByText(/desde el 1 nov 2026/)).toBeVisible();
  await waitFor(async () => {
    for (const row of await findRows()) expect(row).toHaveTextContent('SMS');
  });
  await tap(user, 'Quitar filtros');
  expect(within(history).getByText('Todos los movimientos')).toBeVisible();
});

test('days in the wrong order are said at the field, and nothing is lost', async () => {
  const { user } = await openBalance('complete');
  const history = await findHistory();
  const before = (await findRows()).length;
  await tap(user, 'Filtrar');
  await user.click(within(history).getByRole('radio', { name: 'Elegir fechas' }));
  fireEvent.change(within(history).getByLabelText('Desde el día'), {
    target: { value: '2026-11-12' },
  });
  const to = within(history).getByLabelText('Hasta el día');
  fireEvent.change(to, { target: { value: '2026-11-10' } });
  expect(to).toHaveAccessibleDescription(/anterior al primero/);
  expect(to).toHaveValue('2026-11-10');
  expect(await findRows()).toHaveLength(before);
  fireEvent.change(to, { target: { value: '2026-11-14' } });
  expect(to).not.toHaveAccessibleDescription();
  expect(within(history).getByText(/del 12 nov 2026 al 14 nov 2026/)).toBeVisible();
});

test('filters that select nothing say so', async () => {
  const { user } = await openBalance('complete');
  const history = await findHistory();
  await findRows();
  await tap(user, 'Filtrar');
  await user.click(within(history).getByRole('checkbox', { name: 'Saldo de regalo' }));
  expect(await within(history).findByText('No hay movimientos con estos filtros.')).toBeVisible();
});

test('nothing sent yet: said, with nothing to page and nothing to download', async () => {
  await openBalance('no-history');
  const history = await findHistory();
  expect(await within(history).findByText('Nada por aquí todavía')).toBeVisible();
  expect(within(history).queryByRole('button', { name: /Ver todos|Descargar/ })).toBeNull();
});

test('a history that cannot be read leaves the rest standing, and is read again', async () => {
  const { user, simulation } = await openBalance('complete', {
    prepare: ({ world }) => {
      world.state.faults = [
        { kind: { type: 'status', status: 503 }, operationIds: ['listWalletTransactions'] },
      ];
    },
  });
  const history = await findHistory();
  const retry = await within(history).findByRole('button', { name: 'Reintentar' });
  expect(screen.getByText(/A tu ritmo de ahora/)).toBeVisible();
  simulation.world.state.faults = [];
  await user.click(retry);
  expect(await findRows()).toHaveLength(5);
});

test('rows of the last filter stay while those of the next one cannot be had', async () => {
  const { user, simulation } = await openBalance('complete');
  const history = await findHistory();
  const before = await findRows();
  simulation.world.state.faults = [
    { kind: { type: 'status', status: 503 }, operationIds: ['listWalletTransactions'] },
  ];
  await tap(user, 'Más antiguos primero');
  await within(history).findByRole('button', { name: 'Reintentar' });
  expect((await findRows()).map(({ textContent }) => textContent)).toEqual(
    before.map(({ textContent }) => textContent),
  );
});

test.each(['wrong_type', 'truncated', 'missing'] as const)(
  'a damaged history is no blank page and no made-up row (%s)',
  async (how) => {
    await openBalance('complete', {
      prepare: ({ world }) => {
        world.state.faults = [
          { kind: { type: 'malformed', how }, operationIds: ['listWalletTransactions'] },
        ];
      },
    });
    const history = await findHistory();
    await within(history).findByRole('button', { name: 'Reintentar' });
    expect(within(history).queryByRole('table')).toBeNull();
    expect(screen.getByText(/A tu ritmo de ahora/)).toBeVisible();
  },
);

test.each([
  ['no-currency-decimals', /Saldo \$\s?[\d.]+$/],
  ['three-decimals', /Saldo .*\d[.,]\d{3}/],
] as const)('balances have the decimals of their currency (%s)', async (scenario, balance) => {
  await openBalance(scenario);
  const [row] = await findRows();
  expect(row?.closest('[role=row]')).toHaveTextContent(balance);
});
