import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { expect, expectAccessible, test } from './fixtures.ts';

async function answer(page: Page, question: string): Promise<void> {
  await expect(page.getByRole('heading', { name: question })).toBeFocused();
  await page.getByRole('button', { name: 'Sí, está bien' }).press('Enter');
}

test('a minute by keyboard: four questions, a result, and nothing axe objects to', async ({
  page,
  openWizard,
}) => {
  test.slow(); // axe looks at the whole page twice
  await openWizard('complete', '/balance');
  await page.getByRole('button', { name: 'Empezar la revisión' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Sí, está bien' })).toBeVisible();
  await expectAccessible(page);
  await answer(page, '¿Te alcanza el saldo?');
  await expect(page.getByText('Últimos 7 días')).toBeVisible();
  await answer(page, '¿Gastaste lo que esperabas?');
  await answer(page, '¿Salieron bien las recargas?');
  await answer(page, '¿Sigue activo todo lo que usas?');
  await expect(page.getByRole('heading', { name: /^Revisado/ })).toBeFocused();
  await expectAccessible(page);
});

test('the reminder is a file that a calendar reads, at the account’s hour', async ({
  page,
  openWizard,
}) => {
  const { workspaceId } = await openWizard('complete', '/balance');
  await page.getByText('Recordármelo cada semana').click();
  await page.getByRole('combobox', { name: 'Día' }).selectOption('4');
  await page.getByLabel(/^Hora de /).fill('17:45');
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Agregar a mi calendario' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);

  const event = ICAL.Component.fromString(text).getFirstSubcomponent('vevent');
  const zone = ICAL.Component.fromString(text).getFirstSubcomponent('vtimezone');
  expect(zone?.getFirstPropertyValue('tzid')).toMatch(/^America\//);
  expect(event?.getFirstPropertyValue('uid')).toContain(workspaceId);
  expect(event?.getFirstPropertyValue('rrule')?.toString()).toBe('FREQ=WEEKLY;BYDAY=TH');
  expect(event?.getFirstPropertyValue('dtstart')?.toString()).toMatch(/T17:45:00$/);
  const url = new URL(String(event?.getFirstPropertyValue('url')));
  expect(url.pathname).toBe('/balance');
  expect(url.hash + url.search).toBe('');
});

test('at 320 px nothing of the review or the reminder is wider than the page', async ({
  page,
  openWizard,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openWizard('complete', '/balance');
  const isNarrow = () =>
    page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  await page.getByText('Recordármelo cada semana').click();
  await expect(page.getByRole('combobox', { name: 'Día' })).toBeVisible();
  expect(await isNarrow()).toBe(true);
  await page.getByRole('button', { name: 'Empezar la revisión' }).click();
  await answer(page, '¿Te alcanza el saldo?');
  await expect(page.getByText('Últimos 7 días')).toBeVisible();
  expect(await isNarrow()).toBe(true);
});
