import { expect, expectAccessible, test } from './fixtures.ts';

const pages = ['/wallet', '/card', '/auto-recharge', '/balance', '/channels', '/done', '/nowhere'];
const scenarios = ['first-visit', 'complete', 'no-permission', 'recharge-paused-failures'] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    for (const scenario of scenarios) {
      test(`axe finds nothing on any page (${scenario})`, async ({
        page,
        openWizard,
        launchAgain,
      }) => {
        test.setTimeout(90_000);
        const world = await openWizard(scenario);
        for (const path of pages) {
          await page.goto((await launchAgain(world)).replace(/^[^#]*/, path));
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expect(page.getByRole('status').filter({ hasText: 'Cargando' })).toHaveCount(0);
          await expectAccessible(page);
        }
      });
    }
  });
}

for (const [name, viewport] of [
  ['320 px', { width: 320, height: 640 }],
  ['400 % zoom of 1280 px', { width: 320, height: 256 }],
] as const) {
  test.describe(name, () => {
    test.use({ viewport });

    test('nothing needs sideways scroll', async ({ page, openWizard, launchAgain }) => {
      const world = await openWizard('complete');
      for (const path of pages) {
        await page.goto((await launchAgain(world)).replace(/^[^#]*/, path));
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.getByRole('status').filter({ hasText: 'Cargando' })).toHaveCount(0);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, path).toBeLessThanOrEqual(0);
      }
    });
  });
}
