import { expect, onTestFinished, test } from 'vitest';
import { createDemoWorld, type DemoOptions, type DemoWorld } from '#mocks/demo-world.ts';

const origin = 'https://demo.example';
const HOUR_MS = 3_600_000;

/** A demo whose real time only the test moves; `driftMs` goes by whenever somebody looks at the clock. */
function open(options: DemoOptions, driftMs = 0) {
  let realMs = 0;
  const acts = new Set<() => void>();
  const demo = createDemoWorld({
    origin,
    ...options,
    tools: {
      readRealMs: () => (realMs += driftMs),
      every(_, act) {
        acts.add(act);
        return () => void acts.delete(act);
      },
      sleep: () => Promise.resolve(),
      latencyMs: () => 0,
    },
  });
  onTestFinished(() => demo.close());
  /** Real time goes by, and the demo looks at its world. */
  const wait = (ms: number) => {
    realMs += ms;
    for (const act of acts) act();
  };
  return { demo, wait };
}

async function signIn(demo: DemoWorld): Promise<string> {
  const response = await demo.fetch('/v1/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ launch_token: demo.launch(), cookie: true }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

async function readWallet(demo: DemoWorld, token: string): Promise<unknown> {
  const headers = { authorization: `Bearer ${token}` };
  return (await demo.fetch(`${origin}/v1/wallet`, { headers })).json();
}

test('two demos of one scenario show the same account', async () => {
  const shown = [];
  for (let visit = 0; visit < 2; visit += 1) {
    const { demo } = open({ scenario: 'complete', elapsedMs: 36 * HOUR_MS });
    shown.push(await readWallet(demo, await signIn(demo)));
  }
  expect(shown[0]).toEqual(shown[1]);
  expect(shown[0]).toMatchObject({ balance: { available: { currency: 'usd' } } });
});

const twoThousand = { channel: 'sms', count: 2_000, perHour: 1_000 } as const;

test('a story told again, with its campaigns, comes to the same figures', async () => {
  const { demo, wait } = open({ scenario: 'campaign' });
  wait(12_345);
  demo.startCampaign(twoThousand);
  demo.setSpeed(60);
  for (let seconds = 0; seconds < 40; seconds += 1) wait(1_000);
  demo.stopCampaign();
  demo.startCampaign({ ...twoThousand, channel: 'whatsapp' });
  wait(20_500);
  demo.setSpeed(0);
  const story = demo.readStory();
  expect(JSON.parse(JSON.stringify(story))).toEqual(story);

  const again = open({ ...story, speed: 0 }).demo;
  expect(again.readStory()).toEqual(story);
  expect(again.readCampaign()).toEqual(demo.readCampaign());
  expect(again.readFacts()).toEqual(demo.readFacts());
  const wallets = [];
  for (const one of [demo, again]) wallets.push(await readWallet(one, await signIn(one)));
  expect(wallets[1]).toEqual(wallets[0]);
});

test('on a slow machine a story begins no later', () => {
  const campaigns = [{ ...twoThousand, atMs: 5_000, stoppedAtMs: 65_000 }];
  const { demo } = open({ scenario: 'campaign', campaigns, elapsedMs: 70_000 }, 11);
  expect(demo.readStory().campaigns).toEqual(campaigns);
  demo.rewind();
  demo.setSpeed(0);
  const elapsedMs = demo.readElapsedMs();
  expect(elapsedMs).toBeLessThan(100);
  expect(demo.readFacts().balanceMicros).toBe(12_000_000);
});

test('rewound, the same acts give the same figures', () => {
  const { demo } = open({ scenario: 'campaign', speed: 0 });
  const runs = [];
  for (let run = 0; run < 2; run += 1) {
    demo.startCampaign(twoThousand);
    for (let steps = 0; steps < 3; steps += 1) demo.step(HOUR_MS);
    runs.push({ campaign: demo.readCampaign(), facts: demo.readFacts() });
    demo.rewind();
    expect(demo.readElapsedMs()).toBe(0);
    expect(demo.readCampaign()).toBeNull();
    expect(demo.readFacts().balanceMicros).toBe(12_000_000);
  }
  expect(runs[0]?.campaign?.status).toBe('done');
  expect(runs[1]).toEqual(runs[0]);
});

test('time runs by itself, can be hurried, and stands still', async () => {
  const { demo, wait } = open({ scenario: 'card-pending' });
  const token = await signIn(demo);
  const status = async () => {
    const headers = { authorization: `Bearer ${token}` };
    const { data } = await (await demo.fetch('/v1/payment-methods', { headers })).json();
    return data[0].status as string;
  };
  demo.setSpeed(0);
  wait(200_000);
  expect(await status()).toBe('pending');
  demo.setSpeed(1);
  wait(119_000);
  expect(await status()).toBe('pending');
  wait(1_000);
  expect(await status()).toBe('active');
  demo.setSpeed(3_600);
  wait(2_000);
  expect(demo.readElapsedMs()).toBe(120_000 + 2 * HOUR_MS);
});

test('what changes is told once, and reading changes nothing', async () => {
  const { demo, wait } = open({ scenario: 'campaign' });
  const told: string[] = [];
  const stop = demo.subscribe((change) => void told.push(change));
  const token = await signIn(demo);
  await readWallet(demo, token);
  wait(250);
  expect(told).toEqual(['time']);
  demo.startCampaign(twoThousand);
  wait(250);
  demo.step(10 * 60_000);
  expect(told).toEqual(['time', 'account', 'time', 'account']);
  demo.rewind();
  expect(told.at(-1)).toBe('restart');
  const count = told.length;
  demo.setSpeed(0);
  wait(250);
  wait(250);
  expect(told).toHaveLength(count + 1);
  stop();
  demo.step(HOUR_MS);
  expect(told).toHaveLength(count + 1);
});

test('who moves the clock by months has not been away', async () => {
  const { demo } = open({ scenario: 'complete' });
  const token = await signIn(demo);
  demo.step(100 * 24 * HOUR_MS);
  expect(await readWallet(demo, token)).toHaveProperty('balance');
  const refreshed = await demo.fetch('/v1/session/refresh', {
    method: 'POST',
    headers: { 'x-paso-refresh': '1' },
  });
  expect(refreshed.status).toBe(201);
  const link = demo.launch();
  demo.step(24 * HOUR_MS);
  const body = JSON.stringify({ launch_token: link });
  const headers = { 'content-type': 'application/json' };
  expect((await demo.fetch('/v1/session', { method: 'POST', headers, body })).status).toBe(201);
});

test('links that a scenario spoils stay spoilt', async () => {
  const { demo } = open({ scenario: 'launch-expired' });
  const body = JSON.stringify({ launch_token: demo.launch() });
  const headers = { 'content-type': 'application/json' };
  const response = await demo.fetch('/v1/session', { method: 'POST', headers, body });
  expect(await response.json()).toMatchObject({ code: 'launch_token_expired' });
});

test('nothing leaves the origin, and an answer that nobody waits for is not given', async () => {
  const { demo } = open({ scenario: 'first-visit' });
  await expect(demo.fetch('https://js.stripe.com/v3/')).rejects.toThrow(TypeError);
  await expect(demo.fetch('/elsewhere')).rejects.toThrow(TypeError);
  const leaving = new AbortController();
  const answer = demo.fetch('/v1/me', { signal: leaving.signal });
  leaving.abort();
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
});

test('a network that is cut answers as a browser does, and is known to be', async () => {
  const { demo } = open({ scenario: 'offline' });
  expect(demo.readIsOnline()).toBe(true);
  const token = await signIn(demo);
  for (let count = 0; count < 5; count += 1) await readWallet(demo, token);
  expect(demo.readIsOnline()).toBe(false);
  await expect(readWallet(demo, token)).rejects.toThrow(TypeError);
});
