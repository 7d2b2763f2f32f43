import { classNames } from './class-names.ts';
import type { PlotLegendItem, PlotReading, PlotSwatch, SeriesNumber } from './plot.ts';

interface PlotLegendProps {
  items: readonly PlotLegendItem[];
  /** What is looked at, or what stands there while nobody looks. */
  reading: PlotReading | undefined;
}

/** The legend, which is the readout too: the same rows with the values of the day looked at, so that nothing moves. */
export function PlotLegend({ items, reading }: PlotLegendProps) {
  return (
    <figcaption className="mt-4 border-t border-line pt-3 text-caption text-ink-soft">
      {reading ? (
        <p className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-4 font-semibold text-ink">
          <span>{reading.title}</span>
          <span className="figures">{reading.valueText ?? '\u00a0'}</span>
        </p>
      ) : null}
      <ul
        className={classNames(
          'grid gap-x-6 gap-y-1',
          items.length > 1 && '@md:grid-cols-2',
          items.length > 2 && '@3xl:grid-cols-3',
        )}
      >
        {items.map(({ id, label, swatch }) => (
          <li key={id} className="flex items-center gap-2.5">
            <Swatch swatch={swatch} />
            <span className="min-w-0">{label}</span>
            {reading ? (
              <span className="figures ms-auto ps-2 font-semibold text-ink">
                {reading.rows.find((row) => row.id === id)?.valueText ?? '–'}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </figcaption>
  );
}

/** Fill and texture of each series: stacked neighbours differ for an eye that sees no colour too. */
export const seriesClass: Record<SeriesNumber, string> = {
  1: 'bg-series-1',
  2: 'bg-series-2 series-stripes',
  3: 'bg-series-3',
  4: 'bg-series-4 series-dots',
  5: 'bg-series-5',
  other: 'bg-ink-faint',
};

function Swatch({ swatch }: { swatch: PlotSwatch }) {
  if (swatch === 'line')
    return (
      <span
        aria-hidden
        className="w-4 shrink-0 border-t-[2.5px] border-accent forced-color-adjust-none"
      />
    );
  if (swatch === 'ghost') {
    return (
      <span
        aria-hidden
        className="w-4 shrink-0 border-t-2 border-dashed border-danger forced-color-adjust-none"
      />
    );
  }
  return (
    <span
      aria-hidden
      className={classNames(
        'size-3 shrink-0 rounded-[3px] forced-color-adjust-none',
        seriesClass[swatch],
      )}
    />
  );
}

/** A reading as one spoken sentence. */
export function toSpokenReading(items: readonly PlotLegendItem[], reading: PlotReading): string {
  const rows = items.flatMap(({ id, label }) => {
    const row = reading.rows.find((entry) => entry.id === id);
    return row ? [`${label} ${row.valueText}`] : [];
  });
  const head = [reading.title, reading.valueText].filter(Boolean).join(', ');
  return [head, ...rows].join('. ');
}
