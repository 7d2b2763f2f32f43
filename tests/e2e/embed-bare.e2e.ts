import type { Page } from '@playwright/test';
import { expect, seeGuide, test, toAddress } from './embed.ts';
import { appOrigin, crmOrigin, strangerOrigin } from './servers.ts';

/** Of public/config.json. */
const tenantCrm = 'https://app.webcamaya.example';
const frame = (attributes = '', path = '/') =>
  `<main><iframe class="fixed" title="Guía" ${attributes} src="${appOrigin}/embed${path}"></iframe></main>`;

test.beforeEach(async ({ page }) => {
  // A tenant whose frames may be bare; its CRM's own address is not on this machine.
  await page.context().route('**/config.json', async (route) => {
    const response = await route.fetch();
    const json = { ...(await response.json()), bareFrame: 'request-user-data' };
    await route.fulfill({ response, json });
  });
  await page
    .context()
    .route(`${tenantCrm}/**`, (route) => route.fulfill({ contentType: 'text/html', body: 'CRM' }));
});

/** What the page around keeps: what it was asked to do, and every payload that it gave. */
interface BareCrm {
  settings: { workspace: string };
  given: string[];
}

/** The page around, as a CRM that runs no script of ours: it says who is signed in when it is asked. */
async function answerAsCrm(page: Page): Promise<void> {
  await page.evaluate((origin) => {
    const crm = window.crm as unknown as BareCrm;
    crm.given = [];
    addEventListener('message', async ({ data, source }) => {
      if (data?.message !== 'REQUEST_USER_DATA') return;
      const answer = await fetch(`/user-data?workspace=${crm.settings.workspace}`);
      const { payload } = (await answer.json()) as { payload: string };
      crm.given.push(payload);
      (source as Window).postMessage({ message: 'REQUEST_USER_DATA_RESPONSE', payload }, origin);
    });
  }, appOrigin);
}

const readGiven = (page: Page) => page.evaluate(() => (window.crm as unknown as BareCrm).given);

test('a frame without our script opens the account of who is signed in, and keeps nothing', async ({
  page,
  createWorld,
}) => {
  const world = await createWorld('complete');
  await page.goto(toAddress(world, { mount: null, isBare: true, body: frame() }));
  await answerAsCrm(page);
  const guide = page.frameLocator('iframe');
  await seeGuide(guide);
  await expect(guide.getByRole('navigation', { name: 'Pasos' })).toBeVisible();
  expect(await readGiven(page)).toHaveLength(1);
  expect(await page.context().cookies()).toEqual([]);
});

test('a token that ended is replaced by asking the page again', async ({ page, createWorld }) => {
  const world = await createWorld('complete');
  await page.goto(toAddress(world, { mount: null, isBare: true, body: frame() }));
  await answerAsCrm(page);
  const guide = page.frameLocator('iframe');
  await seeGuide(guide);
  let isRejected = false;
  await page.route('**/v1/**', async (route) => {
    const isEntry = route.request().url().includes('/session/');
    if (isRejected || isEntry) return route.fallback();
    isRejected = true;
    return route.fulfill({
      status: 401,
      contentType: 'application/problem+json',
      json: { type: 'about:blank', title: '-', status: 401, code: 'session_expired' },
    });
  });
  const steps = guide.getByRole('navigation', { name: 'Pasos' });
  await steps.getByRole('link', { name: /canales/i }).click();
  await expect(guide.getByRole('heading', { level: 1, name: /canales|enviar/i })).toBeVisible();
  await expect.poll(() => isRejected).toBe(true);
  await expect.poll(async () => new Set(await readGiven(page)).size).toBe(2);
});

test('a page that says nothing is named, and asked again on demand', async ({
  page,
  createWorld,
}) => {
  const world = await createWorld();
  await page.goto(toAddress(world, { mount: null, isBare: true, body: frame() }));
  const guide = page.frameLocator('iframe');
  const retry = guide.getByRole('button', { name: 'Reintentar' });
  await expect(retry).toBeVisible({ timeout: 40_000 });
  await expect(guide.getByRole('heading', { level: 1 })).toHaveText('Tu CRM no responde');
  await answerAsCrm(page);
  await retry.click();
  await seeGuide(guide);
  await expect(retry).toBeHidden();
  expect((await readGiven(page)).length).toBeGreaterThan(0);
});

test('nobody but the page around can say who is signed in', async ({ page, createWorld }) => {
  const [world, other] = [await createWorld(), await createWorld('complete')];
  const exchanges: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/session/frame')) exchanges.push(request.url());
  });
  await page.goto(
    toAddress(world, {
      mount: null,
      isBare: true,
      headers: [`content-security-policy: style-src 'self'`],
      body: `${frame()}<iframe name="stranger" title="Otro" src="${strangerOrigin}/page?bare"></iframe>`,
    }),
  );
  const payload = await page.request
    .get(`${crmOrigin}/user-data?workspace=${other.workspaceId}`)
    .then(async (answer) => ((await answer.json()) as { payload: string }).payload);
  // A real payload of another account, from the frame beside it, all the while the wizard asks.
  await page.frame({ name: 'stranger' })?.evaluate(async (text) => {
    for (let round = 0; round < 30; round += 1) {
      const data = { message: 'REQUEST_USER_DATA_RESPONSE', payload: text };
      window.parent.frames[0]?.postMessage(data, '*');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }, payload);
  expect(exchanges).toEqual([]);
  // It listened all the while: the page's own answer is taken.
  await answerAsCrm(page);
  await expect.poll(() => exchanges.length, { timeout: 40_000 }).toBe(1);
});

test('back to the CRM leads out of the frame', async ({ page, createWorld }) => {
  const world = await createWorld('complete');
  await page.goto(toAddress(world, { mount: null, isBare: true, body: frame('', '/done') }));
  await answerAsCrm(page);
  await page
    .frameLocator('iframe')
    .getByRole('button', { name: /^volver a/i })
    .click();
  await page.waitForURL(`${tenantCrm}/**`);
});

test('back to the CRM opens beside a page whose sandbox holds the frame', async ({
  context,
  createWorld,
}) => {
  const page = await context.newPage(); // the browser complains of the attempt, on the console
  const world = await createWorld('complete');
  const sandbox = 'sandbox="allow-scripts allow-same-origin allow-forms allow-popups"';
  const body = frame(sandbox, '/done');
  await page.goto(toAddress(world, { mount: null, isBare: true, body }));
  await answerAsCrm(page);
  const opened = context.waitForEvent('page');
  await page
    .frameLocator('iframe')
    .getByRole('button', { name: /^volver a/i })
    .click();
  await expect.poll(async () => (await opened).url()).toContain(tenantCrm);
  expect(page.url()).toContain(crmOrigin);
});
