import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import { useFinishTopUp } from '#src/account/finish-top-up.ts';
import { TopUpOutcome } from '#src/account/top-up-outcome.tsx';
import type { AutoRecharge } from '#src/backend/backend.ts';
import { useBackend } from '#src/backend/backend-context.ts';
import { configQuery } from '#src/backend/queries.ts';
import { useMoneyWrite } from '#src/backend/use-write.ts';
import type { StepId } from '#src/domain/progress.ts';
import { useFormat } from '#src/i18n/format.ts';
import { Badge } from '#src/ui/badge.tsx';
import { Button } from '#src/ui/button.tsx';
import { focusOnMount } from '#src/ui/focus-on-mount.ts';
import { Notice } from '#src/ui/notice.tsx';
import { Panel } from '#src/ui/panel.tsx';
import { canCharge, type ChargingCard, shownCard } from './charging-card.ts';
import { MonthSoFar } from './month-so-far.tsx';
import { PauseNotice } from './pause-notice.tsx';
import { RuleCard } from './rule-card.tsx';
import { RuleHero } from './rule-hero.tsx';
import { SwitchOff } from './switch-off.tsx';
import { statusLabels, statusTones } from './words.ts';

interface RuleWrites {
  onChange: () => void;
  onSaved: (saved: AutoRecharge) => void;
  onResumed: (resumed: AutoRecharge) => void;
}

interface RuleStatusProps {
  autoRecharge: AutoRecharge;
  card: ChargingCard;
  /** Null for who may not change the rule, and where it is changed elsewhere. */
  writes: RuleWrites | null;
  /** Whether a charge can be followed here: the backend shows the balance and its top-ups. */
  canFollow?: boolean;
  /** What was done to the rule a moment ago, from here; `found` where the answer was lost and a later look showed it. */
  news?: 'saved' | 'found' | 'resumed' | null;
  /** The charge that saving it started. */
  startedTopUpId?: string | null;
  /** The form gave way to this. */
  takesFocus?: boolean;
  onVisit: (stepId: StepId) => void;
}

/** A rule that is on: what it does, how it is doing, and the ways to change it or switch it off. */
export function RuleStatus({
  autoRecharge,
  card,
  writes,
  canFollow = false,
  news = null,
  startedTopUpId = null,
  takesFocus = false,
  onVisit,
}: RuleStatusProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { brandName } = useSuspenseQuery(configQuery(useBackend())).data.tenant;
  const finish = useFinishTopUp();
  const resume = useMoneyWrite('auto-recharge-resume', (port, _body: null, intent) =>
    port.resumeAutoRecharge(intent),
  );
  const [resumed, setResumed] = useState<string | null>(null);
  const { rule, status, pause } = autoRecharge;
  const canWrite = writes !== null;
  const amount = format.minor(rule.amountMinor, { trimZeros: true });
  const followedId = canFollow ? (startedTopUpId ?? resumed) : null;

  return (
    <div className="grid gap-6">
      {news !== null && (startedTopUpId === null || !canFollow) && (
        <Notice
          tone="success"
          announce
          title={news === 'resumed' ? t`La recarga sigue en marcha` : t`Tu regla quedó guardada`}
        >
          {startedTopUpId === null ? (
            news !== 'found' && <Trans>No se cobró nada.</Trans>
          ) : (
            <Trans>
              Empezó un cobro de {amount}. Cómo termina se ve en {brandName}.
            </Trans>
          )}
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
          hasUsableCard={canCharge(card)}
          finish={{
            ...finish,
            resume: (topUpId, cardId) => {
              setResumed(topUpId);
              return finish.resume(topUpId, cardId);
            },
          }}
          resume={resume}
          onResume={() => void resume.run(null).then((saved) => saved && writes?.onResumed(saved))}
          onChange={() => writes?.onChange()}
          onVisit={onVisit}
        />
      )}
      <RuleHero
        rule={rule}
        isOn
        isResting={status === 'paused'}
        card={shownCard(card)}
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
        {writes !== null && (
          <div className="border-t border-line pt-3">
            <SwitchOff autoRecharge={autoRecharge} onSaved={writes.onSaved} />
          </div>
        )}
        <div className="border-t border-line pt-5">
          <MonthSoFar autoRecharge={autoRecharge} />
        </div>
        {writes !== null && (
          <div>
            <Button icon={PencilLine} onClick={writes.onChange}>
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
