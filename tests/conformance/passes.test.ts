import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ScenarioName } from '#mocks/scenarios.ts';
import { runKit } from '#tools/conformance/kit.mjs';
import { type BackendProcess, startBackend } from './backend-process.ts';

/*
 * The simulated backend is one that fits. What cannot be tried in a scenario is skipped, so that a rule that is never
 * tried at all is noticed: each has to be judged in one of them.
 */

const scenarios: ScenarioName[] = [
  'complete',
  'first-visit',
  'halfway',
  'observe-only',
  'guide-only',
  'mixed-support',
  'no-permission',
  'suspended',
  'many-cards',
  'recharge-paused-failures',
  'no-history',
  'three-decimals',
];

let backend: BackendProcess;
const judged = new Set<string>();
const all = new Set<string>();

beforeAll(async () => {
  backend = await startBackend();
});
afterAll(() => backend.stop());

async function run(scenario: ScenarioName) {
  const { workspace, launchTokens } = await backend.open(scenario, 3);
  const other = await backend.open('complete');
  return runKit({
    baseUrl: backend.origin,
    workspace,
    launchTokens,
    otherToken: await backend.signIn(other.launchTokens[0] ?? ''),
    languages: ['es', 'en', 'pt'],
    sleep: (ms: number) => backend.advance(workspace, ms),
  });
}

test.each(scenarios)(
  'the simulated backend passes: %s',
  async (scenario) => {
    const report = await run(scenario);
    const failures = report.rules.flatMap(({ id, failures: found }) =>
      found.map(({ what }) => `${id}: ${what}`),
    );
    expect(failures).toEqual([]);
    for (const { id, status } of report.rules) {
      all.add(id);
      if (status === 'passed') judged.add(id);
    }
  },
  60_000,
);

test('every rule is tried in one of these scenarios', () => {
  // It takes what the simulation has not: a channel that a workspace cannot have.
  const untried = [...all].filter((id) => !judged.has(id));
  expect(untried).toEqual(['channels.unavailable']);
});
