import { useState } from 'react';
import { markPath } from './mark-path.ts';

interface BrandMarkProps {
  name: string;
  /** A picture for each scheme; without one, or when it does not come, a mark in the accent stands beside the name. */
  logo: { light: string; dark: string } | null;
}

/** Whose product this is. */
export function BrandMark({ name, logo }: BrandMarkProps) {
  if (logo === null) return <NameWithMark name={name} />;
  if (logo.light === logo.dark) return <Logo name={name} address={logo.light} />;
  return (
    <>
      <span className="only-light">
        <Logo name={name} address={logo.light} />
      </span>
      <span className="only-dark">
        <Logo name={name} address={logo.dark} />
      </span>
    </>
  );
}

/** In a box of its own size before it has come: nothing moves. A picture that is not shown is not fetched. */
function Logo({ name, address }: { name: string; address: string }) {
  const [hasFailed, setHasFailed] = useState(false);
  if (hasFailed) return <NameWithMark name={name} />;
  return (
    <img
      src={address}
      alt={name}
      width={176}
      height={32}
      loading="lazy"
      onError={() => setHasFailed(true)}
      className="h-8 w-44 object-contain object-left rtl:object-right"
    />
  );
}

function NameWithMark({ name }: { name: string }) {
  return (
    <span className="flex min-w-0 items-center gap-2.5">
      <svg viewBox="0 0 32 32" className="size-8 shrink-0" aria-hidden>
        <rect
          width="31"
          height="31"
          x="0.5"
          y="0.5"
          className="fill-fill stroke-accent [rx:min(var(--radius),9px)]"
        />
        <path
          d={markPath}
          fill="none"
          strokeWidth="2.6"
          strokeLinecap="round"
          className="stroke-on-fill"
        />
      </svg>
      <span className="min-w-0 truncate text-title-s text-ink">{name}</span>
    </span>
  );
}
