import { BadgeCheck, CircleHelp, UserRoundCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type EvidenceKind = 'verified' | 'declared' | 'unknown';

interface EvidenceMarkProps {
  kind: EvidenceKind;
  /** The kind in words, with its time: "verificado hace 2 min". */
  text: ReactNode;
}

const looks = {
  verified: { icon: BadgeCheck, color: 'text-success-ink' },
  declared: { icon: UserRoundCheck, color: 'text-info-ink' },
  unknown: { icon: CircleHelp, color: 'text-ink-faint' },
};

/** How the account knows that something is so. The same picture and colour wherever evidence is told. */
export function EvidenceMark({ kind, text }: EvidenceMarkProps) {
  const { icon: Picture, color } = looks[kind];
  return (
    <span className={classNames('inline-flex items-start gap-1.5 text-caption font-medium', color)}>
      <Picture aria-hidden className="mt-0.5 size-4 shrink-0" strokeWidth={2} />
      <span className="min-w-0">{text}</span>
    </span>
  );
}
