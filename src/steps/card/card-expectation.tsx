import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowRight } from 'lucide-react';
import type { CardFunding } from '#src/domain/card.ts';
import { type CardAnswer, judgeCard } from '#src/domain/card-suitability.ts';
import { classNames } from '#src/ui/class-names.ts';
import { suitabilityWords } from './suitability-words.ts';
import { verdictBox, VerdictMark } from './verdict-mark.tsx';

interface CardExpectationProps {
  answer: CardAnswer;
  acceptedFunding: readonly CardFunding[];
}

/** What to expect of the card that was described, and what to do so that it works. */
export function CardExpectation({ answer, acceptedFunding }: CardExpectationProps) {
  const { i18n } = useLingui();
  const verdict = judgeCard(answer, acceptedFunding);
  const isKindFine = judgeCard({ ...answer, traits: [] }, acceptedFunding) === 'fine';
  // What is good about a kind does not help against what was said besides.
  const told = isKindFine && answer.traits.length > 0 ? [] : [answer.kind];
  const facts = [...answer.traits, ...told].map((fact) => ({
    fact,
    words: suitabilityWords[fact],
  }));
  return (
    <div className={classNames('grid gap-3 rounded-control border p-4', verdictBox(verdict))}>
      <VerdictMark verdict={verdict} />
      {verdict === 'not_accepted' ? (
        <p className="text-small text-ink">
          <Trans>
            Esta cuenta no acepta tarjetas de ese tipo. Usa otra: así no pierdes el intento.
          </Trans>
        </p>
      ) : (
        <>
          <div className="grid gap-1.5 text-small text-ink">
            {facts.map(({ fact, words }) => (
              <p key={fact}>{i18n._(words.expect)}</p>
            ))}
          </div>
          <ul className="grid gap-1.5 text-small text-ink-soft">
            {facts.flatMap(({ fact, words }) =>
              words.toDo.map((step, index) => (
                <li key={`${fact}-${index}`} className="flex gap-2">
                  <ArrowRight aria-hidden className="mt-1 size-3.5 shrink-0 rtl:-scale-x-100" />
                  <span>{i18n._(step)}</span>
                </li>
              )),
            )}
          </ul>
        </>
      )}
    </div>
  );
}
