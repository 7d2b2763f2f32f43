import type { Page } from '@playwright/test';
import { expect, test, withPath } from './fixtures.ts';
import { findLayoutFaults, openEverything } from './layout-faults.ts';
import { foreignWords, languageTags, visibleTexts, type LanguageId } from './own-words.ts';
import { speakPseudo } from './pseudo-words.ts';

test.describe('a browser in English', () => {
  test.use({ locale: 'en-US' });

  test('gets the wizard in English, and Spanish on request', async ({ page, openWizard }) => {
    await openWizard();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Find your Wallet');
    await page.getByRole('combobox', { name: 'Language' }).selectOption('es');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Encuentra tu Billetera');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Encuentra tu Billetera');
  });
});

test('a change of language keeps what was typed', async ({ page, openWizard }) => {
  await openWizard('halfway', '/auto-recharge');
  await page.getByRole('button', { name: 'Configurar la recarga' }).click();
  const amount = page.getByLabel('Recargar', { exact: true });
  await amount.fill('35');
  await page.getByRole('combobox', { name: 'Idioma' }).selectOption('en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('textbox').nth(1)).toHaveValue('35');
  await page.reload();
  await expect(page.getByRole('textbox').nth(1)).toHaveValue('35');
});

const paths = ['/wallet', '/card', '/auto-recharge', '/balance', '/channels', '/done', '/nowhere'];

for (const [language, locale] of Object.entries(languageTags) as [LanguageId, string][]) {
  test.describe(`all of it in ${language}`, () => {
    test.use({ locale });

    for (const scenario of [
      'first-visit',
      'complete',
      'no-permission',
      'recharge-paused-failures',
    ]) {
      test(`no word of another language (${scenario})`, async ({
        page,
        openWizard,
        launchAgain,
      }) => {
        test.setTimeout(120_000);
        const { within, whole } = await foreignWords(language);
        const world = await openWizard(scenario);
        for (const path of paths) {
          await page.goto(withPath(await launchAgain(world), path));
          await arrive(page);
          await openEverything(page);
          const texts = await visibleTexts(page);
          const foreign = texts.filter(
            (text) => whole.includes(text) || within.some((words) => text.includes(words)),
          );
          expect(foreign, path).toEqual([]);
        }
      });
    }
  });
}

test('another language is asked for only when it is chosen', async ({ page, openWizard }) => {
  const words: string[] = [];
  page.on('response', (response) => {
    if (/\/assets\/(?:first|later)-[\w-]{8}\.js$/.test(response.url())) words.push(response.url());
  });
  await openWizard();
  await arrive(page);
  expect(
    words.length,
    'one language at the start, its first part and at most its second',
  ).toBeLessThanOrEqual(2);
  const before = words.length;
  const told = page.waitForRequest((request) => request.method() === 'PATCH');
  await page.getByRole('combobox', { name: 'Idioma' }).selectOption('pt');
  expect((await told).postDataJSON()).toMatchObject({ locale: 'pt' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Encontre sua Carteira');
  await expect(page).toHaveTitle(/^Carteira · /);
  await expect(page.locator('html')).toHaveAttribute('lang', 'pt');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  expect(words.length).toBeGreaterThan(before);
});

for (const [kind, width] of [
  ['mirrored', 390],
  ['long', 320],
] as const) {
  test.describe(`a pseudo-language, ${kind}, at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

    for (const scenario of ['first-visit', 'complete', 'recharge-paused-failures']) {
      test(`nothing is cut off, nothing overlaps (${scenario})`, async ({
        page,
        context,
        openWizard,
        launchAgain,
      }) => {
        test.setTimeout(120_000);
        await speakPseudo(context, kind);
        const world = await openWizard(scenario);
        await expect(page.locator('html')).toHaveAttribute(
          'dir',
          kind === 'mirrored' ? 'rtl' : 'ltr',
        );
        for (const path of paths) {
          await page.goto(withPath(await launchAgain(world), path));
          await arrive(page);
          await openEverything(page);
          expect(await findLayoutFaults(page), path).toEqual([]);
        }
      });
    }
  });
}

/** Waits until a page has all it shows. */
async function arrive(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
}
