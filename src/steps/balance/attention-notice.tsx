import { Trans, useLingui } from '@lingui/react/macro';
import type { FinishTopUp } from '#src/account/finish-top-up.ts';
import type { StepId } from '#src/domain/progress.ts';
import type { Attention } from '#src/domain/wallet.ts';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';

interface AttentionNoticeProps {
  attention: Attention;
  finish: FinishTopUp;
  onFollow: (topUpId: string) => void;
  onVisit: (stepId: StepId) => void;
}

/** The one thing to do first, in the wallet's own judgement. What the balance card says already is not said twice. */
export function AttentionNotice({ attention, finish, onFollow, onVisit }: AttentionNoticeProps) {
  const { t } = useLingui();
  const toCard = (
    <Button onClick={() => onVisit('card')}>
      <Trans>Ir a mis tarjetas</Trans>
    </Button>
  );
  const toRule = (
    <Button onClick={() => onVisit('auto-recharge')}>
      <Trans>Ver la recarga automática</Trans>
    </Button>
  );
  switch (attention.code) {
    case 'authentication_required': {
      const { topUpId } = attention;
      return (
        <Notice
          tone="warning"
          title={t`Tu banco quiere confirmar un cobro`}
          action={
            topUpId === null ? (
              toRule
            ) : (
              <Button
                isBusy={finish.isBusy}
                onClick={() => {
                  onFollow(topUpId);
                  void finish.resume(topUpId, null);
                }}
              >
                <Trans>Confirmar con mi banco</Trans>
              </Button>
            )
          }
        >
          <Trans>Hasta entonces no se cobra y la recarga automática espera.</Trans>
        </Notice>
      );
    }
    case 'payment_failed':
      return (
        <Notice tone="warning" title={t`Una recarga no se pudo cobrar`} action={toRule}>
          <Trans>Ahí está el motivo y cómo seguir.</Trans>
        </Notice>
      );
    case 'card_expired':
      return (
        <Notice tone="warning" title={t`Tu tarjeta venció`} action={toCard}>
          <Trans>Reemplázala para poder recargar.</Trans>
        </Notice>
      );
    case 'monthly_cap_reached':
      return (
        <Notice
          tone="info"
          title={t`La recarga automática llegó a su tope del mes`}
          action={toRule}
        >
          <Trans>Recargar a mano sigue funcionando.</Trans>
        </Notice>
      );
    case 'add_payment_method':
      return <Notice tone="info" title={t`Para recargar hace falta una tarjeta`} action={toCard} />;
    default:
      return null;
  }
}
