import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Progress, type StepRecord, stepIds } from '#src/domain/progress.ts';
import { countComplete, findStep, resolveNext, resolvePrevious, resolveStart } from './flow.ts';

const statuses = fc.constantFrom<StepRecord['status'][]>('open', 'complete', 'skipped', 'unknown');
const progresses = fc
  .tuple(statuses, statuses, statuses, statuses, statuses)
  .map((list) => toProgress(list));

function toProgress(list: StepRecord['status'][]): Progress {
  return {
    steps: stepIds.map((id, index) => ({
      id,
      support: 'manage',
      status: list[index] ?? 'open',
      evidence: { kind: 'unknown', source: 'unknown', atMs: null },
      isSkippable: true,
      needs: [],
    })),
    startedAtMs: null,
    updatedAtMs: 0,
  };
}

test('a visit begins at the first step that is neither complete nor left for later', () => {
  expect(resolveStart(toProgress([]))).toBe('wallet');
  expect(resolveStart(toProgress(['complete', 'skipped', 'open', 'open', 'open']))).toBe(
    'auto-recharge',
  );
  fc.assert(
    fc.property(progresses, (progress) => {
      const start = resolveStart(progress);
      const at = start === 'done' ? stepIds.length : stepIds.indexOf(start);
      const before = progress.steps.slice(0, at);
      expect(before.every(({ status }) => status === 'complete' || status === 'skipped')).toBe(
        true,
      );
      const status = start === 'done' ? 'open' : findStep(progress, start).status;
      expect(['open', 'unknown']).toContain(status);
    }),
  );
});

test('forward and back walk the steps in order and end where they should', () => {
  expect(resolvePrevious('wallet')).toBeNull();
  expect(resolveNext('channels')).toBe('done');
  expect(stepIds.slice(1).map(resolvePrevious)).toEqual(stepIds.slice(0, -1));
  expect(stepIds.slice(0, -1).map(resolveNext)).toEqual(stepIds.slice(1));
});

test('only complete steps are counted as complete', () => {
  fc.assert(
    fc.property(progresses, (progress) => {
      const { complete, total } = countComplete(progress);
      expect(total).toBe(5);
      expect(complete).toBe(progress.steps.filter(({ status }) => status === 'complete').length);
    }),
  );
});

test('a missing step is a mistake of an adapter, said loudly', () => {
  expect(() => findStep({ steps: [], startedAtMs: null, updatedAtMs: 0 }, 'card')).toThrow('card');
});
