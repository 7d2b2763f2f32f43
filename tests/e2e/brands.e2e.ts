import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type BrandId, brandPictures, brands } from '#mocks/brands.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

const shipped = JSON.parse(
  readFileSync(new URL('../../public/config.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;

/** Has the tenant's file say something else; the page cannot tell the difference. */
async function configure(page: Page, settings: object): Promise<void> {
  await page.route('**/config.json', (route) =>
    route.fulfill({ json: { ...shipped, ...settings } }),
  );
  await page.route('**/brand/*.svg', (route) => {
    const body = brandPictures[new URL(route.request().url()).pathname];
    return body === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ body, contentType: 'image/svg+xml' });
  });
}

const tokenOf = (page: Page, name: string) =>
  page.evaluate(
    (token) => getComputedStyle(document.documentElement).getPropertyValue(token).trim(),
    name,
  );

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    for (const id of Object.keys(brands) as BrandId[]) {
      test(`axe finds nothing in the colours of ${id}`, async ({
        page,
        openWizard,
        launchAgain,
      }) => {
        test.setTimeout(90_000);
        await configure(page, brands[id]);
        const world = await openWizard('complete', '/wallet');
        for (const path of ['/wallet', '/auto-recharge', '/balance', '/channels']) {
          await page.goto((await launchAgain(world)).replace(/^[^#]*/, path));
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expect(page.getByRole('status').filter({ hasText: 'Cargando' })).toHaveCount(0);
          await expectAccessible(page);
        }
      });
    }
  });
}

test('a brand’s colour is there before anything is drawn in it, and nothing moves for its logo', async ({
  page,
  createWorld,
}) => {
  await configure(page, brands.fucsia);
  await page.addInitScript(() => {
    const seen = { accents: new Set<string>(), shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    new MutationObserver(() => {
      const filled = document.querySelector('.bg-accent, .bg-fill, header img');
      if (filled === null) return;
      const style = getComputedStyle(document.documentElement);
      seen.accents.add(style.getPropertyValue('--color-fill').trim());
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto((await createWorld('first-visit')).launchPath);
  await expect(page.getByRole('img', { name: 'Fucsia' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const seen = await page.evaluate(() => {
    const { accents, shift } = (
      window as unknown as { seen: { accents: Set<string>; shift: number } }
    ).seen; // put there above
    return { accents: [...accents], shift };
  });
  expect(seen.accents).toEqual(['#e5007a']);
  expect(seen.shift).toBe(0);
  expect(await tokenOf(page, '--radius')).toBe('20px');
  await expect(page.locator('link[rel="icon"]')).toHaveAttribute('href', /%23e5007a/);
});

test('a logo that does not come leaves the mark and the name', async ({ page, openWizard }) => {
  const gone = { light: '/brand/gone.svg', dark: '/brand/gone.svg' };
  await configure(page, { ...brands.fucsia, logoUrl: gone });
  await openWizard('first-visit');
  await expect(page.getByRole('banner').getByText('Fucsia')).toBeVisible();
  await expect(page.getByRole('banner').getByRole('img')).toHaveCount(0);
});

test('hostile values of a theme do nothing, and what is good beside them applies', async ({
  page,
  openWizard,
}) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).hostname.endsWith('evil.example')) foreign.push(request.url());
  });
  await configure(page, {
    logoUrl: { light: 'https://evil.example/l.svg', dark: 'javascript:alert(1)' },
    theme: {
      accent: 'red;} body{display:none} :root{--x:url(https://evil.example/a)',
      accentDark: 'url(https://evil.example/b)',
      radius: '12px;} *{visibility:hidden',
      warmth: 1e9,
      font: 'x;} @import url(https://evil.example/c);',
      constructor: { prototype: { polluted: true } },
      '--color-ink': '#ffffff',
    },
  });
  await openWizard('first-visit');
  expect(await tokenOf(page, '--color-fill')).toBe('#0b7a75');
  expect(await tokenOf(page, '--radius')).toBe('12px');
  expect(await tokenOf(page, '--x')).toBe('');
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  await expect(page.getByRole('banner').getByText('Webcamaya')).toBeVisible();
  expect(foreign).toEqual([]);

  await configure(page, { theme: { accent: 'url(https://evil.example/a)', radius: 3 } });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await tokenOf(page, '--radius')).toBe('3px');
  expect(foreign).toEqual([]);
});

test('a new screen comes from where it lies, and not at all for who asked for calm', async ({
  page,
  openWizard,
}) => {
  await openWizard('complete', '/balance');
  const arriving = () =>
    page.evaluate(
      () =>
        document
          .getAnimations()
          .filter((one) => one instanceof CSSAnimation && one.animationName === 'arrive').length,
    );
  expect(await arriving()).toBe(0);
  const rail = page.getByRole('navigation', { name: 'Pasos' });
  await rail.getByRole('link', { name: /Canales/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-travel', 'forward');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await rail.getByRole('link', { name: /Tarjeta/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-travel', 'back');

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await rail.getByRole('link', { name: /Canales/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-travel', 'forward');
  expect(await arriving()).toBe(0);
});
