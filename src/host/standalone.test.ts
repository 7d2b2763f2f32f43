import { describe, expect, test } from 'vitest';
import type { SessionToken } from './host.ts';
import type { JourneyEvent } from './journey-event.ts';
import { asksForPrivacy, createStandaloneHost } from './standalone.ts';

function createHost(
  overrides: {
    launchToken?: string | null;
    origin?: string;
    basePath?: string;
    exchange?: (launchToken: string) => Promise<SessionToken>;
    loadSender?: () => Promise<{ send: (event: JourneyEvent) => void }>;
  } = {},
) {
  const calls: string[] = [];
  const grant = (call: string) => {
    calls.push(call);
    return Promise.resolve({ token: call, expiresAtMs: 1 });
  };
  const host = createStandaloneHost({
    launchToken: overrides.launchToken ?? null,
    exchange: overrides.exchange ?? ((launchToken) => grant(`exchange ${launchToken}`)),
    refresh: () => grant('refresh'),
    allowedOrigins: ['https://crm.example'],
    crmUrl: 'https://crm.example/inicio',
    basePath: overrides.basePath ?? '/',
    loadSender: overrides.loadSender ?? null,
    window: {
      open: (...opened) => {
        calls.push(`open ${opened.join(' ')}`);
        return null;
      },
      location: {
        origin: overrides.origin ?? 'https://paso.example',
        assign: (url) => void calls.push(`assign ${String(url)}`),
      },
    },
  });
  return { host, calls };
}

describe('the session', () => {
  test('begins with the launch token, and goes on by cookie', async () => {
    const { host, calls } = createHost({ launchToken: 'once' });
    await host.session('initial');
    await host.session('expiring');
    await host.session('rejected');
    expect(calls).toEqual(['exchange once', 'refresh', 'refresh']);
  });

  test('goes on by cookie after a reload', async () => {
    const { host, calls } = createHost();
    await host.session('initial');
    expect(calls).toEqual(['refresh']);
  });

  test('calls at the same time share one exchange', async () => {
    const { host, calls } = createHost({ launchToken: 'once' });
    const tokens = await Promise.all([host.session('initial'), host.session('initial')]);
    expect(tokens[0]).toBe(tokens[1]);
    expect(calls).toEqual(['exchange once']);
  });

  test('a launch token that was refused never falls back to the cookie of an earlier visit', async () => {
    const { host, calls } = createHost({
      launchToken: 'used',
      exchange: () => Promise.reject(new Error('launch_token_used')),
    });
    await expect(host.session('initial')).rejects.toThrow('launch_token_used');
    await expect(host.session('initial')).rejects.toThrow('launch_token_used');
    expect(calls).toEqual([]);
  });
});

describe('links', () => {
  test.each(['https://crm.example/settings/billing?x=1#y', 'https://paso.example/openapi.yaml'])(
    '%s is followed',
    (url) => {
      const { host, calls } = createHost();
      host.openCrm(url);
      host.leave(url);
      expect(calls).toEqual([`open ${url} _blank noopener`, `assign ${url}`]);
    },
  );

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'http://crm.example/',
    'https://crm.example.evil.example/',
    'https://user:secret@crm.example/',
    'https://evil.example/?crm.example',
    '//evil.example',
    '/relative',
    '',
  ])('%j leads to the front door of the CRM instead', (url) => {
    const { host, calls } = createHost();
    host.openCrm(url);
    host.leave(url);
    expect(calls).toEqual([
      'open https://crm.example/inicio _blank noopener',
      'assign https://crm.example/inicio',
    ]);
  });

  test('our own origin may be http, as it is in development', () => {
    const { host, calls } = createHost({ origin: 'http://localhost:5173' });
    host.leave('http://localhost:5173/done');
    expect(calls).toEqual(['assign http://localhost:5173/done']);
  });
});

test.each([
  ['/', '/card', 'https://paso.example/card'],
  ['/', 'card?x=1', 'https://paso.example/card?x=1'],
  ['/onboarding/', '/card', 'https://paso.example/onboarding/card'],
  ['/onboarding/', '../elsewhere', 'https://paso.example/onboarding/'],
  ['/', 'https://evil.example/', 'https://paso.example/'],
  ['/', '//evil.example/card', 'https://paso.example/evil.example/card'],
])('below %s a bank sends back from %s to %s', (basePath, path, url) => {
  expect(createHost({ basePath }).host.returnUrl(path)).toBe(url);
});

describe('what happens on the way', () => {
  const event: JourneyEvent = {
    v: 1,
    visitId: 'visit',
    page: 'card',
    language: 'es',
    activeMs: 0,
    type: 'went_back',
  };

  test('is not even asked for where nobody wants it', () => {
    expect(createHost().host.report).toBeUndefined();
  });

  test('fetches what sends it with the first event, once, and keeps the order', async () => {
    const sent: number[] = [];
    let loads = 0;
    const { host } = createHost({
      loadSender: () => {
        loads += 1;
        return Promise.resolve({ send: ({ activeMs }) => void sent.push(activeMs) });
      },
    });
    expect(loads).toBe(0);
    for (const activeMs of [1, 2, 3]) host.report?.({ ...event, activeMs });
    await Promise.resolve();
    await Promise.resolve();
    expect({ sent, loads }).toEqual({ sent: [1, 2, 3], loads: 1 });
  });

  test('is lost in silence when that cannot be fetched', async () => {
    const { host } = createHost({ loadSender: () => Promise.reject(new TypeError('blocked')) });
    host.report?.(event);
    await expect(Promise.resolve()).resolves.toBeUndefined(); // an unhandled rejection would fail the test
  });

  test('stays here where the browser asks for it', () => {
    expect(asksForPrivacy({ doNotTrack: '1' })).toBe(true);
    expect(
      asksForPrivacy(Object.assign({ doNotTrack: null }, { globalPrivacyControl: true })),
    ).toBe(true);
    expect(asksForPrivacy({ doNotTrack: null })).toBe(false);
    expect(asksForPrivacy({ doNotTrack: '0' })).toBe(false);
  });
});
