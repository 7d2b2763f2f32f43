import { Plural, Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Runway } from '#src/account/runway.tsx';
import type { AutoRecharge } from '#src/backend/backend.ts';
import { useBackend } from '#src/backend/backend-context.ts';
import { autoRechargeQuery } from '#src/backend/queries.ts';
import type { Wallet } from '#src/domain/wallet.ts';
import { useFormat } from '#src/i18n/format.ts';
import { DataList } from '#src/ui/data-list.tsx';
import {
  joinReads,
  type WeeklyAnswering,
  WeeklyQuestion,
  WeeklyVerdict,
} from './weekly-question.tsx';
import { type BalanceFacts, toBalanceFacts } from './weekly-review.ts';

/** Does the balance last? */
export function WeeklyBalance({ wallet, ...answering }: { wallet: Wallet } & WeeklyAnswering) {
  const { currency } = useFormat();
  const recharge = useQuery(autoRechargeQuery(useBackend()));
  return (
    <WeeklyQuestion
      index={0}
      question={<Trans>¿Te alcanza el saldo?</Trans>}
      read={joinReads(
        [recharge],
        recharge.data === undefined ? undefined : { rule: recharge.data },
      )}
      asksForChange={({ rule }) =>
        ['stopped', 'short'].includes(toBalanceFacts(wallet, rule, currency).verdict)
      }
      {...answering}
    >
      {({ rule }) => (
        <Facts wallet={wallet} recharge={rule} facts={toBalanceFacts(wallet, rule, currency)} />
      )}
    </WeeklyQuestion>
  );
}

function Facts({
  wallet,
  recharge,
  facts,
}: {
  wallet: Wallet;
  recharge: AutoRecharge | null;
  facts: BalanceFacts;
}) {
  const format = useFormat();
  const daily = wallet.averageDailyUseMicros;
  const rule = recharge?.rule;
  return (
    <>
      <Verdict wallet={wallet} facts={facts} />
      <DataList
        items={[
          {
            id: 'available',
            term: <Trans>Saldo disponible</Trans>,
            value: format.micros(wallet.availableMicros),
          },
          {
            id: 'daily',
            term: <Trans>Gastas al día</Trans>,
            value: daily === null ? <Trans>Aún no se sabe</Trans> : format.micros(daily),
          },
          {
            id: 'next',
            term: <Trans>Próxima recarga</Trans>,
            value: <NextRecharge next={facts.nextRecharge} />,
            hint: rule?.isEnabled === true && (
              <Trans>
                {format.minor(rule.amountMinor, { trimZeros: true })} al llegar a{' '}
                {format.minor(rule.thresholdMinor, { trimZeros: true })}
              </Trans>
            ),
          },
        ]}
      />
    </>
  );
}

function Verdict({ wallet, facts }: { wallet: Wallet; facts: BalanceFacts }) {
  if (wallet.state === 'blocked')
    return (
      <WeeklyVerdict kind="look">
        <Trans>Tu cuenta está suspendida: no se envía nada.</Trans>
      </WeeklyVerdict>
    );
  switch (facts.verdict) {
    case 'stopped':
      return (
        <WeeklyVerdict kind="look">
          <Trans>No: tus envíos están detenidos hasta que recargues.</Trans>
        </WeeklyVerdict>
      );
    case 'short':
      return (
        <WeeklyVerdict kind="look">
          <Runway wallet={wallet} /> <Trans>Y no se recarga solo.</Trans>
        </WeeklyVerdict>
      );
    case 'fine':
      return (
        <WeeklyVerdict kind="good">
          <Runway wallet={wallet} />{' '}
          {facts.nextRecharge.kind !== 'off' && facts.nextRecharge.kind !== 'paused' && (
            <Trans>Y se recarga solo antes de que se acabe.</Trans>
          )}
        </WeeklyVerdict>
      );
    case 'unknown':
      return (
        <WeeklyVerdict kind="open">
          <Runway wallet={wallet} />
        </WeeklyVerdict>
      );
  }
}

function NextRecharge({ next }: { next: BalanceFacts['nextRecharge'] }) {
  switch (next.kind) {
    case 'off':
      return <Trans>Apagada</Trans>;
    case 'paused':
      return <Trans>En pausa</Trans>;
    case 'under_way':
      return <Trans>En camino</Trans>;
    case 'when_low':
      return <Trans>Cuando el saldo baje</Trans>;
    case 'unknown':
      return <Trans>No se puede saber</Trans>;
    case 'in_days':
      return (
        <Plural
          value={next.days}
          _0="Hoy o mañana"
          one="En un día, más o menos"
          other="En unos # días"
        />
      );
  }
}
