import { gzipSync } from 'node:zlib';
import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test, withPath } from './fixtures.ts';

/** 1.3 × the floor of the named packages; docs/decisions/009-first-load.md. */
const BUDGET = 140_000;

/** Words of what no customer may meet before the first step answers. */
const foreign = [
  'js.stripe.com',
  'v3/fingerprinted',
  'paso-stripe-double',
  'mockServiceWorker',
  'onUnhandledFrame',
  '/mock/worlds',
];

interface Visit {
  /** When the first step's control could be used, by the page's own clock. */
  readyAt: number;
  /** What was asked for until then, in order. */
  requests: { url: URL; startedAt: number }[];
}

for (const [locale, control] of [
  ['es-MX', 'Ya sé dónde está'],
  ['en-US', 'I know where it is'],
] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test('the first step answers after 140 kB of scripts, none of them of another step', async ({
      page,
      request,
      createWorld,
    }) => {
      const { launchPath } = await createWorld('first-visit');
      const { requests } = await visit(page, launchPath, control);
      const scripts = requests.map(({ url }) => url).filter(({ pathname }) => isScript(pathname));
      expect(scripts.length).toBeGreaterThan(0);
      expect(requests.filter(({ url }) => url.hostname === 'js.stripe.com')).toEqual([]);

      const sources = await Promise.all(scripts.map((url) => read(request, url)));
      for (const word of foreign) {
        const found = scripts.filter((_, index) => sources[index]?.includes(word));
        expect(found.map(String), word).toEqual([]);
      }
      const sizes = sources.map((source) => gzipSync(source, { level: 9 }).length);
      const list = scripts.map(({ pathname }, index) => `${sizes[index]} ${pathname}`).join('\n');
      expect(
        sizes.reduce((total, size) => total + size, 0),
        list,
      ).toBeLessThanOrEqual(BUDGET);
    });

    test('nothing waits for a script once the account answers', async ({ page, createWorld }) => {
      const { launchPath } = await createWorld('first-visit');
      const { requests } = await visit(page, launchPath, control);
      const asked = requests.find(({ url }) => url.pathname.startsWith('/v1/'))?.startedAt ?? 0;
      const late = requests.filter(
        ({ url, startedAt }) => isScript(url.pathname) && startedAt > asked,
      );
      expect(late.map(({ url }) => url.pathname)).toEqual([]);
      const settings = requests.filter(({ url }) => url.pathname === '/config.json');
      expect(settings, 'preloaded, and not fetched a second time').toHaveLength(1);
    });
  });
}

test('code for the backend that could not be had is said, and asked for again', async ({
  page,
  createWorld,
}) => {
  const { launchPath } = await createWorld('first-visit');
  await page.route('**/assets/later-calls-*.js', (route) => route.abort());
  await page.goto(withPath(launchPath, '/card'));
  const again = page.getByRole('button', { name: 'Reintentar' });
  await expect(again).toBeVisible();
  await page.unroute('**/assets/later-calls-*.js');
  await again.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Guardar tarjeta' })).toBeVisible();
});

/** Opens the wizard and looks at what it took until its first step could be used. */
async function visit(page: Page, path: string, control: string): Promise<Visit> {
  await page.addInitScript((label) => {
    const watch = new MutationObserver(() => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
        textContent.includes(label),
      );
      if (button === undefined || button.disabled) return;
      performance.mark('paso-ready'); // before the page is idle and fetches what comes next
      watch.disconnect();
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true });
  }, control);
  await page.goto(path);
  await expect(page.getByRole('button', { name: control })).toBeEnabled();
  const { readyAt, requests } = await page.evaluate(() => ({
    readyAt: performance.getEntriesByName('paso-ready')[0]?.startTime ?? 0,
    requests: performance
      .getEntriesByType('resource')
      .map(({ name, startTime }) => ({ name, startedAt: startTime })),
  }));
  expect(readyAt).toBeGreaterThan(0);
  return {
    readyAt,
    requests: requests
      .filter(({ startedAt }) => startedAt <= readyAt)
      .map(({ name, startedAt }) => ({ url: new URL(name), startedAt })),
  };
}

async function read(request: APIRequestContext, url: URL): Promise<string> {
  const answer = await request.get(url.href);
  expect(answer.ok(), url.href).toBe(true);
  return answer.text();
}

function isScript(pathname: string): boolean {
  return pathname.endsWith('.js');
}
