import { beforeEach, expect, test } from 'vitest';
import { createJourney, type Journey } from './journey.ts';
import type { JourneyEvent } from './journey-event.ts';

let nowMs = 0;
let events: JourneyEvent[] = [];
let journey: Journey;

beforeEach(() => {
  nowMs = 1_000_000;
  events = [];
  journey = createJourney({
    report: (event) => events.push(event),
    visitId: 'visit',
    readLanguage: () => 'es',
    readNow: () => nowMs,
  });
});

test('every event says its visit, page, language and time looked at', () => {
  journey.note({ type: 'page_viewed', page: 'card' });
  nowMs += 2_500;
  journey.note({ type: 'step_completed', outcome: 'done' });
  expect(events[1]).toEqual({
    v: 1,
    visitId: 'visit',
    page: 'card',
    language: 'es',
    activeMs: 2_500,
    type: 'step_completed',
    outcome: 'done',
  });
});

test('time counts while the page is seen, and begins anew with every page', () => {
  journey.note({ type: 'page_viewed', page: 'card' });
  nowMs += 1_000;
  journey.setVisible(false);
  nowMs += 60_000;
  journey.setVisible(true);
  nowMs += 500;
  journey.note({ type: 'went_back' });
  journey.note({ type: 'page_viewed', page: 'wallet' });
  nowMs += 200;
  journey.note({ type: 'step_skipped' });
  expect(events.map(({ activeMs }) => activeMs)).toEqual([0, 1_500, 0, 200]);
});

test('a clock that is set back counts nothing', () => {
  journey.note({ type: 'page_viewed', page: 'card' });
  nowMs -= 5_000;
  journey.note({ type: 'went_back' });
  expect(events[1]?.activeMs).toBe(0);
});

test('a page that is put together twice is viewed once, and a visit begins once', () => {
  for (let time = 0; time < 2; time += 1) {
    journey.note({ type: 'journey_started', firstPage: 'card', isReturning: true });
    journey.note({ type: 'page_viewed', page: 'card' });
  }
  expect(events.map(({ type }) => type)).toEqual(['journey_started', 'page_viewed']);
});

test('of the voices that tell of leaving the first one counts, until something else happens', () => {
  journey.note({ type: 'left', reason: 'to_crm' });
  journey.note({ type: 'left', reason: 'closed' });
  journey.note({ type: 'left', reason: 'hidden' });
  journey.note({ type: 'went_back' });
  journey.note({ type: 'left', reason: 'hidden' });
  expect(events.flatMap((event) => (event.type === 'left' ? [event.reason] : []))).toEqual([
    'to_crm',
    'hidden',
  ]);
});
