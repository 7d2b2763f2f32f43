import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { BalancePlot } from './balance-plot.tsx';
import { StackedBarsPlot } from './stacked-bars-plot.tsx';

const toTick = (value: number) => ({ value, text: `$${value}` });

function renderBalance() {
  const readAt = (day: number) => ({
    title: `Día ${day}`,
    valueText: day === 3 ? 'Recarga de $20' : undefined,
    rows: [{ id: 'line', valueText: `$${20 - day}` }],
  });
  render(
    <BalancePlot
      label="Tres recargas en diez días."
      xMax={10}
      points={[
        { x: 0, y: 20 },
        { x: 10, y: 10 },
      ]}
      xTicks={[0, 10].map(toTick)}
      yTicks={[0, 10, 20].map(toTick)}
      stop={{ x: 9, text: 'Se detiene el día 9' }}
      lineText="Con recarga"
      ghost={{ points: [], text: 'Sin recarga' }}
      summary={{ title: '10 días', rows: [{ id: 'line', valueText: '$10' }] }}
      readAt={readAt}
      readoutLabel="Día"
    />,
  );
}

test('a balance is a picture with what it says; its legend holds the sums while nobody looks', () => {
  renderBalance();
  expect(screen.getByRole('img', { name: 'Tres recargas en diez días.' })).toBeVisible();
  expect(screen.getByText('Se detiene el día 9')).toBeVisible();
  expect(screen.getByText('10 días')).toBeVisible();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Con recarga$10',
    'Sin recarga–',
  ]);
});

test('the keyboard walks through the days; each is spoken, and the legend shows it until the focus leaves', async () => {
  const user = userEvent.setup();
  renderBalance();
  await user.tab();
  const days = screen.getByRole('slider', { name: 'Día' });
  expect(days).toHaveFocus();
  expect(days).toHaveAttribute('aria-valuetext', 'Día 10. Con recarga $10');
  fireEvent.change(days, { target: { value: '3' } });
  expect(days).toHaveAttribute('aria-valuetext', 'Día 3, Recarga de $20. Con recarga $17');
  expect(screen.getByText('Recarga de $20')).toBeVisible();
  expect(screen.getByText('$17')).toBeVisible();
  await user.tab();
  expect(screen.getByText('10 días')).toBeVisible();
});

function renderBars() {
  render(
    <StackedBarsPlot
      label="Dos días de uso."
      series={[
        { id: 'sms', label: 'SMS', series: 1 },
        { id: 'email', label: 'Correo', series: 3 },
      ]}
      bars={[
        { id: 'mon', values: [1, 2] },
        { id: 'tue', values: [4, 0] },
      ]}
      xTicks={[toTick(0)]}
      yTicks={[0, 5].map(toTick)}
      readAt={(index) => ({
        title: ['Lunes', 'Martes'][index] ?? '',
        rows: [{ id: 'sms', valueText: `$${index + 1}` }],
      })}
      readoutLabel="Día"
    />,
  );
  const drawing = screen.getByRole('img', { name: 'Dos días de uso.' });
  vi.spyOn(drawing, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 0, 200, 50));
  return drawing;
}

test('a pointer reads the bar below it, and a mouse that leaves reads none', () => {
  const drawing = renderBars();
  fireEvent.pointerMove(drawing, { clientX: 199, pointerType: 'mouse' });
  expect(screen.getByText('Lunes')).toBeVisible();
  fireEvent.pointerMove(drawing, { clientX: 201, pointerType: 'mouse' });
  expect(screen.getByText('Martes')).toBeVisible();
  fireEvent.pointerLeave(drawing, { pointerType: 'mouse' });
  expect(screen.queryByText('Martes')).not.toBeInTheDocument();
});

test('what a finger read stays when it lifts', () => {
  const drawing = renderBars();
  fireEvent.pointerDown(drawing, { clientX: 500, pointerType: 'touch' });
  fireEvent.pointerLeave(drawing, { pointerType: 'touch' });
  expect(screen.getByText('Martes')).toBeVisible();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'SMS$2',
    'Correo–',
  ]);
});

test('without bars there is nothing to walk through', () => {
  render(
    <StackedBarsPlot
      label="Sin uso."
      series={[]}
      bars={[]}
      xTicks={[]}
      yTicks={[0, 1].map(toTick)}
      readAt={() => ({ title: '', rows: [] })}
      readoutLabel="Día"
    />,
  );
  expect(screen.getByRole('img', { name: 'Sin uso.' })).toBeVisible();
  expect(screen.queryByRole('slider')).not.toBeInTheDocument();
});
