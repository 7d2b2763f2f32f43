import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { findUsage, openBalance } from './open-balance.ts';

test('use by day and channel: the sum, what it says, and up to when it is complete', async () => {
  await openBalance('complete');
  const usage = await findUsage();
  expect(await within(usage).findByText(/Lo que más gasta es WhatsApp/)).toBeVisible();
  expect(await within(usage).findByText(/anteriores a estas alturas/)).toBeVisible();
  expect(within(usage).getByText(/Completo hasta 16 nov/)).toBeVisible();
});

test('on a phone the sum stands alone; the span, the plot and its numbers open with one tap', async () => {
  const { user } = await openBalance('complete');
  const usage = await findUsage();
  const saying = await within(usage).findByText(/Lo que más gasta/);
  const fold = within(usage).getByRole('button', { name: 'Ver por día', expanded: false });
  const days = document.getElementById(fold.getAttribute('aria-controls') ?? '');
  expect(days).toHaveClass('max-sm:hidden');
  expect(days).toContainElement(within(usage).getByRole('radio', { name: '30 días' }));
  expect(days).toContainElement(within(usage).getByRole('figure'));
  expect(days).not.toContainElement(saying);
  expect(within(usage).getByText(/^del .* al 16 nov 2026$/)).toBeVisible();
  await user.click(fold);
  expect(fold).toHaveAttribute('aria-expanded', 'true');
  expect(days).not.toHaveClass('max-sm:hidden');
});

test('the same numbers as tables, every day of them, with the day that may still grow marked', async () => {
  const { user } = await openBalance('complete');
  const usage = await findUsage();
  await user.click(await within(usage).findByText('Ver en una tabla'));
  const byDay = within(usage).getByRole('table', { name: 'Por día y canal' });
  const [, ...days] = within(byDay).getAllByRole('row');
  const sums = days.pop();
  expect(days).toHaveLength(30);
  expect(days[0]).toHaveTextContent('16 nov 2026 (aún incompleto)');
  expect(days[3]).not.toHaveTextContent('incompleto');
  expect(sums).toHaveTextContent('Total');
  const byChannel = within(usage).getByRole('table', { name: 'Por canal' });
  expect(within(byChannel).getByRole('row', { name: /WhatsApp/ })).toHaveTextContent(
    /Mensajes: [\d.,]+/,
  );
});

test('another span is drawn when it has come; wrong days leave the plot as it was', async () => {
  const { user } = await openBalance('complete');
  const usage = await findUsage();
  await within(usage).findByText(/Lo que más gasta/);
  await user.click(within(usage).getByRole('radio', { name: '7 días' }));
  await user.click(within(usage).getByText('Ver en una tabla'));
  await waitFor(() => {
    const byDay = within(usage).getByRole('table', { name: 'Por día y canal' });
    expect(within(byDay).getAllByRole('row')).toHaveLength(9);
  });
  await user.click(within(usage).getByRole('radio', { name: 'Elegir fechas' }));
  fireEvent.change(within(usage).getByLabelText('Desde el día'), {
    target: { value: '2026-11-12' },
  });
  const to = within(usage).getByLabelText('Hasta el día');
  fireEvent.change(to, { target: { value: '2026-11-10' } });
  expect(to).toHaveAccessibleDescription(/anterior al primero/);
  expect(within(usage).getByText(/Lo que más gasta/)).toBeVisible();
  fireEvent.change(to, { target: { value: '2026-11-13' } });
  await waitFor(() => {
    const byDay = within(usage).getByRole('table', { name: 'Por día y canal' });
    expect(within(byDay).getAllByRole('row')).toHaveLength(4);
  });
});

test('no use lately: said, without a plot', async () => {
  await openBalance('complete', {
    prepare: (simulation) => {
      simulation.world.state.usage.perDay = {};
      simulation.advance(60 * 86_400_000);
    },
  });
  const usage = await findUsage();
  expect(await within(usage).findByText('No hubo consumo en este periodo.')).toBeVisible();
  expect(within(usage).queryByRole('figure')).toBeNull();
});

test('a new account: where movements will be, and nothing to filter or to review yet', async () => {
  await openBalance('no-history');
  expect(await screen.findByText('Nada por aquí todavía')).toBeVisible();
  expect(screen.getByText('Con tu primera recarga puedes empezar a enviar.')).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Consumo' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Filtrar' })).toBeNull();
  expect(screen.queryByText('Revisión de la semana')).toBeNull();
});

test('use that cannot be read is said in its own place, and read again', async () => {
  const { user, simulation } = await openBalance('complete', {
    prepare: ({ world }) => {
      world.state.faults = [
        { kind: { type: 'status', status: 503 }, operationIds: ['getUsageSummary'] },
      ];
    },
  });
  const usage = await findUsage();
  const retry = await within(usage).findByRole('button', { name: 'Reintentar' });
  simulation.world.state.faults = [];
  await user.click(retry);
  expect(await within(usage).findByText(/Lo que más gasta/)).toBeVisible();
});

test('who may not see the use is told so', async () => {
  await openBalance('complete', {
    prepare: ({ world }) => {
      world.state.permissions = world.state.permissions.filter((name) => name !== 'usage:read');
    },
  });
  expect(screen.getByText(/no puede ver el consumo por canal/)).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Consumo' })).toBeNull();
});

test('what stands out is said in words with somewhere to go; the most urgent first', async () => {
  const { user } = await openBalance('standouts');
  const notes = await screen.findByRole('region', { name: 'Vale la pena mirar' });
  expect(within(notes).getByText('Dos recargas en menos de un día')).toBeVisible();
  await user.click(within(notes).getByText('Ver 3 cosas más'));
  expect(within(notes).getByText(/WhatsApp: \d+ veces lo de una semana normal/)).toBeVisible();
  expect(within(notes).getByText('Llamadas: nada en 7 días')).toBeVisible();
  expect(within(notes).getByText('IA de voz: primera semana de uso')).toBeVisible();
  expect(within(notes).getByText('Cambió el monto de tu recarga automática')).toBeVisible();
  const [toRule] = within(notes).getAllByRole('button', { name: 'Ver la recarga automática' });
  await user.click(toRule ?? notes);
  await waitFor(() => expect(window.location.pathname).toBe('/auto-recharge'));
});

test('nothing that stands out is nothing on the page', async () => {
  await openBalance('complete');
  await within(await findUsage()).findByText(/Lo que más gasta/);
  expect(screen.queryByRole('region', { name: 'Vale la pena mirar' })).toBeNull();
});
