import { WalletBody } from './wallet-art.tsx';

/**
 * Where the money goes, in one line: the card fills the wallet, the wallet pays for what is sent. Decoration beside
 * words that say the same; takes the brand's colours.
 */
export function MoneyPathArt({ className }: { className?: string | undefined }) {
  return (
    <svg viewBox="0 0 340 104" fill="none" aria-hidden className={className}>
      <rect
        x="6"
        y="40"
        width="72"
        height="46"
        rx="7"
        className="fill-surface stroke-line-strong"
        strokeWidth="1.5"
      />
      <path d="M6 54h72" className="stroke-ink" strokeWidth="7" strokeOpacity="0.8" />
      <path
        d="M16 74h20m6 0h8"
        className="stroke-line-strong"
        strokeWidth="3"
        strokeLinecap="round"
      />
      <g className="stroke-accent" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
        <path d="M90 63h26" strokeDasharray="0.1 5" />
        <path d="m112 57 7 6-7 6" />
        <path
          d="M240 63c10 0 10-34 20-34M240 63h22M240 63c10 0 10 32 20 32"
          strokeDasharray="0.1 5"
        />
      </g>
      <g transform="translate(117 0)">
        <WalletBody />
      </g>
      <Bubble y={13} />
      <Envelope y={49} />
      <Handset y={81} />
    </svg>
  );
}

const tile = 'fill-surface stroke-accent-line';
const mark = {
  className: 'stroke-accent-ink',
  strokeWidth: 1.75,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

function Bubble({ y }: { y: number }) {
  return (
    <g transform={`translate(268 ${y})`}>
      <path
        d="M8 0h46a8 8 0 0 1 8 8v10a8 8 0 0 1-8 8H14l-9 6v-7a8 8 0 0 1-5-7V8a8 8 0 0 1 8-8Z"
        className={tile}
        strokeWidth="1.5"
      />
      <path d="M14 10h34M14 17h20" {...mark} />
    </g>
  );
}

function Envelope({ y }: { y: number }) {
  return (
    <g transform={`translate(268 ${y})`}>
      <rect width="40" height="27" rx="5" className={tile} strokeWidth="1.5" />
      <path d="m4 5 16 11L36 5" {...mark} />
    </g>
  );
}

function Handset({ y }: { y: number }) {
  return (
    <g transform={`translate(268 ${y})`}>
      <rect width="62" height="22" rx="11" className={tile} strokeWidth="1.5" />
      <path d="M12 11h2m5-4v8m5-11v14m5-10v6m5-8v10m5-7v4m5-2h2" {...mark} />
    </g>
  );
}
