import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { CircleCheck, CircleDashed, PencilLine } from 'lucide-react';
import { useBackend } from '#src/backend/backend-context.ts';
import { autoRechargeQuery, reminderPreferencesQuery } from '#src/backend/queries.ts';
import { type Card, isUsableCard } from '#src/domain/card.ts';
import type { StepId } from '#src/domain/progress.ts';
import { nextWeeklyMs } from '#src/domain/reminder.ts';
import { useFormat } from '#src/i18n/format.ts';
import { useNow } from '#src/i18n/use-now.ts';
import { Button } from '#src/ui/button.tsx';
import { classNames } from '#src/ui/class-names.ts';
import { focusOnMount } from '#src/ui/focus-on-mount.ts';
import type { WeeklyAnswers } from '#src/wizard/draft-store.ts';
import { formatWeekdayAndTime } from './reminder-words.ts';
import { resolveChange, type WeeklyTopic, weeklyTopics } from './weekly-review.ts';

const topicWords: Record<WeeklyTopic, { name: MessageDescriptor; change: MessageDescriptor }> = {
  balance: {
    name: msg`Saldo`,
    change: msg`Decide cuándo y cuánto se recarga solo, o recarga ahora en esta misma página.`,
  },
  spending: {
    name: msg`Gasto`,
    change: msg`Apaga un canal que no necesites, o mira abajo qué envíos costaron más.`,
  },
  recharges: {
    name: msg`Recargas`,
    change: msg`Cambia el monto, el tope o la tarjeta con la que se cobra.`,
  },
  channels: {
    name: msg`Canales y tarjeta`,
    change: msg`Ahí ves qué le falta a cada uno y a quién le toca.`,
  },
};

const visitWords: Partial<Record<StepId, MessageDescriptor>> = {
  card: msg`Ir a mis tarjetas`,
  'auto-recharge': msg`Ver la recarga automática`,
  channels: msg`Ver mis canales`,
};

interface WeeklyResultProps {
  answers: WeeklyAnswers;
  cards: readonly Card[] | null;
  onVisit: (stepId: StepId) => void;
  onClose: () => void;
}

/** How the week stands, what there is to change and where, and when to look again. */
export function WeeklyResult({ answers, cards, onVisit, onClose }: WeeklyResultProps) {
  const { i18n } = useLingui();
  const isCardAtFault = useIsCardAtFault(cards);
  const changes = weeklyTopics.filter((topic) => answers[topic] === 'change');
  const unanswered = weeklyTopics.filter((topic) => answers[topic] === 'unanswered');
  return (
    <div className="grid gap-5 motion-safe:animate-rise">
      <div className="grid gap-1">
        <h3 ref={focusOnMount} tabIndex={-1} className="text-title text-pretty outline-none">
          {changes.length > 0 ? (
            <Plural
              value={changes.length}
              one="Revisado. Te queda una cosa por cambiar"
              other="Revisado. Te quedan # cosas por cambiar"
            />
          ) : unanswered.length > 0 ? (
            <Trans>Revisado, menos lo que no se pudo leer</Trans>
          ) : (
            <Trans>Revisado: todo sigue en orden</Trans>
          )}
        </h3>
        <NextLook />
      </div>
      <ul className="divide-y divide-line">
        {weeklyTopics.map((topic) => {
          const answer = answers[topic];
          const target = resolveChange(topic, isCardAtFault(topic));
          const words = visitWords[target];
          return (
            <li key={topic} className="flex flex-wrap items-start gap-x-4 gap-y-3 py-3 first:pt-0">
              <AnswerMark answer={answer} />
              <div className="min-w-0 flex-1 basis-48">
                <p className="font-medium">{i18n._(topicWords[topic].name)}</p>
                <p className="text-small text-ink-soft">
                  {answer === 'change' ? (
                    i18n._(topicWords[topic].change)
                  ) : answer === 'fine' ? (
                    <Trans>Está bien</Trans>
                  ) : (
                    <Trans>Sin responder: no se pudo leer</Trans>
                  )}
                </p>
              </div>
              {answer === 'change' && words !== undefined && (
                <Button onClick={() => onVisit(target)} className="max-sm:basis-full">
                  {i18n._(words)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <div>
        <Button onClick={onClose}>
          <Trans>Cerrar la revisión</Trans>
        </Button>
      </div>
    </div>
  );
}

function AnswerMark({ answer }: { answer: WeeklyAnswers[string] | undefined }) {
  const Mark = answer === 'fine' ? CircleCheck : answer === 'change' ? PencilLine : CircleDashed;
  return (
    <Mark
      aria-hidden
      className={classNames(
        'mt-0.5 size-5 shrink-0',
        answer === 'fine'
          ? 'text-success'
          : answer === 'change'
            ? 'text-accent-ink'
            : 'text-ink-faint',
      )}
    />
  );
}

/** When the next look is due; without a reminder, a week from today. */
function NextLook() {
  const format = useFormat();
  const nowMs = useNow();
  const { data } = useQuery(reminderPreferencesQuery(useBackend()));
  if (!data) return null;
  if (data.weeklyReview === null)
    return (
      <p className="text-ink-soft">
        <Trans>
          Vuelve en una semana, el {format.date(nowMs + 7 * 86_400_000)}. Abajo puedes pedir que te
          lo recordemos.
        </Trans>
      </p>
    );
  const nextMs = nextWeeklyMs(data.weeklyReview, nowMs, format.timeZone);
  return (
    <p className="text-ink-soft">
      <Trans>La próxima toca el {formatWeekdayAndTime(nextMs, format)}.</Trans>
    </p>
  );
}

/** Whether what went wrong is mended with the cards rather than with the rule or the channel. */
function useIsCardAtFault(cards: readonly Card[] | null) {
  const { data: recharge } = useQuery(autoRechargeQuery(useBackend()));
  const card = cards?.find(({ isDefault }) => isDefault);
  const isCardSound =
    cards === null || (card !== undefined && isUsableCard(card) && card.status !== 'expiring');
  const reason = recharge?.pause?.reason;
  const isPausedByCard = reason === 'no_payment_method' || reason === 'card_expired';
  return (topic: WeeklyTopic) => (topic === 'recharges' ? isPausedByCard : !isCardSound);
}
