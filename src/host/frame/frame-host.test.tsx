import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createChannel } from './channel.ts';
import { createFrameHost } from './frame-host.ts';
import type { HostErrorCode } from './protocol.ts';

const iid = 'paso-12345678';
const channels: { close(): void }[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  for (const { close } of channels.splice(0)) close();
});

/** A wizard whose page answers for a session with what `give` gives. */
function open(give: () => unknown = () => ({ token: 'one', expiresIn: 900 })) {
  const { port1, port2 } = new MessageChannel();
  const told: HostErrorCode[] = [];
  const page = createChannel<'close', 'session.get' | 'error'>({
    port: port1,
    iid,
    handlers: { 'session.get': give, error: ({ code }) => void told.push(code) },
  });
  const { host, channel } = createFrameHost({
    link: { iid, init: { nonce: 'n', source: 'http', fit: 'fill' }, port: port2 },
    page: window,
    allowedOrigins: ['https://crm.example'],
    crmUrl: 'https://crm.example',
    basePath: '/embed',
    toSessionError: (code) => new Error(code),
    onUpdate: () => undefined,
    onFocus: () => undefined,
    onReturn: () => undefined,
    onLogout: () => undefined,
  });
  channels.push(page, channel);
  const tell = (code: HostErrorCode) => host.notify?.({ type: 'error', code } as never);
  // An answer comes after everything that was said before it.
  const hear = () => page.request('close', {}, { timeoutMs: 5_000 });
  return { host, told, tell, hear };
}

test('a problem that several questions meet at once is told once, and again later', async () => {
  const { told, tell, hear } = open();
  for (const code of ['backend_unavailable', 'backend_unavailable', 'stripe_blocked'] as const)
    tell(code);
  await hear();
  expect(told).toEqual(['backend_unavailable', 'stripe_blocked']);
  vi.advanceTimersByTime(2_001);
  tell('stripe_blocked');
  await hear();
  expect(told).toHaveLength(3);
});

test.each([
  ['session_unavailable', 'backend_unavailable', 'session_expired'],
  ['session_expired', 'session_expired', 'backend_unavailable'],
] as const)('a page that answered %s is not told of %s for it', async (code, follows, other) => {
  const { host, told, tell, hear } = open(() => {
    throw { code };
  });
  await expect(host.session('initial')).rejects.toThrow(code);
  tell(follows);
  await hear();
  expect(told).toEqual([]);
  tell(other);
  await hear();
  expect(told).toEqual([other]);
});
