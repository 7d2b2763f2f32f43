import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ArrowDownRight, ArrowUpRight, CircleCheck, CircleMinus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useBackend } from '#src/backend/backend-context.ts';
import { cardsQuery } from '#src/backend/queries.ts';
import { channels as channelTable } from '#src/channels/channels.ts';
import { useFormat } from '#src/i18n/format.ts';
import { useNow } from '#src/i18n/use-now.ts';
import { Panel, PanelHeading } from '#src/ui/panel.tsx';
import { useDraft } from '#src/wizard/draft-store.ts';
import { type Change, findChanges, SAME_VISIT_MS, takeLook } from './changes.ts';
import type { AccountFacts } from './health.ts';

/** On a later visit: what is different from the last look at this page on this device. */
export function SinceLastLook({ facts }: { facts: AccountFacts }) {
  const format = useFormat();
  const nowMs = useNow();
  const cards = useQuery(cardsQuery(useBackend())).data;
  const kept = useDraft(({ kept: { look } }) => look);
  const keep = useDraft(({ setLook }) => setLook);
  const [before] = useState(kept); // what is kept becomes this very look
  const now = takeLook(facts, cards, nowMs);
  const isNew = kept === null || nowMs - kept.atMs >= SAME_VISIT_MS;
  useEffect(() => {
    if (now !== null && isNew) keep(now);
  });
  if (now === null || before === null || nowMs - before.atMs < SAME_VISIT_MS) return null;
  const changes = findChanges(before, now);
  return (
    <Panel
      as="section"
      tone="sunken"
      aria-labelledby="since-last-look"
      className="grid gap-3 print:hidden"
    >
      <PanelHeading
        id="since-last-look"
        title={<Trans>Desde tu última visita</Trans>}
        description={format.relative(before.atMs, nowMs)}
      />
      {changes.length === 0 ? (
        <p className="text-small text-ink-soft">
          <Trans>Todo sigue igual.</Trans>
        </p>
      ) : (
        <ul className="grid gap-2 text-small">
          {changes.map((change) => (
            <ChangeLine key={toKey(change)} change={change} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function toKey(change: Change): string {
  return 'channelId' in change ? `${change.code}-${change.channelId}` : change.code;
}

const looks = {
  balance_rose: { icon: ArrowUpRight, className: 'text-success-ink' },
  balance_fell: { icon: ArrowDownRight, className: 'text-ink-soft' },
  rule_on: { icon: CircleCheck, className: 'text-success-ink' },
  rule_off: { icon: CircleMinus, className: 'text-warning-ink' },
  cards_added: { icon: CircleCheck, className: 'text-success-ink' },
  cards_gone: { icon: CircleMinus, className: 'text-warning-ink' },
  channel_on: { icon: CircleCheck, className: 'text-success-ink' },
  channel_off: { icon: CircleMinus, className: 'text-warning-ink' },
};

function ChangeLine({ change }: { change: Change }) {
  const { icon: Picture, className } = looks[change.code];
  return (
    <li className="flex items-start gap-2.5">
      <Picture aria-hidden className={`mt-0.5 size-4.5 shrink-0 ${className}`} />
      <span>
        <ChangeWords change={change} />
      </span>
    </li>
  );
}

function ChangeWords({ change }: { change: Change }) {
  const { i18n } = useLingui();
  const format = useFormat();
  switch (change.code) {
    case 'balance_rose':
      return <Trans>Tu saldo subió {format.micros(change.byMicros)}.</Trans>;
    case 'balance_fell':
      return <Trans>Tu saldo bajó {format.micros(change.byMicros)}.</Trans>;
    case 'rule_on':
      return <Trans>La recarga automática se encendió.</Trans>;
    case 'rule_off':
      return <Trans>La recarga automática se apagó.</Trans>;
    case 'cards_added':
      return (
        <Plural
          value={change.count}
          one="Hay una tarjeta más que se puede cobrar."
          other="Hay # tarjetas más que se pueden cobrar."
        />
      );
    case 'cards_gone':
      return (
        <Plural
          value={change.count}
          one="Una tarjeta ya no se puede cobrar."
          other="# tarjetas ya no se pueden cobrar."
        />
      );
    case 'channel_on':
      return <Trans>{i18n._(channelTable[change.channelId].label)} está activo.</Trans>;
    case 'channel_off':
      return <Trans>{i18n._(channelTable[change.channelId].label)} ya no está activo.</Trans>;
  }
}
