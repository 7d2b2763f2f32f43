import { expect, onTestFinished, test } from 'vitest';
import { createDemoWorld } from '#mocks/demo-world.ts';
import { createOpening, readLink, writeLink } from './demo-link.ts';
import { createDemoStore } from './demo-store.ts';
import type { Habits } from './stage-contract.ts';

const origin = 'https://demo.example';
const HOUR_MS = 3_600_000;

/** A demo over a real world, whose real time only the test moves; without a page. */
function open(fragment: string) {
  const demo = createDemoStore(readLink(fragment, 'es'), true);
  let realMs = 0;
  let habits: Habits | null = null;
  const acts = new Set<() => void>();
  /** What the frame does when it is loaded. */
  const load = () => {
    acts.clear();
    const { scenario, elapsedMs, campaigns, isPaused, brand } = demo.getState().link;
    const tools = {
      readRealMs: () => realMs,
      every(_: number, act: () => void) {
        acts.add(act);
        return () => void acts.delete(act);
      },
    };
    const speed = isPaused ? 0 : 1;
    const world = createDemoWorld({ scenario, elapsedMs, campaigns, brand, speed, origin, tools });
    onTestFinished(() => world.close());
    const dress = () => undefined;
    const speak = () => Promise.resolve();
    demo.attach({ world, readHabits: () => habits, goTo: () => undefined, speak, dress });
  };
  const wait = (ms: number) => {
    realMs += ms;
    for (const act of acts) act();
  };
  const know = (known: Habits) => {
    habits = known;
    demo.lookAgain();
  };
  load();
  return { demo, load, know, wait, read: () => demo.getState().moment };
}

test('a campaign hurries time while it lasts, and leaves the speed that was there', () => {
  const { demo, wait, read } = open('scenario=campaign-without-rule');
  demo.startCampaign({ channel: 'sms', count: 2_000, perHour: 4_000 });
  wait(250);
  expect(read()).toMatchObject({ speed: 60, campaign: { status: 'running' } });
  for (let second = 0; second < 60; second += 1) wait(1_000);
  expect(read()).toMatchObject({ speed: 1, campaign: { status: 'stopped', reason: 'no_rule' } });
  expect(read()?.balanceMicros).toBeLessThanOrEqual(0);
});

test('a campaign tells what the rule has charged on its way', () => {
  const { demo, wait, read } = open('scenario=campaign');
  demo.startCampaign({ channel: 'sms', count: 2_000, perHour: 4_000 });
  wait(250);
  expect(read()?.campaign?.recharges).toEqual({ count: 0, amountMinor: 0, lastAtMs: null });
  for (let second = 0; second < 60; second += 1) wait(1_000);
  const campaign = read()?.campaign;
  expect(campaign).toMatchObject({ status: 'done', recharges: { count: 1, amountMinor: 2_000 } });
  expect(campaign?.recharges.lastAtMs).toBeGreaterThan(campaign?.startedAtMs ?? Infinity);
});

test('the account’s time zone stays until the next one’s is known', () => {
  const { demo, load, know, read } = open('scenario=campaign');
  know({ timeZone: 'America/Bogota', region: 'CO' });
  demo.reset();
  know({ timeZone: 'America/Bogota', region: 'CO' });
  load();
  expect(read()?.habits).toMatchObject({ timeZone: 'America/Bogota' });
});

test('where time stands still the panel learns how the account writes', () => {
  const { know, read } = open('scenario=campaign&paused=1');
  expect(read()).toMatchObject({ habits: null });
  know({ timeZone: 'America/Bogota', region: 'CO' });
  expect(read()).toMatchObject({ habits: { timeZone: 'America/Bogota' } });
});

test('a speed that somebody chose is theirs', () => {
  const { demo, wait, read } = open('scenario=campaign-without-rule');
  demo.startCampaign({ channel: 'sms', count: 2_000, perHour: 4_000 });
  demo.setSpeed(3_600);
  for (let second = 0; second < 10; second += 1) wait(1_000);
  expect(read()).toMatchObject({ speed: 3_600, campaign: { status: 'stopped' } });
});

test('a link made in the middle of a campaign opens with its figures, and waits', () => {
  const { demo, wait, read } = open('scenario=campaign');
  demo.startCampaign({ channel: 'sms', count: 2_000, perHour: 4_000 });
  wait(9_250);
  const shown = read();
  expect(shown?.campaign?.sent).toBeGreaterThan(0);
  const other = open(writeLink(demo.readNow()));
  expect(other.read()).toEqual({ ...shown, speed: 0 });
  other.wait(60_000);
  expect(other.read()?.elapsedMs).toBe(shown?.elapsedMs);
});

test('another brand comes to the same moment; the start is the start; a reset forgets the story, not the view', () => {
  const { demo, load, read } = open('scenario=complete&at=36h&step=card&lang=pt&width=390');
  const before = read()?.balanceMicros;
  demo.pickBrand('girasol');
  expect(demo.getState()).toMatchObject({ stage: null, moment: null });
  load();
  expect(read()).toMatchObject({ elapsedMs: 36 * HOUR_MS, balanceMicros: before });
  demo.rewind();
  load();
  expect(read()?.elapsedMs).toBe(0);
  expect(demo.readNow().place).toBe('card');
  demo.step(HOUR_MS);
  demo.reset();
  expect(demo.readNow()).toEqual({
    ...createOpening('pt'),
    scenario: 'complete',
    place: 'done',
    brand: 'girasol',
    width: '390',
  });
});
