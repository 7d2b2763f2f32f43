import { type Card, isUsableCard } from '#src/domain/card.ts';

/** The card the rule charges, and why it can not where it can not. */
export type ChargingCard =
  | { kind: 'usable'; card: Card }
  | { kind: 'pending'; card: Card }
  | { kind: 'unusable'; card: Card }
  | { kind: 'none' }
  /** This backend does not show the cards: there may be one, and the account knows. */
  | { kind: 'unseen' };

/** Finds the card the rule charges: the default one. Null for cards that are not shown here. */
export function resolveChargingCard(cards: readonly Card[] | null): ChargingCard {
  if (cards === null) return { kind: 'unseen' };
  const card = cards.find(({ isDefault }) => isDefault) ?? cards[0];
  if (card === undefined) return { kind: 'none' };
  if (isUsableCard(card)) return { kind: 'usable', card };
  return { kind: card.status === 'pending' ? 'pending' : 'unusable', card };
}

/** What is known of that card; null where there is none, or none to be seen. */
export function shownCard(charging: ChargingCard): Card | null {
  return 'card' in charging ? charging.card : null;
}

/** Whether a rule may count on it. A card that is not shown is believed in; the backend says where it is wrong. */
export function canCharge({ kind }: ChargingCard): boolean {
  return kind === 'usable' || kind === 'unseen';
}
