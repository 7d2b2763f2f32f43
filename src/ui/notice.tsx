import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { classNames } from './class-names.ts';
import { useAnnounce } from './live-region.tsx';

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger';

interface NoticeProps {
  tone: NoticeTone;
  title: ReactNode;
  children?: ReactNode;
  /** What to do next: a button or a link. */
  action?: ReactNode;
  /** Read out when the notice appears; for what changes after the page was there. */
  announce?: boolean | undefined;
  /** Makes the title a heading, where the notice is a section of the page. */
  headingLevel?: 2 | 3 | undefined;
}

const looks = {
  info: { icon: Info, box: 'border-info-line bg-info-soft', mark: 'text-info' },
  success: {
    icon: CircleCheck,
    box: 'border-success-line bg-success-soft',
    mark: 'text-success',
  },
  warning: {
    icon: TriangleAlert,
    box: 'border-warning-line bg-warning-soft',
    mark: 'text-warning',
  },
  danger: {
    icon: CircleAlert,
    box: 'border-danger-line bg-danger-soft',
    mark: 'text-danger',
  },
};

/** A message in the page: what happened, what it means, what to do. */
export function Notice({
  tone,
  title,
  children,
  action,
  announce = false,
  headingLevel,
}: NoticeProps) {
  const say = useAnnounce();
  const textRef = useRef<HTMLDivElement>(null);
  const saidRef = useRef('');
  const look = looks[tone];
  const Mark = look.icon;
  const Title = headingLevel === undefined ? 'p' : headingLevel === 2 ? 'h2' : 'h3';

  // Without dependencies: the title is markup, new on every render; only its text tells whether something changed.
  useEffect(() => {
    const text = textRef.current?.textContent ?? '';
    if (!announce || text === saidRef.current) return;
    saidRef.current = text;
    say(text, tone === 'danger' ? 'assertive' : 'polite');
  });

  return (
    <div
      className={classNames(
        'flex min-w-0 gap-3 rounded-control border p-4',
        look.box,
        announce && 'motion-safe:animate-rise',
      )}
    >
      <Mark
        aria-hidden
        className={classNames('mt-0.5 size-5 shrink-0', look.mark)}
        strokeWidth={2.25}
      />
      <div className="min-w-0 flex-1">
        <div ref={textRef}>
          <Title className="font-semibold text-ink">{title}</Title>{' '}
          {children ? (
            <div className="mt-1 space-y-2 text-small text-ink-soft">{children}</div>
          ) : null}
        </div>
        {action ? <div className="mt-3 flex flex-wrap gap-2 empty:hidden">{action}</div> : null}
      </div>
    </div>
  );
}
