import { callInstance, expect, seeGuide, test, toAddress } from './embed.ts';

test('five answers of 401 at once ask the page for one new token', async ({
  page,
  openCrm,
  readNotes,
}) => {
  const { guide } = await openCrm({ scenario: 'complete' });
  await expect(guide.getByRole('heading', { level: 1, name: /lista para enviar/ })).toBeVisible();
  await expect(guide.locator('[aria-busy="true"]')).toHaveCount(0);
  const [first] = await page.evaluate(() => window.crm?.given ?? []);
  // The token ran out: whatever comes with it is refused, and nobody hears so before five have asked.
  let refused = 0;
  let letThemHear: () => void = () => undefined;
  const areFive = new Promise<void>((resolve) => {
    letThemHear = resolve;
  });
  await page.route('**/v1/**', async (route) => {
    if (route.request().headers()['authorization'] !== `Bearer ${first}`) return route.fallback();
    refused += 1;
    if (refused >= 5) letThemHear();
    await areFive;
    return route.fulfill({
      status: 401,
      contentType: 'application/problem+json',
      body: JSON.stringify({
        type: '/problems/session',
        title: '-',
        status: 401,
        code: 'session_expired',
      }),
    });
  });
  await guide
    .getByRole('navigation', { name: 'Pasos' })
    .getByRole('link', { name: /saldo/i })
    .click();
  await expect(guide.getByRole('heading', { level: 1, name: /saldo/i })).toBeVisible();
  await expect.poll(() => refused).toBeGreaterThanOrEqual(5);
  await expect.poll(async () => (await readNotes()).tokens.length).toBeGreaterThan(1);
  // All of them were answered at the second try.
  await expect(guide.locator('[aria-busy="true"]')).toHaveCount(0);
  await expect(guide.getByRole('button', { name: 'Reintentar' })).toBeHidden();
  expect((await readNotes()).tokens.map(({ reason }) => reason)).toEqual(['initial', 'rejected']);
});

test('a reload inside the frame goes through the door again', async ({
  page,
  openCrm,
  readNotes,
}) => {
  const { guide } = await openCrm({ scenario: 'halfway' });
  await seeGuide(guide);
  await guide
    .getByRole('navigation', { name: 'Pasos' })
    .getByRole('link', { name: /tarjeta/i })
    .click();
  const frame = page.frames().find((known) => known !== page.mainFrame());
  await expect.poll(() => frame?.url()).toMatch(/\/embed\/card$/);
  await frame?.evaluate(() => location.reload());
  await expect.poll(async () => (await readNotes()).tokens.length).toBe(2);
  await seeGuide(guide);
  expect(frame?.url()).toMatch(/\/embed\/card$/);
  const { events } = await readNotes();
  expect(events.filter(({ name }) => name === 'ready')).toHaveLength(2);
  await expect(page.locator('iframe')).toHaveCount(1);
});

test('a silent page is said in the frame, and another try finds it', async ({
  page,
  createWorld,
}) => {
  test.setTimeout(90_000);
  const world = await createWorld();
  await page.goto(toAddress(world, { mount: null }));
  // A frame that nobody answers.
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.name = 'paso-silent000000';
    frame.title = 'Guía';
    const script = document.querySelector<HTMLScriptElement>('script[src$="paso.js"]');
    frame.src = new URL('/embed/', script?.src).href;
    document.querySelector('#guide')?.append(frame);
  });
  const guide = page.frameLocator('iframe');
  await expect(guide.getByRole('heading', { name: 'Tu CRM no responde' })).toBeVisible({
    timeout: 20_000,
  });
  await expect(guide.getByRole('button', { name: 'Reintentar' })).toBeVisible();
});

test('a wizard that never answers is said in the page, and another try opens it', async ({
  page,
  openCrm,
  readNotes,
}) => {
  test.setTimeout(90_000);
  let isDown = true;
  await page.context().route('**/embed/**', (route) => (isDown ? route.abort() : route.fallback()));
  await openCrm();
  const alert = page.getByRole('alert');
  await expect(alert).toBeVisible({ timeout: 20_000 });
  const { events } = await readNotes();
  expect(events).toEqual([expect.objectContaining({ name: 'error', code: 'frame_unreachable' })]);
  isDown = false;
  await page.getByRole('button', { name: 'Reintentar' }).click();
  await seeGuide(page.frameLocator('iframe'));
  await expect(alert).toBeHidden();
});

test('a second file of the SDK that does not load is named, and asked for by another address', async ({
  page,
  openCrm,
  readNotes,
}) => {
  const asked: string[] = [];
  let isDown = true;
  await page.context().route('**/sdk/paso-parts.mjs*', (route) => {
    asked.push(route.request().url());
    const headers = { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' };
    return isDown ? route.fulfill({ headers, body: 'throw 0' }) : route.fallback();
  });
  await openCrm();
  await expect(page.getByRole('alert')).toBeVisible({ timeout: 25_000 });
  isDown = false;
  await page.getByRole('button', { name: 'Reintentar' }).click();
  await seeGuide(page.frameLocator('iframe'));
  const { events } = await readNotes();
  expect(events.filter(({ name }) => name === 'error')).toEqual([
    expect.objectContaining({
      code: 'frame_unreachable',
      message: 'Paso: paso-parts.mjs did not load: is script-src open?',
    }),
  ]);
  expect(new Set(asked).size).toBe(asked.length);
});

test('a page that has no session to give gets a sentence, and the wizard another try', async ({
  page,
  openCrm,
  readNotes,
}) => {
  let isOut = true;
  await page
    .context()
    .route('**/token?**', (route) =>
      isOut ? route.fulfill({ status: 500, body: 'no' }) : route.fallback(),
    );
  const { guide } = await openCrm();
  await expect(guide.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 });
  const names = (await readNotes()).events.map(({ name, code }) => [name, code]);
  expect(names).toContainEqual(['error', 'session_unavailable']);
  isOut = false;
  await guide.getByRole('button', { name: 'Reintentar' }).click();
  await expect(guide.getByText('Hola, Lucía')).toBeVisible();
});

test('who signs out of the CRM is signed out of the wizard', async ({ page, openCrm }) => {
  const { guide } = await openCrm({ scenario: 'complete' });
  await seeGuide(guide);
  await callInstance(page, 'logout');
  await expect(guide.getByRole('heading', { name: 'Tu sesión terminó' })).toBeVisible();
});

test('theme and language follow the page at run time', async ({ page, openCrm }) => {
  const { guide } = await openCrm({ options: { locale: 'pt', appearance: { scheme: 'dark' } } });
  await expect(guide.getByText('Olá, Lucía')).toBeVisible();
  const read = (name: 'theme' | 'lang') =>
    guide
      .locator('html')
      .evaluate(
        (root, key) => (key === 'lang' ? (root as HTMLElement).lang : root.dataset['theme']),
        name,
      );
  expect([await read('theme'), await read('lang')]).toEqual(['dark', 'pt']);
  await callInstance(page, 'update', {
    locale: 'en',
    appearance: { scheme: 'light', accent: '#b3005e' },
  });
  await expect(guide.getByText('Hi, Lucía')).toBeVisible();
  expect([await read('theme'), await read('lang')]).toEqual(['light', 'en']);
  const fill = await guide
    .locator('html')
    .evaluate((root) => getComputedStyle(root).getPropertyValue('--color-fill'));
  expect(fill.trim().toLowerCase()).toBe('#b3005e');
});
