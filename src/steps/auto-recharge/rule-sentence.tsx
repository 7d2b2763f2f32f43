import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { CardSummary } from '#src/domain/card.ts';
import { describeCardWithin } from '#src/i18n/card-words.ts';
import { useFormat } from '#src/i18n/format.ts';
import type { RuleFigures } from './rule-draft.ts';

interface RuleSentenceProps {
  figures: RuleFigures;
  isOn: boolean;
  /** The card that pays; null while there is none. */
  card: CardSummary | null;
}

/** The rule as one plain sentence. An amount that cannot be read yet is an ellipsis. */
export function RuleSentence({ figures, isOn, card }: RuleSentenceProps) {
  const { i18n } = useLingui();
  const format = useFormat();
  const write = (amountMinor: number | null) => (
    <Figure>{amountMinor === null ? '…' : format.minor(amountMinor, { trimZeros: true })}</Figure>
  );
  if (!isOn) {
    return (
      <Trans>
        Sin recarga automática, cuando tu saldo se acabe{' '}
        <strong className="font-semibold text-danger-ink">tus envíos se detienen</strong>.
      </Trans>
    );
  }
  const threshold = write(figures.thresholdMinor);
  const amount = write(figures.amountMinor);
  const cap = write(figures.capMinor);
  const cardName = card === null ? null : i18n._(describeCardWithin(card));
  return (
    <>
      {cardName === null ? (
        <Trans>
          Cuando tu saldo llegue a {threshold}, recargaremos {amount} con tu tarjeta.
        </Trans>
      ) : (
        <Trans>
          Cuando tu saldo llegue a {threshold}, recargaremos {amount} con tu {cardName}.
        </Trans>
      )}{' '}
      {figures.hasCap ? <Trans>Como mucho {cap} al mes.</Trans> : <Trans>Sin tope al mes.</Trans>}
    </>
  );
}

function Figure({ children }: { children: ReactNode }) {
  return <strong className="figures font-semibold text-accent-ink">{children}</strong>;
}
