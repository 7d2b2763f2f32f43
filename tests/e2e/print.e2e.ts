import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** How many pages a printed document has: each is one object of its own in the file. */
async function countPages(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const file = await page.pdf({
    format,
    margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' },
  });
  return file.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

for (const locale of ['es-MX', 'en-US', 'pt-BR']) {
  test.describe(locale, () => {
    test.use({ locale });

    for (const scenario of ['complete', 'first-visit', 'recharge-paused-failures']) {
      test(`the summary of ${scenario} is one page of paper`, async ({ page, openWizard }) => {
        await openWizard(scenario, '/done');
        await expect(page.getByRole('status').locator('[aria-busy=true]')).toHaveCount(0);
        await page.waitForLoadState('networkidle');
        expect(await countPages(page, 'A4')).toBe(1);
        expect(await countPages(page, 'Letter')).toBe(1);
      });
    }
  });
}

test('paper shows whose account it is, and nothing that cannot be pressed', async ({
  page,
  openWizard,
}) => {
  await openWizard('complete', '/done');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/Tienda Azul · Impreso el/)).toBeVisible();
  await expect(page.getByRole('button').locator('visible=true')).toHaveCount(0);
  await expect(page.getByRole('link').locator('visible=true')).toHaveCount(0);
});
