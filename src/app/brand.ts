import { type BrandTheme, toBrandProperties } from '#src/domain/brand-theme.ts';
import { markPath } from '#src/ui/mark-path.ts';

/** Puts the tenant's look on the page, before anything is drawn: tokens, the browser's own bar, the icon of the tab. */
export function applyBrand(page: Document, theme: BrandTheme): void {
  const { documentElement: root } = page;
  for (const [name, value] of toBrandProperties(theme)) root.style.setProperty(name, value);
  root.dataset['font'] = theme.font;

  const { light, dark } = theme.colors;
  for (const bar of page.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'))
    bar.content = bar.media.includes('dark') ? dark.paper : light.paper;
  const icon = page.querySelector<HTMLLinkElement>('link[rel="icon"]');
  if (icon !== null) icon.href = toIcon(light.fill, light['on-fill']);
}

/** The mark of public/icon.svg in the tenant's colours. */
function toIcon(fill: string, mark: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="${fill}"/><path d="${markPath}" fill="none" stroke="${mark}" stroke-width="2.8" stroke-linecap="round"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
