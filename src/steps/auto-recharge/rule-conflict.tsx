import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { CardSummary } from '#src/domain/card.ts';
import type { RechargeRule } from '#src/domain/recharge-rule.ts';
import { Button } from '#src/ui/button.tsx';
import { focusOnMount } from '#src/ui/focus-on-mount.ts';
import { Panel } from '#src/ui/panel.tsx';
import { toFigures } from './rule-draft.ts';
import { RuleSentence } from './rule-sentence.tsx';

interface RuleConflictProps {
  mine: RechargeRule;
  theirs: RechargeRule;
  card: CardSummary | null;
  onKeepMine: () => void;
  onKeepTheirs: () => void;
}

/** Somebody else, or another tab, changed the rule meanwhile: both side by side, and the choice. Nothing is lost. */
export function RuleConflict({ mine, theirs, card, onKeepMine, onKeepTheirs }: RuleConflictProps) {
  return (
    <section className="grid max-w-3xl gap-5" aria-labelledby="rule-conflict">
      <div>
        <h2 id="rule-conflict" ref={focusOnMount} tabIndex={-1} className="text-title outline-none">
          <Trans>La regla cambió mientras la editabas</Trans>
        </h2>
        <p className="mt-1 max-w-prose text-ink-soft">
          <Trans>
            Otra persona, u otra ventana tuya, guardó otra regla. La tuya no se ha guardado. Elige
            cuál quieres usar.
          </Trans>
        </p>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <Side
          title={<Trans>La tuya</Trans>}
          rule={mine}
          card={card}
          action={
            <Button variant="primary" fullWidth onClick={onKeepMine}>
              <Trans>Seguir con la mía</Trans>
            </Button>
          }
        />
        <Side
          title={<Trans>La que está guardada</Trans>}
          rule={theirs}
          card={card}
          action={
            <Button fullWidth onClick={onKeepTheirs}>
              <Trans>Dejar la guardada</Trans>
            </Button>
          }
        />
      </div>
    </section>
  );
}

function Side({
  title,
  rule,
  card,
  action,
}: {
  title: ReactNode;
  rule: RechargeRule;
  card: CardSummary | null;
  action: ReactNode;
}) {
  return (
    <Panel className="grid content-between gap-5">
      <div className="grid gap-2">
        <h3 className="text-small font-semibold text-ink-soft">{title}</h3>
        <p className="text-title-s leading-7">
          {rule.isEnabled ? (
            <RuleSentence figures={toFigures(rule)} isOn card={card} />
          ) : (
            <Trans>Recarga automática apagada.</Trans>
          )}
        </p>
      </div>
      {action}
    </Panel>
  );
}
