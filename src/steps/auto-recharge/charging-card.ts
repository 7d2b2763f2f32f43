import { type Card, isUsableCard } from '#src/domain/card.ts';

/** The card the rule charges, and why it can not where it can not. */
export type ChargingCard =
  | { kind: 'usable'; card: Card }
  | { kind: 'pending'; card: Card }
  | { kind: 'unusable'; card: Card }
  | { kind: 'none' };

/** Finds the card the rule charges: the default one. */
export function resolveChargingCard(cards: readonly Card[]): ChargingCard {
  const card = cards.find(({ isDefault }) => isDefault) ?? cards[0];
  if (card === undefined) return { kind: 'none' };
  if (isUsableCard(card)) return { kind: 'usable', card };
  return { kind: card.status === 'pending' ? 'pending' : 'unusable', card };
}
