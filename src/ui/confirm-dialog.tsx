import { AlertDialog } from '@base-ui/react/alert-dialog';
import { type ReactNode, useRef } from 'react';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

interface ConfirmDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description: ReactNode;
  children?: ReactNode;
  confirmLabel: string;
  cancelLabel: string;
  tone?: 'primary' | 'danger' | undefined;
  onConfirm: () => void;
  /** The confirmed action is under way; the dialog cannot be left meanwhile. */
  isBusy?: boolean | undefined;
  busyLabel?: string | undefined;
  /** Why the confirmed action failed; the dialog stays open with it. */
  error?: ReactNode;
}

/** Asks before something that cannot be taken back. Confirming does not close it: whoever opened it does. */
export function ConfirmDialog({
  open,
  onOpenChange,
  title,
  description,
  children,
  confirmLabel,
  cancelLabel,
  tone = 'primary',
  onConfirm,
  isBusy = false,
  busyLabel,
  error,
}: ConfirmDialogProps) {
  const cancelRef = useRef<HTMLButtonElement>(null);

  function close() {
    if (!isBusy) onOpenChange(false);
  }

  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => (next ? onOpenChange(true) : close())}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fixed inset-0 z-40 bg-[rgb(8_16_14/0.5)] transition-opacity duration-base ease-standard data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <AlertDialog.Popup
          initialFocus={tone === 'danger' ? cancelRef : true}
          className="fixed inset-x-3 bottom-3 z-50 mx-auto max-h-[calc(100dvh-1.5rem)] max-w-md overflow-y-auto rounded-panel border border-line bg-raised p-6 shadow-dialog outline-none transition-[opacity,translate] duration-base ease-standard data-ending-style:translate-y-3 data-ending-style:opacity-0 data-starting-style:translate-y-3 data-starting-style:opacity-0 sm:inset-y-0 sm:my-auto sm:h-fit"
        >
          <AlertDialog.Title className="text-title text-ink">{title}</AlertDialog.Title>
          <AlertDialog.Description render={<div />} className="mt-2 space-y-2 text-ink-soft">
            {description}
          </AlertDialog.Description>
          {children ? <div className="mt-4">{children}</div> : null}
          {error ? (
            <div className="mt-4">
              <Notice tone="danger" title={error} announce />
            </div>
          ) : null}
          <div className="mt-6 flex flex-col gap-2 sm:flex-row-reverse">
            <Button
              variant={tone}
              isBusy={isBusy}
              busyLabel={busyLabel}
              onClick={onConfirm}
              className="max-sm:min-h-13 max-sm:text-body"
            >
              {confirmLabel}
            </Button>
            <Button
              ref={cancelRef}
              variant="secondary"
              aria-disabled={isBusy || undefined}
              onClick={close}
              className="max-sm:min-h-13 max-sm:text-body"
            >
              {cancelLabel}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
