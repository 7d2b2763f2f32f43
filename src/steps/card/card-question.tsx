import { Trans, useLingui } from '@lingui/react/macro';
import type { CardFunding } from '#src/domain/card.ts';
import {
  type CardAnswer,
  type CardKind,
  type CardTrait,
  cardKinds,
  cardTraits,
  judgeCard,
} from '#src/domain/card-suitability.ts';
import { CheckboxField } from '#src/ui/checkbox-field.tsx';
import { ChoiceChips } from '#src/ui/choice-chips.tsx';
import { useAnnounce } from '#src/ui/live-region.tsx';
import { Panel, PanelHeading } from '#src/ui/panel.tsx';
import { useDraft } from '#src/wizard/draft-store.ts';
import { CardExpectation } from './card-expectation.tsx';
import { suitabilityWords, verdictWords } from './suitability-words.ts';
import { WhichCard } from './which-card.tsx';

interface CardQuestionProps {
  acceptedFunding: readonly CardFunding[];
}

/** Asks what card it will be, because nobody else can tell, and says how it goes with automatic charges. */
export function CardQuestion({ acceptedFunding }: CardQuestionProps) {
  const { t, i18n } = useLingui();
  const announce = useAnnounce();
  const answer = useDraft(({ kept }) => kept.cardAnswer);
  const setAnswer = useDraft(({ setCardAnswer }) => setCardAnswer);

  function keep(next: CardAnswer) {
    setAnswer(next);
    const verdict = i18n._(verdictWords[judgeCard(next, acceptedFunding)]);
    announce(t`${verdict} en cobros automáticos`);
  }

  return (
    <Panel as="section" aria-labelledby="card-question" className="grid gap-5">
      <PanelHeading
        id="card-question"
        title={<Trans>¿Qué tarjeta vas a usar?</Trans>}
        description={<Policy acceptedFunding={acceptedFunding} />}
      />
      <div className="max-sm:[&_label]:grow max-sm:[&_label]:basis-2/5">
        <ChoiceChips<CardKind>
          name="card-kind"
          legend={t`Tipo de tarjeta`}
          hideLegend
          options={cardKinds.map((kind) => ({
            value: kind,
            label: i18n._(suitabilityWords[kind].name),
          }))}
          value={answer?.kind}
          onValueChange={(kind) => keep({ kind, traits: answer?.traits ?? [] })}
        />
      </div>
      {answer === null ? (
        <WhichCard acceptedFunding={acceptedFunding} />
      ) : (
        <>
          <Traits answer={answer} onChange={keep} />
          <CardExpectation answer={answer} acceptedFunding={acceptedFunding} />
        </>
      )}
    </Panel>
  );
}

function Traits({
  answer,
  onChange,
}: {
  answer: CardAnswer;
  onChange: (answer: CardAnswer) => void;
}) {
  const { i18n } = useLingui();

  function toggle(trait: CardTrait, isTrue: boolean) {
    const others = answer.traits.filter((each) => each !== trait);
    onChange({ ...answer, traits: isTrue ? [...others, trait] : others });
  }

  return (
    <fieldset className="grid gap-3 motion-safe:animate-rise">
      <legend className="sr-only">
        <Trans>¿Algo de esto le pasa?</Trans>
      </legend>
      {cardTraits.map((trait) => (
        <CheckboxField
          key={trait}
          id={`card-${trait}`}
          label={i18n._(suitabilityWords[trait].name)}
          checked={answer.traits.includes(trait)}
          onCheckedChange={(isTrue) => toggle(trait, isTrue)}
        />
      ))}
    </fieldset>
  );
}

/** What the account takes, before anything is typed. */
function Policy({ acceptedFunding }: CardQuestionProps) {
  return acceptedFunding.includes('prepaid') ? (
    <Trans>
      Dínoslo si quieres saber cómo le irá en los cobros automáticos. Desde fuera no se ve.
    </Trans>
  ) : (
    <Trans>
      Esta cuenta acepta crédito y débito; prepago, no. Dinos cuál tienes y te decimos cómo le irá.
    </Trans>
  );
}
