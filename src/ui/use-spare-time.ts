import { startTransition, useEffect, useRef, useState } from 'react';

/** A frame with this much left holds a drawing and what the browser makes of it. */
const ENOUGH_MS = 8;
/** Longest wait while every frame is full. */
const PATIENCE_MS = 400;

/**
 * Follows a value as soon as a frame has time to spare. For what is heavy to draw beside something that is dragged: on
 * a quick machine it keeps up, on a slow one the finger comes first.
 */
export function useInSpareTime<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  const latest = useRef(value);
  const cancel = useRef<(() => void) | null>(null);

  useEffect(() => {
    latest.current = value;
    cancel.current ??= whenSpare(() => {
      cancel.current = null;
      startTransition(() => setShown(() => latest.current));
    });
  }, [value]);

  useEffect(
    () => () => {
      cancel.current?.();
      cancel.current = null;
    },
    [],
  );
  return shown;
}

/** Runs once there is time, or patience ends; returns what calls it off. */
function whenSpare(run: () => void): () => void {
  // Safari has none: there it is a transition, which can be interrupted.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run);
    return () => clearTimeout(timer);
  }
  const endMs = performance.now() + PATIENCE_MS;
  const wait = () => requestIdleCallback(look, { timeout: Math.max(1, endMs - performance.now()) });
  let handle = wait();
  function look(deadline: IdleDeadline) {
    if (deadline.didTimeout || deadline.timeRemaining() >= ENOUGH_MS) run();
    else handle = wait();
  }
  return () => cancelIdleCallback(handle);
}
