import { expect, test } from './fixtures.ts';

test('a month by keyboard: the slider moves in round steps, and its field and the figures follow', async ({
  page,
  openWizard,
}) => {
  await openWizard('no-history', '/auto-recharge');
  await page.getByRole('button', { name: 'Configurar la recarga' }).click();
  await page.getByRole('radio', { name: 'Tienda pequeña' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText(/^En 30 días, 2 recargas de/)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Consultorio' })).toBeChecked();

  await page.locator('summary', { hasText: 'Ajustar canal por canal' }).focus();
  await page.keyboard.press('Enter');
  const slider = page.getByRole('slider', { name: 'WhatsApp mensajes' });
  const field = page.getByRole('textbox', { name: 'WhatsApp mensajes' });
  await slider.focus();
  await expect(slider).toHaveAttribute('aria-valuetext', /^1[.,]?600 mensajes$/);
  await page.keyboard.press('ArrowRight');
  await expect(field).toHaveValue(/^1[.,]?800$/);
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', '0 mensajes');
  await page.keyboard.press('End');
  await expect(field).toHaveValue(/^20[.,]?000$/);

  // Its field comes next, over the same value; Enter in it sends nothing off.
  await page.keyboard.press('Tab');
  await expect(field).toBeFocused();
  await page.keyboard.type('250');
  await expect(slider).toHaveAttribute('aria-valuetext', '250 mensajes');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Revisar' })).toBeVisible();
});
