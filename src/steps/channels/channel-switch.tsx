import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { BackendProblem } from '#src/account/backend-problem.tsx';
import { describeBackendError } from '#src/backend/error-words.ts';
import { useWrite } from '#src/backend/use-write.ts';
import type { Channel } from '#src/channels/channel.ts';
import { channels } from '#src/channels/channels.ts';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { SwitchRow } from '#src/ui/switch-row.tsx';
import type { Readiness } from './readiness.ts';

interface ChannelSwitchProps {
  channel: Channel;
  readiness: Readiness;
  canWrite: boolean;
}

/**
 * On and off, at the end of the card's head, which names it. Switching off asks once, because campaigns under way stop
 * with it.
 */
export function ChannelSwitch({ channel, readiness, canWrite }: ChannelSwitchProps) {
  const { t, i18n } = useLingui();
  const [isConfirming, setIsConfirming] = useState(false);
  const change = useWrite((backend, isEnabled: boolean) =>
    backend.setChannelEnabled(channel.id, isEnabled, channel.etag),
  );
  const isBlocked = readiness.kind === 'your_turn' || readiness.kind === 'unavailable';
  if (!channel.isEnabled && (isBlocked || readiness.kind === 'unknown')) return null;
  const name = i18n._(channels[channel.id].label);
  return (
    <>
      <SwitchRow
        id={`switch-${channel.id}`}
        label={t`Usar ${name}`}
        hideLabel
        checked={channel.isEnabled}
        disabled={!canWrite}
        isBusy={change.isBusy}
        onCheckedChange={(isOn) => (isOn ? void change.run(true) : setIsConfirming(true))}
      />
      {!isConfirming && change.error !== null && (
        <div className="col-span-full">
          <BackendProblem error={change.error} />
        </div>
      )}
      <ConfirmDialog
        open={isConfirming}
        onOpenChange={setIsConfirming}
        title={t`¿Apagar ${name}?`}
        description={t`Lo que esté enviando por este canal se detiene. Puedes encenderlo de nuevo cuando quieras; no cuesta nada.`}
        confirmLabel={t`Apagar`}
        cancelLabel={t`Dejarlo encendido`}
        tone="danger"
        isBusy={change.isBusy}
        error={change.error && i18n._(describeBackendError(change.error.code).body)}
        onConfirm={() =>
          void change.run(false).then((changed) => {
            if (changed !== undefined) setIsConfirming(false);
          })
        }
      />
    </>
  );
}
