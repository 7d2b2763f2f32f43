import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Unplug } from 'lucide-react';
import { Button } from '#src/ui/button.tsx';
import { PageMessage } from '#src/ui/page-message.tsx';
import { PageShell } from '#src/ui/page-shell.tsx';
import { TopBar } from '#src/ui/top-bar.tsx';

/** The page when the app could not start: its settings are missing or are not what they should be. */
export function StartProblem({ onRetry }: { onRetry: () => void }) {
  return (
    <I18nProvider i18n={i18n}>
      <PageShell topBar={<TopBar brand={<span className="text-title-s">Paso</span>} />}>
        <PageMessage
          tone="warning"
          icon={Unplug}
          title={<Trans>No pudimos abrir la guía</Trans>}
          actions={
            <Button variant="primary" size="lg" onClick={onRetry}>
              <Trans>Reintentar</Trans>
            </Button>
          }
        >
          <p>
            <Trans>
              Puede ser la conexión o un arreglo en curso. Espera un momento y vuelve a intentarlo;
              si sigue igual, entra otra vez desde tu CRM.
            </Trans>
          </p>
        </PageMessage>
      </PageShell>
    </I18nProvider>
  );
}
