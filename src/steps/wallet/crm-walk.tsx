import { useLingui } from '@lingui/react/macro';
import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { MenuItem, Tenant } from '#src/domain/tenant.ts';
import { useAnnounce } from '#src/ui/live-region.tsx';
import { CrmMenu } from './crm-menu.tsx';
import { CrmPage } from './crm-page.tsx';
import { CrmWindow } from './crm-window.tsx';
import { MenuTrail } from './menu-trail.tsx';
import { nextItem, startWalk, takeItem, withPath } from './menu-walk.ts';
import { WalkHint } from './walk-hint.tsx';
import { WalletPage } from './wallet-page.tsx';

interface CrmWalkProps {
  tenant: Tenant;
  canReadWallet: boolean;
  /** Begin at the end of the way. */
  startsThere: boolean;
  onArrive: (isThere: boolean) => void;
}

/** A replica of the CRM's menu, in which the way to the wallet is walked; at its end stands the real balance. */
export function CrmWalk({ tenant, canReadWallet, startsThere, onArrive }: CrmWalkProps) {
  const { t } = useLingui();
  const announce = useAnnounce();
  const { brandName, crm } = tenant;
  const path = crm.menuPath;
  const menu = useMemo(() => withPath(crm.menu, path), [crm.menu, path]);
  const [walk, setWalk] = useState(() => startWalk(path, startsThere));
  const walletHeading = useRef<HTMLHeadingElement>(null);
  const hintBox = useRef<HTMLDivElement>(null);
  const isThere = nextItem(walk, path) === null;
  const wallet = path.at(-1)?.label ?? t`Billetera`;

  function take(item: MenuItem) {
    const taken = takeItem(walk, path, item);
    const wanted = nextItem(taken, path)?.label;
    // At once, because the focus goes to what this very press brings up: on a phone the pressed button disappears.
    flushSync(() => {
      setWalk(taken);
      onArrive(wanted === undefined);
    });
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
    flushSync(() => {
      setWalk(startWalk(path, false));
      onArrive(false);
    });
    hintBox.current?.focus();
  }

  return (
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
            <WalletPage title={wallet} canRead={canReadWallet} headingRef={walletHeading} />
          ) : (
            <CrmPage title={walk.strayedTo?.label ?? path[walk.depth - 1]?.label ?? brandName} />
          )
        }
        isMenuClosedOnPhone={isThere}
      />
    </div>
  );
}

/** What the bar of a browser shows of an address. */
function toAddress(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
