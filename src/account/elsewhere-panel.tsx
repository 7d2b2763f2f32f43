import { Trans } from '@lingui/react/macro';
import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Tenant } from '#src/domain/tenant.ts';
import { useHost } from '#src/host/host.ts';
import { Button } from '#src/ui/button.tsx';
import { Panel, PanelHeading } from '#src/ui/panel.tsx';

interface ElsewherePanelProps {
  tenant: Tenant;
  title: ReactNode;
  /** What to do on the CRM's screen, as an order: "Guarda tu tarjeta". */
  todo: ReactNode;
  /** The backend can tell when it is done. */
  isObserved: boolean;
  /** Where it is done; the wallet's screen unless it is another. */
  url?: string | undefined;
  onOpen?: (() => void) | undefined;
  /** The main thing to do here now. */
  isNext: boolean;
  /** It is done: only the way there is left, to change it. */
  isDone: boolean;
  children?: ReactNode;
}

/** For what the wizard cannot do itself: the way to the CRM's own screen, what to do there, and back. */
export function ElsewherePanel({
  tenant: { brandName, crm },
  title,
  todo,
  isObserved,
  url = crm.walletUrl ?? crm.url,
  onOpen,
  isNext,
  isDone,
  children,
}: ElsewherePanelProps) {
  const host = useHost();
  return (
    <Panel as="section" aria-labelledby="elsewhere" className="grid gap-5">
      <PanelHeading id="elsewhere" title={title} />
      {!isDone && (
        <ol className="grid gap-3">
          <Stage number={1}>
            <Trans>Abre {brandName} en otra pestaña.</Trans>
          </Stage>
          <Stage number={2}>{todo}</Stage>
          <Stage number={3}>
            {isObserved ? (
              <Trans>Vuelve aquí: comprobamos que esté hecho.</Trans>
            ) : (
              <Trans>Vuelve aquí y dinos que está hecho: desde aquí no podemos verlo.</Trans>
            )}
          </Stage>
        </ol>
      )}
      <div className="grid sm:flex">
        <Button
          variant={isNext ? 'primary' : 'secondary'}
          icon={ExternalLink}
          onClick={() => {
            host.openCrm(url);
            onOpen?.();
          }}
        >
          <Trans>Abrir {brandName}</Trans>
        </Button>
      </div>
      {children}
    </Panel>
  );
}

function Stage({ number, children }: { number: number; children: ReactNode }) {
  return (
    <li className="flex items-baseline gap-3">
      <span
        aria-hidden
        className="grid size-6 shrink-0 place-items-center rounded-full bg-accent-soft text-caption font-semibold text-accent-ink tabular-nums"
      >
        {number}
      </span>
      <span className="min-w-0">{children}</span>
    </li>
  );
}
