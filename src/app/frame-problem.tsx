import type { MessageDescriptor } from '@lingui/core';
import { i18n } from '@lingui/core';
import { I18nProvider, useLingui } from '@lingui/react';
import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Unplug } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '#src/ui/button.tsx';
import { PageMessage } from '#src/ui/page-message.tsx';
import { PageShell } from '#src/ui/page-shell.tsx';

/** Why the wizard does not open in its frame. */
export type FrameProblemCode =
  | 'not_framed'
  | 'signed_out'
  | 'silent_host'
  | 'origin_not_allowed'
  | 'protocol_mismatch'
  | 'unsupported_sandbox';

interface Words {
  title: MessageDescriptor;
  body: MessageDescriptor;
}

const words: Record<FrameProblemCode, Words> = {
  not_framed: {
    title: msg`Esta página vive dentro de tu CRM`,
    body: msg`Entra a tu CRM y abre la guía desde ahí: así sabe de qué cuenta se trata.`,
  },
  signed_out: {
    title: msg`Tu sesión terminó`,
    body: msg`Saliste de tu CRM. Cuando vuelvas a entrar, la guía sigue donde la dejaste.`,
  },
  silent_host: {
    title: msg`Tu CRM no responde`,
    body: msg`La guía espera a que tu CRM la reconozca y no llegó respuesta. Inténtalo de nuevo o carga otra vez la página del CRM. Lo que ya hiciste está guardado.`,
  },
  origin_not_allowed: {
    title: msg`Este sitio no puede mostrar la guía`,
    body: msg`Por seguridad, la guía solo se abre en los sitios que tu CRM autorizó, y este no está en la lista. Avísale a quien administra tu CRM.`,
  },
  protocol_mismatch: {
    title: msg`Hay que actualizar la página`,
    body: msg`Tu CRM y la guía hablan versiones distintas. Carga otra vez la página del CRM; si sigue igual, avísale a quien lo administra.`,
  },
  unsupported_sandbox: {
    title: msg`Tu CRM abre la guía con demasiadas restricciones`,
    body: msg`Así el navegador no deja guardar una tarjeta con seguridad. Avísale a quien administra tu CRM.`,
  },
};

/** The page of a frame that cannot become the wizard: what happened, and another try where one can help. */
export function FrameProblem(props: { code: FrameProblemCode; onRetry: (() => void) | null }) {
  return (
    <I18nProvider i18n={i18n}>
      <Problem {...props} />
    </I18nProvider>
  );
}

function Problem({ code, onRetry }: { code: FrameProblemCode; onRetry: (() => void) | null }) {
  const { _ } = useLingui();
  const { title, body } = words[code];
  useEffect(() => {
    document.title = _(title);
  }, [_, title]);
  return (
    <PageShell topBar={null}>
      <PageMessage
        tone="warning"
        icon={Unplug}
        title={_(title)}
        actions={
          onRetry && (
            <Button variant="primary" size="lg" onClick={onRetry}>
              <Trans>Reintentar</Trans>
            </Button>
          )
        }
      >
        <p>{_(body)}</p>
      </PageMessage>
    </PageShell>
  );
}
