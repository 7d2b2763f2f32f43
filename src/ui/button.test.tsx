import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Button } from './button.tsx';
import { TextField } from './text-field.tsx';

test('a busy button has one name, keeps the focus and swallows clicks', async () => {
  const user = userEvent.setup();
  const onClick = vi.fn<() => void>();
  const { rerender } = render(
    <Button busyLabel="Guardando…" onClick={onClick}>
      Guardar
    </Button>,
  );
  await user.click(screen.getByRole('button', { name: 'Guardar' }));
  expect(onClick).toHaveBeenCalledOnce();

  rerender(
    <Button isBusy busyLabel="Guardando…" onClick={onClick}>
      Guardar
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Guardando…', busy: true });
  expect(button).toHaveFocus();
  expect(button).toBeEnabled();
  await user.click(button);
  expect(onClick).toHaveBeenCalledOnce();
});

test('Enter in a field does not submit a form whose button is busy', async () => {
  const user = userEvent.setup();
  const onSubmit = vi.fn<(event: { preventDefault: () => void }) => void>((event) =>
    event.preventDefault(),
  );
  const form = (isBusy: boolean) => (
    <form onSubmit={onSubmit}>
      <TextField id="name" label="Nombre" value="Ana" onValueChange={() => {}} />
      <Button type="submit" isBusy={isBusy}>
        Enviar
      </Button>
    </form>
  );
  const { rerender } = render(form(true));
  await user.type(screen.getByRole('textbox', { name: 'Nombre' }), '{Enter}');
  expect(onSubmit).not.toHaveBeenCalled();
  rerender(form(false));
  await user.type(screen.getByRole('textbox', { name: 'Nombre' }), '{Enter}');
  expect(onSubmit).toHaveBeenCalledOnce();
});
