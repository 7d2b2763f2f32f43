/** Shapes of 24 by 24, drawn with a line. */
const shapes = {
  panel: 'M4 13h7V4H4zM13 20h7v-9h-7zM4 20h7v-4H4zM13 8h7V4h-7z',
  contacts:
    'M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8M2 21a7 7 0 0 1 14 0M17 4a4 4 0 0 1 0 7M19 15a7 7 0 0 1 3 6',
  conversations: 'M4 5h16v11H9l-5 4z',
  campaigns: 'M4 10v4h3l8 5V5L7 10zM19 9a4 4 0 0 1 0 6',
  settings: 'M4 7h10M18 7h2M4 17h2M10 17h10M16 4.5v5M8 14.5v5',
  billing: 'M6 3h12v18l-3-2-3 2-3-2-3 2zM9 8h6M9 12h6',
  wallet: 'M3 7h16a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2zM3 7l12-4v4M16 13.5h2',
  menu: 'M4 7h16M4 12h16M4 17h16',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14M20 20l-4-4',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5',
  frame: 'M4 5h16v14H4zM4 9h16M8 13h8v3H8z',
} as const;

export type IconId = keyof typeof shapes;

export function icon(id: IconId): string {
  return `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${shapes[id]}"/></svg>`;
}
