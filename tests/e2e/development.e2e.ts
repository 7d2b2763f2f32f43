import { expect, test } from '@playwright/test';
import { developmentUrl } from './servers.ts';

test.use({ serviceWorkers: 'allow', baseURL: developmentUrl });

test('npm start: the wizard runs on the simulated backend in the page, and keeps its world', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto('/?scenario=halfway');
  await expect(page.getByText('Hola, Lucía')).toBeVisible({ timeout: 60_000 });
  await page.goto('/card');
  await expect(page.getByText('Visa terminada en 4242').first()).toBeVisible({ timeout: 30_000 });
});
