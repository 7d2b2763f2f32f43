import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { CalendarCheck } from 'lucide-react';
import { useId, useState } from 'react';
import { useBackend } from '#src/backend/backend-context.ts';
import { remindersQuery } from '#src/backend/queries.ts';
import { useWrite } from '#src/backend/use-write.ts';
import type { Card } from '#src/domain/card.ts';
import type { StepId } from '#src/domain/progress.ts';
import type { Wallet } from '#src/domain/wallet.ts';
import { useNow } from '#src/i18n/use-now.ts';
import { Badge } from '#src/ui/badge.tsx';
import { Button } from '#src/ui/button.tsx';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { IconTile } from '#src/ui/icon-tile.tsx';
import { Panel } from '#src/ui/panel.tsx';
import { useDraft } from '#src/wizard/draft-store.ts';
import { ReminderSettings } from './reminder-settings.tsx';
import { WeeklyBalance } from './weekly-balance.tsx';
import { WeeklyChannels } from './weekly-channels.tsx';
import { WeeklyRecharges } from './weekly-recharges.tsx';
import { WeeklyResult } from './weekly-result.tsx';
import { type WeeklyTopic, weeklyTopics } from './weekly-review.ts';
import { WeeklySpending } from './weekly-spending.tsx';

interface WeeklyReviewProps {
  wallet: Wallet;
  /** Null where cards cannot be read. */
  cards: readonly Card[] | null;
  /** Whether this person may change reminders. */
  canRemind: boolean;
  onVisit: (stepId: StepId) => void;
}

/** The weekly look: four questions on the real figures, one at a time, and when the next one is due. */
export function WeeklyReview({ wallet, cards, canRemind, onVisit }: WeeklyReviewProps) {
  const headingId = useId();
  const answers = useDraft((state) => state.personal.weekly);
  const setAnswers = useDraft((state) => state.setWeekly);
  const nowMs = useNow();
  const [startedAtMs, setStartedAtMs] = useState(nowMs);
  const { data: reminders } = useQuery(remindersQuery(useBackend()));
  const due = reminders?.find(({ kind }) => kind === 'weekly_review');
  const putAway = useWrite((backend, reminderId: string) =>
    backend.updateReminder(reminderId, { kind: 'dismiss' }),
  );
  const topic = answers === null ? undefined : weeklyTopics.find((id) => !(id in answers));

  function start() {
    setStartedAtMs(nowMs);
    setAnswers({});
  }

  function answer(of: WeeklyTopic, given: 'fine' | 'change' | 'unanswered') {
    setAnswers({ ...answers, [of]: given });
    const isLast = of === weeklyTopics.at(-1);
    if (isLast && due !== undefined && canRemind) void putAway.run(due.id);
  }

  function answering(of: WeeklyTopic) {
    const previous = weeklyTopics[weeklyTopics.indexOf(of) - 1];
    return {
      onAnswer: (given: 'fine' | 'change' | 'unanswered') => answer(of, given),
      onBack:
        previous === undefined
          ? undefined
          : () => {
              const { [previous]: _again, ...others } = { ...answers };
              setAnswers(others);
            },
    };
  }

  return (
    <Panel as="section" aria-labelledby={headingId} padding="none">
      <div className="flex flex-wrap items-center gap-4 p-5 sm:p-6">
        <IconTile icon={CalendarCheck} tone="accent" />
        <div className="min-w-0 flex-1 basis-52">
          <h2 id={headingId} className="text-title-s">
            <Trans>Revisión de la semana</Trans>
          </h2>
          <p className="text-small text-ink-soft">
            <Trans>Cuatro preguntas con tus números. Un minuto.</Trans>
          </p>
        </div>
        {due !== undefined && (
          <Badge tone="accent">
            <Trans>Toca esta semana</Trans>
          </Badge>
        )}
        {answers === null && (
          <Button onClick={start} className="max-sm:basis-full">
            <Trans>Empezar la revisión</Trans>
          </Button>
        )}
      </div>
      {answers !== null && (
        <div key={topic ?? 'result'} className="border-t border-line p-5 sm:p-6">
          {topic === 'balance' && <WeeklyBalance wallet={wallet} {...answering(topic)} />}
          {topic === 'spending' && <WeeklySpending nowMs={startedAtMs} {...answering(topic)} />}
          {topic === 'recharges' && <WeeklyRecharges nowMs={startedAtMs} {...answering(topic)} />}
          {topic === 'channels' && (
            <WeeklyChannels wallet={wallet} cards={cards} {...answering(topic)} />
          )}
          {topic === undefined && (
            <WeeklyResult
              answers={answers}
              cards={cards}
              onVisit={onVisit}
              onClose={() => setAnswers(null)}
            />
          )}
        </div>
      )}
      {topic === undefined && (
        <div className="border-t border-line px-5 py-2 sm:px-6">
          <Disclosure summary={<Trans>Recordármelo cada semana</Trans>}>
            <ReminderSettings canChange={canRemind} />
          </Disclosure>
        </div>
      )}
    </Panel>
  );
}
