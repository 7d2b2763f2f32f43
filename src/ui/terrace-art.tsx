import { classNames } from './class-names.ts';

interface TerraceArtProps {
  /** `solid` are filled terraces, `outline` only their edges, `dotted` edges that are not certain. */
  fill?: 'solid' | 'outline' | 'dotted' | undefined;
  className?: string | undefined;
}

const width = 480;
const height = 280;

/** Beyond the frame, where the line that closes a terrace is not seen. */
const edge = 8;

/** One terrace: stairs with round edges that rise to the right, closed outside the frame. */
function toTerrace(startX: number, rise: number, run: number, steps: number): string {
  const radius = Math.min(rise, run) / 2;
  let path = `M${startX} ${height + edge}v${-edge}`;
  for (let step = 0; step < steps; step += 1) {
    const isLast = step === steps - 1;
    path += `v${-(rise - radius * (step === 0 ? 1 : 2))}a${radius} ${radius} 0 0 1 ${radius} ${-radius}`;
    path += isLast
      ? `H${width + edge}`
      : `h${run - radius * 2}a${radius} ${radius} 0 0 0 ${radius} ${-radius}`;
  }
  return `${path}V${height + edge}Z`;
}

const terraces = [0, 1, 2, 3, 4].map((level) =>
  toTerrace(128 + level * 62, 62 - level * 9, 74 - level * 6, 4),
);

/** The motif of the product: terraces on a hillside, one step above the other. Takes its colour from the text. */
export function TerraceArt({ fill = 'solid', className }: TerraceArtProps) {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMaxYMax slice"
      aria-hidden
      className={classNames('pointer-events-none', className)}
    >
      {terraces.map((path) => (
        <path
          key={path}
          d={path}
          fill={fill === 'solid' ? 'currentColor' : 'none'}
          fillOpacity={0.036}
          stroke="currentColor"
          strokeOpacity={fill === 'solid' ? 0.18 : 0.34}
          strokeWidth={1}
          strokeDasharray={fill === 'dotted' ? '2 6' : undefined}
          strokeLinecap="round"
        />
      ))}
    </svg>
  );
}
