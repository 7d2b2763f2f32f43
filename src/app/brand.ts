import {
  type Logo,
  type Look,
  type ParsedBrand,
  parseBrand,
  toBrandProperties,
} from '#src/domain/brand-theme.ts';
import { markPath } from '#src/ui/mark-path.ts';

/**
 * Puts the tenant's look on the page before anything is drawn: tokens, the browser's own bar, the icon of the tab.
 * Returns the logo, which the page draws itself.
 */
export function applyBrand(
  page: Document,
  look: Look,
  allowedOrigins: readonly string[],
): Logo | null {
  const brand = parseBrand(look, allowedOrigins);
  const { theme, logo } = brand;
  const { documentElement: root } = page;
  for (const [name, value] of toBrandProperties(theme)) root.style.setProperty(name, value);
  root.dataset['font'] = theme.font;

  const { light, dark } = theme.colors;
  for (const bar of page.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'))
    bar.content = bar.media.includes('dark') ? dark.paper : light.paper;
  const icon = page.querySelector<HTMLLinkElement>('link[rel="icon"]');
  if (icon !== null) icon.href = toIcon(light.fill, light['on-fill']);
  if (import.meta.env.DEV) void tellOfBrand(brand);
  return logo;
}

/** Tells who sets a tenant up what became of its theme. */
async function tellOfBrand(brand: ParsedBrand): Promise<void> {
  const { describeBrand } = await import('#src/domain/brand-report.ts');
  const lines = describeBrand(brand);
  // oxlint-disable-next-line no-console -- in development only, where the console is where one looks
  if (lines.length > 0) console.info(`The look of config.json:\n- ${lines.join('\n- ')}`);
}

/** The mark of public/icon.svg in the tenant's colours. */
function toIcon(fill: string, mark: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="${fill}"/><path d="${markPath}" fill="none" stroke="${mark}" stroke-width="2.8" stroke-linecap="round"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
