import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { BackendProblem } from '#src/account/backend-problem.tsx';
import { useBackend } from '#src/backend/backend-context.ts';
import { toBackendError } from '#src/backend/backend-error.ts';
import { transactionPageQuery } from '#src/backend/queries.ts';
import type { Wallet } from '#src/domain/wallet.ts';
import { minorToMicros } from '#src/domain/money.ts';
import { useFormat } from '#src/i18n/format.ts';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';

interface LostTopUpProps {
  amountMinor: number;
  /** The account's time when it was sent. */
  sentAtMs: number;
  wallet: Wallet;
  /** Sends it again under the same key. */
  onRepeat: () => void;
  onFound: () => void;
}

const PENDING_POLL_MS = 3_000;

/** The answer to a charge was lost: looks in the ledger for it before anybody presses again. */
export function LostTopUp({ amountMinor, sentAtMs, wallet, onRepeat, onFound }: LostTopUpProps) {
  const { t } = useLingui();
  const format = useFormat();
  const isUnderWay = wallet.pendingCreditMicros > 0;
  const charges = useQuery({
    ...transactionPageQuery(useBackend(), { types: ['top_up'] }),
    refetchInterval: isUnderWay ? PENDING_POLL_MS : false,
    // Never what was read before it was sent.
    staleTime: 0,
  });
  const amount = format.minor(amountMinor, { trimZeros: true });
  const found = charges.data?.items.find(
    ({ amountMicros, postedAtMs }) =>
      postedAtMs >= sentAtMs && amountMicros === minorToMicros(amountMinor, format.currency),
  );
  if (found !== undefined) {
    return (
      <Notice
        tone="success"
        announce
        title={t`Sí se hizo: se cobraron ${amount}`}
        action={
          <Button onClick={onFound}>
            <Trans>Entendido</Trans>
          </Button>
        }
      >
        <Trans>
          La respuesta no llegó, pero la recarga está registrada en tu historial y en tu saldo.
        </Trans>
      </Notice>
    );
  }
  if (isUnderWay || charges.isFetching) {
    return (
      <Notice tone="info" announce title={t`Estamos comprobando si se cobró`}>
        {isUnderWay ? (
          <Trans>Hay una recarga en camino. Esperamos a que se confirme.</Trans>
        ) : (
          <Trans>No llegó la respuesta. Buscamos la recarga en tu historial.</Trans>
        )}
      </Notice>
    );
  }
  if (charges.error !== null) {
    return (
      <BackendProblem error={toBackendError(charges.error)} onRetry={() => void charges.refetch()}>
        <p>
          <Trans>Todavía no sabemos si se cobraron los {amount}.</Trans>
        </p>
      </BackendProblem>
    );
  }
  return (
    <Notice
      tone="warning"
      announce
      title={t`La recarga no está en tu historial`}
      action={
        <Button onClick={onRepeat}>
          <Trans>Volver a intentar</Trans>
        </Button>
      }
    >
      <Trans>
        Es la misma recarga de {amount}: aunque el primer intento llegara tarde, no se cobra dos
        veces.
      </Trans>
    </Notice>
  );
}
