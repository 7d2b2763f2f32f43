import { expect, test } from './fixtures.ts';

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
