import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { ExternalLink } from 'lucide-react';
import { useBackend } from '#src/backend/backend-context.ts';
import { configQuery } from '#src/backend/queries.ts';
import { useHost } from '#src/host/host.ts';
import { Button } from '#src/ui/button.tsx';
import { Panel, PanelHeading } from '#src/ui/panel.tsx';
import { StepActions, StepFrame } from '#src/ui/step-frame.tsx';
import type { StepScreenProps } from '#src/wizard/step.ts';

/** For a backend that cannot tell which channels are on: where they are, and what to look for there. */
export function ChannelsElsewhere({
  record,
  onOutcome,
  isReporting,
  reportError,
  canGoBack,
}: StepScreenProps) {
  const host = useHost();
  const { data: config } = useSuspenseQuery(configQuery(useBackend()));
  const { brandName, crm } = config.tenant;
  return (
    <StepFrame title={<Trans>Habilita tus canales</Trans>}>
      <Panel as="section" aria-labelledby="channels-elsewhere" className="grid gap-5">
        <PanelHeading
          id="channels-elsewhere"
          title={<Trans>Tus canales se ven en {brandName}</Trans>}
          description={
            <Trans>
              Ábrelo, enciende los canales que vas a usar y vuelve. Desde aquí no podemos verlos,
              así que nos lo dices tú.
            </Trans>
          }
        />
        <div>
          <Button icon={ExternalLink} onClick={() => host.openCrm(crm.url)}>
            <Trans>Abrir {brandName}</Trans>
          </Button>
        </div>
      </Panel>
      <StepActions
        primary={
          <Button
            variant="primary"
            size="lg"
            isBusy={isReporting}
            onClick={() => onOutcome('declared')}
          >
            <Trans>Ya tengo un canal encendido</Trans>
          </Button>
        }
        onBack={canGoBack ? () => onOutcome('back') : undefined}
        onSkip={record.isSkippable ? () => onOutcome('skipped') : undefined}
        skipHint={<Trans>Mientras no haya un canal encendido, no sale ningún mensaje.</Trans>}
        isBusy={isReporting}
        error={reportError}
      />
    </StepFrame>
  );
}
