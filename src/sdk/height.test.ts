import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createHeightKeeper } from './height.ts';

/** A page in a frame that answers each height with another; what the frame ends with. */
function play(react: (height: number) => number, limits = {}, everyMs = 16) {
  const keeper = createHeightKeeper(limits);
  let height = 600;
  let changes = 0;
  for (let turn = 0; turn < 1_000; turn += 1) {
    const next = keeper.next(react(height), turn * everyMs);
    if (next === null) continue;
    height = next;
    changes += 1;
  }
  return { height, changes, keeper };
}

test('follows the page, in whole pixels, and leaves a pixel alone', () => {
  const keeper = createHeightKeeper();
  expect(keeper.next(812.2, 0)).toBe(813);
  expect(keeper.next(813.9, 500)).toBeNull();
  expect(keeper.next(815, 1_000)).toBe(815);
  expect(keeper.next(400, 1_500)).toBe(400);
});

test('stays within its limits', () => {
  const keeper = createHeightKeeper({ min: 300, max: 900 });
  expect(keeper.next(5_000, 0)).toBe(900);
  expect(keeper.next(7_000, 500)).toBeNull();
  expect(keeper.next(10, 1_000)).toBe(300);
});

describe('a page that feeds back', () => {
  test.each([
    [1.01, 16],
    [1.01, 700],
    [1.05, 90],
    [1.5, 40],
  ])('by %d is frozen, however slow the device, and let go by what is lower', (factor, everyMs) => {
    const { height, changes, keeper } = play((own) => own * factor, {}, everyMs);
    expect(changes).toBeLessThan(80);
    expect(height).toBeLessThan(12_000);
    expect(keeper.next(height * factor, 900_000)).toBeNull();
    expect(keeper.next(500, 901_000)).toBe(500);
    expect(keeper.next(900, 902_000)).toBe(900);
  });

  test('by a little more than the window is frozen as well', () => {
    const { height } = play((own) => own + 20);
    expect(height).toBeLessThan(2_000);
  });

  test('ends between two heights at the one that shows everything', () => {
    const { height, changes } = play((own) => (own === 700 ? 680 : 700));
    expect(height).toBe(700);
    expect(changes).toBeLessThan(80);
  });

  test('counts afresh on another screen', () => {
    const { height, keeper } = play((own) => own + 10);
    keeper.reset();
    expect(keeper.next(height + 200, 20_000)).toBe(height + 200);
  });
});

test('screens that open one after the other are followed to their ends', () => {
  const keeper = createHeightKeeper();
  let nowMs = 0;
  let height: number | null = null;
  for (let opened = 1; opened <= 10; opened += 1) {
    for (let frame = 0; frame <= 30; frame += 1) {
      const eased = 1 - (1 - frame / 30) ** 3;
      nowMs += 16;
      height = keeper.next(300 + (opened - 1 + eased) * 400, nowMs) ?? height;
    }
    expect(height).toBeGreaterThanOrEqual(300 + opened * 400 - 1); // a pixel is left alone
  }
});

test('growth that is further apart is never too much', () => {
  const { changes } = play((own) => own + 200, {}, 2_500);
  expect(changes).toBe(1_000);
});

test('never gives anything but a whole number within the limits, or nothing', () => {
  const reports = fc.array(fc.tuple(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.nat(2_000)));
  fc.assert(
    fc.property(reports, fc.nat(500), fc.integer({ min: 500, max: 5_000 }), (list, min, max) => {
      const keeper = createHeightKeeper({ min, max });
      let nowMs = 0;
      for (const [reported, waitMs] of list) {
        nowMs += waitMs;
        const next = keeper.next(reported, nowMs);
        expect(next === null || (Number.isInteger(next) && next >= min && next <= max)).toBe(true);
      }
    }),
  );
});
