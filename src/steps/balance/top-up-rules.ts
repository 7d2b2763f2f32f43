import type { AmountProblem, ParsedAmount } from '#src/domain/money.ts';
import { type Card, isUsableCard } from '#src/domain/card.ts';
import type { Config } from '#src/domain/tenant.ts';

/** What is wrong with the amount of a top-up. */
export type TopUpProblem =
  | { code: AmountProblem }
  | { code: 'below_minimum' | 'above_maximum'; limitMinor: number };

/** Reads the amount that was typed and holds it against the backend's bounds. */
export function readTopUpAmount(
  text: string,
  { minMinor, maxMinor }: Config['topUp'],
  read: (text: string) => ParsedAmount,
): { ok: true; amountMinor: number } | { ok: false; problem: TopUpProblem } {
  const parsed = read(text);
  if (!parsed.ok) return { ok: false, problem: { code: parsed.problem } };
  if (parsed.amountMinor < minMinor) {
    return { ok: false, problem: { code: 'below_minimum', limitMinor: minMinor } };
  }
  if (parsed.amountMinor > maxMinor) {
    return { ok: false, problem: { code: 'above_maximum', limitMinor: maxMinor } };
  }
  return parsed;
}

/** The card that pays: the one chosen while it can be charged, else the default, else any that can. */
export function resolveTopUpCard(cards: readonly Card[], chosenId: string | null): Card | null {
  const usable = cards.filter(isUsableCard);
  return (
    usable.find(({ id }) => id === chosenId) ??
    usable.find(({ isDefault }) => isDefault) ??
    usable[0] ??
    null
  );
}
