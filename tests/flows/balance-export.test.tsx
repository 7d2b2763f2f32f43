import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findHistory, openBalance } from './open-balance.ts';

/** What the browser was handed: names of files and what is in them. */
let saved: { name: string; content: Promise<string> }[] = [];
let lastBlob: Blob | null = null;

beforeEach(() => {
  saved = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      lastBlob = blob;
      return 'blob:file';
    },
    revokeObjectURL: () => undefined,
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, content: lastBlob?.text() ?? Promise.resolve('') });
  });
});

afterEach(() => {
  Reflect.deleteProperty(URL, 'createObjectURL');
  Reflect.deleteProperty(URL, 'revokeObjectURL');
});

/** The cells of a file without quotes, header first. */
async function readSaved(): Promise<string[][]> {
  const text = (await saved.at(-1)?.content) ?? '';
  return text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
}

async function download(user: { click: (element: Element) => Promise<void> }) {
  const count = saved.length;
  const history = await findHistory();
  await user.click(await within(history).findByRole('button', { name: 'Descargar CSV' }));
  await waitFor(() => expect(saved).toHaveLength(count + 1));
}

test('the file adds up: amounts between two rows are the difference of their balances', async () => {
  const { user, simulation } = await openBalance('complete');
  await download(user);
  expect(saved[0]?.name).toMatch(/^movimientos-webcamaya-\d{4}-\d\d-\d\d-2026-11-16\.csv$/);
  const [header, ...rows] = await readSaved();
  expect(header?.slice(0, 2)).toEqual(['id', 'posted_at']);
  expect(rows).toHaveLength(simulation.world.state.ledger.rows.length);
  const micros = (row: string[] | undefined, column: string) =>
    Number(row?.[header?.indexOf(column) ?? -1]);
  const newest = micros(rows[0], 'balance_after_micros');
  const oldest = micros(rows.at(-1), 'balance_after_micros');
  const between = rows.slice(0, -1).reduce((sum, row) => sum + micros(row, 'amount_micros'), 0);
  expect(between).toBe(newest - oldest);
  expect(newest).toBe(simulation.world.state.ledger.rows.at(-1)?.balanceAfterMicros);
  expect(await screen.findByText(/Archivo descargado con \d+ movimientos/)).toBeInTheDocument();
});

test('the file holds what the list shows: the same filter, the same order', async () => {
  const { user } = await openBalance('complete');
  const history = await findHistory();
  await user.click(await within(history).findByRole('button', { name: 'Filtrar' }));
  await user.click(within(history).getByRole('checkbox', { name: 'Recargas automáticas' }));
  await user.click(within(history).getByRole('checkbox', { name: 'Recargas a mano' }));
  await user.click(within(history).getByRole('button', { name: 'Más antiguos primero' }));
  await waitFor(() => {
    const table = within(history).getByRole('table');
    expect(within(table).getAllByRole('button')[0]).toHaveTextContent(/^Recarga$/);
    expect(table.parentElement).toHaveAttribute('aria-busy', 'false');
  });
  await download(user);
  const [, ...rows] = await readSaved();
  const shown = within(within(history).getByRole('table'))
    .getAllByRole('button')
    .map((row) => row.textContent);
  expect(shown).toHaveLength(5);
  const kept = rows.map((row) => (row[3] === 'top_up' ? 'Recarga' : 'Recarga automática'));
  expect(kept.length).toBeGreaterThan(shown.length);
  expect(kept.slice(0, shown.length)).toEqual(shown);
});

test('a file that cannot be had is said, and asked for again', async () => {
  const { user, simulation } = await openBalance('complete');
  const history = await findHistory();
  const button = await within(history).findByRole('button', { name: 'Descargar CSV' });
  simulation.world.state.faults = [
    { kind: { type: 'status', status: 503 }, operationIds: ['listWalletTransactions'] },
  ];
  await user.click(button);
  const retry = await within(history).findByRole('button', { name: 'Reintentar' });
  expect(saved).toHaveLength(0);
  simulation.world.state.faults = [];
  await user.click(retry);
  await waitFor(() => expect(saved).toHaveLength(1));
});
