/** The part of an element that can be seen, in whole CSS pixels from its top; `bottom` is not above `top`. */
export interface VisiblePart {
  top: number;
  bottom: number;
}

/** What the window and everything that scrolls or clips around an element leave of it. */
export function findVisiblePart(element: Element): VisiblePart {
  const { documentElement, body } = document;
  const box = element.getBoundingClientRect();
  let top = 0;
  let bottom = documentElement.clientHeight;
  for (let around = parentOf(element); around !== null; around = parentOf(around)) {
    // What these two clip is the window.
    if (around === documentElement || around === body) break;
    const { overflowY, position } = getComputedStyle(around);
    if (overflowY !== 'visible') {
      const edge = around.getBoundingClientRect().top + around.clientTop;
      top = Math.max(top, edge);
      bottom = Math.min(bottom, edge + around.clientHeight);
    }
    if (position === 'fixed') break; // a dialog of the page: what is around it clips it no more
  }
  const first = Math.min(Math.max(0, Math.round(top - box.top)), Math.round(box.height));
  const last = Math.min(Math.round(bottom - box.top), Math.round(box.height));
  return { top: first, bottom: Math.max(first, last) };
}

/** Around a shadow tree stands the element that has it. */
function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
