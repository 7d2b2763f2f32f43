import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useBackend } from '#src/backend/backend-context.ts';
import { channelsQuery } from '#src/backend/queries.ts';
import { type ChannelId, channels } from '#src/channels/channels.ts';
import type { Card } from '#src/domain/card.ts';
import type { Wallet } from '#src/domain/wallet.ts';
import { describeCard } from '#src/i18n/card-words.ts';
import { useFormat } from '#src/i18n/format.ts';
import { DataList } from '#src/ui/data-list.tsx';
import {
  joinReads,
  type WeeklyAnswering,
  WeeklyQuestion,
  WeeklyVerdict,
} from './weekly-question.tsx';
import { type ChannelFacts, toChannelFacts } from './weekly-use.ts';

/** Is all that is used still on? */
export function WeeklyChannels({
  wallet,
  cards,
  ...answering
}: { wallet: Wallet; cards: readonly Card[] | null } & WeeklyAnswering) {
  const list = useQuery(channelsQuery(useBackend()));
  return (
    <WeeklyQuestion
      index={3}
      question={<Trans>¿Sigue activo todo lo que usas?</Trans>}
      read={joinReads([list], list.data)}
      asksForChange={(data) =>
        ['stopped', 'card'].includes(toChannelFacts(data, cards, wallet).verdict)
      }
      {...answering}
    >
      {(data) => <Facts facts={toChannelFacts(data, cards, wallet)} />}
    </WeeklyQuestion>
  );
}

function Facts({ facts }: { facts: ChannelFacts }) {
  return (
    <>
      <Verdict facts={facts} />
      <DataList
        items={[
          {
            id: 'ready',
            term: <Trans>Listos para enviar</Trans>,
            value: <Names ids={facts.ready} />,
          },
          ...(facts.waiting.length === 0
            ? []
            : [
                {
                  id: 'waiting',
                  term: <Trans>Les falta algo</Trans>,
                  value: <Names ids={facts.waiting} />,
                },
              ]),
          ...(facts.stopped.length === 0
            ? []
            : [
                {
                  id: 'stopped',
                  term: <Trans>Detenidos</Trans>,
                  value: <Names ids={facts.stopped} />,
                },
              ]),
          ...(facts.card === undefined
            ? []
            : [
                {
                  id: 'card',
                  term: <Trans>Tarjeta</Trans>,
                  value: <CardWord card={facts.card} />,
                },
              ]),
        ]}
      />
    </>
  );
}

function Verdict({ facts }: { facts: ChannelFacts }) {
  const { stopped, card, verdict } = facts;
  switch (verdict) {
    case 'stopped':
      return (
        <WeeklyVerdict kind="look">
          <Trans>
            No todo. Ahora no envían: <Names ids={stopped} />.
          </Trans>
        </WeeklyVerdict>
      );
    case 'card':
      return (
        <WeeklyVerdict kind="look">
          {!card ? (
            <Trans>No hay una tarjeta para las recargas.</Trans>
          ) : card.status === 'expiring' ? (
            <Trans>Tus canales siguen activos, pero tu tarjeta vence pronto.</Trans>
          ) : (
            <Trans>Tu tarjeta no se puede cobrar: la próxima recarga fallaría.</Trans>
          )}
        </WeeklyVerdict>
      );
    case 'none':
      return (
        <WeeklyVerdict kind="open">
          <Trans>Todavía no hay un canal listo para enviar.</Trans>
        </WeeklyVerdict>
      );
    case 'fine':
      return (
        <WeeklyVerdict kind="good">
          {card === undefined ? (
            <Trans>Sí: lo que tienes activo puede enviar.</Trans>
          ) : (
            <Trans>Sí: lo que tienes activo puede enviar, y tu tarjeta está vigente.</Trans>
          )}
        </WeeklyVerdict>
      );
  }
}

function Names({ ids }: { ids: ChannelId[] }) {
  const { i18n } = useLingui();
  const format = useFormat();
  if (ids.length === 0) return <Trans>Ninguno</Trans>;
  return format.list(ids.map((id) => i18n._(channels[id].label)));
}

function CardWord({ card }: { card: Card | null }) {
  const { i18n } = useLingui();
  if (card === null) return <Trans>Ninguna</Trans>;
  const name = i18n._(describeCard(card));
  switch (card.status) {
    case 'expiring':
      return <Trans>{name}, vence pronto</Trans>;
    case 'expired':
      return <Trans>{name}, vencida</Trans>;
    case 'requires_update':
      return <Trans>{name}, hay que cambiarla</Trans>;
    case 'pending':
      return <Trans>{name}, por confirmar</Trans>;
    default:
      return name;
  }
}
