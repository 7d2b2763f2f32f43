import { Trans, useLingui } from '@lingui/react/macro';
import type { Card } from '#src/domain/card.ts';
import { isUsableCard } from '#src/domain/card.ts';
import { describeCard, describeCardWithin } from '#src/i18n/card-words.ts';
import type { SaveCardOutcome } from '#src/payments/save-card.ts';
import { describePaymentFailure } from '#src/payments/failure-words.ts';
import { Notice } from '#src/ui/notice.tsx';
import { useDraft } from '#src/wizard/draft-store.ts';
import { BankFindings } from './bank-findings.tsx';

interface CardNewsProps {
  /** How the last attempt at saving ended, if there was one on this visit. */
  outcome: SaveCardOutcome | undefined;
  cards: readonly Card[];
}

/** What became of the card that was just saved, followed until the bank has spoken; or of one saved earlier. */
export function CardNews({ outcome, cards }: CardNewsProps) {
  const { i18n } = useLingui();
  const said = useDraft(({ kept }) => kept.cardAnswer);
  const saved = outcome?.kind === 'saved' || outcome?.kind === 'pending' ? outcome.card : null;
  const card =
    (saved === null ? undefined : cards.find(({ id }) => id === saved.id)) ??
    saved ??
    cards.find(({ status }) => status === 'pending');
  if (card === undefined) return null;
  if (card.status === 'pending') {
    const name = i18n._(describeCardWithin(card));
    return (
      <Notice
        tone="info"
        announce={saved !== null}
        title={<Trans>Tu banco está confirmando la tarjeta</Trans>}
      >
        <p>
          <Trans>
            Recibimos tu {name}. Suele tardar unos minutos y no tienes que esperar: sigue con lo
            demás, y cuando tu banco responda lo verás aquí.
          </Trans>
        </p>
      </Notice>
    );
  }
  if (saved === null) return null;
  const name = i18n._(describeCard(card));
  return isUsableCard(card) ? (
    <Notice tone="success" announce title={<Trans>Tarjeta guardada</Trans>}>
      <p>
        <Trans>{name} está lista. No se hizo ningún cobro.</Trans>
      </p>
      <BankFindings said={said?.kind ?? null} card={card} />
    </Notice>
  ) : (
    <Notice tone="danger" announce title={<Trans>Tu banco no confirmó la tarjeta</Trans>}>
      <p>
        <Trans>{name} no se puede usar. No se hizo ningún cobro: agrega otra.</Trans>
      </p>
      {card.failure === null ? null : (
        <p className="font-medium text-ink">
          {i18n._(describePaymentFailure(card.failure.code, card.failure.advice).next)}
        </p>
      )}
    </Notice>
  );
}
