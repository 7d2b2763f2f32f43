import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { AutoRecharge } from '#src/backend/backend.ts';
import { pauseWords } from '#src/account/pause-words.ts';
import { useBackend } from '#src/backend/backend-context.ts';
import { autoRechargeQuery, configQuery } from '#src/backend/queries.ts';
import { useFormat } from '#src/i18n/format.ts';
import { FactState } from './fact-state.tsx';

/** The rule as a sentence, and how to be rid of it. */
export function RuleFact({ isManaged }: { isManaged: boolean }) {
  const recharge = useQuery(autoRechargeQuery(useBackend()));
  return (
    <FactState query={recharge}>
      {(data) => <Rule recharge={data} isManaged={isManaged} />}
    </FactState>
  );
}

interface RuleProps {
  recharge: AutoRecharge;
  /** It can be changed in this guide too. */
  isManaged: boolean;
}

function Rule({ recharge: { rule, status, pause }, isManaged }: RuleProps) {
  const { i18n } = useLingui();
  const format = useFormat();
  const { data: config } = useSuspenseQuery(configQuery(useBackend()));
  const path = config.tenant.crm.menuPath.map(({ label }) => label).join(' → ');
  const threshold = format.minor(rule.thresholdMinor, { trimZeros: true });
  const amount = format.minor(rule.amountMinor, { trimZeros: true });
  if (!rule.isEnabled) {
    return (
      <Trans>
        Está apagada: decidiste recargar a mano. Si el saldo llega a cero, los envíos se detienen.
      </Trans>
    );
  }
  return (
    <div className="grid gap-1">
      <p className="text-ink">
        {rule.monthlyCapMinor === null ? (
          <Trans>
            Cuando el saldo llegue a {threshold}, se recargan {amount}.
          </Trans>
        ) : (
          <Trans>
            Cuando el saldo llegue a {threshold}, se recargan {amount}, hasta{' '}
            {format.minor(rule.monthlyCapMinor, { trimZeros: true })} al mes.
          </Trans>
        )}
      </p>
      {status === 'paused' && (
        <p className="text-warning-ink">{i18n._(pauseWords[pause?.reason ?? 'unknown'])}</p>
      )}
      <p>
        {isManaged ? (
          <Trans>
            Para cambiarla o apagarla, sin costo: «Recarga automática» en esta guía, o {path} en{' '}
            {config.tenant.brandName}.
          </Trans>
        ) : (
          <Trans>
            Para cambiarla o apagarla, sin costo: {path} en {config.tenant.brandName}.
          </Trans>
        )}
      </p>
    </div>
  );
}
