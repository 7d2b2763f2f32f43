import { expect, test } from '@playwright/test';
import { saveCard } from './card-entry.ts';
import { developmentCrmUrl } from './servers.ts';

// `npm start`: the wizard of the development server in the fake CRM's page, on the CRM's own backend.

test.describe.configure({ mode: 'serial' });

/** A development server hands out its files one by one, and makes each when it is first asked for. */
const slowly = { timeout: 60_000 };

test('the CRM opens its own wallet for the guide, and a card is saved in the frame', async ({
  page,
  request,
}) => {
  // The CRM keeps its worlds as long as it runs: a second try begins where the first one did.
  const known = await request.post(`${developmentCrmUrl}/crm/world`, { data: {} });
  const { workspaceId } = (await known.json()) as { workspaceId: string };
  await request.post(`${developmentCrmUrl}/mock/reset`, { data: { workspace_id: workspaceId } });
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(`${developmentCrmUrl}/`);
  const guide = page.frameLocator('#stage iframe');
  await expect(guide.getByRole('heading', { level: 1 })).toHaveText(
    'Encuentra tu Billetera',
    slowly,
  );

  await guide.getByRole('button', { name: 'Abrir mi Billetera en el CRM' }).click();
  await expect(page).toHaveURL(`${developmentCrmUrl}/settings/billing/wallet`);
  await expect(page.getByRole('heading', { level: 1, name: 'Billetera' })).toBeFocused();
  await expect(page.locator('#balance')).toContainText('0.00');
  await page.getByRole('button', { name: 'Volver a la guía' }).click();
  await expect(guide.getByRole('heading', { level: 1 })).toHaveText('Encuentra tu Billetera');

  await guide.getByRole('button', { name: 'Ya sé dónde está' }).click();
  await saveCard(guide, '4242424242424242');
  await expect(guide.getByText('Tarjeta guardada').first()).toBeVisible();

  await page.getByRole('switch', { name: 'Modo oscuro' }).click();
  await page.getByLabel('Idioma').selectOption('en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('First steps');
  await expect(guide.locator('html')).toHaveAttribute('lang', 'en');
  await expect(guide.locator('html')).toHaveAttribute('data-theme', 'dark');

  const log = page.locator('#log');
  for (const said of ['ready', 'allowNavigation', 'stepchange', 'paymentmethodadded']) {
    await expect(log).toContainText(said);
  }
  expect(faults, 'what the page’s policy or anything else refused').toEqual([]);
});

test('a frame without our script asks the CRM who is signed in', async ({ page }) => {
  await page.goto(`${developmentCrmUrl}/bare?scenario=halfway`);
  await expect(page.frameLocator('#stage iframe').getByRole('heading', { level: 1 })).toBeVisible(
    slowly,
  );
  await expect(page.locator('#log')).toContainText('REQUEST_USER_DATA_RESPONSE');
});
