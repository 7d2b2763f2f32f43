import { Trans, useLingui } from '@lingui/react/macro';
import { HelpDisclosure } from '#src/account/help-disclosure.tsx';
import type { CardFunding } from '#src/domain/card.ts';
import { cardKinds, judgeCard } from '#src/domain/card-suitability.ts';
import { suitabilityWords } from './suitability-words.ts';
import { VerdictMark } from './verdict-mark.tsx';

/** The kinds side by side, for who has more than one card to choose from. */
export function WhichCard({ acceptedFunding }: { acceptedFunding: readonly CardFunding[] }) {
  const { i18n } = useLingui();
  return (
    <HelpDisclosure topic="which_card" summary={<Trans>¿Cuál me conviene?</Trans>}>
      <ul className="grid gap-4 pt-2 text-small sm:grid-cols-2">
        {cardKinds.map((kind) => {
          const verdict = judgeCard({ kind, traits: [] }, acceptedFunding);
          return (
            <li key={kind} className="grid content-start gap-1">
              <p className="flex flex-wrap items-center justify-between gap-x-3">
                <span className="font-semibold text-ink">
                  {i18n._(suitabilityWords[kind].name)}
                </span>
                <VerdictMark verdict={verdict} />
              </p>
              <p>
                {verdict === 'not_accepted' ? (
                  <Trans>Esta cuenta no la acepta.</Trans>
                ) : (
                  i18n._(suitabilityWords[kind].expect)
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </HelpDisclosure>
  );
}
