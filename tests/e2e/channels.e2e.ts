import { expect, test } from './fixtures.ts';

test('WhatsApp moves from the customer to Meta to ready', async ({ page, openWizard, advance }) => {
  const world = await openWizard('halfway', '/channels');
  const whatsapp = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'WhatsApp' }) });
  await expect(whatsapp.getByText('Te toca a ti').first()).toBeVisible();
  await whatsapp.getByText('Qué falta y cómo se hace').click();

  const send = whatsapp.getByRole('button', { name: 'Enviar', exact: true });
  await send.click();
  await expect(page.getByText('Hay un problema')).toBeVisible();

  for (const field of await whatsapp.getByRole('textbox').all()) {
    const type = await field.getAttribute('type');
    const name = (await field.getAttribute('id')) ?? '';
    await field.fill(
      type === 'tel'
        ? '+503 7000 1234'
        : /id|number/.test(name)
          ? '123456789012345'
          : 'Tienda Azul',
    );
  }
  for (const choice of await whatsapp.getByRole('combobox').all())
    await choice.selectOption({ index: 1 });
  for (const box of await whatsapp.getByRole('checkbox').all()) await box.check();
  await send.click();
  await expect(whatsapp.getByText('En revisión').first()).toBeVisible();
  await expect(whatsapp.getByText('Meta').first()).toBeVisible();

  await advance(world, 36 * 60 * 60_000);
  await page.reload();
  await expect(whatsapp.getByText(/suele tardar/i)).toHaveCount(0);
});
