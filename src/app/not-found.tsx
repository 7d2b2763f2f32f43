import { Trans, useLingui } from '@lingui/react/macro';
import { Signpost } from 'lucide-react';
import { buttonClass } from '#src/ui/button.tsx';
import { PageMessage } from '#src/ui/page-message.tsx';
import { ScreenArrival } from './arrival.tsx';
import { PageLink } from './page-link.tsx';

/** An address that names no page. */
export function NotFound() {
  const { t } = useLingui();
  return (
    <>
      <PageMessage
        icon={Signpost}
        title={<Trans>Esta página no existe</Trans>}
        actions={
          <PageLink to="/" className={buttonClass({ variant: 'primary', size: 'lg' })}>
            <Trans>Seguir donde me quedé</Trans>
          </PageLink>
        }
      >
        <p>
          <Trans>
            La dirección puede estar mal escrita o ser de otra versión. Tu avance está a salvo.
          </Trans>
        </p>
      </PageMessage>
      <ScreenArrival title={t`Página no encontrada`} />
    </>
  );
}
