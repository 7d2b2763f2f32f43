import { QueryClient } from '@tanstack/react-query';
import { beforeEach, expect, test } from 'vitest';
import type { Backend } from '#src/backend/backend.ts';
import { BackendError } from '#src/backend/backend-error.ts';
import { cardsQuery, progressQuery } from '#src/backend/queries.ts';
import type { Card, CardStatus } from '#src/domain/card.ts';
import { type Progress, stepIds } from '#src/domain/progress.ts';
import type { HostEvent } from '#src/host/host.ts';
import { tellHost } from './tell-host.ts';

const backend = {} as Backend; // only its keys are used: nothing here asks
let client: QueryClient;
let told: HostEvent[];

beforeEach(() => {
  client = new QueryClient();
  told = [];
  tellHost(client, backend, (event) => void told.push(event));
});

function know(...cards: [id: string, status: CardStatus][]): void {
  // As much of a card as is looked at.
  const list = cards.map(([id, status]) => ({ id, status })) as Card[];
  client.setQueryData(cardsQuery(backend).queryKey, list);
}

function reach(complete: number): void {
  const steps = stepIds.map((id, index) => ({
    id,
    status: index < complete ? 'complete' : 'open',
  }));
  client.setQueryData(progressQuery(backend).queryKey, { steps } as unknown as Progress);
}

test('cards that were there are no news', () => {
  know(['old', 'active']);
  know(['old', 'active']);
  know(['old', 'expiring']);
  expect(told).toEqual([]);
});

test('a card is told once the backend says that it can be used', () => {
  know();
  know(['new', 'pending']);
  know(['new', 'pending']);
  expect(told).toEqual([{ type: 'pending', subject: 'card' }]);
  know(['new', 'active']);
  know(['new', 'active']);
  expect(told.slice(1)).toEqual([{ type: 'paymentmethodadded' }]);
});

test('a card that failed is none', () => {
  know();
  know(['new', 'failed' as CardStatus]);
  expect(told).toEqual([]);
});

test('complete is told when it becomes so, not when it was', () => {
  reach(5);
  expect(told).toEqual([]);
  reach(4);
  reach(5);
  reach(5);
  expect(told).toEqual([{ type: 'complete' }]);
});

test('a write locks from its beginning to its end, a payment with another reason', async () => {
  const run = (meta: Record<string, unknown>, end: Promise<unknown>) =>
    client
      .getMutationCache()
      .build(client, { meta, mutationFn: () => end })
      .execute(undefined);
  let finish = () => {};
  const first = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const running = run({ kind: 'saving' }, first);
  await Promise.resolve();
  const paying = run({ kind: 'payment' }, Promise.resolve());
  await paying;
  finish();
  await running;
  expect(told).toEqual([
    { type: 'lock', reason: 'saving' },
    { type: 'lock', reason: 'payment_processing' },
    { type: 'lock', reason: 'saving' },
    { type: 'lock', reason: null },
  ]);
});

test.each([
  ['session_revoked', 'session_expired'],
  ['unavailable', 'backend_unavailable'],
  ['offline', 'backend_unavailable'],
] as const)('a read that ends with %s is told as %s', async (code, error) => {
  await client.prefetchQuery({
    queryKey: ['any'],
    retry: false,
    queryFn: () => Promise.reject(new BackendError(code)),
  });
  expect(told).toEqual([{ type: 'error', code: error }]);
});

test('what the customer can mend is not the host’s business', async () => {
  await client.prefetchQuery({
    queryKey: ['any'],
    retry: false,
    queryFn: () => Promise.reject(new BackendError('amount_below_minimum')),
  });
  expect(told).toEqual([]);
});
