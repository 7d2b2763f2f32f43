import { Trans, useLingui } from '@lingui/react/macro';
import { Check, Copy, UserRoundCheck } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useWrite } from '#src/backend/use-write.ts';
import type { StepId } from '#src/domain/progress.ts';
import { useFormat } from '#src/i18n/format.ts';
import { Button } from '#src/ui/button.tsx';
import { IconTile } from '#src/ui/icon-tile.tsx';
import { useAnnounce } from '#src/ui/live-region.tsx';
import { Panel } from '#src/ui/panel.tsx';
import { BackendProblem } from './backend-problem.tsx';

interface HandOverProps {
  stepId: StepId;
  /** What this person may not do: "Agregar tarjetas es de quien administra la cuenta." */
  why: ReactNode;
}

/** For who lacks a permission: why, and a link for the person who has it, which opens on this very step. */
export function HandOver({ stepId, why }: HandOverProps) {
  const { t } = useLingui();
  const format = useFormat();
  const announce = useAnnounce();
  const [isCopied, setIsCopied] = useState(false);
  const link = useWrite((backend, id: StepId) => backend.createHandoverLink(id));

  async function copy(url: string) {
    try {
      await navigator.clipboard.writeText(url);
      setIsCopied(true);
      announce(t`Enlace copiado`);
    } catch {
      setIsCopied(false); // no permission for the clipboard: the link is on the page to be selected
    }
  }

  return (
    <Panel tone="accent" className="grid gap-4">
      <div className="flex gap-4">
        <IconTile icon={UserRoundCheck} tone="accent" />
        <div className="grid min-w-0 flex-1 gap-1">
          <p className="font-semibold">{why}</p>
          <p className="text-small text-ink-soft">
            <Trans>Pásale un enlace a esa persona. Se abre justo en este paso.</Trans>
          </p>
        </div>
      </div>
      {link.result === undefined ? (
        <div>
          <Button
            isBusy={link.isBusy}
            busyLabel={t`Creando el enlace`}
            onClick={() => void link.run(stepId)}
          >
            <Trans>Crear enlace</Trans>
          </Button>
        </div>
      ) : (
        <div className="grid gap-2">
          <output className="block break-all rounded-control bg-surface p-3 text-small select-all">
            {link.result.url}
          </output>
          <p className="text-caption text-ink-soft">
            <Trans>Sirve hasta el {format.dateTime(link.result.expiresAtMs)}</Trans>
          </p>
          <div>
            <Button
              icon={isCopied ? Check : Copy}
              onClick={() => void copy(link.result?.url ?? '')}
            >
              {isCopied ? <Trans>Copiado</Trans> : <Trans>Copiar enlace</Trans>}
            </Button>
          </div>
        </div>
      )}
      <BackendProblem error={link.error} />
    </Panel>
  );
}
