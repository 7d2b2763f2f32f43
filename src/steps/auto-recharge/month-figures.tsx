import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { worstMonthMinor } from '#src/domain/recharge-rule.ts';
import { useFormat } from '#src/i18n/format.ts';
import type { MonthPlay } from './month-play.ts';

/** The month in three figures: what is sent, what is recharged for it, and the most that can be charged. */
export function MonthFigures({ play }: { play: MonthPlay }) {
  const format = useFormat();
  const { played, rule, tripleMinor } = play;
  const worst = worstMonthMinor(rule);
  return (
    <dl className="grid gap-x-6 gap-y-3 @lg:grid-cols-3 @lg:divide-x @lg:divide-line">
      <Figure
        term={<Trans>Tus envíos del mes</Trans>}
        value={format.micros(played.wantedMicros)}
        hint={<Trans>A los precios de tu cuenta</Trans>}
      />
      <Figure
        term={<Trans>Recargas en el mes</Trans>}
        value={format.number(played.recharges.length)}
        hint={<Trans>Suman {format.minor(played.rechargedMinor, { trimZeros: true })}</Trans>}
      />
      {worst === null ? (
        <Figure
          term={<Trans>Lo más que se cobra</Trans>}
          value={<Trans>Sin límite</Trans>}
          hint={
            tripleMinor !== null && (
              <Trans>
                Con el triple de envíos, {format.minor(tripleMinor, { trimZeros: true })}
              </Trans>
            )
          }
        />
      ) : (
        <Figure
          term={<Trans>Lo más que se cobra</Trans>}
          value={format.minor(worst, { trimZeros: true })}
          hint={<Trans>Al mes, por tu tope</Trans>}
        />
      )}
    </dl>
  );
}

function Figure({ term, value, hint }: { term: ReactNode; value: ReactNode; hint: ReactNode }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 @lg:grid-cols-1 @lg:not-first:ps-6">
      <dt className="text-small text-ink-soft">{term}</dt>
      <dd className="figures text-end text-title text-ink @lg:text-start">{value}</dd>
      <dd className="col-span-full text-caption text-ink-faint">{hint}</dd>
    </div>
  );
}
