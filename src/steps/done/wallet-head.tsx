import { Trans, useLingui } from '@lingui/react/macro';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { ExternalLink } from 'lucide-react';
import { BackendProblem } from '#src/account/backend-problem.tsx';
import { pauseWords } from '#src/account/pause-words.ts';
import { Runway } from '#src/account/runway.tsx';
import { useBackend } from '#src/backend/backend-context.ts';
import { toBackendError } from '#src/backend/backend-error.ts';
import { autoRechargeQuery, walletQuery } from '#src/backend/queries.ts';
import type { StepId } from '#src/domain/progress.ts';
import type { Tenant } from '#src/domain/tenant.ts';
import type { Wallet, WalletState } from '#src/domain/wallet.ts';
import { useHost } from '#src/host/host.ts';
import { useFormat } from '#src/i18n/format.ts';
import { useNow } from '#src/i18n/use-now.ts';
import { BalanceCard, type BalanceTone } from '#src/ui/balance-card.tsx';
import { Button } from '#src/ui/button.tsx';
import { EvidenceMark } from '#src/ui/evidence-mark.tsx';
import { Notice } from '#src/ui/notice.tsx';

const tones: Record<WalletState, BalanceTone> = {
  healthy: 'calm',
  low: 'low',
  empty: 'empty',
  negative: 'empty',
  blocked: 'empty',
  unknown: 'unknown',
};

interface WalletHeadProps {
  tenant: Tenant;
  onVisit: (stepId: StepId) => void;
}

/** The balance at the head of the summary, or where to look for it. */
export function WalletHead({ tenant, onVisit }: WalletHeadProps) {
  const wallet = useQuery(walletQuery(useBackend()));
  if (wallet.data === null) return <WalletElsewhere tenant={tenant} />;
  return <ReadWallet query={wallet} onVisit={onVisit} />;
}

function WalletElsewhere({ tenant: { brandName, crm } }: { tenant: Tenant }) {
  const { t } = useLingui();
  const host = useHost();
  return (
    <Notice
      tone="info"
      title={t`Tu saldo se ve en ${brandName}`}
      action={
        <Button icon={ExternalLink} onClick={() => host.openCrm(crm.walletUrl ?? crm.url)}>
          <Trans>Abrir {brandName}</Trans>
        </Button>
      }
    >
      <Trans>Desde aquí no podemos leerlo. Ábrelo para verlo.</Trans>
    </Notice>
  );
}

interface ReadWalletProps extends Pick<WalletHeadProps, 'onVisit'> {
  query: UseQueryResult<Wallet | null>;
}

function ReadWallet({ query: { data: wallet, error, refetch }, onVisit }: ReadWalletProps) {
  const { t } = useLingui();
  const format = useFormat();
  const nowMs = useNow();
  if (!wallet) {
    return error === null ? (
      <BalanceCard label={t`Saldo disponible`} amount="" tone="unknown" isLoading />
    ) : (
      <BackendProblem error={toBackendError(error)} onRetry={() => void refetch()} />
    );
  }
  const when = format.relative(Math.min(wallet.asOfMs, nowMs), nowMs);
  return (
    <BalanceCard
      label={t`Saldo disponible`}
      amount={format.micros(wallet.availableMicros)}
      currency={format.currency.code.toUpperCase()}
      tone={tones[wallet.state]}
      status={<EvidenceMark kind="verified" text={t`Leído ${when}`} />}
    >
      <p>
        <Runway wallet={wallet} />
      </p>
      <RechargeLine wallet={wallet} onVisit={onVisit} />
    </BalanceCard>
  );
}

/** What happens when the balance falls, as things stand now. */
function RechargeLine({
  wallet: { autoRecharge, availableMicros, state, usageCompleteThroughMs },
  onVisit,
}: {
  wallet: Wallet;
  onVisit: (stepId: StepId) => void;
}) {
  const { i18n } = useLingui();
  const { data: recharge } = useQuery(autoRechargeQuery(useBackend()));
  const toRule = (
    <button
      type="button"
      className="link font-semibold print:hidden"
      onClick={() => onVisit('auto-recharge')}
    >
      <Trans>Ver cómo seguir</Trans>
    </button>
  );
  if (state === 'blocked' || autoRecharge === null) return null; // the page's title says it; nothing is known
  if (!autoRecharge.isEnabled) {
    return (
      <p>
        {availableMicros > 0 ? (
          <Trans>No se recarga solo: cuando llegue a cero, los envíos se detienen.</Trans>
        ) : usageCompleteThroughMs === null ? (
          <Trans>Con tu primera recarga puedes empezar a enviar.</Trans>
        ) : (
          <Trans>Tus envíos están detenidos hasta que recargues.</Trans>
        )}
      </p>
    );
  }
  switch (autoRecharge.status) {
    case 'paused':
      return (
        <p>
          {i18n._(pauseWords[recharge?.pause?.reason ?? 'unknown'])} {toRule}
        </p>
      );
    case 'charging':
      return (
        <p>
          <Trans>Hay una recarga en camino.</Trans>
        </p>
      );
    case 'active':
    case 'cooling_down':
      return (
        <p>
          <Trans>Se recarga solo cuando baja.</Trans>
        </p>
      );
    default:
      return (
        <p>
          <Trans>No sabemos si la recarga automática está funcionando.</Trans> {toRule}
        </p>
      );
  }
}
