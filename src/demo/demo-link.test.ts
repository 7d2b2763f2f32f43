import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brands } from '#mocks/brands.ts';
import { campaignLimits, type DemoCampaign } from '#mocks/demo-world.ts';
import { scenarios } from '#mocks/scenarios.ts';
import { channelIds } from '#src/channels/channels.ts';
import { languageIds } from '#src/i18n/i18n.ts';
import { createOpening, type DemoLink, readLink, themes, widths, writeLink } from './demo-link.ts';
import { LONGEST_MS } from './duration.ts';
import { places } from './places.ts';

const keysOf = <Key extends string>(table: Record<Key, unknown>) => Object.keys(table) as Key[];
const anyMs = fc.integer({ min: 0, max: LONGEST_MS });

/** Campaigns one after the other, each perhaps stopped before the next. */
const anyCampaigns = fc
  .array(
    fc.record({
      channel: fc.constantFrom(...channelIds),
      count: fc.integer({ min: 1, max: campaignLimits.count }),
      perHour: fc.integer({ min: 1, max: campaignLimits.perHour }),
      moments: fc.tuple(anyMs, anyMs),
      isStopped: fc.boolean(),
    }),
    { maxLength: 4 },
  )
  .map((plans) => {
    const moments = plans.flatMap(({ moments: own }) => own).toSorted((a, b) => a - b);
    return plans.map(({ isStopped, moments: _, ...plan }, index): DemoCampaign => {
      const [atMs = 0, endMs = 0] = moments.slice(index * 2);
      return { ...plan, atMs, stoppedAtMs: isStopped ? endMs : null };
    });
  });

const anyLink: fc.Arbitrary<DemoLink> = fc.record({
  scenario: fc.constantFrom(...keysOf(scenarios)),
  elapsedMs: anyMs,
  campaigns: anyCampaigns,
  isPaused: fc.boolean(),
  place: fc.constantFrom(...places),
  language: fc.constantFrom(...languageIds),
  theme: fc.constantFrom(...themes),
  brand: fc.constantFrom(...keysOf(brands)),
  width: fc.constantFrom(...widths),
});

const opening = createOpening('es');

test('a link brings back what it was made of, whoever opens it', () => {
  fc.assert(
    fc.property(anyLink, fc.constantFrom(...languageIds), (link, language) => {
      expect(readLink(`#${writeLink(link)}`, language)).toEqual(link);
      // A chat, a mail or a browser may write some of its letters as %2C and the like.
      const retold = new URLSearchParams(writeLink(link)).toString();
      expect(readLink(retold, language)).toEqual(link);
    }),
  );
});

test('whatever a fragment holds, a demo opens', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(Object.hasOwn(scenarios, readLink(text, 'es').scenario)).toBe(true);
    }),
  );
});

test('a link with only its scenario opens the screen that the scenario is about', () => {
  const opened = keysOf(scenarios).map((name) => readLink(`#scenario=${name}`, 'es').place);
  expect(opened).toEqual(Object.values(scenarios).map(({ step }) => step));
});

describe('a value that is none is as if it were not there, and the rest holds', () => {
  const fragment = 'scenario=card-declined&at=36h&step=balance&lang=pt&theme=dark&width=390';
  const link = readLink(fragment, 'es');

  test.each([
    ['at=36h', 'at=', { elapsedMs: 0 }],
    ['at=36h', 'at=-1s', { elapsedMs: 0 }],
    ['at=36h', 'at=9999999d', { elapsedMs: 0 }],
    ['step=balance', 'step=../../', { place: 'card' }],
    ['lang=pt', 'lang=xx', { language: 'es' }],
    ['theme=dark', 'theme=neon', { theme: 'auto' }],
    ['width=390', 'width=1', { width: 'full' }],
    ['width=390', 'width=390&launch=stolen&brand=constructor', { width: '390' }],
    ['width=390', 'width=390&send=sms-0-1-0s', { campaigns: [] }],
    ['width=390', 'width=390&send=sms-1-1-9s,sms-1-1-1s', { campaigns: [] }],
    ['width=390', 'width=390&send=fax-1-1-0s', { campaigns: [] }],
  ] as const)('%s → %s', (good, bad, change) => {
    expect(readLink(fragment.replace(good, bad), 'es')).toEqual({ ...link, ...change });
  });

  test('a story without its scenario is not told', () => {
    expect(readLink('scenario=__proto__&at=36h&send=sms-1-1-0s', 'es')).toEqual(opening);
  });
});
