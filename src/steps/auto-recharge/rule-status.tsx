import { Trans, useLingui } from '@lingui/react/macro';
import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import { useFinishTopUp } from '#src/account/finish-top-up.ts';
import { TopUpOutcome } from '#src/account/top-up-outcome.tsx';
import type { AutoRecharge } from '#src/backend/backend.ts';
import { useMoneyWrite } from '#src/backend/use-write.ts';
import type { StepId } from '#src/domain/progress.ts';
import { Badge } from '#src/ui/badge.tsx';
import { Button } from '#src/ui/button.tsx';
import { focusOnMount } from '#src/ui/focus-on-mount.ts';
import { Notice } from '#src/ui/notice.tsx';
import { Panel } from '#src/ui/panel.tsx';
import type { ChargingCard } from './charging-card.ts';
import { MonthSoFar } from './month-so-far.tsx';
import { PauseNotice } from './pause-notice.tsx';
import { RuleCard } from './rule-card.tsx';
import { RuleHero } from './rule-hero.tsx';
import { SwitchOff } from './switch-off.tsx';
import { statusLabels, statusTones } from './words.ts';

interface RuleStatusProps {
  autoRecharge: AutoRecharge;
  card: ChargingCard;
  canWrite: boolean;
  /** What was done to the rule a moment ago, from here. */
  news: 'saved' | 'resumed' | null;
  /** The charge that saving it started. */
  startedTopUpId: string | null;
  /** The form gave way to this. */
  takesFocus: boolean;
  onChange: () => void;
  onSaved: (saved: AutoRecharge) => void;
  onResumed: (resumed: AutoRecharge) => void;
  onVisit: (stepId: StepId) => void;
}

/** A rule that is on: what it does, how it is doing, and the ways to change it or switch it off. */
export function RuleStatus({
  autoRecharge,
  card,
  canWrite,
  news,
  startedTopUpId,
  takesFocus,
  onChange,
  onSaved,
  onResumed,
  onVisit,
}: RuleStatusProps) {
  const { t, i18n } = useLingui();
  const finish = useFinishTopUp();
  const resume = useMoneyWrite('auto-recharge-resume', (port, _body: null, intent) =>
    port.resumeAutoRecharge(intent),
  );
  const [resumed, setResumed] = useState<string | null>(null);
  const { rule, status, pause } = autoRecharge;
  const followedId = startedTopUpId ?? resumed;

  return (
    <div className="grid gap-6">
      {news !== null && startedTopUpId === null && (
        <Notice
          tone="success"
          announce
          title={news === 'resumed' ? t`La recarga sigue en marcha` : t`Tu regla quedó guardada`}
        >
          <Trans>No se cobró nada.</Trans>
        </Notice>
      )}
      {followedId !== null && (
        <TopUpOutcome
          topUpId={followedId}
          finish={finish}
          failureActions={
            <Button onClick={() => onVisit('card')}>
              <Trans>Ir a mis tarjetas</Trans>
            </Button>
          }
        />
      )}
      {pause !== null && followedId === null && (
        <PauseNotice
          autoRecharge={autoRecharge}
          pause={pause}
          canWrite={canWrite}
          hasUsableCard={card.kind === 'usable'}
          finish={{
            ...finish,
            resume: (topUpId, cardId) => {
              setResumed(topUpId);
              return finish.resume(topUpId, cardId);
            },
          }}
          resume={resume}
          onResume={() => void resume.run(null).then((saved) => saved && onResumed(saved))}
          onChange={onChange}
          onVisit={onVisit}
        />
      )}
      <RuleHero
        rule={rule}
        isOn
        isResting={status === 'paused'}
        card={card.kind === 'none' ? null : card.card}
        status={<Badge tone={statusTones[status]}>{i18n._(statusLabels[status])}</Badge>}
        sentenceRef={news !== null || takesFocus ? focusOnMount : undefined}
      >
        {status === 'cooling_down' && (
          <p className="text-small text-ink-soft">
            <Trans>
              Hubo un cobro o un intento hace poco. El siguiente espera un rato, aunque haga falta.
            </Trans>
          </p>
        )}
        {canWrite && (
          <div className="border-t border-line pt-3">
            <SwitchOff autoRecharge={autoRecharge} onSaved={onSaved} />
          </div>
        )}
        <div className="border-t border-line pt-5">
          <MonthSoFar autoRecharge={autoRecharge} />
        </div>
        {canWrite && (
          <div>
            <Button icon={PencilLine} onClick={onChange}>
              <Trans>Cambiar la regla</Trans>
            </Button>
          </div>
        )}
      </RuleHero>
      {card.kind !== 'none' && (
        <Panel>
          <RuleCard card={card} canWrite={canWrite} onVisit={onVisit} />
        </Panel>
      )}
    </div>
  );
}
