/** The key that opens and closes the panel. */
export const PANEL_KEY = '.';

const typing =
  'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=range], [type=button])';

/** Whether this key press asks for the panel: the key alone, and not while somebody is typing. */
export function asksForPanel(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, repeat, defaultPrevented, target } = event;
  if (key !== PANEL_KEY || ctrlKey || metaKey || altKey || repeat || defaultPrevented) return false;
  // Of the frame's document, which has an Element of its own.
  const element = target as Partial<Element> | null;
  return (element?.closest?.(typing) ?? null) === null;
}
