import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { pauseWords } from '#src/account/pause-words.ts';
import { useBackend } from '#src/backend/backend-context.ts';
import { autoRechargeQuery, transactionPageQuery } from '#src/backend/queries.ts';
import { useFormat } from '#src/i18n/format.ts';
import { DataList } from '#src/ui/data-list.tsx';
import {
  joinReads,
  type WeeklyAnswering,
  WeeklyQuestion,
  WeeklyVerdict,
} from './weekly-question.tsx';
import { type RechargeFacts, toRechargeFacts, weeklySpan } from './weekly-review.ts';

/** Did the recharges go through? */
export function WeeklyRecharges({ nowMs, ...answering }: { nowMs: number } & WeeklyAnswering) {
  const backend = useBackend();
  const { timeZone } = useFormat();
  const { weekFromMs } = weeklySpan(nowMs, timeZone);
  const recharge = useQuery(autoRechargeQuery(backend));
  const rows = useQuery(
    transactionPageQuery(backend, { types: ['top_up', 'auto_recharge'], fromMs: weekFromMs }),
  );
  const data =
    recharge.data && rows.data
      ? toRechargeFacts(rows.data, recharge.data)
      : recharge.data === null
        ? null
        : undefined;
  return (
    <WeeklyQuestion
      index={2}
      question={<Trans>¿Salieron bien las recargas?</Trans>}
      read={joinReads([recharge, rows], data)}
      asksForChange={({ verdict }) => ['paused', 'failing', 'cap_reached'].includes(verdict)}
      {...answering}
    >
      {(facts) => (
        <>
          <Verdict facts={facts} />
          <DataList
            items={[
              {
                id: 'automatic',
                term: <Trans>Automáticas, desde hace 7 días</Trans>,
                value: <Recharged of={facts.automatic} hasMore={facts.hasMore} />,
              },
              {
                id: 'by-hand',
                term: <Trans>Hechas por ti</Trans>,
                value: <Recharged of={facts.byHand} hasMore={facts.hasMore} />,
              },
              {
                id: 'cap',
                term: <Trans>Queda del tope de este mes</Trans>,
                value: <CapLeft facts={facts} />,
              },
            ]}
          />
        </>
      )}
    </WeeklyQuestion>
  );
}

function Verdict({ facts }: { facts: RechargeFacts }) {
  const { i18n } = useLingui();
  const count = facts.automatic.count + facts.byHand.count;
  switch (facts.verdict) {
    case 'paused':
      return (
        <WeeklyVerdict kind="look">
          {i18n._(pauseWords[facts.pauseReason ?? 'unknown'])}
        </WeeklyVerdict>
      );
    case 'failing':
      return (
        <WeeklyVerdict kind="look">
          <Plural
            value={facts.failures}
            one="El último cobro no pasó. Se vuelve a intentar solo."
            other="Los últimos # cobros no pasaron. Se vuelve a intentar solo."
          />
        </WeeklyVerdict>
      );
    case 'cap_reached':
      return (
        <WeeklyVerdict kind="look">
          <Trans>Este mes ya no hay más recargas automáticas: llegaron al tope.</Trans>
        </WeeklyVerdict>
      );
    case 'off':
      return (
        <WeeklyVerdict kind="open">
          <Trans>La recarga automática está apagada: solo recargas tú.</Trans>
        </WeeklyVerdict>
      );
    case 'fine':
      return count === 0 ? (
        <WeeklyVerdict kind="good">
          <Trans>No hizo falta ninguna, y la recarga automática está lista.</Trans>
        </WeeklyVerdict>
      ) : (
        <WeeklyVerdict kind="good">
          <Trans>Sí: todo lo cobrado está en tu saldo.</Trans>
        </WeeklyVerdict>
      );
  }
}

function Recharged({ of, hasMore }: { of: RechargeFacts['automatic']; hasMore: boolean }) {
  const format = useFormat();
  if (of.count === 0 && !hasMore) return <Trans>Ninguna</Trans>;
  return hasMore ? (
    <Trans>
      {of.count} o más · {format.micros(of.micros)} o más
    </Trans>
  ) : (
    <Trans>
      {of.count} · {format.micros(of.micros)}
    </Trans>
  );
}

function CapLeft({ facts: { capLeftMinor, verdict } }: { facts: RechargeFacts }) {
  const format = useFormat();
  if (verdict === 'off') return <Trans>No aplica</Trans>;
  return capLeftMinor === null ? <Trans>Sin tope</Trans> : format.minor(capLeftMinor);
}
