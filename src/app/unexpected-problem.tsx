import { Trans, useLingui } from '@lingui/react/macro';
import { TriangleAlert } from 'lucide-react';
import { useNoteError } from '#src/host/journey.ts';
import { Button } from '#src/ui/button.tsx';
import { PageMessage } from '#src/ui/page-message.tsx';
import { ScreenArrival } from './arrival.tsx';
import { PageFrame } from './page-frame.tsx';

/** The last net: a mistake of ours that nothing closer caught. */
export function UnexpectedProblem() {
  const { t } = useLingui();
  useNoteError('unknown');
  return (
    <PageFrame>
      <PageMessage
        tone="danger"
        icon={TriangleAlert}
        title={<Trans>Algo falló de nuestro lado</Trans>}
        actions={
          <Button variant="primary" size="lg" onClick={() => window.location.reload()}>
            <Trans>Cargar de nuevo</Trans>
          </Button>
        }
      >
        <p>
          <Trans>Lo que ya completaste está guardado. Carga la página de nuevo para seguir.</Trans>
        </p>
      </PageMessage>
      <ScreenArrival title={t`Error`} />
    </PageFrame>
  );
}
