import { Trans } from '@lingui/react/macro';
import type { RechargeStatus } from '#src/domain/wallet.ts';
import { Badge } from '#src/ui/badge.tsx';

/** Whether the wallet fills itself, in a word or two. */
export function RechargeState({ status }: { status: RechargeStatus }) {
  switch (status) {
    case 'active':
    case 'cooling_down':
      return (
        <Badge tone="success">
          <Trans>Encendida</Trans>
        </Badge>
      );
    case 'charging':
      return (
        <Badge tone="info">
          <Trans>Recargando ahora</Trans>
        </Badge>
      );
    case 'paused':
      return (
        <Badge tone="warning">
          <Trans>En pausa</Trans>
        </Badge>
      );
    case 'disabled':
      return (
        <Badge tone="neutral">
          <Trans>Apagada</Trans>
        </Badge>
      );
    case 'unknown':
      return (
        <Badge tone="neutral">
          <Trans>Sin dato</Trans>
        </Badge>
      );
  }
}
