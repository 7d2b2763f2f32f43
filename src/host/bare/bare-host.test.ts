import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SessionToken } from '#src/host/host.ts';
import { askForUser, createBareHost } from './bare-host.ts';

const crm = 'https://crm.example';
const payload = 'U2FsdGVkX1-encrypted';

/** A frame whose page around is played by the test. */
function openFrame() {
  const asked: unknown[][] = [];
  const opened: unknown[][] = [];
  const held = new Set<unknown>();
  const listeners = new Set<(event: MessageEvent) => void>();
  const parent = { postMessage: (...message: unknown[]) => void asked.push(message) };
  // As much of a window as a bare host is allowed to touch.
  const page = {
    parent,
    location: { origin: 'https://paso.example' },
    document: { addEventListener: () => undefined },
    open: (...to: unknown[]) => (opened.push(to), held.has(to[1]) ? null : {}),
    addEventListener: (_: string, listener: (event: MessageEvent) => void) =>
      void listeners.add(listener),
    removeEventListener: (_: string, listener: (event: MessageEvent) => void) =>
      void listeners.delete(listener),
  } as unknown as Window;
  return {
    page,
    parent,
    asked,
    opened,
    /** Names of windows that a sandbox does not let the frame open. */
    held,
    listeners,
    say(data: unknown, from: { source?: unknown; origin?: string } = {}) {
      const event = { source: parent, origin: crm, data, ...from };
      for (const listener of listeners) listener(event as unknown as MessageEvent);
    },
  };
}

const response = { message: 'REQUEST_USER_DATA_RESPONSE', payload };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('asks who is signed in, and takes the first answer of its own page', async () => {
  const frame = openFrame();
  const user = askForUser(frame.page, [crm]);
  expect(frame.asked).toEqual([[{ message: 'REQUEST_USER_DATA' }, '*']]);
  frame.say({ ...response, more: 1 });
  expect(await user).toBe(payload);
  expect(frame.listeners.size).toBe(0);
});

test.each([
  ['another window', response, { source: {} }],
  ['another site', response, { origin: 'https://crm.example.evil.example' }],
  ['a site without a name', response, { origin: 'null' }],
  ['another message', { ...response, message: 'REQUEST_USER_DATA' }, {}],
  ['no payload', { message: response.message }, {}],
  ['a payload that is no text', { ...response, payload: { user: 1 } }, {}],
  ['a payload that is too short', { ...response, payload: 'x'.repeat(15) }, {}],
  ['a payload that is too long', { ...response, payload: 'x'.repeat(16_385) }, {}],
  ['nothing', null, {}],
])('what comes with %s is not an answer', async (_, data, from) => {
  const frame = openFrame();
  const user = askForUser(frame.page, [crm]);
  frame.say(data, from);
  frame.say({ ...response, payload: `${payload}-of-the-crm` });
  expect(await user).toBe(`${payload}-of-the-crm`);
});

test.each([16, 16_384])('a payload of %i characters is one', async (length) => {
  const frame = openFrame();
  const user = askForUser(frame.page, [crm]);
  frame.say({ ...response, payload: 'x'.repeat(length) });
  expect(await user).toHaveLength(length);
});

test('a slow page is heard whichever time it was asked', async () => {
  const frame = openFrame();
  const user = askForUser(frame.page, [crm]);
  await vi.advanceTimersByTimeAsync(8_999);
  expect(frame.asked).toHaveLength(3);
  frame.say(response);
  frame.say({ ...response, payload: 'and-the-next-answer' });
  expect(await user).toBe(payload);
});

test('a silent page is asked three times, and then given up', async () => {
  const frame = openFrame();
  const user = askForUser(frame.page, [crm]);
  await vi.advanceTimersByTimeAsync(2_999);
  expect(frame.asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(6_001);
  expect(await user).toBeNull();
  expect(frame.asked).toHaveLength(3);
  expect(frame.listeners.size).toBe(0);
});

function createHost(frame = openFrame(), exchange?: (given: string) => Promise<SessionToken>) {
  const exchanged: string[] = [];
  const host = createBareHost({
    page: frame.page,
    allowedOrigins: [crm],
    crmUrl: `${crm}/inicio`,
    basePath: '/embed',
    payload: 'said-at-the-door',
    exchange:
      exchange ??
      ((given) => {
        exchanged.push(given);
        return Promise.resolve({ token: `for ${given}`, expiresAtMs: 1 });
      }),
    toSilence: () => new Error('silent'),
  });
  return { ...frame, host, exchanged };
}

test('the first session is of what the page said at the door', async () => {
  const { host, exchanged, asked } = createHost();
  const both = await Promise.all([host.session('initial'), host.session('initial')]);
  expect(both.map(({ token }) => token)).toEqual(Array(2).fill('for said-at-the-door'));
  expect(exchanged).toEqual(['said-at-the-door']);
  expect(asked).toEqual([]);
});

test('every further session asks the page anew, those at the same time together', async () => {
  const { host, say, exchanged, asked } = createHost();
  await host.session('initial');
  const both = [host.session('expiring'), host.session('rejected')];
  say(response);
  expect((await Promise.all(both)).map(({ token }) => token)).toEqual(
    Array(2).fill(`for ${payload}`),
  );
  const next = host.session('rejected');
  say({ ...response, payload: 'another-payload-later' });
  expect(await next).toMatchObject({ token: 'for another-payload-later' });
  expect(exchanged).toEqual(['said-at-the-door', payload, 'another-payload-later']);
  expect(asked).toHaveLength(2);
});

test('a payload is sent once, also where nothing came of it', async () => {
  const exchange = vi.fn<(given: string) => Promise<SessionToken>>(() =>
    Promise.reject(new Error('no connection')),
  );
  const { host, say } = createHost(openFrame(), exchange);
  await expect(host.session('initial')).rejects.toThrow('no connection');
  const again = host.session('initial').catch(() => undefined);
  say(response);
  await again;
  expect(exchange.mock.calls).toEqual([
    ['said-at-the-door', undefined],
    [payload, undefined],
  ]);
});

test('a session that the page does not give is an error that can be tried again', async () => {
  const { host, say } = createHost();
  await host.session('initial');
  const session = host.session('expiring').catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(9_000);
  expect(await session).toMatchObject({ message: 'silent' });
  const again = host.session('expiring');
  say(response);
  expect(await again).toMatchObject({ token: `for ${payload}` });
});

test('the CRM opens beside the frame, and only where the tenant says', () => {
  const { host, opened } = createHost();
  host.openCrm(`${crm}/billetera`);
  host.openCrm('https://evil.example/');
  host.leave(`${crm}/fin`);
  expect(opened).toEqual([
    [`${crm}/billetera`, '_blank', 'noopener'],
    [`${crm}/inicio`, '_blank', 'noopener'],
    [`${crm}/fin`, '_top'],
  ]);
  expect(host.returnUrl('/card')).toBe('https://paso.example/embed/card');
});

test('a sandbox that holds the CRM’s page does not leave a dead button', () => {
  const { host, opened, held } = createHost();
  held.add('_top');
  host.leave(`${crm}/fin`);
  expect(opened.at(-1)).toEqual([`${crm}/fin`, '_blank', 'noopener']);
});
