import { afterAll, beforeAll, expect, test } from 'vitest';
import { runKit } from '#tools/conformance/kit.mjs';
import { allRules } from '#tools/conformance/rules.mjs';
import { type BackendProcess, startBackend } from './backend-process.ts';
import { type FaultProxy, startFaultProxy } from './faults/fault-proxy.ts';
import { answerFaults } from './faults/answers.ts';
import { authFaults } from './faults/auth.ts';
import { cardFaults } from './faults/cards.ts';
import { channelFaults } from './faults/channels.ts';
import { configFaults } from './faults/config.ts';
import { etagFaults } from './faults/etag.ts';
import { idempotencyFaults } from './faults/idempotency.ts';
import { moneyFaults } from './faults/money.ts';
import { onboardingFaults } from './faults/onboarding.ts';
import { pageFaults } from './faults/pages.ts';
import { problemFaults } from './faults/problems.ts';
import { reminderFaults } from './faults/reminders.ts';
import { ruleFaults } from './faults/rule.ts';
import { sessionFaults } from './faults/session.ts';
import { topUpFaults } from './faults/top-ups.ts';

const faults = [
  ...answerFaults,
  ...authFaults,
  ...cardFaults,
  ...channelFaults,
  ...configFaults,
  ...etagFaults,
  ...idempotencyFaults,
  ...moneyFaults,
  ...onboardingFaults,
  ...pageFaults,
  ...problemFaults,
  ...reminderFaults,
  ...ruleFaults,
  ...sessionFaults,
  ...topUpFaults,
];

let backend: BackendProcess;
let proxy: FaultProxy;
let otherToken: string;

beforeAll(async () => {
  backend = await startBackend();
  proxy = await startFaultProxy(backend.origin);
  const other = await backend.open('complete');
  otherToken = await backend.signIn(other.launchTokens[0] ?? '');
});

afterAll(() => {
  proxy.stop();
  backend.stop();
});

test('every rule has a fault that it names, and every fault a rule', () => {
  const known = allRules.map(({ id }) => id);
  const planted = new Set(faults.map(({ rule }) => rule));
  expect(known.filter((id) => !planted.has(id))).toEqual([]);
  expect([...planted].filter((id) => !known.includes(id))).toEqual([]);
  expect(new Set(known).size).toBe(known.length);
});

test.concurrent.each(faults.map((fault) => [fault.rule, fault.what, fault] as const))(
  '%s: %s',
  async (
    rule,
    _,
    { plan, scenario = 'complete', launches = 1, hasOther = false, options = {} },
  ) => {
    const { workspace, launchTokens } = await backend.open(scenario, launches);
    const token = await backend.signIn(launchTokens.shift() ?? '');
    const report = await runKit({
      baseUrl: proxy.plant(plan, token),
      token,
      workspace,
      launchTokens,
      otherToken: hasOther ? otherToken : null,
      languages: ['es', 'en'],
      only: [rule],
      sleep: (ms: number) => backend.advance(workspace, ms),
      ...options,
    });
    const found = report.rules.find(({ id }: { id: string }) => id === rule);
    expect([found?.status, found?.skipped?.reason]).toEqual(['failed', undefined]);
  },
  60_000,
);
