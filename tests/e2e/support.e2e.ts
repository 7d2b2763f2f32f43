import type { APIRequestContext, APIResponse, Page } from '@playwright/test';
import { expect, expectAccessible, test, type World } from './fixtures.ts';

/** The customer does a step on the CRM's own screen. */
async function doInCrm(request: APIRequestContext, world: World, stepId: string): Promise<void> {
  const data = { workspace_id: world.workspaceId, step_id: stepId };
  expect((await request.post('/mock/crm', { data })).ok()).toBe(true);
}

/** Opens the CRM as the customer does, and closes its tab again: nobody is there in a test. */
async function visitCrm(page: Page): Promise<void> {
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: 'Abrir Webcamaya' }).click(),
  ]);
  await tab.close();
}

test('a card added in the CRM is found by itself, and looking then ends', async ({
  page,
  request,
  openWizard,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const world = await openWizard('card-observe', '/card');
  await visitCrm(page);
  await expect(page.getByText('Estamos comprobando.')).toBeVisible();
  await expectAccessible(page);
  await doInCrm(request, world, 'card');
  await expect(page.getByText('Ya lo vemos en tu cuenta').first()).toBeVisible();
  await expect(page.getByText('Visa terminada en 5556')).toBeVisible();
  await expect(
    page.getByRole('main').getByText(/^Verificado por la pasarela de pago/),
  ).toBeVisible();
  await expectAccessible(page);

  const looks: string[] = [];
  page.on('request', (sent) => {
    if (sent.url().endsWith('/v1/onboarding')) looks.push(sent.url());
  });
  await page.clock.install();
  await page.clock.fastForward('05:00');
  expect(looks).toEqual([]);
});

test('it looks within the budget that the backend states, and not at all while the page is hidden', async ({
  page,
  openWizard,
}) => {
  await page.clock.install();
  await openWizard('card-observe', '/card');
  // The simulated customer adds a card after 45 seconds of the machine's own time, which a busy one may take for this.
  let unchanged: APIResponse | null = null;
  await page.route('**/v1/onboarding', async (route) => {
    unchanged ??= await route.fetch();
    await route.fulfill({ response: unchanged });
  });
  let looks = 0;
  let answers = 0;
  page.on('request', (sent) => {
    if (sent.url().endsWith('/v1/onboarding')) looks += 1;
  });
  page.on('requestfinished', (sent) => {
    if (sent.url().endsWith('/v1/onboarding')) answers += 1;
  });
  await visitCrm(page);
  await expect.poll(() => looks).toBeGreaterThan(0);
  // Five minutes are allowed, first after three seconds and never further apart than thirty.
  const isOver = page.getByText('Puede tardar unos minutos.');
  for (let second = 0; second < 360 && !(await isOver.isVisible()); second += 1) {
    await page.clock.runFor(1_000);
    // An answer takes no time of this clock, or the client would give it up.
    await expect.poll(() => answers).toBe(looks);
  }
  await expect(isOver).toBeVisible();
  expect(looks).toBeGreaterThan(9);
  expect(looks).toBeLessThan(25);
  const before = looks;
  await page.clock.runFor(120_000);
  expect(looks).toBe(before);

  await page.getByRole('button', { name: 'Comprobar ahora' }).click();
  await expect.poll(() => answers).toBeGreaterThan(before);
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });
  const hidden = looks;
  await page.clock.runFor(120_000);
  expect(looks).toBe(hidden);
});

for (const scenario of ['guide-only', 'observe-only', 'mixed-support']) {
  test(`${scenario}: from the first step to the summary, and nothing is asked for that is not offered`, async ({
    page,
    openWizard,
  }) => {
    const refused: string[] = [];
    page.on('response', (answer) => {
      if (answer.status() === 404) refused.push(answer.url());
    });
    // Half way into a page's arrival nothing has its colours yet.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openWizard(scenario);
    const own =
      /^(Ya sé dónde está|Ya guardé mi tarjeta|Ya la activé|Revisé mi saldo|Ya tengo un canal encendido|Continuar|Seguir sin comprobarlo|Ver el resumen|Elegir canales después|Dejarlo para después)$/;
    const way = page.getByRole('main').getByRole('button', { name: own }).last();
    const where = async () =>
      `${page.url()} ${await way.textContent({ timeout: 500 }).catch(() => '')}`;
    while (!page.url().endsWith('/done')) {
      await expect(way).toBeEnabled();
      await expectAccessible(page);
      const before = await where();
      await way.click();
      await expect.poll(where).not.toBe(before);
    }
    await expect(page).toHaveURL(/\/done$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
    expect(refused).toEqual([]);
  });
}
