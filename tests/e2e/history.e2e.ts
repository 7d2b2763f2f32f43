import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

/** Pages of the history that were asked for, with what they weighed. */
function listenForPages(page: Page): { count: number; bytes: number } {
  const seen = { count: 0, bytes: 0 };
  page.on('response', async (response) => {
    const url = new URL(response.url());
    // What stands out asks for recharges of its own; the list asks without a kind here.
    if (!url.pathname.endsWith('/wallet/transactions') || url.searchParams.has('type')) return;
    seen.count += 1;
    seen.bytes += (await response.body()).length;
  });
  return seen;
}

const grid = (page: Page) => page.getByRole('grid', { name: 'Movimientos' });

async function openList(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ver todos los movimientos' }).click();
  await expect(grid(page).getByRole('button').first()).toBeVisible();
}

/** Scrolls to the end of what is known until more of it has come. */
async function scrollOn(page: Page): Promise<void> {
  const before = await grid(page).evaluate((box) => box.scrollHeight);
  await grid(page).evaluate((box) => box.scrollTo(0, box.scrollHeight));
  await expect
    .poll(() => grid(page).evaluate((box) => box.scrollHeight), { intervals: [50] })
    .toBeGreaterThan(before);
}

async function readHeap(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools
    .send('Performance.enable')
    .then(() => devtools.send('Performance.getMetrics'));
  await devtools.detach();
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}

/** How many pages there surely are beyond the first: an account's last weeks are more in the evening than at night. */
const turnsOf = { complete: 1, 'long-history': 2 };

for (const scenario of ['complete', 'long-history'] as const) {
  test(`a history costs the same whatever its length (${scenario})`, async ({
    page,
    openWizard,
  }, info) => {
    const asked = listenForPages(page);
    await openWizard(scenario, '/balance');
    await openList(page);
    await expect.poll(() => asked.count).toBe(1);
    const firstBytes = asked.bytes;
    expect(firstBytes).toBeLessThan(60_000);
    const rows = grid(page).locator('[data-entry]');
    expect(await rows.count()).toBeLessThanOrEqual(32);

    // Page after page: one request each, and never more rows in the document.
    for (let turn = 1; turn <= turnsOf[scenario]; turn += 1) {
      await scrollOn(page);
      expect(await rows.count()).toBeLessThanOrEqual(32);
    }
    expect(asked.count).toBe(1 + turnsOf[scenario]);
    const heap = await readHeap(page);
    info.annotations.push({
      type: 'measured',
      description: `${scenario}: first page ${firstBytes} B, ${await rows.count()} rows drawn, heap ${Math.round(heap / 1e4) / 100} MB after ${asked.count} pages`,
    });
  });
}

test('thousands of rows on, memory holds a few pages, and the way back works', async ({
  page,
  openWizard,
}, info) => {
  test.setTimeout(120_000);
  const asked = listenForPages(page);
  await openWizard('long-history', '/balance');
  await openList(page);
  for (let turn = 1; turn <= 8; turn += 1) await scrollOn(page);
  const early = await readHeap(page);
  for (let turn = 9; turn <= 24; turn += 1) await scrollOn(page);
  expect(asked.count).toBe(25);
  expect(await grid(page).locator('[data-entry]').count()).toBeLessThanOrEqual(32);
  const late = await readHeap(page);
  info.annotations.push({ type: 'measured', description: `heap ${early} → ${late} B` });
  // 1 600 rows were read in between; kept, they would be about a megabyte more than the browser's own 250 to 650 kB.
  expect(late - early).toBeLessThan(900_000);

  // A page that was let go of is asked for by its own cursor: the same rows, at the same place.
  await grid(page).evaluate((box) => box.scrollTo(0, 60 * 320));
  // A movement with its balance, or the line of a day: which of them depends on the hour of the test.
  await expect(grid(page).locator('[data-entry="320"]')).toContainText(/Saldo|\d{4}$/);
  await grid(page).evaluate((box) => box.scrollTo(0, 0));
  await expect(grid(page).locator('[data-entry="1"]')).toContainText('Saldo');
});

test('the very first movement is one tap and one request away', async ({ page, openWizard }) => {
  const asked = listenForPages(page);
  await openWizard('long-history', '/balance');
  await expect(page.getByRole('table', { name: 'Movimientos' })).toBeVisible();
  await page.getByRole('button', { name: 'Más antiguos primero' }).click();
  const table = page.getByRole('table', { name: 'Movimientos' });
  await expect(table).toContainText('2024');
  expect(asked.count).toBe(2);
  await table.getByRole('button').first().click();
  await expect(page.getByRole('dialog')).toContainText('txn_00000001');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(table.getByRole('button').first()).toBeFocused();
});

test('by keyboard: Tab enters at one row and leaves the list with the next', async ({
  page,
  openWizard,
}) => {
  await openWizard('long-history', '/balance');
  await openList(page);
  const button = page.getByRole('button', { name: 'Ver solo los primeros' });
  await button.focus();
  await page.keyboard.press('Shift+Tab');
  await expect(grid(page).locator('[data-entry="1"] button')).toBeFocused();
  for (let press = 0; press < 40; press += 1) await page.keyboard.press('ArrowDown');
  const focused = grid(page).locator('button:focus');
  await expect(focused).toBeInViewport();
  const place = await focused.evaluate((row) =>
    Number(row.closest<HTMLElement>('[data-entry]')?.dataset['entry']),
  );
  expect(place).toBeGreaterThan(38);
  // Scrolled away from, the row keeps the focus, and the arrows go on from it.
  await grid(page).evaluate((box) => box.scrollTo(0, 0));
  await expect(grid(page).locator(`[data-entry="${place}"] button`)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await expectAccessible(page);
});

test('the file is downloaded under a name that says whose and when', async ({
  page,
  openWizard,
}) => {
  await openWizard('complete', '/balance');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Descargar CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(
    /^movimientos-webcamaya-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.csv$/,
  );
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the list leaves room to scroll the page beside it, and nothing sideways', async ({
    page,
    openWizard,
  }) => {
    await openWizard('long-history', '/balance');
    await openList(page);
    const box = await grid(page).boundingBox();
    expect(box?.height ?? 0).toBeLessThanOrEqual(844 * 0.66);
    // At its end the page goes on: nothing holds the scroll inside.
    expect(await grid(page).evaluate((list) => getComputedStyle(list).overscrollBehaviorY)).toBe(
      'auto',
    );
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
