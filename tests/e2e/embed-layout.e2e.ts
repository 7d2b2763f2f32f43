import { answerBank, saveCard } from './card-entry.ts';
import { expect, heightOf, seeGuide, test } from './embed.ts';

const bank = 'iframe[title="Marco de autenticación 3D Secure"]';

test('the frame is as high as its screen, and follows it up and down', async ({
  page,
  openCrm,
}) => {
  const { guide } = await openCrm({ scenario: 'complete' });
  await seeGuide(guide);
  const steps = guide.getByRole('navigation', { name: 'Pasos' });
  const heights: number[] = [];
  for (const step of [/saldo/i, /tarjeta/i, /canales/i]) {
    await steps.getByRole('link', { name: step }).click();
    await expect(guide.getByRole('heading', { level: 1 })).toBeVisible();
    const content = () =>
      guide.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
    await expect
      .poll(async () => Math.abs((await content()) - (await heightOf(page))))
      .toBeLessThanOrEqual(4);
    heights.push(await heightOf(page));
  }
  expect(new Set(heights).size).toBeGreaterThan(1);
  for (const height of heights) expect(Number.isInteger(height)).toBe(true);
});

test('3-D Secure is seen in a frame that is longer than the window', async ({ page, openCrm }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  const { guide } = await openCrm({
    scenario: 'first-visit',
    options: { startStep: 'card' },
    body: '<main><p class="tall">Antes</p><div id="guide"></div><p class="tall">Después</p></main>',
  });
  await seeGuide(guide);
  await saveCard(guide, '4000002500003155');
  const frame = guide.locator(bank);
  await expect(frame).toBeVisible();
  const questions = guide.frameLocator(bank).frameLocator('iframe[title="Página de tu banco"]');
  const button = questions.getByRole('button', { name: 'Completar' });
  await expect(button).toBeInViewport({ ratio: 1 });
  // The CRM's own head is still where it was, and nothing of the frame lies over it.
  await answerBank(guide, 'complete');
  await expect(guide.getByText('Tarjeta guardada').first()).toBeVisible();
  const style = await page.locator('iframe').evaluate((element) => element.style.position);
  expect(style).not.toBe('fixed');
});

for (const [kind, body] of [
  [
    'in a scrolling box',
    '<main><div class="low"><p class="tall">Antes</p><div id="guide"></div></div></main>',
  ],
  ['in a moved box', '<main class="moved"><p class="tall">Antes</p><div id="guide"></div></main>'],
] as const) {
  test(`a dialog of ours is seen whole ${kind}`, async ({ page, openCrm }) => {
    await page.setViewportSize({ width: 1280, height: 700 });
    const { guide } = await openCrm({ scenario: 'complete', options: { startStep: 'card' }, body });
    await seeGuide(guide);
    await guide
      .getByRole('button', { name: /quitar/i })
      .first()
      .click();
    const dialog = guide.getByRole('alertdialog');
    await expect(dialog).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    const content = () =>
      guide.locator('body').evaluate((node) => Math.ceil(node.getBoundingClientRect().height));
    await expect
      .poll(async () => Math.abs((await content()) - (await heightOf(page))))
      .toBeLessThanOrEqual(4);
  });
}

test('a new screen begins at its top, wherever the page was scrolled to', async ({
  page,
  openCrm,
}) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  const { guide } = await openCrm({
    scenario: 'complete',
    options: { startStep: 'balance' },
    body: '<main><p class="tall">Antes</p><div id="guide"></div><p class="tall">Después</p></main>',
  });
  await seeGuide(guide);
  await guide
    .getByRole('button', { name: /revisé mi saldo|continuar/i })
    .first()
    .click();
  const heading = guide.getByRole('heading', { level: 1 });
  await expect(heading).toBeInViewport();
  await expect(heading).toBeFocused();
});

for (const display of ['inline', 'modal'] as const) {
  test(`what a page says of every element is not said of an ${display} wizard`, async ({
    page,
    openCrm,
  }) => {
    const { guide } = await openCrm({ mount: null });
    await page.evaluate((kind) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        #guide { display: flex; flex-direction: column; align-items: center }
        div:not(#guide) { all: unset; float: left; padding: 40px; border: 9px solid }
        iframe { position: absolute; max-width: 300px; max-height: 200px; visibility: hidden; opacity: 0 }`);
      document.adoptedStyleSheets = [sheet];
      const crm = window.crm as unknown as {
        create(options: object): { mount(at: Element | null): void; open(): void };
      };
      const instance = crm.create({ display: kind });
      if (kind === 'modal') instance.open();
      else instance.mount(document.querySelector('#guide'));
    }, display);
    await seeGuide(guide);
    const place = display === 'modal' ? page.getByRole('dialog') : page.locator('#guide');
    const width = (await place.boundingBox())?.width;
    expect(width).toBeGreaterThan(500);
    const frame = page.locator('iframe');
    expect((await frame.boundingBox())?.width).toBe(width);
    expect(await frame.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
    await expect.poll(() => heightOf(page)).toBeGreaterThan(400);
  });
}

test('limits of the page are kept, and the frame then scrolls inside', async ({
  page,
  openCrm,
}) => {
  const { guide } = await openCrm({
    scenario: 'complete',
    options: { startStep: 'balance', height: { max: 500 } },
  });
  await seeGuide(guide);
  await expect.poll(() => heightOf(page)).toBe(500);
  await expect
    .poll(() => guide.locator('html').evaluate((root) => getComputedStyle(root).overflowY))
    .not.toBe('hidden');
});

test('a page that feeds the height back does not grow for ever', async ({ page, openCrm }) => {
  const { guide } = await openCrm({ scenario: 'complete' });
  await seeGuide(guide);
  // What a style of somebody else would do: always a little higher than the window.
  await guide.locator('body').evaluate((body) => {
    body.style.minHeight = '101vh';
  });
  // It follows as long as this could be a screen that opens, and then no more.
  let last = 0;
  await expect
    .poll(
      async () => {
        const before = last;
        last = await heightOf(page);
        return last - before;
      },
      { intervals: [1_000], timeout: 20_000 },
    )
    .toBe(0);
  expect(last).toBeLessThan(20_000);
});

for (const width of [320, 480] as const) {
  test(`nothing scrolls sideways in a frame of ${width} pixels`, async ({ page, openCrm }) => {
    await page.setViewportSize({ width, height: 800 });
    const { guide } = await openCrm({
      scenario: 'complete',
      options: { startStep: 'balance' },
      body: '<div id="guide"></div>',
    });
    await seeGuide(guide);
    const overflow = await guide
      .locator('html')
      .evaluate((root) => root.scrollWidth - root.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
