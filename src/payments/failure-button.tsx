import { Trans } from '@lingui/react/macro';
import type { Support } from '#src/domain/tenant.ts';
import { Button, ButtonLink } from '#src/ui/button.tsx';
import { BankWords } from './bank-words.tsx';
import { chooseAction, type FailureAction } from './failure-action.ts';

/** What a screen can do about a failure. What is left out is not offered. */
export interface FailureHandlers {
  authenticate?: (() => void) | undefined;
  fixDetails?: (() => void) | undefined;
  otherCard?: (() => void) | undefined;
  tryAgain?: (() => void) | undefined;
  support?: Support | undefined;
  /** Who the bank is asked to let through. */
  businessName?: string | undefined;
  isBusy?: boolean | undefined;
}

/** The one button of a failure: it does what the words above it say. */
export function FailureButton({ wanted, can }: { wanted: FailureAction; can: FailureHandlers }) {
  const supportUrl = can.support === undefined ? null : toSupportUrl(can.support);
  const handlers = {
    authenticate: can.authenticate,
    fix_details: can.fixDetails,
    other_card: can.otherCard,
    try_again: can.tryAgain,
  };
  const action = chooseAction(wanted, (candidate) => {
    if (candidate === 'call_bank') return can.businessName !== undefined;
    if (candidate === 'contact_support') return supportUrl !== null;
    return handlers[candidate] !== undefined;
  });
  if (action === null) return null;
  if (action === 'call_bank') return <BankWords businessName={can.businessName ?? ''} />;
  if (action === 'contact_support') {
    return (
      <ButtonLink href={supportUrl ?? undefined}>
        <Trans>Escribir a soporte</Trans>
      </ButtonLink>
    );
  }
  return (
    <Button isBusy={can.isBusy ?? false} onClick={handlers[action]}>
      <ActionName action={action} />
    </Button>
  );
}

function ActionName({ action }: { action: keyof typeof names }) {
  const Name = names[action];
  return <Name />;
}

const names = {
  authenticate: () => <Trans>Confirmar con mi banco</Trans>,
  fix_details: () => <Trans>Corregir los datos</Trans>,
  other_card: () => <Trans>Usar otra tarjeta</Trans>,
  try_again: () => <Trans>Volver a intentar</Trans>,
};

function toSupportUrl({ email, url, phone }: Support): string | null {
  if (email !== null) return `mailto:${email}`;
  if (url !== null) return url;
  return phone === null ? null : `tel:${phone.replaceAll(/[^+\d]/g, '')}`;
}
