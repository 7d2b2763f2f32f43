import { type Pin, pinFrame } from './overlay.ts';

/** Where an inline frame stands: in a wrapper that keeps its place in the page. */
export interface Stage {
  /** How high the frame is, or will be once it is let go. */
  setHeight(height: number): void;
  /** Holds the frame to the part of it that can be seen; answers how far below its top that begins. */
  pin(minHeight: number): number | null;
  unpin(): void;
}

export function createStage(wrapper: HTMLElement, frame: HTMLElement, maxHeight: number): Stage {
  let height = Number.parseFloat(frame.style.height);
  let pinned: Pin | null = null;
  const stage: Stage = {
    setHeight(next) {
      height = next;
      if (pinned === null) frame.style.height = `${height}px`;
      else pinned.setHeight(height);
    },
    pin(minHeight) {
      stage.unpin();
      pinned = pinFrame({ wrapper, frame, height, minHeight, maxHeight });
      return pinned.top;
    },
    unpin() {
      if (pinned === null) return;
      pinned.undo();
      pinned = null;
      stage.setHeight(height);
    },
  };
  return stage;
}
