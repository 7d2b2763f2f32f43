import type { DemoStore } from './demo-store.ts';

/** The key that opens and closes the panel. */
export const PANEL_KEY = '.';

const typing =
  'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=range], [type=button])';

/** Opens or closes the panel where this key press asks for it. */
export function toggleByKey(demo: DemoStore, event: KeyboardEvent): void {
  if (!demo.getState().hasKey || !asksForPanel(event)) return;
  event.preventDefault();
  demo.togglePanel();
}

/** Whether this key press asks for the panel: the key alone, and not while somebody is typing. */
function asksForPanel(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, repeat, defaultPrevented, target } = event;
  if (key !== PANEL_KEY || ctrlKey || metaKey || altKey || repeat || defaultPrevented) return false;
  // Of the frame's document, which has an Element of its own.
  const element = target as Partial<Element> | null;
  return (element?.closest?.(typing) ?? null) === null;
}
