import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Button } from './button.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';

interface RemovalProps {
  onConfirm: () => void;
  isBusy?: boolean;
  error?: string;
}

function Removal({ onConfirm, isBusy, error }: RemovalProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Quitar tarjeta</Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title="¿Quitar la tarjeta?"
        description="Ya no se podrá cobrar a ella."
        confirmLabel="Quitar"
        cancelLabel="Conservar"
        tone="danger"
        onConfirm={onConfirm}
        isBusy={isBusy}
        error={error}
      />
    </>
  );
}

test('asks before it acts, starts on the harmless answer and gives the focus back', async () => {
  const user = userEvent.setup();
  const onConfirm = vi.fn<() => void>();
  render(<Removal onConfirm={onConfirm} />);
  await user.click(screen.getByRole('button', { name: 'Quitar tarjeta' }));

  const dialog = await screen.findByRole('alertdialog', { name: '¿Quitar la tarjeta?' });
  expect(dialog).toHaveAccessibleDescription('Ya no se podrá cobrar a ella.');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Conservar' })).toHaveFocus());

  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(onConfirm).not.toHaveBeenCalled();
  await waitFor(() => expect(screen.getByRole('button', { name: 'Quitar tarjeta' })).toHaveFocus());
});

test('stays open while it is busy, confirms once, and says why it failed', async () => {
  const user = userEvent.setup();
  const onConfirm = vi.fn<() => void>();
  const { rerender } = render(<Removal onConfirm={onConfirm} />);
  await user.click(screen.getByRole('button', { name: 'Quitar tarjeta' }));
  await user.click(await screen.findByRole('button', { name: 'Quitar' }));

  rerender(<Removal onConfirm={onConfirm} isBusy />);
  await user.click(screen.getByRole('button', { name: 'Quitar' }));
  await user.click(screen.getByRole('button', { name: 'Conservar' }));
  await user.keyboard('{Escape}');
  expect(screen.getByRole('alertdialog')).toBeVisible();
  expect(onConfirm).toHaveBeenCalledOnce();

  rerender(<Removal onConfirm={onConfirm} error="La tarjeta está en uso" />);
  expect(screen.getByText('La tarjeta está en uso')).toBeVisible();
});
