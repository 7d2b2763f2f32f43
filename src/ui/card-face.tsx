import { CreditCard } from 'lucide-react';
import { classNames } from './class-names.ts';

interface CardFaceProps {
  /** The scheme's code: visa, mastercard, amex …; an unknown one gets a neutral mark. */
  brand: string;
  last4: string;
  /** As it is read: "04/29". */
  expiry?: string | undefined;
  tone?: 'ink' | 'accent' | 'paper' | undefined;
  /** A card that cannot be charged. */
  isMuted?: boolean | undefined;
  size?: 'sm' | 'md' | undefined;
  /** What the picture says. Without it the words beside it do, and it is hidden from assistive technology. */
  label?: string | undefined;
}

const wordmarks: Record<string, { text: string; look: string }> = {
  visa: { text: 'VISA', look: 'font-black italic tracking-tight' },
  mastercard: { text: 'mastercard', look: 'font-semibold tracking-tight' },
  amex: { text: 'AMEX', look: 'font-extrabold tracking-widest' },
  discover: { text: 'Discover', look: 'font-bold tracking-tight' },
  diners: { text: 'Diners Club', look: 'font-semibold' },
  jcb: { text: 'JCB', look: 'font-black tracking-wide' },
  unionpay: { text: 'UnionPay', look: 'font-bold italic tracking-tight' },
  elo: { text: 'elo', look: 'font-black' },
  hipercard: { text: 'Hipercard', look: 'font-bold italic' },
};

const tones = {
  ink: 'dark-values bg-surface text-ink bg-[linear-gradient(125deg,var(--color-line),var(--color-surface)_70%)]',
  accent:
    'on-deep bg-[linear-gradient(125deg,color-mix(in_oklab,var(--color-deep)_80%,var(--color-accent)),var(--color-deep)_70%)]',
  paper: 'bg-surface text-ink',
};

/** A payment card as a small picture: scheme in plain letters, last digits, expiry. */
export function CardFace({
  brand,
  last4,
  expiry,
  tone = 'ink',
  isMuted = false,
  size = 'sm',
  label,
}: CardFaceProps) {
  const isSmall = size === 'sm';
  return (
    <div
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      className={classNames(
        'relative isolate flex aspect-[1.586] shrink-0 flex-col justify-between overflow-hidden border border-line select-none',
        isSmall ? 'w-24 rounded-tag p-2' : 'w-full max-w-72 rounded-panel p-5 shadow-lift',
        tones[tone],
        isMuted && 'opacity-60 saturate-0',
      )}
    >
      <CardLines />
      <div className="flex items-center justify-between">
        <Chip isSmall={isSmall} />
        <Wordmark brand={brand} isSmall={isSmall} />
      </div>
      <div
        className={classNames(
          'figures flex items-baseline justify-between',
          isSmall ? 'text-[0.6875rem]' : 'text-body',
        )}
      >
        <span className="font-medium tracking-wider">
          <span className="opacity-70">••{isSmall ? '' : '••'}</span> {last4}
        </span>
        {expiry && !isSmall ? <span className="text-small text-ink-soft">{expiry}</span> : null}
      </div>
    </div>
  );
}

function Wordmark({ brand, isSmall }: { brand: string; isSmall: boolean }) {
  const mark = wordmarks[brand];
  if (!mark)
    return <CreditCard aria-hidden className={isSmall ? 'size-4' : 'size-6'} strokeWidth={1.75} />;
  const isLong = mark.text.length > 6;
  return (
    <span
      className={classNames(
        'leading-none',
        mark.look,
        isSmall
          ? isLong
            ? 'text-[0.5625rem]'
            : 'text-[0.75rem]'
          : isLong
            ? 'text-small'
            : 'text-title',
      )}
    >
      {mark.text}
    </span>
  );
}

function Chip({ isSmall }: { isSmall: boolean }) {
  return (
    <svg viewBox="0 0 34 26" className={isSmall ? 'h-3.5' : 'h-7'} fill="none" aria-hidden>
      <rect width="34" height="26" rx="5" fill="#d9c48d" />
      <path
        d="M0 9h11v8H0M34 9H23v8h11M11 0v26M23 0v26"
        stroke="#8f7a44"
        strokeOpacity="0.55"
        strokeWidth="1.2"
      />
    </svg>
  );
}

function CardLines() {
  return (
    <svg
      viewBox="0 0 160 100"
      preserveAspectRatio="xMaxYMax slice"
      aria-hidden
      className="absolute inset-0 -z-10 size-full"
    >
      <g fill="none" stroke="currentColor" strokeOpacity="0.13">
        <path d="M40 100V86a8 8 0 0 1 8-8h22a8 8 0 0 0 8-8V56a8 8 0 0 1 8-8h22a8 8 0 0 0 8-8V26a8 8 0 0 1 8-8h36" />
        <path d="M66 100v-6a8 8 0 0 1 8-8h18a8 8 0 0 0 8-8V68a8 8 0 0 1 8-8h18a8 8 0 0 0 8-8V42a8 8 0 0 1 8-8h18" />
        <path d="M98 100v-2a8 8 0 0 1 8-8h10a8 8 0 0 0 8-8v-4a8 8 0 0 1 8-8h10a8 8 0 0 0 8-8v-4a8 8 0 0 1 8-8" />
      </g>
    </svg>
  );
}
