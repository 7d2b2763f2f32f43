import { Trans } from '@lingui/react/macro';
import type { CardFunding } from '#src/domain/card.ts';
import type { CardKind } from '#src/domain/card-suitability.ts';

/** The kind of a card within a sentence. */
export function KindWithin({ kind }: { kind: CardKind | CardFunding }) {
  switch (kind) {
    case 'credit':
      return <Trans context="kind of card, within a sentence">crédito</Trans>;
    case 'debit':
      return <Trans context="kind of card, within a sentence">débito</Trans>;
    case 'prepaid':
      return <Trans context="kind of card, within a sentence">prepago</Trans>;
    case 'virtual':
      return <Trans context="kind of card, within a sentence">virtual</Trans>;
    case 'unknown':
      return <Trans context="kind of card, within a sentence">tarjeta</Trans>;
  }
}
