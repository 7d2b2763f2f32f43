import type { ReactNode, Ref } from 'react';
import type { CardSummary } from '#src/domain/card.ts';
import type { RechargeRule } from '#src/domain/recharge-rule.ts';
import { Panel } from '#src/ui/panel.tsx';
import { toFigures } from './rule-draft.ts';
import { RulePicture } from './rule-picture.tsx';
import { RuleSentence } from './rule-sentence.tsx';

interface RuleHeroProps {
  rule: RechargeRule;
  isOn: boolean;
  isResting?: boolean | undefined;
  card: CardSummary | null;
  /** A badge above the sentence. */
  status?: ReactNode;
  /** Below the sentence, inside the panel. */
  children?: ReactNode;
  /** Takes the focus when a view gives way to this one. */
  sentenceRef?: Ref<HTMLParagraphElement> | undefined;
}

/** The rule, to be seen and to be read. */
export function RuleHero({
  rule,
  isOn,
  isResting,
  card,
  status,
  children,
  sentenceRef,
}: RuleHeroProps) {
  return (
    <Panel padding="none">
      <RulePicture isOn={isOn} isResting={isResting} rule={rule} />
      <div className="grid gap-5 border-t border-line p-5 sm:p-6">
        <div className="grid justify-items-start gap-2">
          {status}
          <p
            ref={sentenceRef}
            tabIndex={-1}
            className="text-[1.25rem] leading-8 font-medium tracking-tight text-ink outline-none sm:text-title sm:leading-9"
          >
            <RuleSentence figures={toFigures(rule)} isOn={isOn} card={card} />
          </p>
        </div>
        {children}
      </div>
    </Panel>
  );
}
