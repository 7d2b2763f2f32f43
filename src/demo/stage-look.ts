import { type BrandId, brandPictures, brands } from '#mocks/brands.ts';
import { applyBrand } from '#src/app/brand.ts';
import type { Site } from '#src/app/site.ts';
import type { Theme } from './demo-link.ts';

/** Puts a brand's look on the page; what the page has to know of it. */
export function putOnBrand(page: Document, id: BrandId): Pick<Site, 'brandName' | 'logoUrl'> {
  const { brandName, logoUrl, theme } = brands[id];
  if (theme === null) return { brandName, logoUrl: null };
  const logo = applyBrand(page, { theme, logoUrl }, []);
  return { brandName, logoUrl: logo && { light: inline(logo.light), dark: inline(logo.dark) } };
}

export function putOnTheme({ documentElement: { dataset } }: Document, theme: Theme): void {
  if (theme === 'auto') delete dataset['theme'];
  else dataset['theme'] = theme;
}

/** A picture of the simulation, which no server has, as part of the page. */
function inline(address: string): string {
  const picture = brandPictures[address];
  return picture === undefined ? address : `data:image/svg+xml,${encodeURIComponent(picture)}`;
}
