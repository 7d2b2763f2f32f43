import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface DataListItem {
  id: string;
  term: ReactNode;
  value: ReactNode;
  hint?: ReactNode;
}

interface DataListProps {
  items: readonly DataListItem[];
  /** `rows` puts the value at the end of the line, `stacked` under its term. */
  layout?: 'rows' | 'stacked' | undefined;
}

/** Facts as pairs of term and value. */
export function DataList({ items, layout = 'rows' }: DataListProps) {
  return (
    <dl className="min-w-0 divide-y divide-line">
      {items.map((item) => (
        <div
          key={item.id}
          className={classNames(
            'py-3 first:pt-0 last:pb-0',
            layout === 'rows' && 'flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5',
          )}
        >
          <dt className="text-small text-ink-soft">{item.term}</dt>
          <dd
            className={classNames(
              'figures min-w-0 font-medium text-ink',
              layout === 'rows' && 'text-end',
            )}
          >
            {item.value}
            {item.hint ? (
              <span className="block text-caption font-normal text-ink-faint">{item.hint}</span>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
