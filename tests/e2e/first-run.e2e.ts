import { answerBank, saveCard } from './card-entry.ts';
import { answerStripe, expect, test, withPath } from './fixtures.ts';

for (const [device, viewport] of [
  ['phone', { width: 390, height: 844 }],
  ['desktop', { width: 1280, height: 800 }],
] as const) {
  test.describe(device, () => {
    test.use({ viewport });

    test('a new customer gets from the first page to sending', async ({ page, openWizard }) => {
      await openWizard();
      await expect(page).toHaveURL(/\/wallet$/);
      await expect(page.getByText('Hola, Lucía')).toBeVisible();

      for (const item of ['Configuración', 'Facturación', 'Billetera']) {
        await page
          .getByRole('navigation', { name: /menú/i })
          .getByRole('button', { name: item, exact: true })
          .click();
      }
      await expect(page.getByRole('heading', { name: 'Billetera', level: 2 })).toBeVisible();
      await page.getByRole('button', { name: 'Continuar' }).click();

      await expect(page).toHaveURL(/\/card$/);
      await saveCard(page, '4242424242424242');
      await expect(page.getByText('Tarjeta guardada').first()).toBeVisible();
      await page.getByRole('button', { name: 'Continuar' }).click();

      await expect(page).toHaveURL(/\/auto-recharge$/);
      await page.getByRole('button', { name: 'Configurar la recarga' }).click();
      await expect(page.getByText(/se cobrarán \$20 ahora/i).first()).toBeVisible();
      await page.getByRole('button', { name: 'Revisar' }).click();
      await page.getByRole('button', { name: /^activar/i }).click();
      await page.getByRole('button', { name: 'Continuar' }).click();

      await expect(page).toHaveURL(/\/balance$/);
      await page.getByRole('button', { name: /revisé mi saldo/i }).click();

      await expect(page).toHaveURL(/\/channels$/);
      const sms = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { name: 'SMS' }) });
      await expect(sms.getByText('Listo')).toBeVisible();
      await page.getByRole('button', { name: 'Ver el resumen' }).click();

      await expect(page).toHaveURL(/\/done$/);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  });
}

test('back, forward, reload and a deep link keep their place', async ({ page, openWizard }) => {
  await openWizard('halfway', '/balance');
  await expect(page).toHaveURL(/\/balance$/);
  await page
    .getByRole('navigation', { name: 'Pasos' })
    .getByRole('link', { name: /tarjeta/i })
    .click();
  await expect(page).toHaveURL(/\/card$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/balance$/);
  await page.goForward();
  await page.reload();
  await expect(page).toHaveURL(/\/card$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the launch token leaves the address before anything is shown', async ({
  page,
  openWizard,
}) => {
  await openWizard();
  expect(page.url()).not.toContain('launch');
  expect(
    await page.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
    ),
  ).not.toMatch(/launch|Bearer|token/i);
});

test('a second browser continues where the first one stopped', async ({
  page,
  browser,
  openWizard,
  launchAgain,
  stripeScript,
  baseURL,
}) => {
  const world = await openWizard('first-visit', '/card');
  await saveCard(page, '4000002500003155');
  await answerBank(page, 'complete');
  await expect(page.getByText('Tarjeta guardada').first()).toBeVisible();

  const other = await browser.newContext({ locale: 'es-MX', ...(baseURL ? { baseURL } : {}) });
  await answerStripe(other, stripeScript);
  const second = await other.newPage();
  await second.goto(withPath(await launchAgain(world), '/card'));
  await expect(second.getByText(/3155/).first()).toBeVisible();
  await other.close();
});

test('an unknown address says so and leads back', async ({ page, openWizard }) => {
  await openWizard('first-visit', '/no-existe');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/wallet$/);
});
