import { Trans, useLingui } from '@lingui/react/macro';
import { UserRoundCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWrite } from '#src/backend/use-write.ts';
import type { StepId } from '#src/domain/progress.ts';
import { useNote } from '#src/host/journey.ts';
import { Button } from '#src/ui/button.tsx';
import { IconTile } from '#src/ui/icon-tile.tsx';
import { Panel } from '#src/ui/panel.tsx';
import { BackendProblem } from './backend-problem.tsx';
import { HandOverLink } from './hand-over-link.tsx';

export interface HandOverProps {
  stepId: StepId;
  /** What this person may not do: "Agregar tarjetas es de quien administra la cuenta." */
  why: ReactNode;
}

/** For who lacks a permission: why, a link for the person who has it, and a message to send it with. */
export function HandOver({ stepId, why }: HandOverProps) {
  const { t } = useLingui();
  const note = useNote();
  const link = useWrite((backend, id: StepId) => backend.createHandoverLink(id));

  async function create() {
    if ((await link.run(stepId)) !== undefined) note({ type: 'handed_over' });
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
            onClick={() => void create()}
          >
            <Trans>Crear enlace</Trans>
          </Button>
        </div>
      ) : (
        <HandOverLink stepId={stepId} link={link.result} />
      )}
      <BackendProblem error={link.error} />
    </Panel>
  );
}
