import { Trans } from '@lingui/react/macro';
import { CircleCheck, MousePointerClick } from 'lucide-react';
import type { MenuItem } from '#src/domain/tenant.ts';
import { classNames } from '#src/ui/class-names.ts';
import { nextItem, type Walk } from './menu-walk.ts';

interface WalkHintProps {
  walk: Walk;
  path: readonly MenuItem[];
}

/** What to press now, or that this is it. */
export function WalkHint({ walk, path }: WalkHintProps) {
  const isThere = nextItem(walk, path) === null;
  const Picture = isThere ? CircleCheck : MousePointerClick;
  return (
    <p
      className={classNames(
        'flex min-h-14 items-center gap-3 border-b px-4 py-3 text-small @2xl:px-6',
        isThere
          ? 'border-success-line bg-success-soft text-success-ink'
          : 'border-accent-line bg-accent-soft text-ink',
      )}
    >
      <Picture
        aria-hidden
        className={classNames('size-5 shrink-0', !isThere && 'text-accent-ink')}
      />
      <span className="min-w-0">
        <HintWords walk={walk} path={path} />
      </span>
    </p>
  );
}

function HintWords({ walk, path }: WalkHintProps) {
  const next = nextItem(walk, path)?.label;
  const strayed = walk.strayedTo?.label;
  if (next === undefined) {
    return (
      <span className="font-semibold">
        <Trans>Llegaste: esta es tu Billetera.</Trans>
      </span>
    );
  }
  if (strayed !== undefined) {
    return (
      <Trans>
        Ahí está {strayed}. Busca <strong className="font-semibold">{next}</strong>.
      </Trans>
    );
  }
  if (walk.depth === 0) {
    return (
      <Trans>
        Toca <strong className="font-semibold">{next}</strong> en el menú.
      </Trans>
    );
  }
  return (
    <Trans>
      Muy bien. Ahora toca <strong className="font-semibold">{next}</strong>.
    </Trans>
  );
}
