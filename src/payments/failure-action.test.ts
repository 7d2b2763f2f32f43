import { expect, test } from 'vitest';
import { chooseAction, type FailureAction, failureActions } from './failure-action.ts';

const choose = (wanted: FailureAction, ...can: FailureAction[]) =>
  chooseAction(wanted, (action) => can.includes(action));

test('a screen that can do what is best does that', () => {
  for (const action of failureActions) expect(choose(action, ...failureActions)).toBe(action);
});

test('what a screen can not do gives way to the next best, never to something else', () => {
  expect(choose('fix_details', 'try_again', 'other_card')).toBe('other_card');
  expect(choose('authenticate', 'other_card', 'try_again')).toBe('try_again');
  expect(choose('contact_support', 'try_again')).toBe('try_again');
  // A card that may not be tried again is never offered to be tried again.
  expect(choose('other_card', 'try_again', 'authenticate')).toBeNull();
  expect(choose('call_bank', 'try_again')).toBeNull();
});
