import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { SwitchRow } from './switch-row.tsx';

test('the row switches by click and by keyboard, and says what it is', async () => {
  const user = userEvent.setup();
  const onCheckedChange = vi.fn<(checked: boolean) => void>();
  render(
    <SwitchRow
      id="rule"
      label="Recarga automática"
      description="Puedes apagarla cuando quieras"
      checked={false}
      onCheckedChange={onCheckedChange}
    />,
  );
  const control = screen.getByRole('switch', { name: 'Recarga automática' });
  expect(control).not.toBeChecked();
  expect(control).toHaveAccessibleDescription('Puedes apagarla cuando quieras');

  await user.click(screen.getByText('Puedes apagarla cuando quieras'));
  await user.tab();
  await user.tab({ shift: true });
  await user.keyboard(' ');
  expect(onCheckedChange.mock.calls).toEqual([[true], [true]]);
});

test('a busy switch keeps the focus and ignores what is asked of it', async () => {
  const user = userEvent.setup();
  const onCheckedChange = vi.fn<(checked: boolean) => void>();
  render(<SwitchRow id="sms" label="SMS" checked isBusy onCheckedChange={onCheckedChange} />);
  const control = screen.getByRole('switch', { name: 'SMS' });
  await user.click(control);
  expect(control).toHaveFocus();
  expect(control).toBeChecked();
  expect(onCheckedChange).not.toHaveBeenCalled();
});
