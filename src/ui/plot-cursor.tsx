import { type PointerEvent, useState } from 'react';

export interface PlotCursor {
  /** The place somebody looks at; null when nobody does. */
  index: number | null;
  /** For the drawing: looks at the place below the pointer. */
  pointer: {
    onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    onPointerLeave: (event: PointerEvent<HTMLElement>) => void;
  };
  look: (index: number | null) => void;
}

/** Which of `count` places of a plot is looked at; `toIndex` finds it from a part (0 to 1) of the width. */
export function usePlotCursor(count: number, toIndex: (part: number) => number): PlotCursor {
  const [looked, look] = useState<number | null>(null);
  function follow(event: PointerEvent<HTMLElement>) {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    if (width === 0) return;
    const part = Math.min(1, Math.max(0, (event.clientX - left) / width));
    look(Math.min(count - 1, Math.max(0, toIndex(part))));
  }
  return {
    index: looked === null || count === 0 ? null : Math.min(looked, count - 1),
    pointer: {
      onPointerDown: follow,
      onPointerMove: follow,
      // A finger that lifts leaves too, and its reading must stay.
      onPointerLeave: (event) => void (event.pointerType === 'mouse' && look(null)),
    },
    look,
  };
}

interface PlotCursorControlProps {
  cursor: PlotCursor;
  count: number;
  label: string;
  /** What the place says, spoken. */
  toText: (index: number) => string;
}

/**
 * The same by keyboard and for assistive technology: a slider that cannot be seen, over the whole drawing. A native
 * one, because swipes of a phone's screen reader move no other.
 */
export function PlotCursorControl({ cursor, count, label, toText }: PlotCursorControlProps) {
  const index = cursor.index ?? count - 1;
  return (
    <input
      type="range"
      min={0}
      max={count - 1}
      value={index}
      aria-label={label}
      aria-valuetext={toText(index)}
      onChange={(event) => cursor.look(event.currentTarget.valueAsNumber)}
      onFocus={() => cursor.look(index)}
      onBlur={() => cursor.look(null)}
      className="pointer-events-none absolute inset-0 m-0 size-full opacity-0"
    />
  );
}
