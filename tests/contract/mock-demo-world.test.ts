import { expect, onTestFinished, test } from 'vitest';
import { createDemoWorld, type DemoOptions, type DemoWorld } from '#mocks/demo-world.ts';

const origin = 'https://demo.example';
const HOUR_MS = 3_600_000;

/** A demo whose real time only the test moves. */
function open(options: DemoOptions) {
  let realMs = 0;
  const acts = new Set<() => void>();
  const demo = createDemoWorld({
    origin,
    ...options,
    tools: {
      readRealMs: () => realMs,
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
