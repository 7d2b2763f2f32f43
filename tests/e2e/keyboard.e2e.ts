import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Tabs until the focus is where it is wanted; fails when it never gets there. */
async function tabTo(
  page: Page,
  name: string | RegExp,
  role: 'button' | 'switch' | 'link' = 'button',
) {
  const target = page.getByRole(role, { name }).first();
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard never reached ${String(name)}`);
}

async function press(page: Page, name: string | RegExp) {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

test('the whole way by keyboard, with the focus on the heading of each step', async ({
  page,
  openWizard,
}) => {
  test.setTimeout(60_000);
  await openWizard();
  await press(page, /^configuración/i);
  await press(page, /^facturación/i);
  await press(page, /^billetera/i);
  await press(page, 'Continuar');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await expect(page.getByRole('button', { name: 'Guardar tarjeta' })).toBeEnabled();
  const number = page
    .frameLocator('iframe[title="Marco de entrada de pago seguro"]')
    .getByLabel('Número de tarjeta');
  await expect(number).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await number.evaluate((field) => field === field.ownerDocument.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('4242424242424242');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1234');
  await page.keyboard.press('Tab');
  await page.keyboard.type('123');
  await press(page, 'Guardar tarjeta');
  await expect(page.getByText('Tarjeta guardada').first()).toBeVisible();
  await press(page, 'Continuar');
  await expect(page.getByRole('heading', { level: 1, name: /recarga automática/i })).toBeFocused();

  await press(page, 'Configurar la recarga');
  await press(page, 'Revisar');
  await press(page, /^activar/i);
  await press(page, 'Continuar');
  await expect(page.getByRole('heading', { level: 1, name: /saldo/i })).toBeFocused();
  await press(page, /revisé mi saldo/i);
  await expect(page.getByRole('heading', { level: 1, name: /canales/i })).toBeFocused();
  await press(page, 'Ver el resumen');
  await expect(page).toHaveURL(/\/done$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
