import { classNames } from './class-names.ts';
import type { Icon } from './icon.ts';

export type IconTileTone = 'neutral' | 'accent' | 'success' | 'warning' | 'danger' | 'info';

interface IconTileProps {
  icon: Icon;
  tone?: IconTileTone | undefined;
  size?: 'sm' | 'md' | 'lg' | undefined;
}

const tones: Record<IconTileTone, string> = {
  neutral: 'bg-sunken text-ink-soft',
  accent: 'bg-accent-soft text-accent-ink',
  success: 'bg-success-soft text-success-ink',
  warning: 'bg-warning-soft text-warning-ink',
  danger: 'bg-danger-soft text-danger-ink',
  info: 'bg-info-soft text-info-ink',
};

const sizes = {
  sm: { tile: 'size-8 rounded-tag', icon: 'size-4' },
  md: { tile: 'size-11 rounded-control', icon: 'size-5.5' },
  lg: { tile: 'size-14 rounded-panel', icon: 'size-7' },
};

/** A picture on a tinted tile, at the start of a row or above a title. Decoration: the words beside it say the same. */
export function IconTile({ icon: Picture, tone = 'neutral', size = 'md' }: IconTileProps) {
  return (
    <span className={classNames('grid shrink-0 place-items-center', tones[tone], sizes[size].tile)}>
      <Picture aria-hidden className={sizes[size].icon} strokeWidth={1.75} />
    </span>
  );
}
