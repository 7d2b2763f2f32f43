import { Plural, Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useBackend } from '#src/backend/backend-context.ts';
import { transactionPageQuery, usageQuery } from '#src/backend/queries.ts';
import { startOfDayMs } from '#src/domain/calendar.ts';
import { microsToMinorFloor, minorToMicros } from '#src/domain/money.ts';
import type { StepId } from '#src/domain/progress.ts';
import { findStandouts, type Standout } from '#src/domain/standouts.ts';
import { useFormat } from '#src/i18n/format.ts';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { Panel, PanelHeading } from '#src/ui/panel.tsx';
import { StandoutNote } from './standout-note.tsx';
import { toDailyUse } from './usage-days.ts';

/** What is looked at: four weeks of full days. */
const DAYS = 28;

/** More than this at once is a list, not a hint; the most urgent come first. */
const FIRST_NOTES = 2;

interface StandoutsSectionProps {
  nowMs: number;
  smallestRechargeMinor: number;
  onVisit: (stepId: StepId) => void;
}

/** What of the last four weeks is worth a look, in plain words. Nothing where nothing is, or where it cannot be told. */
export function StandoutsSection({ nowMs, smallestRechargeMinor, onVisit }: StandoutsSectionProps) {
  const { timeZone, currency } = useFormat();
  const backend = useBackend();
  const fromMs = startOfDayMs(nowMs, timeZone, -DAYS);
  const toMs = startOfDayMs(nowMs, timeZone);
  const usage = useQuery(usageQuery(backend, { fromMs, toMs, granularity: 'day' }));
  const charges = useQuery(transactionPageQuery(backend, { types: ['auto_recharge'], fromMs }));
  const notes = useMemo(() => {
    if (usage.data === undefined || charges.data === undefined) return [];
    const use = toDailyUse(usage.data, { fromMs, toMs, dayCount: DAYS }, timeZone);
    return findStandouts({
      channels: use.channels.map(({ id }, place) => ({
        channelId: id,
        dailyMicros: use.days.map(({ costsMicros }) => costsMicros[place] ?? 0),
      })),
      recharges: charges.data.items.map(({ postedAtMs, amountMicros }) => ({
        atMs: postedAtMs,
        amountMinor: microsToMinorFloor(amountMicros, currency),
      })),
      smallestRechargeMicros: minorToMicros(smallestRechargeMinor, currency),
    });
  }, [usage.data, charges.data, fromMs, toMs, timeZone, currency, smallestRechargeMinor]);

  if (notes.length === 0) return null;
  return (
    <Panel as="section" aria-labelledby="standouts" className="grid gap-5">
      <PanelHeading
        id="standouts"
        title={<Trans>Vale la pena mirar</Trans>}
        description={<Trans>De tus últimas cuatro semanas.</Trans>}
      />
      <Notes notes={notes.slice(0, FIRST_NOTES)} onVisit={onVisit} />
      {notes.length > FIRST_NOTES && (
        <Disclosure
          summary={
            <Plural
              value={notes.length - FIRST_NOTES}
              one="Ver una cosa más"
              other="Ver # cosas más"
            />
          }
        >
          <Notes notes={notes.slice(FIRST_NOTES)} onVisit={onVisit} />
        </Disclosure>
      )}
    </Panel>
  );
}

function Notes({ notes, onVisit }: { notes: Standout[]; onVisit: (stepId: StepId) => void }) {
  return (
    <ul className="grid gap-4">
      {notes.map((note) => (
        <li key={`${note.kind} ${'channelId' in note ? note.channelId : ''}`}>
          <StandoutNote note={note} onVisit={onVisit} />
        </li>
      ))}
    </ul>
  );
}
