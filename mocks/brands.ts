import type { WorldState } from './state.ts';

/** What a tenant's config.json says of its look: the members that these brands put in place of the shipped ones. */
interface BrandSettings {
  brandName: string;
  logoUrl: { light: string; dark: string } | null;
  theme: Record<string, string | number> | null;
}

/** Tenants to look at: the house's own, which asks for nothing, and three that ask much of a theme. `?brand=name` in development. */
export const brands = {
  webcamaya: {
    brandName: 'Webcamaya',
    logoUrl: null,
    theme: null,
  },
  /** A colour that nobody can read on white: a fill stays, shapes and words are corrected. */
  girasol: {
    brandName: 'Girasol',
    logoUrl: null,
    theme: { accent: '#ffe14d', warmth: 0.9, radius: 16, font: 'humanist' },
  },
  /** No colour at all, no round corner, letters with serifs. */
  tinta: {
    brandName: 'Casa Tinta',
    logoUrl: null,
    theme: { accent: '#141414', warmth: 0, radius: 0, font: 'serif' },
  },
  /** As loud as a screen can be, with a colour of its own for the dark, and a logo in place of the name. */
  fucsia: {
    brandName: 'Fucsia',
    logoUrl: { light: '/brand/fucsia.svg', dark: '/brand/fucsia-dark.svg' },
    theme: {
      accent: 'hsl(328 100% 45%)',
      accentDark: '#ff5cb0',
      warmth: -0.4,
      radius: 20,
      font: 'rounded',
    },
  },
} as const satisfies Record<string, BrandSettings>;

export type BrandId = keyof typeof brands;
export const defaultBrand: BrandId = 'webcamaya';

/** Whether there is a brand of this name. */
export function isBrandId(name: string): name is BrandId {
  return Object.hasOwn(brands, name);
}

/** The brand's name in a sentence that was written for the house. */
export function inWordsOf({ brand }: WorldState, text: string): string {
  return text.replaceAll(brands.webcamaya.brandName, brands[brand].brandName);
}

/** The pictures that a brand's config.json names, by path. */
export const brandPictures: Record<string, string> = {
  '/brand/fucsia.svg': drawFucsia('#e6007e', '#2a1020'),
  '/brand/fucsia-dark.svg': drawFucsia('#ff5cb0', '#ffeef7'),
};

function drawFucsia(flower: string, stroke: string): string {
  const petals = [0, 72, 144, 216, 288]
    .map((turn) => `<ellipse cx="16" cy="8.5" rx="4.6" ry="7" transform="rotate(${turn} 16 16)"/>`)
    .join('');
  const letters =
    '<path d="M42 24V8h9M42 16h7.5M57 12.5v7a4.5 4.5 0 0 0 9 0v-7M66 12.5V24M80 14.2a5.8 5.8 0 1 0 0 8M93 13.6c-4-2.4-8 .6-5.4 3.4 1.6 1.6 6 1 6 4-.2 3.4-5.4 3.8-7.6 1.4M99.5 12.5V24M115 12.5V24"/><circle cx="109.5" cy="18.2" r="5.5"/>';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="32" viewBox="0 0 120 32"><g fill="${flower}">${petals}</g><g fill="none" stroke="${stroke}" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round">${letters}</g><circle cx="99.5" cy="7.6" r="1.7" fill="${flower}"/></svg>`;
}
