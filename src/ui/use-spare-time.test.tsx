import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useInSpareTime } from './use-spare-time.ts';

afterEach(() => void vi.unstubAllGlobals());

/** Frames as a test hands them out: each with so much time left. */
function holdFrames() {
  const waiting = new Map<number, IdleRequestCallback>();
  let handle = 0;
  vi.stubGlobal('requestIdleCallback', (run: IdleRequestCallback) => {
    handle += 1;
    waiting.set(handle, run);
    return handle;
  });
  vi.stubGlobal('cancelIdleCallback', (called: number) => void waiting.delete(called));
  return {
    waiting,
    pass: (leftMs: number, didTimeout = false) =>
      act(() => {
        const callbacks = [...waiting.values()];
        waiting.clear();
        for (const run of callbacks) run({ didTimeout, timeRemaining: () => leftMs });
      }),
  };
}

test('a value that moves is followed by its latest, in a frame with time to spare', () => {
  const frames = holdFrames();
  const { result, rerender } = renderHook(({ value }) => useInSpareTime(value), {
    initialProps: { value: 1 },
  });
  rerender({ value: 2 });
  rerender({ value: 3 });
  frames.pass(2);
  expect(result.current).toBe(1);
  frames.pass(12);
  expect(result.current).toBe(3);
});

test('where every frame is full patience ends, and what is gone asks for nothing more', () => {
  const frames = holdFrames();
  const { result, rerender, unmount } = renderHook(({ value }) => useInSpareTime(value), {
    initialProps: { value: 1 },
  });
  frames.pass(12);
  rerender({ value: 2 });
  frames.pass(0, true);
  expect(result.current).toBe(2);
  rerender({ value: 3 });
  unmount();
  expect(frames.waiting.size).toBe(0);
});
