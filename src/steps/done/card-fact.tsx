import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useBackend } from '#src/backend/backend-context.ts';
import { cardsQuery } from '#src/backend/queries.ts';
import type { Card } from '#src/domain/card.ts';
import { describeCardWithin } from '#src/i18n/card-words.ts';
import { CardFace } from '#src/ui/card-face.tsx';
import { FactState } from './fact-state.tsx';
import { findChargedCard } from './health.ts';

/** The card that is charged. */
export function CardFact() {
  const cards = useQuery(cardsQuery(useBackend()));
  return (
    <FactState query={cards}>{(list) => <ChargedCard card={findChargedCard(list)} />}</FactState>
  );
}

function ChargedCard({ card }: { card: Card | undefined }) {
  const { i18n } = useLingui();
  if (card === undefined) return <Trans>Hay una tarjeta en la cuenta.</Trans>;
  const cardName = i18n._(describeCardWithin(card));
  const expiry = `${String(card.expMonth).padStart(2, '0')}/${String(card.expYear % 100).padStart(2, '0')}`;
  return (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-2 pt-1">
      <CardFace brand={card.brand} last4={card.last4} size="sm" />
      {card.status === 'expiring' ? (
        <span className="figures min-w-0 flex-1 basis-48 text-warning-ink">
          <Trans>Vence en {expiry}. Reemplázala antes, para que tus envíos no se detengan.</Trans>
        </span>
      ) : (
        <span className="figures">
          <Trans>
            Se cobra a tu {cardName}. Vence en {expiry}.
          </Trans>
        </span>
      )}
    </span>
  );
}
