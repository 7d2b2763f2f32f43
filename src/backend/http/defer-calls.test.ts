import { expect, test, vi } from 'vitest';
import type { Backend } from '#src/backend/backend.ts';
import { BackendError } from '#src/backend/backend-error.ts';
import { deferCalls } from './defer-calls.ts';

type Area = Pick<Backend, 'removeCard' | 'listRates'>;

const area = () => ({
  removeCard: vi.fn<Area['removeCard']>(async () => undefined),
  listRates: vi.fn<Area['listRates']>(async () => []),
});

test('the code comes with the first call, once, and is given what the call was given', async () => {
  const calls = area();
  const load = vi.fn<() => Promise<Area>>(async () => calls);
  const backend = deferCalls(['removeCard', 'listRates'], load, () => true);
  expect(load).not.toHaveBeenCalled();
  const { signal } = new AbortController();
  await Promise.all([backend.removeCard('card_1'), backend.listRates({ signal })]);
  expect(load).toHaveBeenCalledTimes(1);
  expect(calls.removeCard).toHaveBeenCalledWith('card_1');
  expect(calls.listRates).toHaveBeenCalledWith({ signal });
});

test.each([
  [true, 'unavailable'],
  [false, 'offline'],
] as const)(
  'without its code a call is refused (online: %s), and the next one asks again',
  async (isOnline, code) => {
    const load = vi.fn<() => Promise<Area>>(async () => area());
    load.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
    const backend = deferCalls(['removeCard', 'listRates'], load, () => isOnline);
    const refusal = await backend.listRates().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(BackendError);
    expect(refusal).toMatchObject({ code });
    expect(await backend.listRates()).toEqual([]);
    expect(load).toHaveBeenCalledTimes(2);
  },
);

test('what the call itself rejects with goes through', async () => {
  const calls = area();
  calls.removeCard.mockRejectedValue(new BackendError('payment_method_in_use'));
  const backend = deferCalls(
    ['removeCard', 'listRates'],
    async () => calls,
    () => true,
  );
  await expect(backend.removeCard('card_1')).rejects.toMatchObject({
    code: 'payment_method_in_use',
  });
});
