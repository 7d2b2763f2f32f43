import { findVisiblePart, type VisiblePart } from './visible-part.ts';

export interface PinOptions {
  wrapper: HTMLElement;
  frame: HTMLElement;
  /** Of the frame as it is. */
  height: number;
  /** So much has to be visible. */
  minHeight: number;
  /** The page lets no frame be higher. */
  maxHeight: number;
}

/** A frame that is held to what can be seen of it. */
export interface Pin {
  /** How far below the frame's top its visible part began; null where all of it could be seen. */
  top: number | null;
  /** The page keeps this much room for it. */
  setHeight(height: number): void;
  undo(): void;
}

/**
 * Makes a frame exactly as high as the part of it that can be seen, while a bank or a dialog asks inside it: what opens
 * there opens in front of the customer. The wrapper keeps the height, so that the page does not move.
 */
export function pinFrame({ wrapper, frame, height, minHeight, maxHeight }: PinOptions): Pin {
  const following = new AbortController();
  const { signal } = following;
  const { height: room } = wrapper.style;
  const { position, inset, insetInlineStart, zIndex } = frame.style;
  const isLow = ({ top, bottom }: VisiblePart) => bottom - top < minHeight;

  function follow(): void {
    const { top, bottom } = findVisiblePart(wrapper);
    if (bottom > top) Object.assign(frame.style, { top: `${top}px`, height: `${bottom - top}px` });
  }

  // A frame that is lower than what it has to show grows, as far as its page lets it.
  wrapper.style.height = `${Math.max(height, Math.min(minHeight, maxHeight))}px`;
  Object.assign(frame.style, { position: 'absolute', insetInlineStart: '0' });
  if (isLow(findVisiblePart(wrapper))) {
    wrapper.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
  const part = findVisiblePart(wrapper);
  if (isLow(part) && part.bottom - part.top < document.documentElement.clientHeight) cover(frame);
  else {
    follow();
    window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
    window.addEventListener('resize', follow, { signal });
  }
  return {
    top: part.top > 0 || part.bottom < height ? part.top : null,
    setHeight(next) {
      wrapper.style.height = `${next}px`;
    },
    undo() {
      following.abort();
      frame.removeAttribute('popover'); // which takes it out of the top layer
      wrapper.style.height = room;
      Object.assign(frame.style, { position, inset, insetInlineStart, zIndex });
    },
  };
}

/**
 * The whole window, where its own place is too small. In the top layer where there is one, which no ancestor clips,
 * moves or covers; the frame is not loaded again by it.
 */
function cover(frame: HTMLElement): void {
  Object.assign(frame.style, {
    position: 'fixed',
    inset: '0',
    height: '100%',
    zIndex: '2147483647',
  });
  if (!('showPopover' in frame)) return;
  frame.popover = 'manual';
  frame.showPopover();
}
