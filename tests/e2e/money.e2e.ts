import type { APIRequestContext, Page } from '@playwright/test';
import { answerBank, saveCard } from './card-entry.ts';
import { expect, test, type World } from './fixtures.ts';

// What is about money gets no second try.
test.describe.configure({ retries: 0 });

/** The charges of a world that went through or are under way. */
async function listCharges(request: APIRequestContext, world: World): Promise<string[]> {
  const answer = await request.get(`/mock/state?workspace_id=${world.workspaceId}`);
  const { state } = (await answer.json()) as { state: { topUps: { status: string }[] } };
  return state.topUps
    .map(({ status }) => status)
    .filter((status) => !['failed', 'canceled'].includes(status));
}

async function openReview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Recargar', exact: true }).click();
  await page.getByRole('button', { name: 'Revisar recarga' }).click();
}

test('two presses of the pay button are one charge', async ({ page, request, openWizard }) => {
  const world = await openWizard('complete', '/balance');
  const before = (await listCharges(request, world)).length;
  await openReview(page);
  await page.getByRole('button', { name: /^pagar/i }).dblclick();
  await expect(
    page.getByText(/recargamos|ya está en tu saldo|recarga lista/i).first(),
  ).toBeVisible();
  expect(await listCharges(request, world)).toHaveLength(before + 1);
});

test('a charge whose answer got lost is looked up, never repeated', async ({
  page,
  request,
  openWizard,
}) => {
  const world = await openWizard('complete', '/balance');
  const before = (await listCharges(request, world)).length;
  // The write arrives and every answer to it is cut: what the customer's network would do.
  await page.route('**/v1/wallet/top-ups', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    await route.fetch();
    await route.abort('connectionreset');
    return undefined;
  });
  await openReview(page);
  await page.getByRole('button', { name: /^pagar/i }).click();
  await expect(page.getByText(/la recarga está registrada en tu historial/i).first()).toBeVisible({
    timeout: 40_000,
  });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await listCharges(request, world)).toHaveLength(before + 1);
});

test('switching the rule on at the threshold charges once, after a review', async ({
  page,
  request,
  openWizard,
  advance,
}) => {
  const world = await openWizard('first-visit', '/card');
  await saveCard(page, '4000002500003155');
  await answerBank(page, 'complete');
  await expect(page.getByText('Tarjeta guardada').first()).toBeVisible();
  await page.getByRole('button', { name: 'Continuar' }).click();
  await page.getByRole('button', { name: 'Configurar la recarga' }).click();
  await page.getByRole('button', { name: 'Revisar' }).click();
  expect(await listCharges(request, world)).toHaveLength(0);
  await page.getByRole('button', { name: /^activar/i }).dblclick();
  await expect(page.getByRole('button', { name: 'Continuar' })).toBeVisible();
  await expect.poll(() => listCharges(request, world)).toHaveLength(1);
  // An idle wallet is never charged again, however long it stays low.
  await advance(world, 3 * 24 * 60 * 60_000);
  expect(await listCharges(request, world)).toHaveLength(1);
});
