import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { ExternalLink } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useBackend } from '#src/backend/backend-context.ts';
import { configQuery, principalQuery } from '#src/backend/queries.ts';
import { hasPermission } from '#src/domain/principal.ts';
import type { MenuItem } from '#src/domain/tenant.ts';
import { useHost } from '#src/host/host.ts';
import { Button } from '#src/ui/button.tsx';
import { useAnnounce } from '#src/ui/live-region.tsx';
import { StepActions, StepFrame } from '#src/ui/step-frame.tsx';
import type { StepScreenProps } from '#src/wizard/step.ts';
import { CrmMenu } from './crm-menu.tsx';
import { CrmPage } from './crm-page.tsx';
import { CrmWindow } from './crm-window.tsx';
import { LostHelp } from './lost-help.tsx';
import { MenuTrail } from './menu-trail.tsx';
import { nextItem, startWalk, takeItem, withPath } from './menu-walk.ts';
import { WalkHint } from './walk-hint.tsx';
import { WalletPage } from './wallet-page.tsx';

/** The way to the wallet, walked once in a replica of the CRM's menu; at its end stands the real balance. */
export function Screen({ record, onOutcome, isReporting, reportError }: StepScreenProps) {
  const { t } = useLingui();
  const backend = useBackend();
  const host = useHost();
  const announce = useAnnounce();
  const { data: config } = useSuspenseQuery(configQuery(backend));
  const { data: principal } = useSuspenseQuery(principalQuery(backend));
  const { brandName, crm } = config.tenant;
  const path = crm.menuPath;
  const menu = useMemo(() => withPath(crm.menu, path), [crm.menu, path]);
  const isComplete = record.status === 'complete';
  const [walk, setWalk] = useState(() => startWalk(path, isComplete));
  const walletHeading = useRef<HTMLHeadingElement>(null);
  const hintBox = useRef<HTMLDivElement>(null);
  const next = nextItem(walk, path);
  const isThere = next === null;
  const wallet = path.at(-1)?.label ?? t`Billetera`;

  function take(item: MenuItem) {
    const taken = takeItem(walk, path, item);
    // At once, because the focus goes to what this very press brings up: on a phone the pressed button disappears.
    flushSync(() => setWalk(taken));
    const wanted = nextItem(taken, path)?.label;
    if (wanted === undefined) {
      announce(t`Llegaste: esta es tu Billetera.`);
      walletHeading.current?.focus();
    } else if (taken.strayedTo !== null) {
      announce(t`Ahí está ${taken.strayedTo.label}. Busca ${wanted}.`);
    } else {
      announce(t`Ahora busca ${wanted}.`);
    }
  }

  function restart() {
    flushSync(() => setWalk(startWalk(path, false)));
    hintBox.current?.focus();
  }

  return (
    <StepFrame
      title={<Trans>Encuentra tu Billetera</Trans>}
      lead={
        <Trans>
          Así se ve el menú de {brandName}. Recorre el camino una vez y sabrás volver siempre.
        </Trans>
      }
      aside={
        <>
          <Button
            icon={ExternalLink}
            className="max-sm:w-full sm:justify-self-start"
            onClick={() => host.openCrm(crm.walletUrl ?? crm.url)}
          >
            <Trans>Abrir mi Billetera en el CRM</Trans>
          </Button>
          <LostHelp tenant={config.tenant} principal={principal} />
        </>
      }
    >
      <div className="grid gap-4">
        <MenuTrail path={path} depth={walk.depth} />
        <CrmWindow
          address={toAddress(crm.url)}
          hint={
            <div ref={hintBox} tabIndex={-1} className="outline-none">
              <WalkHint walk={walk} path={path} onRestart={restart} />
            </div>
          }
          menu={<CrmMenu menu={menu} path={path} depth={walk.depth} onTake={take} />}
          page={
            isThere ? (
              <WalletPage
                title={wallet}
                canRead={hasPermission(principal, 'wallet:read')}
                headingRef={walletHeading}
              />
            ) : (
              <CrmPage title={walk.strayedTo?.label ?? path[walk.depth - 1]?.label ?? brandName} />
            )
          }
          isMenuClosedOnPhone={isThere}
        />
      </div>
      <StepActions
        primary={
          <Button
            variant={isThere ? 'primary' : 'secondary'}
            size="lg"
            isBusy={isReporting}
            busyLabel={t`Guardando`}
            onClick={() => onOutcome(isComplete ? 'done' : 'declared')}
          >
            {isThere ? <Trans>Continuar</Trans> : <Trans>Ya sé dónde está</Trans>}
          </Button>
        }
        onSkip={record.isSkippable && !isComplete ? () => onOutcome('skipped') : undefined}
        skipHint={<Trans>Sin saber llegar, no verás cuándo se acaba tu saldo.</Trans>}
        isBusy={isReporting}
        error={reportError}
      />
    </StepFrame>
  );
}

/** What the bar of a browser shows of an address. */
function toAddress(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
