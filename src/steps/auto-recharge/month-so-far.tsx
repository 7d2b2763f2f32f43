import { Plural, Trans } from '@lingui/react/macro';
import type { AutoRecharge } from '#src/backend/backend.ts';
import { worstMonthMinor } from '#src/domain/recharge-rule.ts';
import { useFormat } from '#src/i18n/format.ts';
import { classNames } from '#src/ui/class-names.ts';

/** More marks than this are no longer counted at a glance. */
const MAX_MARKS = 12;

/** What the rule charged this month, against its cap: a mark a recharge where they can be counted. */
export function MonthSoFar({ autoRecharge }: { autoRecharge: AutoRecharge }) {
  const format = useFormat();
  const { rule, thisMonth } = autoRecharge;
  const worst = worstMonthMinor(rule);
  const charged = format.minor(thisMonth.chargedMinor, { trimZeros: true });
  const possible = worst === null || rule.amountMinor === 0 ? 0 : worst / rule.amountMinor;
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="text-small font-semibold text-ink-soft">
          <Trans>Este mes</Trans>
        </h2>
        <p className="figures text-small text-ink-soft">
          {worst === null ? (
            <Trans>
              <strong className="text-ink">{charged}</strong> recargados
            </Trans>
          ) : (
            <Trans>
              <strong className="text-ink">{charged}</strong> de{' '}
              {format.minor(worst, { trimZeros: true })}
            </Trans>
          )}
        </p>
      </div>
      {possible > 0 && possible <= MAX_MARKS && (
        <div aria-hidden className="flex gap-1.5">
          {Array.from({ length: possible }, (_, mark) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: a mark is nothing but its place.
              key={mark}
              className={classNames(
                'h-2 flex-1 rounded-full forced-colors:border',
                mark < thisMonth.count ? 'bg-accent' : 'bg-ink/10',
              )}
            />
          ))}
        </div>
      )}
      <p className="text-caption text-ink-faint">
        <Plural
          value={thisMonth.count}
          _0="Ninguna recarga todavía."
          one="# recarga."
          other="# recargas."
        />{' '}
        <Trans>El conteo empieza de nuevo el {format.date(thisMonth.resetsAtMs)}.</Trans>
      </p>
    </div>
  );
}
