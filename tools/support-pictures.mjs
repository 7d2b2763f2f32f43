// The pictures of docs/support, from the running demo. Start it first (`npm start`), then:
//
//   node tools/support-pictures.mjs [http://localhost:5173]

import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.mjs';

const origin = process.argv[2] ?? 'http://localhost:5173';
const folder = new URL('../docs/support/pictures/', import.meta.url);
const phone = { width: 390, height: 760 };
const desktop = { width: 1200, height: 760 };

/** Each is a link, as support would send it; `panel` opens it, on a tab. */
const pictures = [
  { name: 'panel', viewport: desktop, link: 'scenario=first-visit&lang=es', panel: 'Situación' },
  { name: 'card-declined-pt', viewport: phone, link: 'scenario=card-declined&step=card&lang=pt' },
  {
    name: 'campaign',
    viewport: desktop,
    link: 'scenario=campaign&at=20m&send=sms-2000-4000-3s&paused=1&step=balance&lang=es',
    panel: 'Tiempo',
  },
  { name: 'panel-phone', viewport: phone, link: 'scenario=campaign&lang=es', panel: 'Vista' },
];

const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const { name, viewport, link, panel } of pictures) {
  const page = await browser.newPage({ viewport, locale: 'es-MX', reducedMotion: 'reduce' });
  await page.goto(`${origin}/demo/#${link}`);
  const heading = page.frameLocator('iframe').locator('[data-step-heading]');
  await heading.waitFor({ timeout: 60_000 });
  if (panel !== undefined) {
    await page.keyboard.press('.');
    await page.getByRole('tab', { name: panel }).click();
  }
  await page.waitForTimeout(1_500); // what moves has come to rest
  await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, folder)) });
  await page.close();
}
await browser.close();
