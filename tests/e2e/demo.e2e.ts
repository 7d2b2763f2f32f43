import type { BrowserContext, FrameLocator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { servePlainly } from './plain-server.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Opens the demo as somebody who knows only its address, and waits for the wizard in it. */
async function openDemo(page: Page, address = '/demo/'): Promise<FrameLocator> {
  await page.goto(address);
  const wizard = page.frameLocator('iframe');
  await expect(wizard.getByRole('heading', { level: 1 })).toBeVisible();
  return wizard;
}

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check();
const balanceOf = (wizard: FrameLocator) => wizard.getByText(/^\$\d/).first();

/** Every address that the pages of a context ask for. */
function listenForRequests(context: BrowserContext): URL[] {
  const asked: URL[] = [];
  context.on('request', (request) => asked.push(new URL(request.url())));
  return asked;
}

test('a declined card, in Portuguese, on a phone: four clicks', async ({ page }) => {
  const wizard = await openDemo(page);
  await page.getByRole('button', { name: /^Tarjeta rechazada/ }).click();
  await tab(page, 'Vista');
  await choose(page, 'Português');
  await choose(page, 'Teléfono');

  await expect(wizard.getByRole('heading', { name: 'Sua forma de pagamento' })).toBeVisible();
  await expect(wizard.getByText('Seu banco não aceitou o cartão')).toBeVisible();
  expect(await wizard.locator('html').evaluate(() => innerWidth)).toBe(390);
  await expect(page).toHaveTitle(/^DEMO · Cartão/);
  await expect.poll(() => new URL(page.url()).hash).toMatch(/scenario=card-declined.*lang=pt.*390/);
});

test('a campaign falls to the minimum, and the rule recharges while one watches', async ({
  page,
}) => {
  const wizard = await openDemo(page);
  await page.getByLabel('Buscar una situación').fill('campana con');
  await page.getByRole('button', { name: /^Campaña con recarga automática/ }).click();
  await expect(balanceOf(wizard)).toHaveText('$12.00');
  const rows = wizard.getByRole('row', { name: /Recarga automática/ });
  await expect(rows).toHaveCount(0);
  // What is in use stays in use while the figures move.
  const amount = wizard.getByRole('button', { name: 'Recargar', exact: true });
  await tab(page, 'Tiempo y envíos');
  await page.getByRole('button', { name: 'Empezar a enviar' }).click();
  await amount.focus();

  await expect(balanceOf(wizard)).toHaveText(/^\$[5-9]\.\d\d$/);
  await expect(rows).toHaveCount(1, { timeout: 60_000 });
  await expect(rows).toContainText('+$20.00');
  await expect(page.getByText(/la recarga automática cobró \$20\.00/).first()).toBeVisible();
  await expect(amount).toBeFocused();
  await expect(page.getByText('2,000 de 2,000 enviados. Campaña terminada.').first()).toBeVisible({
    timeout: 60_000,
  });
  // The end of it is said, once, and time is as it was.
  await expect(page.getByRole('status').filter({ hasText: 'Campaña terminada' })).toHaveCount(1);
  await expect(page.getByRole('radio', { name: 'Real' })).toBeChecked();
});

test('without a rule the sending stops, and says why', async ({ page }) => {
  const wizard = await openDemo(page, '/demo/#scenario=campaign-without-rule&lang=es');
  // A link that says only its situation opens on what the situation is about.
  await expect(balanceOf(wizard)).toHaveText('$12.00');
  await page.keyboard.press('.');
  await tab(page, 'Tiempo y envíos');
  await page.getByRole('button', { name: 'Empezar a enviar' }).click();
  await expect(page.getByText(/Se detuvo: no queda saldo y no hay recarga/).first()).toBeVisible({
    timeout: 60_000,
  });
  await page.getByRole('button', { name: 'Volver al inicio' }).click();
  await expect(page.getByText('Saldo: $12.00')).toBeVisible();
});

test('a copied link opened elsewhere shows the same screen and the same figures', async ({
  page,
  browser,
}) => {
  const wizard = await openDemo(page, '/demo/#scenario=complete&step=balance&lang=en&theme=dark');
  await page.getByRole('button', { name: 'Panel de control' }).click();
  await tab(page, 'Tiempo y envíos');
  await choose(page, 'Pausa');
  await page.getByRole('button', { name: '+1 semana' }).click();
  await page.getByRole('button', { name: '+1 hora' }).click();
  await expect(page.getByText(/^7 d 1 h /)).toBeVisible();
  await page.getByRole('button', { name: 'Copiar enlace' }).click();
  await expect(page.getByRole('button', { name: 'Enlace copiado' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(140);

  const context = await browser.newContext({ locale: 'pt-BR', timezoneId: 'Asia/Tokyo' });
  const other = await context.newPage();
  const seen = await openDemo(other, link);
  await expect(seen.getByRole('row').nth(4)).toBeVisible();
  const figures = (of: FrameLocator) => of.locator('main').innerText();
  await expect.poll(() => figures(seen)).toBe(await figures(wizard));
  await expect(seen.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(other.getByRole('complementary')).toHaveCount(0); // they came for what it shows
  await context.close();
});

test('nothing leaves the origin, and nothing is kept', async ({ page, context, baseURL }) => {
  const asked = listenForRequests(context);
  const wizard = await openDemo(page, '/demo/?token=stolen#launch=stolen');
  await expect(wizard.getByRole('heading', { name: 'Encuentra tu Billetera' })).toBeVisible();
  // What somebody's link brought is not even kept in the address.
  await expect.poll(() => page.url()).not.toContain('stolen');
  // A way out is told instead of gone.
  await wizard.getByRole('link', { name: /soporte@/ }).click();
  await expect(page.getByText(/se abriría mailto:soporte@/).first()).toBeVisible();
  await wizard.getByRole('button', { name: 'Abrir mi Billetera en el CRM' }).click();
  await expect(
    page.getByText('Con una cuenta real, ahora se abriría app.webcamaya.example.').first(),
  ).toBeVisible();
  // Whatever is typed, and a brand with pictures of its own.
  await tab(page, 'Vista');
  await choose(page, 'Tarjeta');
  await expect(wizard.getByRole('heading', { name: 'Agrega tu tarjeta' })).toBeVisible();
  await choose(page, 'Fucsia');
  await expect(wizard.getByRole('img', { name: 'Fucsia' })).toBeVisible();
  const strangers = asked.filter(
    ({ protocol, origin }) => protocol.startsWith('http') && origin !== baseURL,
  );
  expect(strangers.map(String)).toEqual([]);
  expect(asked.filter(({ pathname }) => /^\/(?:v1|mock)\//.test(pathname))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
  ]);
  expect(kept).toEqual([0, 0, 0, 0, 0]);
});

test('where Stripe fails nobody asks for its script, with or without a policy', async ({
  page,
  context,
}) => {
  const asked = listenForRequests(context);
  const server = await servePlainly('dist/demo', ''); // which sends no policy
  for (const scenario of ['stripe-blocked', 'stripe-html', 'stripe-stalled']) {
    const wizard = await openDemo(page, `${server.origin}/#scenario=${scenario}&lang=es`);
    await expect(wizard.getByRole('heading', { name: 'Agrega tu tarjeta' })).toBeVisible();
    await expect(wizard.getByText('No pudimos abrir el formulario seguro').first()).toBeVisible({
      timeout: 40_000,
    });
    await page.goto('about:blank');
  }
  expect(asked.filter(({ hostname }) => hostname.includes('stripe')).map(String)).toEqual([]);
  await page.close();
  await server.close();
});

test('without a network a situation says so, and opens when it is back', async ({ context }) => {
  const page = await context.newPage(); // whose console may tell of it
  const wizard = await openDemo(page);
  await expect(wizard.getByRole('heading', { name: 'Encuentra tu Billetera' })).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('button', { name: /^Sin saldo/ }).click();
  await expect(page.getByRole('button', { name: 'Reintentar' })).toBeVisible();
  await context.setOffline(false);
  await expect(wizard.getByRole('heading', { name: 'Verifica tu saldo' })).toBeVisible();
  await page.close();
});

test('one key shows and hides the panel, and the focus goes along', async ({ page }) => {
  const wizard = await openDemo(page, '/demo/#scenario=halfway&step=balance&lang=es');
  const panel = page.getByRole('complementary', { name: 'Panel de control' });
  await expect(panel).toHaveCount(0);
  const inWizard = wizard.getByRole('button', { name: /Recargar/ }).first();
  await inWizard.focus();
  await page.keyboard.press('.');
  await expect(panel).toBeFocused();
  await page.keyboard.press('.');
  await expect(panel).toHaveCount(0);
  await expect(inWizard).toBeFocused();

  await page.keyboard.press('.');
  // A dot that is typed is a dot.
  const search = page.getByLabel('Buscar una situación');
  await search.pressSequentially('EE. UU.');
  await expect(search).toHaveValue('EE. UU.');
  await tab(page, 'Notas');
  await page.getByRole('switch', { name: 'Abrir y cerrar con una tecla' }).uncheck();
  await page.keyboard.press('.');
  await expect(panel).toBeVisible();
});

test('the panel in a window of its own leaves the page to the customer', async ({ page }) => {
  const wizard = await openDemo(page);
  const opening = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'En otra ventana' }).click();
  const panel = await opening;
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await panel.getByRole('button', { name: /^Sin saldo/ }).click();
  await expect(balanceOf(wizard)).toHaveText('$0.00');
  await tab(panel, 'Vista');
  await choose(panel, 'English');
  await expect(wizard.getByRole('banner').getByLabel('Language')).toHaveValue('en');
  await expectAccessible(panel);
  await panel.close();
  await expect(page.getByRole('button', { name: 'Panel de control' })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 390, 1280]) {
    test(`axe finds nothing in the page or its panel (${colorScheme}, ${width})`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 860 });
      await openDemo(page);
      await expect(page.getByRole('banner', { name: 'Demostración' })).toContainText('DEMO');
      for (const name of ['Situación', 'Vista', 'Tiempo y envíos', 'Notas']) {
        await tab(page, name);
        await expectAccessible(page);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, name).toBeLessThanOrEqual(0);
      }
    });
  }
}

test('is a folder that any server can serve, below any path', async ({ page }) => {
  const server = await servePlainly('dist/demo', '/any/where');
  for (const address of ['/any/where', '/any/where/', '/any/where/index.html']) {
    const wizard = await openDemo(page, `${server.origin}${address}#scenario=complete&lang=es`);
    await expect(wizard.getByRole('banner').getByText('Webcamaya')).toBeVisible();
    await page.goto('about:blank');
  }
  await server.close();
});

test('the wizard is served where the demo is, with or without a slash', async ({ page }) => {
  for (const address of ['/demo', '/demo/', '/demo/index.html']) {
    await openDemo(page, address);
    await page.goto('about:blank');
  }
  // The frame's address alone is of no use to anybody.
  await openDemo(page, '/demo/?stage');
});
