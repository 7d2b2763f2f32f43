import { findVisiblePart } from './visible-part.ts';

/** Brings a point of the frame into view, so many pixels below its top; a page that shows it already stays as it is. */
export function reveal(wrapper: HTMLElement, point: number): void {
  const { top, bottom } = findVisiblePart(wrapper);
  if (point >= top && point < bottom) return;
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  // Whatever scrolls around the frame, and whatever margin the page keeps for its bars, the browser knows.
  const mark = document.createElement('span');
  Object.assign(mark.style, { position: 'absolute', top: `${point}px`, height: '1px' });
  wrapper.append(mark);
  mark.scrollIntoView({ block: 'start', behavior: isCalm ? 'instant' : 'smooth' });
  mark.remove();
}
