import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curveBox, drawRule, drawWithoutRule } from './rule-curve.ts';

test('any rule stays inside the picture, with room above and below the threshold', () => {
  const amount = fc.integer({ min: 0, max: 99_999_999 });
  fc.assert(
    fc.property(amount, amount, (thresholdMinor, amountMinor) => {
      const curve = drawRule(thresholdMinor, amountMinor);
      expect(curve.line).not.toMatch(/NaN|Infinity/);
      expect(curve.thresholdY).toBeLessThan(curve.emptyY);
      expect(curve.emptyY).toBeLessThan(curveBox.height);
      for (const jump of curve.jumps) expect(jump.toY).toBeLessThan(jump.fromY);
    }),
  );
});

test('a larger threshold for the same amount lies higher', () => {
  expect(drawRule(2_000, 2_000).thresholdY).toBeLessThan(drawRule(500, 2_000).thresholdY);
});

test('without a rule nothing jumps', () => {
  expect(drawWithoutRule().jumps).toEqual([]);
});
