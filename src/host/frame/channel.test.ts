import { afterEach, describe, expect, test } from 'vitest';
import { createChannel } from './channel.ts';
import { maxMessageLength, namespace, protocolVersion } from './protocol.ts';

const iid = 'paso-0123456789ab';
const closes: (() => void)[] = [];
afterEach(() => {
  for (const close of closes.splice(0)) close();
});

/** The frame's end of a real port, and the page's end in the hands of the test. */
function open() {
  const { port1, port2 } = new MessageChannel();
  const updates: unknown[] = [];
  const channel = createChannel<'session.get' | 'resize' | 'overlay', 'update' | 'close'>({
    port: port1,
    iid,
    handlers: {
      update: (payload) => void updates.push(payload),
      close: () => {
        throw Object.assign(new Error('a secret'), { code: 'unknown' });
      },
    },
  });
  const heard: { id: string; t: string; k: string; p?: unknown; e?: unknown; re?: string }[] = [];
  port2.onmessage = ({ data }) => void heard.push(data as (typeof heard)[number]);
  const say = (message: object) =>
    port2.postMessage({ ns: namespace, v: protocolVersion, iid, id: '1', ...message });
  closes.push(
    () => channel.close(),
    () => port2.close(),
  );
  return { channel, port2, heard, updates, say };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('a request', () => {
  test('gets the answer that names it', async () => {
    const { channel, heard, say } = open();
    const token = channel.request(
      'session.get',
      { reason: 'initial', attempt: 1 },
      { timeoutMs: 1_000 },
    );
    await settle();
    say({ k: 'res', t: 'session.get', re: 'another', p: { token: 'forged', expiresIn: 60 } });
    say({
      k: 'res',
      t: 'session.get',
      re: heard[0]?.id,
      p: { token: 'real', expiresIn: 60, more: 1 },
    });
    await expect(token).resolves.toEqual({ token: 'real', expiresIn: 60 });
  });

  test.each([
    {},
    { token: '', expiresIn: 60 },
    { token: 'x', expiresIn: 0 },
    { token: 'x' },
    null,
    'x',
  ])('answered with %j is malformed', async (p) => {
    const { channel, heard, say } = open();
    const token = channel.request(
      'session.get',
      { reason: 'initial', attempt: 1 },
      { timeoutMs: 1_000 },
    );
    const outcome = token.catch((error: unknown) => error);
    await settle();
    say({ k: 'res', t: 'session.get', re: heard[0]?.id, p });
    expect(await outcome).toMatchObject({ refusal: { code: 'malformed' } });
  });

  test('is refused with the other side’s code', async () => {
    const { channel, heard, say } = open();
    const token = channel.request(
      'session.get',
      { reason: 'initial', attempt: 1 },
      { timeoutMs: 1_000 },
    );
    const outcome = token.catch((error: unknown) => error);
    await settle();
    say({ k: 'res', t: 'session.get', re: heard[0]?.id, e: { code: 'session_expired' } });
    expect(await outcome).toMatchObject({ message: 'session_expired' });
  });

  test('ends by itself, by its signal, and with the channel', async () => {
    const { channel } = open();
    const payload = { isOpen: true, minHeight: 1 };
    await expect(channel.request('overlay', payload, { timeoutMs: 10 })).rejects.toThrow('timeout');
    const controller = new AbortController();
    const givenUp = channel.request('overlay', payload, {
      timeoutMs: 1_000,
      signal: controller.signal,
    });
    controller.abort(new Error('enough'));
    await expect(givenUp).rejects.toThrow('enough');
    const cut = channel.request('overlay', payload, { timeoutMs: 1_000 });
    channel.close();
    await expect(cut).rejects.toThrow('closed');
    await expect(channel.request('overlay', payload, { timeoutMs: 1_000 })).rejects.toThrow(
      'closed',
    );
  });
});

describe('what comes in', () => {
  test.each([
    ['of another instance', { iid: 'paso-another-one' }],
    ['of another version', { v: 2 }],
    ['under another name', { ns: 'other' }],
    ['of a type that this side does not hear', { t: 'resize', p: { height: 1 } }],
    ['of no type', { t: 'constructor' }],
    ['with a payload that is none', { p: { locale: 7 } }],
    ['that is too long', { p: { locale: 'es' }, more: 'x'.repeat(maxMessageLength) }],
  ])('%s is ignored', async (_, changes) => {
    const { updates, say } = open();
    say({ k: 'evt', t: 'update', p: { locale: 'es' }, ...changes });
    await settle();
    expect(updates).toEqual([]);
    say({ k: 'evt', t: 'update', p: { locale: 'es', unknown: true } });
    await settle();
    expect(updates).toEqual([{ locale: 'es' }]);
  });

  test('an answer that fails says its code and keeps its words', async () => {
    const { heard, say } = open();
    say({ k: 'req', t: 'close', p: {} });
    await settle();
    expect(heard).toEqual([expect.objectContaining({ k: 'res', re: '1', e: { code: 'unknown' } })]);
    expect(JSON.stringify(heard)).not.toContain('secret');
  });
});
