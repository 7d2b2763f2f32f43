import type { Card, CardFunding } from './card.ts';

/** What the customer says of a card. That it is virtual, nobody but them can know. */
export const cardKinds = ['credit', 'debit', 'prepaid', 'virtual'] as const;
export type CardKind = (typeof cardKinds)[number];

/** What else decides about automatic charges. */
export const cardTraits = ['asks_each_time', 'expires_soon'] as const;
export type CardTrait = (typeof cardTraits)[number];

/** The customer's own word for the card they are about to use. */
export interface CardAnswer {
  kind: CardKind;
  traits: readonly CardTrait[];
}

/** How automatic charges go with such a card. */
export type CardVerdict = 'fine' | 'may_fail' | 'often_fails' | 'not_accepted';

const verdicts: Record<CardKind | CardTrait, Exclude<CardVerdict, 'not_accepted'>> = {
  credit: 'fine',
  debit: 'fine',
  virtual: 'may_fail',
  expires_soon: 'may_fail',
  prepaid: 'often_fails',
  asks_each_time: 'often_fails',
};

const severity: readonly CardVerdict[] = ['fine', 'may_fail', 'often_fails', 'not_accepted'];

/** What to expect of a card as the customer describes it: the worst of all that was said, and nothing guessed. */
export function judgeCard(
  { kind, traits }: CardAnswer,
  acceptedFunding: readonly CardFunding[],
): CardVerdict {
  if (!isKindAccepted(kind, acceptedFunding)) return 'not_accepted';
  return [kind, ...traits]
    .map((fact): CardVerdict => verdicts[fact])
    .reduce((worst, next) => (severity.indexOf(next) > severity.indexOf(worst) ? next : worst));
}

/** A virtual card is credit, debit or prepaid as well; which one, only its bank says. */
export function isKindAccepted(kind: CardKind, acceptedFunding: readonly CardFunding[]): boolean {
  return kind === 'virtual' || acceptedFunding.includes(kind);
}

/** What the bank said of a saved card, beside what the customer said. */
export type CardFinding =
  | { code: 'same'; funding: CardFunding }
  | { code: 'different'; said: CardKind; funding: CardFunding }
  /** The customer calls it virtual, and no bank tells that. */
  | { code: 'virtual_unseen'; funding: CardFunding }
  | { code: 'not_told' }
  | { code: 'asked_for_authentication' }
  | { code: 'expires_soon' };

/** Compares the customer's word with what is known after saving. Without an answer only surprises are told. */
export function compareWithBank(
  said: CardKind | null,
  card: Pick<Card, 'funding' | 'askedForAuthentication' | 'status'>,
): CardFinding[] {
  const findings: CardFinding[] = [];
  const { funding } = card;
  if (said !== null) findings.push(compareFunding(said, funding));
  if (card.askedForAuthentication) findings.push({ code: 'asked_for_authentication' });
  if (card.status === 'expiring') findings.push({ code: 'expires_soon' });
  return findings;
}

function compareFunding(said: CardKind, funding: CardFunding): CardFinding {
  if (funding === 'unknown') return { code: 'not_told' };
  if (said === 'virtual') return { code: 'virtual_unseen', funding };
  return said === funding ? { code: 'same', funding } : { code: 'different', said, funding };
}
