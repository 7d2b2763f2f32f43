import type { ReactNode, Ref } from 'react';
import type { CardSummary } from '#src/domain/card.ts';
import { useFormat } from '#src/i18n/format.ts';
import { Panel } from '#src/ui/panel.tsx';
import type { RuleFigures } from './rule-draft.ts';
import { RulePicture } from './rule-picture.tsx';
import { RuleSentence } from './rule-sentence.tsx';

interface RuleHeroProps {
  figures: RuleFigures;
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

/** The rule, to be seen and to be read: the picture and the sentence, both as they would be with what is typed now. */
export function RuleHero({
  figures,
  isOn,
  isResting,
  card,
  status,
  children,
  sentenceRef,
}: RuleHeroProps) {
  const format = useFormat();
  const write = (amountMinor: number | null) =>
    amountMinor === null ? '…' : format.minor(amountMinor, { trimZeros: true });
  return (
    <Panel padding="none">
      <RulePicture
        isOn={isOn}
        isResting={isResting}
        thresholdMinor={figures.thresholdMinor}
        amountMinor={figures.amountMinor}
        thresholdText={write(figures.thresholdMinor)}
        amountText={write(figures.amountMinor)}
      />
      <div className="grid gap-5 border-t border-line p-5 sm:p-6">
        <div className="grid justify-items-start gap-2">
          {status}
          <p
            ref={sentenceRef}
            tabIndex={-1}
            className="text-[1.25rem] leading-8 font-medium tracking-tight text-ink outline-none sm:text-title sm:leading-9"
          >
            <RuleSentence figures={figures} isOn={isOn} card={card} />
          </p>
        </div>
        {children}
      </div>
    </Panel>
  );
}
