import { beforeEach, expect, test, vi } from 'vitest';
import { createEventSender } from './event-sender.ts';
import type { JourneyEvent } from './journey-event.ts';

const url = '/events';
const base = { v: 1, visitId: 'visit', page: 'card', language: 'es', activeMs: 0 } as const;
const back: JourneyEvent = { ...base, type: 'went_back' };
const left: JourneyEvent = { ...base, type: 'left', reason: 'hidden' };

let posts: { body: { events: JourneyEvent[] }; init: RequestInit }[] = [];
let beacons: string[] = [];
let due: (() => void)[] = [];
let answer: () => Promise<Response> = () => Promise.resolve(new Response());

beforeEach(() => {
  posts = [];
  beacons = [];
  due = [];
  answer = () => Promise.resolve(new Response());
});

function createSender(canOutlive = true) {
  return createEventSender({
    url,
    canOutlive,
    page: {
      fetch: (_url, init = {}) => {
        const { body } = init;
        posts.push({ body: JSON.parse(typeof body === 'string' ? body : ''), init });
        return answer();
      },
      setTimeout: ((run: () => void) => due.push(run)) as Window['setTimeout'],
      clearTimeout: () => undefined,
      navigator: {
        sendBeacon: (_url, body) => beacons.push(typeof body === 'string' ? body : '') > 0,
      },
    },
  });
}

test('events go out together after a while, without cookies and without an address of ours', () => {
  const { send } = createSender();
  send(back);
  send(back);
  expect(posts).toEqual([]);
  expect(due).toHaveLength(1);
  due[0]?.();
  expect(posts[0]?.body).toEqual({ events: [back, back] });
  expect(posts[0]?.init).toMatchObject({
    keepalive: true,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
});

test('leaving sends at once', () => {
  const { send } = createSender();
  send(back);
  send(left);
  expect(posts[0]?.body.events).toEqual([back, left]);
});

test('a browser whose requests end with the page gets a beacon', () => {
  createSender(false).send(left);
  expect(posts).toEqual([]);
  expect(JSON.parse(beacons[0] ?? '')).toEqual({ events: [left] });
});

test('three batches lost in a row end it, silently', async () => {
  answer = () => Promise.reject(new TypeError('blocked'));
  const { send } = createSender();
  for (let time = 0; time < 5; time += 1) {
    send(left);
    await vi.waitFor(() => expect(posts.length).toBe(Math.min(time + 1, 3)));
    await Promise.resolve();
  }
  expect(posts).toHaveLength(3);
});

test('no more wait than a visit can have', () => {
  const { send } = createSender();
  for (let time = 0; time < 80; time += 1) send(back);
  due[0]?.();
  expect(posts[0]?.body.events).toHaveLength(50);
});
