import { expect, test } from 'vitest';
import type { AccountLook } from '#src/wizard/draft-store.ts';
import { findChanges, takeLook } from './changes.ts';

const look: AccountLook = {
  atMs: 0,
  balanceMicros: 20_000_000,
  isRuleOn: true,
  usableCards: 1,
  channels: ['sms', 'email'],
};

test('nothing changed is nothing told', () => {
  expect(findChanges(look, { ...look, atMs: 9 })).toEqual([]);
});

test('every kind of change is told, by how much', () => {
  const later = {
    atMs: 9,
    balanceMicros: 12_500_000,
    isRuleOn: false,
    usableCards: 3,
    channels: ['email', 'whatsapp'],
  };
  expect(findChanges(look, later)).toEqual([
    { code: 'balance_fell', byMicros: 7_500_000 },
    { code: 'rule_off' },
    { code: 'cards_added', count: 2 },
    { code: 'channel_off', channelId: 'sms' },
    { code: 'channel_on', channelId: 'whatsapp' },
  ]);
  expect(findChanges(later, look).map(({ code }) => code)).toEqual([
    'balance_rose',
    'rule_on',
    'cards_gone',
    'channel_on',
    'channel_off',
  ]);
});

test('a channel this build does not know is nobody’s news', () => {
  expect(findChanges({ ...look, channels: ['sms', 'email', 'fax'] }, look)).toEqual([]);
});

test('what was not read is not looked at', () => {
  const facts = { wallet: undefined, recharge: undefined, channels: [], cards: undefined };
  expect(takeLook(facts, [], 0)).toBeNull();
});
