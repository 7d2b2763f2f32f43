/** The one thing to do after a failure. The button of a failure does it (failure-notice.tsx). */
export const failureActions = [
  'authenticate',
  'fix_details',
  'other_card',
  'try_again',
  'call_bank',
  'contact_support',
] as const;
export type FailureAction = (typeof failureActions)[number];

/**
 * What is offered instead where a screen can not do the best thing: a saved card has no details to fix, a payment by
 * itself no window of a bank. Calling the bank is always possible.
 */
const otherwise: Record<FailureAction, readonly FailureAction[]> = {
  authenticate: ['try_again', 'other_card'],
  fix_details: ['other_card'],
  other_card: [],
  try_again: [],
  call_bank: [],
  contact_support: ['try_again', 'other_card'],
};

/** The best action that a screen can do; null where it can do none of them. */
export function chooseAction(
  wanted: FailureAction,
  canDo: (action: FailureAction) => boolean,
): FailureAction | null {
  return [wanted, ...otherwise[wanted]].find(canDo) ?? null;
}
