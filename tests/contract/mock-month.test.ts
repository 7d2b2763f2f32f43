import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SimulationInput, simulateMonth } from '#src/domain/month-simulation.ts';
import { channelIds } from '#src/backend/generated/enums.gen.ts';
import { createState } from '#mocks/fixtures.ts';
import { appendRow, balanceMicros } from '#mocks/ledger.ts';
import { rateOf } from '#mocks/rates.ts';
import { currencyOf, rechargeLimits, runRule } from '#mocks/recharge.ts';
import { seedCampaign, seedCard, seedRule } from '#mocks/seeds.ts';
import type { WorldState } from '#mocks/state.ts';
import { settleTo } from '#mocks/world.ts';

const HOUR_MS = 3_600_000;
const DAYS = 30;
/** The first of a month of 31 days in the account's zone: the last hour still counts towards the simulation's cap. */
const startMs = Date.UTC(2026, 11, 1, 6);

interface Month {
  perDay: number[];
  openingCents: number;
  thresholdCents: number;
  amountCents: number;
  capCents: number | null;
}

const months: fc.Arbitrary<Month> = fc.record({
  perDay: fc.array(fc.nat(120), { minLength: channelIds.length, maxLength: channelIds.length }),
  openingCents: fc.nat(4_000),
  thresholdCents: fc.constantFrom(500, 1_000, 2_000),
  amountCents: fc.integer({ min: 300, max: 5_000 }),
  capCents: fc.option(fc.integer({ min: 10_000, max: 90_000 })),
});

/** The simulated backend's account at the moment at which the rule is switched on. */
function startWorld(month: Month): WorldState {
  const state = createState(1, startMs, 'first-visit');
  const opening = { type: 'adjustment', usage: null, topUpId: null } as const;
  const amountMicros = month.openingCents * 10_000;
  appendRow(state, { ...opening, amountMicros, occurredAtMs: startMs, postedAtMs: startMs });
  seedCard(state, {}, startMs);
  const { thresholdCents: threshold, amountCents: amount, capCents: cap } = month;
  seedRule(state, startMs, { threshold, amount, cap });
  runRule(state, startMs);
  return state;
}

test('the simulator recharges when the simulated backend does, for any use that can be sent', () => {
  fc.assert(
    fc.property(months, (month) => {
      const state = startWorld(month);
      const input: SimulationInput = {
        use: channelIds.map((channelId, index) => ({
          channelId,
          quantity: (month.perDay[index] ?? 0) * DAYS,
          priceMicros: rateOf(channelId, state).priceMicros,
        })),
        openingMicros: month.openingCents * 10_000,
        rule: state.recharge,
        limits: rechargeLimits,
        currency: currencyOf(state),
        hasUsableCard: true,
        days: DAYS,
      };
      const simulated = simulateMonth(input);
      // Where sending stops the two differ by design: the backend posts what was under way and goes below zero.
      fc.pre(simulated.stopsAtHour === null);

      for (let hour = 0; hour < DAYS * 24; hour += 1) {
        const atMs = startMs + (hour + 1) * HOUR_MS;
        settleTo(state, atMs);
        channelIds.forEach((channelId, index) => {
          const perDay = month.perDay[index] ?? 0;
          const sent = Math.floor((perDay * (hour + 1)) / 24) - Math.floor((perDay * hour) / 24);
          seedCampaign(state, channelId, sent, atMs);
        });
        runRule(state, atMs);
      }
      settleTo(state, startMs + DAYS * 24 * HOUR_MS + 60_000);

      const charged = state.topUps.map(({ attemptedAtMs, amountMinor }) => ({
        atHour: (attemptedAtMs - startMs) / HOUR_MS,
        amountMinor,
      }));
      expect(simulated.recharges).toEqual(charged);
      expect(simulated.dailyBalanceMicros.at(-1)).toBe(balanceMicros(state));
    }),
    { numRuns: 25 },
  );
}, 30_000);
