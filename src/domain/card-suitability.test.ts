import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CardAnswer,
  type CardVerdict,
  cardKinds,
  cardTraits,
  compareWithBank,
  judgeCard,
} from './card-suitability.ts';

const everything = ['credit', 'debit', 'prepaid', 'unknown'] as const;
const order: CardVerdict[] = ['fine', 'may_fail', 'often_fails', 'not_accepted'];

test.each<[CardAnswer, CardVerdict]>([
  [{ kind: 'credit', traits: [] }, 'fine'],
  [{ kind: 'debit', traits: [] }, 'fine'],
  [{ kind: 'virtual', traits: [] }, 'may_fail'],
  [{ kind: 'prepaid', traits: [] }, 'often_fails'],
  [{ kind: 'credit', traits: ['expires_soon'] }, 'may_fail'],
  [{ kind: 'credit', traits: ['asks_each_time'] }, 'often_fails'],
  [{ kind: 'virtual', traits: ['expires_soon', 'asks_each_time'] }, 'often_fails'],
])('%o: %s', (answer, verdict) => {
  expect(judgeCard(answer, everything)).toBe(verdict);
});

test('what the account refuses is said first; a virtual card is refused by nobody beforehand', () => {
  expect(judgeCard({ kind: 'prepaid', traits: [] }, ['credit', 'debit'])).toBe('not_accepted');
  expect(judgeCard({ kind: 'virtual', traits: [] }, ['credit'])).toBe('may_fail');
});

test('saying more of a card never makes it look better', () => {
  fc.assert(
    fc.property(fc.constantFrom(...cardKinds), fc.subarray([...cardTraits]), (kind, traits) => {
      const alone = order.indexOf(judgeCard({ kind, traits: [] }, everything));
      expect(order.indexOf(judgeCard({ kind, traits }, everything))).toBeGreaterThanOrEqual(alone);
    }),
  );
});

test('after saving, the bank’s word stands beside the customer’s', () => {
  const card = { funding: 'prepaid', askedForAuthentication: false, status: 'active' } as const;
  expect(compareWithBank('credit', card)).toEqual([
    { code: 'different', said: 'credit', funding: 'prepaid' },
  ]);
  expect(compareWithBank('prepaid', card)).toEqual([{ code: 'same', funding: 'prepaid' }]);
  expect(compareWithBank('virtual', card)).toEqual([
    { code: 'virtual_unseen', funding: 'prepaid' },
  ]);
  expect(compareWithBank(null, card)).toEqual([]);
  expect(
    compareWithBank('debit', {
      funding: 'unknown',
      askedForAuthentication: true,
      status: 'expiring',
    }),
  ).toEqual([{ code: 'not_told' }, { code: 'asked_for_authentication' }, { code: 'expires_soon' }]);
});
