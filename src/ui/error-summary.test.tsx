import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Button } from './button.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { TextField } from './text-field.tsx';

/** A form that judges on every keystroke once it was sent, as forms do. */
function Form() {
  const [value, setValue] = useState('');
  const [attempt, setAttempt] = useState(0);
  const isWrong = attempt > 0 && value.length < 3;
  return (
    <I18nProvider i18n={i18n}>
      <ErrorSummary
        attempt={attempt}
        errors={isWrong ? [{ fieldId: 'city', message: 'Escribe la ciudad' }] : []}
      />
      <TextField id="city" label="Ciudad" value={value} onValueChange={setValue} />
      <Button onClick={() => setAttempt(attempt + 1)}>Guardar</Button>
    </I18nProvider>
  );
}

test('the summary takes the focus at each failed submit and leads to the field', async () => {
  const user = userEvent.setup();
  document.title = 'Ciudad · Paso';
  render(<Form />);
  expect(screen.queryByRole('group', { name: 'Hay un problema' })).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Guardar' }));
  expect(screen.getByRole('group', { name: 'Hay un problema' })).toHaveFocus();
  expect(document.title).toBe('Error: Ciudad · Paso');

  await user.click(screen.getByRole('link', { name: 'Escribe la ciudad' }));
  expect(screen.getByRole('textbox', { name: 'Ciudad' })).toHaveFocus();
  expect(window.location.hash).toBe('');

  await user.click(screen.getByRole('button', { name: 'Guardar' }));
  expect(screen.getByRole('group', { name: 'Hay un problema' })).toHaveFocus();
});

test('typing keeps the focus in the field, also when the error goes and comes back', async () => {
  const user = userEvent.setup();
  render(<Form />);
  await user.click(screen.getByRole('button', { name: 'Guardar' }));

  const field = screen.getByRole('textbox', { name: 'Ciudad' });
  await user.type(field, 'Lim');
  expect(screen.queryByRole('group', { name: 'Hay un problema' })).toBeNull();
  await user.type(field, '{Backspace}');
  expect(screen.getByRole('group', { name: 'Hay un problema' })).toBeVisible();
  expect(field).toHaveFocus();
});
