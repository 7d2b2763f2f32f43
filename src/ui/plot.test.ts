import { expect, test } from 'vitest';
import {
  createScale,
  cutLine,
  plotBox,
  toAreaPath,
  toDiscsPath,
  toLinePath,
  toPercent,
} from './plot.ts';

const ticks = [0, 10, 20].map((value) => ({ value, text: `$${value}` }));
const scale = createScale(30, ticks);

test('the ends of the axes are the edges of the drawing', () => {
  expect([scale.toX(0), scale.toX(30)]).toEqual([0, plotBox.width]);
  expect([scale.toY(20), scale.toY(0)]).toEqual([0, plotBox.height]);
});

test('a line goes through its points, and its area closes on zero', () => {
  const points = [
    { x: 0, y: 10 },
    { x: 15, y: 20 },
  ];
  expect(toLinePath(points, scale)).toBe('M0 200L500 0');
  expect(toAreaPath(points, scale)).toBe('M0 200L500 0L500 400L0 400Z');
  expect(toDiscsPath(points, scale)).toBe('M0 200h.01M500 0h.01');
});

test('where the axis begins below zero the area closes on zero all the same', () => {
  const inDebt = createScale(30, [{ value: -20, text: '' }, ...ticks]);
  expect(toAreaPath([{ x: 0, y: -20 }], inDebt)).toBe('M0 400L0 200L0 200Z');
});

test('nothing to draw is no path', () => {
  expect([toLinePath([], scale), toAreaPath([], scale)]).toEqual(['', '']);
});

test('an axis without length or ticks still gives numbers', () => {
  const empty = createScale(0, []);
  expect([empty.toX(0), empty.toY(0)]).toEqual([0, plotBox.height]);
});

test('places over the drawing are parts of it', () => {
  expect(toPercent(250, 'width')).toBe('25%');
  expect(toPercent(100, 'height')).toBe('25%');
});

test('a line is cut on itself', () => {
  const points = [
    { x: 0, y: 10 },
    { x: 10, y: 0 },
    { x: 30, y: 0 },
  ];
  expect(cutLine(points, 5)).toEqual([points[0], { x: 5, y: 5 }]);
  expect(cutLine(points, 10)).toEqual([points[0], points[1], { x: 10, y: 0 }]);
  expect(cutLine(points, 30)).toBe(points);
  expect(cutLine([], 3)).toEqual([]);
});
