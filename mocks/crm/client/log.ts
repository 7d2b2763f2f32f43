import { find } from './context.ts';

const MAX_LINES = 200;

/** Adds a line to what the wizard has said, the newest last. `who` tells two on a page apart. */
export function note(name: string, detail: unknown = null, who = ''): void {
  const list = find('#log');
  const line = document.createElement('li');
  const time = document.createElement('time');
  time.textContent = new Date().toLocaleTimeString('es', { hour12: false });
  const title = document.createElement('b');
  title.textContent = who === '' ? name : `${who} ${name}`;
  line.append(time, title);
  const text = toText(detail);
  if (text !== '') line.append(text);
  list.append(line);
  if (list.childElementCount > MAX_LINES) list.firstElementChild?.remove();
  list.scrollTop = list.scrollHeight;
}

export function clearLog(): void {
  find('#log').replaceChildren();
}

/** `{ step: 'card' }` reads "step card". */
function toText(detail: unknown): string {
  if (detail === null || detail === undefined) return '';
  if (typeof detail !== 'object') return typeof detail === 'string' ? detail : '';
  return Object.entries(detail)
    .filter(([key, value]) => typeof value !== 'function' && key !== 'type')
    .map(([key, value]) => `${key} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ');
}
