import type { ReactNode } from 'react';
import type { Icon } from './icon.ts';

export interface MeterSegment {
  id: string;
  label: string;
  /** Any unit, as long as all segments use the same; only the proportion is drawn. */
  value: number;
  valueText: string;
  icon?: Icon | undefined;
}

interface MeterBarProps {
  title: ReactNode;
  hideTitle?: boolean | undefined;
  segments: readonly MeterSegment[];
  emptyText?: ReactNode;
}

/** Shares of a whole as labelled bars. The bars are decoration: label and value say the same in words. */
export function MeterBar({ title, hideTitle = false, segments, emptyText }: MeterBarProps) {
  const total = segments.reduce((sum, segment) => sum + Math.max(0, segment.value), 0);
  return (
    <figure className="min-w-0">
      <figcaption className={hideTitle ? 'sr-only' : 'mb-4 text-title-s text-ink'}>
        {title}
      </figcaption>
      {total === 0 && emptyText ? (
        <p className="text-small text-ink-soft">{emptyText}</p>
      ) : (
        <ul className="grid gap-4">
          {segments.map((segment) => (
            <MeterRow key={segment.id} segment={segment} total={total} />
          ))}
        </ul>
      )}
    </figure>
  );
}

function MeterRow({ segment, total }: { segment: MeterSegment; total: number }) {
  const share = total > 0 ? Math.max(0, segment.value) / total : 0;
  const Picture = segment.icon;
  return (
    <li className="grid gap-1.5">
      <div className="flex items-center justify-between gap-4 text-small">
        <span className="inline-flex min-w-0 items-center gap-2 text-ink">
          {Picture ? (
            <Picture aria-hidden className="size-4 shrink-0 text-ink-faint" strokeWidth={2} />
          ) : null}
          {segment.label}
        </span>
        <span className="figures font-semibold text-ink">{segment.valueText}</span>
      </div>
      <div aria-hidden className="h-2 overflow-hidden rounded-full bg-sunken forced-colors:border">
        <div
          className="h-full min-w-1 rounded-full bg-accent transition-[width] duration-slow ease-standard data-zero:hidden forced-colors:bg-[CanvasText]"
          data-zero={share === 0 ? '' : undefined}
          style={{ width: `${share * 100}%` }}
        />
      </div>
    </li>
  );
}
