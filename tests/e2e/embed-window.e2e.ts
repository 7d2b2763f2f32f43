import type { Page } from '@playwright/test';
import { saveCard } from './card-entry.ts';
import { callInstance, expect, expectAccessibleFrame, seeGuide, test } from './embed.ts';

/** Opens the wizard in the SDK's window, by its button. */
async function openModal(page: Page): Promise<void> {
  await page.evaluate(() => {
    const crm = window.crm as unknown as {
      create(options: object): { open(opener: Element | null): void };
      instance: unknown;
    };
    const instance = crm.create({ display: 'modal' });
    crm.instance = instance;
    const opener = document.querySelector('#opener');
    opener?.addEventListener('click', () => instance.open(opener));
  });
  await page.getByRole('button', { name: 'Abrir la guía' }).click();
}

test('Escape closes the window, and the focus is back where it was', async ({ page, openCrm }) => {
  const { guide } = await openCrm({ mount: null });
  await openModal(page);
  await seeGuide(guide);
  await expect(page.getByRole('dialog')).toBeVisible();
  await guide.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Abrir la guía' })).toBeFocused();
});

test('while a payment is under way the window stays', async ({ page, openCrm, readNotes }) => {
  const { guide } = await openCrm({ mount: null });
  await openModal(page);
  await seeGuide(guide);
  await guide
    .getByRole('navigation', { name: 'Pasos' })
    .getByRole('link', { name: /tarjeta/i })
    .click();
  await saveCard(guide, '4000002500003155');
  await expect(guide.locator('iframe[title="Marco de autenticación 3D Secure"]')).toBeVisible();
  const answer = await callInstance(page, 'close');
  expect(answer).toEqual({ allowed: false, reason: 'payment_processing' });
  await page.getByRole('dialog').getByRole('button', { name: 'Cerrar' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect((await readNotes()).events).toContainEqual(
    expect.objectContaining({ name: 'lock', locked: true, reason: 'payment_processing' }),
  );
});

test('the keyboard goes into the frame, through it and out of it', async ({ page, openCrm }) => {
  const { guide } = await openCrm();
  await seeGuide(guide);
  await page.getByRole('button', { name: 'Abrir la guía' }).focus();
  await page.keyboard.press('Tab');
  const isInside = () => page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
  const host = page.locator('iframe');
  await expect.poll(() => host.evaluate((frame) => frame.getRootNode() !== null)).toBe(true);
  let presses = 0;
  while (presses < 60) {
    presses += 1;
    await page.keyboard.press('Tab');
    const foot = await page
      .getByRole('link', { name: 'Pie del CRM' })
      .evaluate((link) => link === document.activeElement);
    if (foot) break;
  }
  expect(presses).toBeGreaterThan(3);
  await expect(page.getByRole('link', { name: 'Pie del CRM' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  expect(await isInside().catch(() => false)).toBe(true);
});

test('the page around and what is in the frame are free of what axe finds', async ({
  page,
  openCrm,
}) => {
  const { guide } = await openCrm({ scenario: 'complete', options: { startStep: 'card' } });
  await seeGuide(guide);
  await expectAccessibleFrame(page);
});

test('two wizards on a page do not hear each other', async ({ page, openCrm, readNotes }) => {
  await openCrm({
    mount: null,
    body: '<main><div id="one"></div><div id="two"></div></main>',
  });
  await page.evaluate(() => {
    const crm = window.crm as unknown as {
      create(options?: object): { mount(at: Element | null): void };
    };
    crm.create({ startStep: 'wallet', locale: 'es' }).mount(document.querySelector('#one'));
    crm.create({ startStep: 'card', locale: 'en' }).mount(document.querySelector('#two'));
  });
  const [one, two] = [page.frameLocator('#one iframe'), page.frameLocator('#two iframe')];
  await expect(one.getByText('Hola, Lucía')).toBeVisible();
  await expect(two.getByRole('heading', { level: 1, name: /card/i })).toBeVisible();
  await one
    .getByRole('navigation', { name: 'Pasos' })
    .getByRole('link', { name: /tarjeta/i })
    .click();
  await expect(one.getByRole('heading', { level: 1, name: /tarjeta/i })).toBeVisible();
  const steps = (await readNotes()).events
    .filter(({ name }) => name === 'stepchange')
    .map(({ step }) => step);
  expect(new Set(steps)).toEqual(new Set(['card', 'wallet']));
  expect(steps).toHaveLength(3);
});
