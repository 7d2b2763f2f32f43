import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { patience } from '#src/host/frame/protocol.ts';
import { createTokenSource } from './token-source.ts';
import type { GetToken, OnboardingErrorEvent, OnboardingToken } from './types.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function open(getToken: GetToken | undefined) {
  const errors: OnboardingErrorEvent[] = [];
  return { errors, ...createTokenSource(getToken, (error) => errors.push(error)) };
}
const first = { reason: 'initial', attempt: 1 } as const;

test('asks once for all who wait, and again afterwards', async () => {
  const getToken = vi.fn<GetToken>(
    async () => ({ token: 'one', expiresIn: 60, more: true }) as OnboardingToken,
  );
  const { get, errors } = open(getToken);
  const tokens = await Promise.all([get(first), get({ reason: 'rejected', attempt: 2 })]);
  expect(tokens).toEqual([
    { token: 'one', expiresIn: 60 },
    { token: 'one', expiresIn: 60 },
  ]);
  expect(getToken).toHaveBeenCalledTimes(1);
  await get({ reason: 'rejected', attempt: 3 });
  expect(getToken).toHaveBeenLastCalledWith(
    expect.objectContaining({ reason: 'rejected', attempt: 3 }),
  );
  expect(errors).toEqual([]);
});

test('says when the last token is over, and not only about to be', async () => {
  const reasons: string[] = [];
  const { get } = open(async ({ reason }) => {
    reasons.push(reason);
    return { token: 'one', expiresIn: 60 };
  });
  await get(first);
  vi.advanceTimersByTime(50_000);
  await get({ reason: 'expiring', attempt: 1 });
  vi.advanceTimersByTime(60_000);
  await get({ reason: 'expiring', attempt: 1 });
  expect(reasons).toEqual(['initial', 'expiring', 'expired']);
});

describe('what is no token', () => {
  test.each([
    undefined,
    null,
    'token',
    {},
    { token: '', expiresIn: 60 },
    { token: 'one' },
    { token: 'one', expiresIn: 0 },
    { token: 'one', expiresIn: '60' },
    { token: 'one', expiresIn: 86_401 },
    { token: 'x'.repeat(16_385), expiresIn: 60 },
    { token: 'two words', expiresIn: 60 },
    { token: 'one\r\nX-Header: 1', expiresIn: 60 },
    { token: 'señal', expiresIn: 60 },
  ])('%j is refused and told', async (answer) => {
    const { get, errors } = open(() => Promise.resolve(answer as never));
    await expect(get(first)).rejects.toMatchObject({ refusal: { code: 'session_unavailable' } });
    expect(errors).toEqual([expect.objectContaining({ code: 'session_unavailable' })]);
  });

  test.each([
    [{ access_token: 'secret', expires_in: 900 }, 'it gave { access_token, expires_in }'],
    [new Response('{}'), 'it gave Response'],
    [undefined, 'it gave Undefined'],
  ])('what it gave is named, its values are not: %j', async (answer, sentence) => {
    const { get, errors } = open(() => Promise.resolve(answer as never));
    await get(first).catch(() => undefined);
    expect(errors[0]?.message).toContain(
      `Paso: getToken failed: ${sentence}; wanted is { token, expiresIn }`,
    );
    expect(errors[0]?.message).not.toContain('secret');
  });

  test.each([
    [{ code: 'session_expired' }, 'Paso: getToken threw session_expired'],
    [new Error('HTTP 503'), 'Paso: getToken failed: HTTP 503'],
    [null, 'Paso: getToken threw object'],
    ['no', 'Paso: getToken threw string'],
    [Object.create(null), 'Paso: getToken threw object'],
  ])('whatever it throws is told in a sentence: %#', async (cause: unknown, message) => {
    const { get, errors } = open(() => Promise.reject(cause));
    await get(first).catch(() => undefined);
    expect(errors).toEqual([expect.objectContaining({ message, cause })]);
  });

  test('a function that fails is told with what it threw; another try may do', async () => {
    const cause = new Error('the server is away');
    const getToken = vi.fn<GetToken>().mockRejectedValueOnce(cause);
    getToken.mockResolvedValue({ token: 'two', expiresIn: 60 });
    const { get, errors } = open(getToken);
    await expect(get(first)).rejects.toMatchObject({ refusal: { code: 'session_unavailable' } });
    expect(errors).toEqual([expect.objectContaining({ cause })]);
    await expect(get(first)).resolves.toMatchObject({ token: 'two' });
  });

  test('one that throws at once fails as well', async () => {
    const { get, errors } = open(() => {
      throw new Error('no');
    });
    await expect(get(first)).rejects.toMatchObject({ refusal: { code: 'session_unavailable' } });
    expect(errors).toHaveLength(1);
  });

  test('a customer who is signed out has a code', async () => {
    const { get, errors } = open(() => Promise.reject({ code: 'session_expired' }));
    await expect(get(first)).rejects.toMatchObject({ refusal: { code: 'session_expired' } });
    expect(errors).toEqual([expect.objectContaining({ code: 'session_expired' })]);
  });

  test('without a function there is none', async () => {
    await expect(open(undefined).get(first)).rejects.toMatchObject({
      refusal: { code: 'session_unavailable' },
    });
  });
});

describe('time', () => {
  test('ten seconds, and its signal says so', async () => {
    let signal: AbortSignal | undefined;
    const { get, errors } = open((context) => {
      ({ signal } = context);
      return new Promise(() => {});
    });
    const outcome = get(first).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(patience.session);
    expect(await outcome).toMatchObject({ refusal: { code: 'session_unavailable' } });
    expect(signal?.aborted).toBe(true);
    expect(errors).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('given up, nobody is told and nothing waits', async () => {
    let signal: AbortSignal | undefined;
    const { get, giveUp, errors } = open((context) => {
      ({ signal } = context);
      return new Promise(() => {});
    });
    const outcome = get(first).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(1);
    giveUp();
    await outcome;
    expect(signal?.aborted).toBe(true);
    expect([errors, vi.getTimerCount()]).toEqual([[], 0]);
  });
});
