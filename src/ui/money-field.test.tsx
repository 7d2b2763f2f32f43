import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { MoneyField } from './money-field.tsx';

function Amount({ error }: { error?: string }) {
  const [value, setValue] = useState('');
  return (
    <MoneyField
      id="amount"
      label="Recargar"
      hint="Entre $5 y $100"
      error={error}
      currencySymbol="$"
      currencyLabel="USD"
      value={value}
      onValueChange={setValue}
    />
  );
}

test('what was typed stays as it was typed', async () => {
  const user = userEvent.setup();
  render(<Amount />);
  const field = screen.getByRole('textbox', { name: 'Recargar' });
  await user.type(field, '1.234,5');
  expect(field).toHaveValue('1.234,5');
  expect(field).toHaveAttribute('inputmode', 'decimal');
});

test('currency, hint and error are part of the description', () => {
  render(<Amount error="Escribe $5 o más" />);
  const field = screen.getByRole('textbox', { name: 'Recargar' });
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription('USD Entre $5 y $100 Escribe $5 o más');
});
