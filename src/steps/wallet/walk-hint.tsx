import { Trans } from '@lingui/react/macro';
import { CircleCheck, MousePointerClick, RotateCcw } from 'lucide-react';
import type { MenuItem } from '#src/domain/tenant.ts';
import { classNames } from '#src/ui/class-names.ts';
import { nextItem, type Walk } from './menu-walk.ts';

interface WalkHintProps {
  walk: Walk;
  path: readonly MenuItem[];
}

interface WalkHintBandProps extends WalkHintProps {
  onRestart: () => void;
}

/** What to press now, or that this is it. */
export function WalkHint({ walk, path, onRestart }: WalkHintBandProps) {
  const isThere = nextItem(walk, path) === null;
  const Picture = isThere ? CircleCheck : MousePointerClick;
  return (
    <div
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
      <p className="min-w-0">
        <HintWords walk={walk} path={path} />
      </p>
      {isThere && path.length > 0 && (
        <button
          type="button"
          onClick={onRestart}
          className="ms-auto inline-flex min-h-8 shrink-0 items-center gap-1.5 rounded-control px-2 font-medium hover:underline"
        >
          <RotateCcw aria-hidden className="size-4" />
          <Trans>Repetir</Trans>
        </button>
      )}
    </div>
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
