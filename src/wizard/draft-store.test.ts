import { expect, test } from 'vitest';
import type { StateStorage } from 'zustand/middleware';
import { createDraftStore } from './draft-store.ts';

const rule = {
  isEnabled: true,
  thresholdText: '5',
  amountText: '20',
  hasCap: false,
  capText: '',
  base: { isEnabled: false, thresholdMinor: 500, amountMinor: 2000, monthlyCapMinor: null },
};

function createMemory(): StateStorage & { entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (name) => entries.get(name) ?? null,
    setItem: (name, value) => void entries.set(name, value),
    removeItem: (name) => void entries.delete(name),
  };
}

test('amounts and choices survive a reload, in their own workspace only', () => {
  const memory = createMemory();
  const draft = createDraftStore(
    () => memory,
    'ws_1',
    () => 1_000,
  ).getState();
  draft.setRule(rule);
  draft.setTopUp({ text: '35', cardId: 'pm_1' });
  draft.setMonth({ sms: 400, email: 2_000 });
  draft.setCardAnswer({ kind: 'virtual', traits: [] });

  expect(createDraftStore(() => memory, 'ws_1').getState().kept).toEqual({
    rule,
    month: { sms: 400, email: 2_000 },
    cardAnswer: { kind: 'virtual', traits: [] },
    topUpText: '35',
    topUpCardId: 'pm_1',
    typedAtMs: 1_000,
    look: null,
  });
  expect(createDraftStore(() => memory, 'ws_2').getState().kept.rule).toBeNull();
});

test('personal answers live in memory and never reach the storage', () => {
  const memory = createMemory();
  const store = createDraftStore(() => memory, 'ws_1');
  store.getState().setRequirement('whatsapp/business', { owner: 'Lucía', consent: true });
  store.getState().setTopUp({ text: '20', cardId: null });

  expect(store.getState().personal.requirements['whatsapp/business']?.['owner']).toBe('Lucía');
  expect([...memory.entries.values()].join()).not.toContain('Lucía');
  expect([...memory.entries.values()].join()).not.toContain('whatsapp');
  expect(createDraftStore(() => memory, 'ws_1').getState().personal.requirements).toEqual({});
});

test('an answer that was sent is forgotten alone', () => {
  const store = createDraftStore(createMemory, 'ws_1');
  store.getState().setRequirement('sms/a', { name: 'A' });
  store.getState().setRequirement('sms/b', { name: 'B' });
  store.getState().setRequirement('sms/a', null);
  expect(store.getState().personal.requirements).toEqual({ 'sms/b': { name: 'B' } });
});

test('a draft of another version is dropped', () => {
  const memory = createMemory();
  memory.setItem(
    'paso.draft.ws_1',
    JSON.stringify({ state: { kept: { amount: 'old shape' } }, version: 1 }),
  );
  expect(createDraftStore(() => memory, 'ws_1').getState().kept).toEqual({
    rule: null,
    month: null,
    cardAnswer: null,
    topUpText: null,
    topUpCardId: null,
    typedAtMs: null,
    look: null,
  });
});

test.each([
  [
    'a storage that may not be touched',
    (): StateStorage => {
      throw new DOMException('denied', 'SecurityError');
    },
  ],
  [
    'a storage that is full',
    (): StateStorage => ({
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
      removeItem: () => undefined,
    }),
  ],
  [
    'a storage that holds rubbish',
    (): StateStorage => ({
      getItem: () => '{"state":',
      setItem: () => undefined,
      removeItem: () => undefined,
    }),
  ],
])('%s costs nothing but the memory of a reload', (_name, storage) => {
  const store = createDraftStore(storage, 'ws_1');
  store.getState().setRule(rule);
  expect(store.getState().kept.rule).toEqual(rule);
});

test('what an earlier visit typed is known as such, with its time, until it is sent or dropped', () => {
  const memory = createMemory();
  const earlier = createDraftStore(
    () => memory,
    'ws_1',
    () => 1_000,
  ).getState();
  expect(earlier.restored).toBeNull();
  earlier.setRule(rule);
  earlier.setTopUp({ text: '35', cardId: null });

  const later = createDraftStore(
    () => memory,
    'ws_1',
    () => 9_000,
  );
  expect(later.getState().restored).toEqual({ typedAtMs: 1_000, rule: true, topUp: true });
  later.getState().setRule({ ...rule, amountText: '25' }); // edited: still what was restored
  later.getState().setTopUp({ text: null, cardId: null });
  expect(later.getState().restored).toEqual({ typedAtMs: 1_000, rule: true, topUp: false });
  later.getState().clear();
  expect(later.getState()).toMatchObject({ restored: null, kept: { rule: null } });
  expect(createDraftStore(() => memory, 'ws_1').getState().restored).toBeNull();
});
