import { Check, Minus } from 'lucide-react';
import { Fragment, type ReactNode, useState } from 'react';
import { classNames } from './class-names.ts';

export type ProgressState = 'complete' | 'current' | 'skipped' | 'open';

export interface ProgressItem {
  id: string;
  label: ReactNode;
  state: ProgressState;
  /** What the step still needs, or what is known about it. */
  detail?: ReactNode;
  /** Set where the page that is open is a step that is complete or skipped. */
  isCurrent?: boolean | undefined;
  /** The state in words, for who cannot see the mark: "completo". */
  stateText?: string | undefined;
}

interface ProgressLinkProps {
  className: string;
  'aria-current'?: 'step';
}

interface ProgressStepsProps {
  /** The name of the navigation. */
  label: string;
  items: readonly ProgressItem[];
  /** How far it is: "2 de 5". */
  summary?: ReactNode;
  /** Draws the router's link around a step. */
  renderLink: (item: ProgressItem, children: ReactNode, props: ProgressLinkProps) => ReactNode;
}

/**
 * The way through the steps: a rail with a line and marks where there is room, a bar of segments on a phone. One list
 * serves both, so that every step is one link at any width.
 */
export function ProgressSteps({ label, items, summary, renderLink }: ProgressStepsProps) {
  const current = items.find(isCurrent);
  return (
    <nav aria-label={label} className="min-w-0">
      <p className="flex items-baseline gap-2 text-small lg:mb-5">
        {summary ? <span className="figures font-semibold text-ink">{summary}</span> : null}
        {current ? (
          <span aria-hidden className="truncate text-ink-soft lg:hidden">
            {current.label}
          </span>
        ) : null}
      </p>
      <ol className="flex gap-1.5 lg:-ms-2 lg:grid lg:gap-0">
        {items.map((item, index) => (
          <li key={item.id} className="group/step relative min-w-0 flex-1 lg:pb-2 lg:last:pb-0">
            {index < items.length - 1 ? <RailLine isDone={item.state === 'complete'} /> : null}
            <Fragment>
              {renderLink(item, <StepLabel item={item} position={index + 1} />, {
                className: classNames(
                  'group/link relative flex min-h-11 items-center rounded-tag no-underline',
                  'lg:min-h-12 lg:items-start lg:gap-3 lg:rounded-control lg:p-2 lg:pe-3 lg:hover:bg-sunken',
                ),
                ...(isCurrent(item) ? { 'aria-current': 'step' } : null),
              })}
            </Fragment>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function isCurrent(item: ProgressItem): boolean {
  return item.isCurrent ?? item.state === 'current';
}

function RailLine({ isDone }: { isDone: boolean }) {
  return (
    <span
      aria-hidden
      className="absolute start-[1.375rem] top-11 bottom-0 hidden w-px bg-line-strong/50 lg:block"
    >
      <span
        className={classNames(
          'block size-full origin-top bg-accent transition-transform duration-slow ease-standard',
          !isDone && 'scale-y-0',
        )}
      />
    </span>
  );
}

function StepLabel({ item, position }: { item: ProgressItem; position: number }) {
  const here = isCurrent(item);
  return (
    <>
      <StepMark item={item} position={position} />
      <span className="min-w-0 max-lg:sr-only lg:py-0.5">
        <span
          className={classNames(
            'block text-small',
            here
              ? 'font-semibold text-ink'
              : item.state === 'complete'
                ? 'text-ink'
                : 'text-ink-soft',
          )}
        >
          {item.label}
          {item.stateText ? <span className="sr-only">, {item.stateText}</span> : null}
        </span>
        {item.detail ? <span className="sr-only">. </span> : null}
        {item.detail ? (
          <span className="mt-0.5 block text-caption text-balance text-ink-faint">
            {item.detail}
          </span>
        ) : null}
      </span>
    </>
  );
}

const marks: Record<ProgressState, string> = {
  complete: 'bg-accent lg:border-accent text-on-accent',
  current: 'bg-accent/45 lg:border-accent lg:bg-surface text-accent-ink',
  skipped:
    'bg-line-strong/60 lg:border-dashed lg:border-line-strong lg:bg-transparent text-ink-faint',
  open: 'bg-ink/12 lg:border-line-strong/70 lg:bg-surface text-ink-faint',
};

/** A segment of the bar on a phone, a round mark on the rail. */
function StepMark({ item, position }: { item: ProgressItem; position: number }) {
  // The tick is drawn when the step is completed here, not when the page opens on it.
  const [stateAtFirst] = useState(item.state);
  return (
    <span
      aria-hidden
      className={classNames(
        'h-1.5 w-full rounded-full forced-colors:border',
        'transition-[background-color,border-color,box-shadow,height] duration-base ease-standard',
        'lg:grid lg:size-7 lg:shrink-0 lg:place-items-center lg:border lg:text-caption lg:font-semibold',
        marks[item.state],
        isCurrent(item) && 'max-lg:h-2 max-lg:bg-accent lg:ring-4 lg:ring-accent-soft',
      )}
    >
      <span className="figures max-lg:hidden">
        {item.state === 'complete' ? (
          <Check
            className={classNames('size-4', stateAtFirst !== 'complete' && 'draw')}
            strokeWidth={3}
          />
        ) : item.state === 'skipped' ? (
          <Minus className="size-4" strokeWidth={3} />
        ) : (
          position
        )}
      </span>
    </span>
  );
}
