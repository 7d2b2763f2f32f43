import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { AutoRecharge } from '#src/backend/backend.ts';
import { describeBackendError } from '#src/backend/error-words.ts';
import { useMoneyWrite } from '#src/backend/use-write.ts';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { SwitchRow } from '#src/ui/switch-row.tsx';
import type { SaveRuleBody } from './rule-editor.tsx';

interface SwitchOffProps {
  autoRecharge: AutoRecharge;
  onSaved: (saved: AutoRecharge) => void;
}

/** The same switch that turns it on, at the same size. Off asks once, because it is what keeps campaigns going. */
export function SwitchOff({ autoRecharge, onSaved }: SwitchOffProps) {
  const { t, i18n } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const off = useMoneyWrite('auto-recharge', (port, body: SaveRuleBody, intent) =>
    port.saveAutoRecharge(body.rule, body.consent, body.etag, intent),
  );

  async function switchOff() {
    const saved = await off.run({
      rule: { ...autoRecharge.rule, isEnabled: false },
      consent: null,
      etag: autoRecharge.etag,
    });
    if (saved === undefined) return;
    setIsAsking(false);
    onSaved(saved);
  }

  return (
    <>
      <SwitchRow
        id="rule-enabled"
        label={t`Recarga automática`}
        description={t`Apágala cuando quieras, desde aquí. No cuesta nada.`}
        checked
        isBusy={off.isBusy}
        onCheckedChange={() => setIsAsking(true)}
      />
      <ConfirmDialog
        open={isAsking}
        onOpenChange={(isOpen) => {
          off.reset();
          setIsAsking(isOpen);
        }}
        title={t`¿Apagar la recarga automática?`}
        description={
          <>
            <p>
              <Trans>
                Desde ahora no empieza ningún cobro automático. Si hay uno en camino, termina. Lo
                que ya está en tu saldo se queda.
              </Trans>
            </p>
            <p>
              <Trans>
                Cuando ese saldo se acabe, se detienen tus campañas, automatizaciones y llamadas
                hasta que recargues a mano.
              </Trans>
            </p>
          </>
        }
        confirmLabel={t`Apagar`}
        cancelLabel={t`Dejarla encendida`}
        tone="danger"
        isBusy={off.isBusy}
        busyLabel={t`Apagando`}
        error={
          off.error === null ? undefined : (
            <SwitchOffProblem
              code={off.error.code}
              words={i18n._(describeBackendError(off.error.code).title)}
            />
          )
        }
        onConfirm={() => void switchOff()}
      />
    </>
  );
}

function SwitchOffProblem({ code, words }: { code: string; words: string }) {
  return code === 'stale_write' ? (
    <Trans>La regla cambió mientras tanto. La leímos de nuevo: si quieres, apágala otra vez.</Trans>
  ) : (
    <>{words}</>
  );
}
