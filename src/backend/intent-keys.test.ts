import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIntentKeys, type KeyStorage } from './intent-keys.ts';

function createMemory(): KeyStorage & { entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (name) => entries.get(name) ?? null,
    setItem: (name, value) => void entries.set(name, value),
    removeItem: (name) => void entries.delete(name),
  };
}

/** Ids that tell in which order they were made. */
function createCounter(): () => string {
  let count = 0;
  return () => `key-${(count += 1)}`;
}

test('the same thing keeps its key, across a reload too', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (body) => {
      const memory = createMemory();
      const createId = createCounter();
      const before = createIntentKeys(() => memory, createId).open('top-up', body);
      const after = createIntentKeys(() => memory, createId);
      expect(after.open('top-up', body)).toEqual(before);
      expect(after.open('top-up', structuredClone(body))).toEqual(before);
    }),
  );
});

test('an edit is a new intention, and so is going back to what it was', () => {
  const keys = createIntentKeys(createMemory, createCounter());
  const first = keys.open('top-up', { amountMinor: 2_000 });
  const edited = keys.open('top-up', { amountMinor: 5_000 });
  const back = keys.open('top-up', { amountMinor: 2_000 });
  expect(new Set([first, edited, back].map((intent) => intent.idempotencyKey)).size).toBe(3);
});

test('operations do not share keys', () => {
  const keys = createIntentKeys(createMemory, createCounter());
  expect(keys.open('top-up', 1)).not.toEqual(keys.open('auto-recharge', 1));
});

test('a settled intention is over, also for the next page', () => {
  const memory = createMemory();
  const createId = createCounter();
  const keys = createIntentKeys(() => memory, createId);
  const first = keys.open('top-up', 1);
  keys.settle('top-up');
  expect(memory.entries.size).toBe(0);
  expect(createIntentKeys(() => memory, createId).open('top-up', 1)).not.toEqual(first);
});

test('nothing of the body is stored', () => {
  const memory = createMemory();
  createIntentKeys(() => memory, createCounter()).open('top-up', { owner: 'Lucía Paredes' });
  expect([...memory.entries.values()].join()).not.toContain('Luc');
});

test('a write without a body has a key too', () => {
  const keys = createIntentKeys(createMemory, createCounter());
  expect(keys.open('auto-recharge-resume', undefined)).toEqual(
    keys.open('auto-recharge-resume', undefined),
  );
});

test('where storage refuses, keys live in memory', () => {
  const deny = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  for (const storage of [deny, () => ({ getItem: deny, setItem: deny, removeItem: deny })]) {
    const keys = createIntentKeys(storage, createCounter());
    const first = keys.open('top-up', 1);
    expect(keys.open('top-up', 1)).toEqual(first);
    keys.settle('top-up');
    expect(keys.open('top-up', 1)).not.toEqual(first);
  }
});

test('rubbish in the storage is no key', () => {
  fc.assert(
    fc.property(fc.string(), (rubbish) => {
      const memory = createMemory();
      memory.setItem('paso.intent.top-up', rubbish);
      const { idempotencyKey } = createIntentKeys(() => memory, createCounter()).open('top-up', 1);
      expect(idempotencyKey).toBe('key-1');
    }),
  );
});
