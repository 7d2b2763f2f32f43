import type { ComponentType } from 'react';

/** An icon component, such as those of lucide-react; the component itself is passed, never an element. */
export type Icon = ComponentType<{
  className?: string;
  strokeWidth?: number;
  'aria-hidden'?: true;
}>;
