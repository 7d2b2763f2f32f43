import type { ReactNode } from 'react';
import type { Icon } from './icon.ts';
import { IconTile } from './icon-tile.tsx';

interface EmptyStateProps {
  icon?: Icon | undefined;
  /** A drawing in place of the icon. */
  picture?: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}

/** Says why there is nothing yet, and what brings something. */
export function EmptyState({ icon, picture, title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-1 rounded-panel border border-dashed border-line-strong/60 px-6 py-10 text-center">
      {picture ? <div className="mb-4">{picture}</div> : null}
      {icon ? (
        <div className="mb-3">
          <IconTile icon={icon} size="lg" />
        </div>
      ) : null}
      <p className="text-title-s text-ink">{title}</p>
      {children ? <div className="max-w-prose text-small text-ink-soft">{children}</div> : null}
      {action ? <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div> : null}
    </div>
  );
}
