import { classNames } from './class-names.ts';

interface WalletArtProps {
  /** `empty` waits for its first coin, `filled` holds a card, `ready` was looked at and is well. */
  state: 'empty' | 'filled' | 'ready';
  className?: string | undefined;
}

/** The wallet as a thing: what goes in lies on top. Decoration; takes the brand's colours. */
export function WalletArt({ state, className }: WalletArtProps) {
  return (
    <svg
      viewBox="11 0 106 96"
      fill="none"
      aria-hidden
      className={classNames('shrink-0', className)}
    >
      {state === 'empty' ? <CoinToCome /> : <CardInside />}
      {state === 'ready' ? <Tick /> : null}
      <WalletBody />
    </svg>
  );
}

/** The wallet from the front, 96 wide, at (12, 34): other pictures draw it too. */
export function WalletBody() {
  return (
    <>
      <path
        d="M12 46a12 12 0 0 1 12-12h72a12 12 0 0 1 12 12v34a12 12 0 0 1-12 12H24a12 12 0 0 1-12-12Z"
        className="fill-deep stroke-line-strong"
        strokeOpacity="0.4"
      />
      <g className="stroke-white" strokeOpacity="0.34" strokeWidth="1.25">
        <path d="M40 92v-8a6 6 0 0 1 6-6h8a6 6 0 0 0 6-6v-4a6 6 0 0 1 6-6h10" />
        <path d="M58 92v-2a6 6 0 0 1 6-6h6a6 6 0 0 0 6-6v-2" />
      </g>
      <path d="M20 44h60" className="stroke-white" strokeOpacity="0.34" strokeDasharray="3 4" />
      <path
        d="M84 54h26a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H84a10 10 0 0 1 0-20Z"
        className="fill-fill stroke-surface"
        strokeWidth="2.5"
      />
      <circle cx="86" cy="64" r="3.5" className="fill-on-fill" />
    </>
  );
}

function CardInside() {
  return (
    <g transform="rotate(-7 60 30)">
      <rect
        x="27"
        y="9"
        width="62"
        height="40"
        rx="6"
        className="fill-accent-soft stroke-accent-line"
        strokeWidth="1.5"
      />
      <path d="M27 20h62" className="stroke-accent-line" strokeWidth="6" />
    </g>
  );
}

function Tick() {
  return (
    <>
      <circle cx="97" cy="18" r="11" className="fill-success" />
      <path
        d="m101.7 14.9-6 6.6-3.2-3.3"
        className="draw stroke-surface"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  );
}

function CoinToCome() {
  return (
    <g className="stroke-accent" strokeWidth="1.5" strokeLinecap="round">
      <circle cx="52" cy="15" r="11" strokeDasharray="0.1 4.4" strokeWidth="2" />
      <path d="M52 10v10m-4-3.5 4 4 4-4" />
    </g>
  );
}
