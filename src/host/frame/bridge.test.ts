import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectToHost, type HostLink } from './bridge.ts';
import { maxMessageLength, patience } from './protocol.ts';

const crm = 'https://crm.example';
const iid = 'paso-0123456789ab';

interface Sent {
  message: { t: string; iid: string; p: { nonce: string; code?: string } };
  target: string;
}

/** A frame whose page around is played by the test. */
function openFrame(
  overrides: { name?: string; allowedOrigins?: string[]; timeoutMs?: number } = {},
) {
  const sent: Sent[] = [];
  const listeners = new Set<(event: MessageEvent) => void>();
  const parent = {
    postMessage: (message: Sent['message'], target: string) => void sent.push({ message, target }),
  };
  let outcome: HostLink | Error | null = null;
  const link = connectToHost({
    // As much of a window as the bridge is allowed to touch.
    page: {
      parent: parent as unknown as Window,
      name: overrides.name ?? iid,
      addEventListener: (_: string, listener: unknown) =>
        void listeners.add(listener as (event: MessageEvent) => void),
      removeEventListener: (_: string, listener: unknown) =>
        void listeners.delete(listener as (event: MessageEvent) => void),
      setInterval: (handler: () => void, ms: number) =>
        setInterval(handler, ms) as unknown as number,
      clearInterval: (timer: number) => clearInterval(timer),
    } as unknown as Parameters<typeof connectToHost>[0]['page'],
    allowedOrigins: overrides.allowedOrigins ?? [crm],
    createId: () => `id-${crypto.randomUUID()}`,
    ...(overrides.timeoutMs === undefined ? {} : { timeoutMs: overrides.timeoutMs }),
  });
  link.then(
    (value) => {
      outcome = value;
    },
    (error: Error) => {
      outcome = error;
    },
  );
  return {
    sent,
    listeners,
    parent,
    readOutcome: async () => {
      await Promise.resolve();
      await Promise.resolve();
      return outcome;
    },
    /** What the page around says; the CRM unless told otherwise. */
    say(data: unknown, from: { source?: unknown; origin?: string; ports?: unknown[] } = {}) {
      const event = { source: parent, origin: crm, ports: [port], data, ...from };
      for (const listener of listeners) listener(event as unknown as MessageEvent);
    },
    /** The right answer to the question this frame asked. */
    init: (changes: object = {}, payload: object = {}) => ({
      ns: 'paso',
      v: 1,
      iid,
      id: '1',
      k: 'evt',
      t: 'init',
      p: { nonce: sent[0]?.message.p.nonce, source: 'http', fit: 'auto', ...payload },
      ...changes,
    }),
  };
}

const { port1: port } = new MessageChannel();

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('says who it is to whoever frames it, again and again, and nothing else', () => {
  const { sent } = openFrame();
  vi.advanceTimersByTime(patience.helloEveryMs * 3);
  expect(sent).toHaveLength(4);
  expect(new Set(sent.map(({ target }) => target))).toEqual(new Set(['*']));
  expect(new Set(sent.map(({ message }) => JSON.stringify(message.p)))).toHaveProperty('size', 1);
  expect(sent[0]?.message).toMatchObject({ t: 'hello', iid, p: { versions: [1] } });
});

test('takes the port from its own page, and hears no window afterwards', async () => {
  const frame = openFrame();
  frame.say(frame.init({}, { locale: 'pt', startStep: 'card', unknown: 'member' }));
  expect(await frame.readOutcome()).toEqual({
    iid,
    port,
    init: expect.objectContaining({ locale: 'pt', startStep: 'card' }) as unknown,
  });
  expect(frame.listeners.size).toBe(0);
  vi.advanceTimersByTime(patience.handshakeMs);
  expect(frame.sent).toHaveLength(1);
});

describe('forged', () => {
  test.each([
    ['from another window', {}, {}, { source: { postMessage: () => undefined } }],
    ['from no window', {}, {}, { source: null }],
    ['for another instance', { iid: 'paso-another-frame' }, {}, {}],
    ['without our name', { ns: 'other' }, {}, {}],
    ['an answer to another question', {}, { nonce: 'id-guessed' }, {}],
    ['without a port', {}, {}, { ports: [] }],
    ['another message', { t: 'update' }, {}, {}],
    ['an answer', { k: 'res' }, {}, {}],
    ['a source of another kind', {}, { source: 'elsewhere' }, {}],
    ['a step that is none', {}, { startStep: '../evil' }, {}],
    ['too long', { more: 'x'.repeat(maxMessageLength) }, {}, {}],
  ])('an init %s changes nothing', async (_, changes, payload, from) => {
    const frame = openFrame();
    frame.say(frame.init(changes, payload), from);
    expect(await frame.readOutcome()).toBeNull();
    expect(frame.sent).toHaveLength(1);
    frame.say(frame.init());
    expect(await frame.readOutcome()).toMatchObject({ iid });
  });

  test.each([null, undefined, 'init', 7, [], {}, { ns: 'paso' }, { ns: 'paso', v: '1' }])(
    '%j changes nothing',
    async (data) => {
      const frame = openFrame();
      frame.say(data);
      expect(await frame.readOutcome()).toBeNull();
    },
  );

  test.each([
    'https://crm.example.evil.example',
    'http://crm.example',
    'https://crm.example:8443',
    'https://CRM.example',
    'null',
    '',
  ])('an init from %j is refused, and only who sent it is told', async (origin) => {
    const frame = openFrame();
    frame.say(frame.init(), { origin });
    expect(await frame.readOutcome()).toMatchObject({ code: 'origin_not_allowed' });
    const refusals = frame.sent.filter(({ message }) => message.t === 'refused');
    expect(refusals.map(({ target }) => target)).toEqual(origin === 'null' ? [] : [origin]);
  });
});

test('a page of another version is told, and the frame says so too', async () => {
  const frame = openFrame();
  frame.say(frame.init({ v: 2 }));
  expect(await frame.readOutcome()).toMatchObject({ code: 'protocol_mismatch' });
  expect(frame.sent.at(-1)).toMatchObject({
    target: crm,
    message: { p: { code: 'protocol_mismatch' } },
  });
});

test('a silent page is given up, and nothing listens on', async () => {
  const frame = openFrame({ timeoutMs: 1_000 });
  vi.advanceTimersByTime(1_000);
  expect(await frame.readOutcome()).toMatchObject({ code: 'handshake_timeout' });
  expect(frame.listeners.size).toBe(0);
});

test('a name that is not one of ours is not taken for one', () => {
  const { sent } = openFrame({ name: '<script>' });
  expect(sent[0]?.message.iid).toMatch(/^paso-/);
});
