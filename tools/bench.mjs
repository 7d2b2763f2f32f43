// npm run bench: the wizard beside a plain page and beside React alone, loaded by turns in one run, so that the ratios
// travel where the milliseconds do not. About three minutes; loopback only.

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from './chromium.mjs';
import { measureSlider, measureVisit } from './bench-measure.mjs';
import { serve } from './bench-server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = path.join(root, 'tests/bench');
const out = path.join(root, 'test-results/bench');
const LOADS = Number(process.env['PASO_BENCH_LOADS'] ?? 7);

await build({ root, logLevel: 'error', build: { outDir: path.join(out, 'wizard') } });
await build({
  root: path.join(pages, 'react'),
  configFile: false,
  logLevel: 'error',
  build: { outDir: path.join(out, 'react'), emptyOutDir: true },
});

const backendPort = await freePort();
const backend = spawn(process.execPath, [path.join(root, 'mocks/server.ts')], {
  env: { ...process.env, PORT: String(backendPort), PASO_LATENCY_MS: '0' },
  stdio: 'ignore',
});
const backendOrigin = `http://127.0.0.1:${backendPort}`;
const plain = await serve(path.join(pages, 'plain'));
const react = await serve(path.join(out, 'react'));
const wizard = await serve(path.join(out, 'wizard'), backendOrigin);
const browser = await chromium.launch({
  ...(findChromium() ? { executablePath: findChromium() } : {}),
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});

try {
  await untilHealthy(backendOrigin);
  await report();
} finally {
  await browser.close();
  for (const server of [plain, react, wizard]) server.close();
  backend.kill();
}

async function report() {
  const next = (page) => page.getByRole('button', { name: 'Continuar' }).click();
  const subjects = {
    plain: async () => ({ url: plain.origin, clickStep: next }),
    react: async () => ({ url: react.origin, clickStep: next }),
    wizard: async () => ({
      url: wizard.origin + (await launch('first-visit')),
      isReady: 'Ya sé dónde está',
      clickStep: (page) =>
        page
          .getByRole('navigation')
          .getByRole('link', { name: /Tarjeta/ })
          .click(),
    }),
  };
  const visits = { plain: [], react: [], wizard: [] };
  for (let load = 0; load < LOADS; load += 1) {
    for (const [name, open] of Object.entries(subjects)) {
      visits[name].push(await measureVisit(browser, await open()));
    }
  }
  print(
    `Medians of ${LOADS} cold loads by turns, 390 px, 150 ms, 1.64 Mbit/s, processor 4 times slower\n`,
  );
  print(row(['', 'plain', 'React', 'wizard', '÷ plain', '÷ React']));
  for (const [key, title, scale, digits] of [
    ['bytesAtReady', 'kB until ready (brotli)', 1_000, 0],
    ['firstPaint', 'first paint, ms', 1, 0],
    ['largestPaint', 'largest paint, ms', 1, 0],
    ['ready', 'first control answers, ms', 1, 0],
    ['longestTask', 'longest task, ms', 1, 0],
    ['interaction', 'step: interaction, ms', 1, 0],
    ['stepPainted', 'step: painted, ms', 1, 0],
    ['requestsOnClick', 'step: requests on click', 1, 0],
    ['shift', 'layout shift', 1, 3],
    ['heapBytes', 'heap, MB', 1_000_000, 1],
  ]) {
    const [floor, alone, ours] = ['plain', 'react', 'wizard'].map(
      (name) => median(visits[name].map((visit) => visit[key])) / scale,
    );
    print(
      row([
        title,
        ...[floor, alone, ours].map((n) => n.toFixed(digits)),
        ratio(ours, floor),
        ratio(ours, alone),
      ]),
    );
  }
  const sliders = { plain: [], wizard: [] };
  for (let turn = 0; turn < 3; turn += 1) {
    sliders.plain.push(
      await measureSlider(browser, { url: plain.origin, slider: (page) => page.locator('#use') }),
    );
    sliders.wizard.push(
      await measureSlider(browser, {
        url: wizard.origin + (await launch('halfway', '/auto-recharge')),
        prepare: openSimulator,
        slider: (page) => page.getByRole('slider', { name: /^Correo/ }),
      }),
    );
  }
  for (const [key, title] of [
    ['frameP95', 'simulator: frame p95, ms'],
    ['framesOver33', 'simulator: frames over 33 ms'],
  ]) {
    const [floor, ours] = ['plain', 'wizard'].map((name) =>
      median(sliders[name].map((s) => s[key])),
    );
    print(row([title, floor.toFixed(1), '', ours.toFixed(1), ratio(ours, floor), '']));
  }
}

/** A rule switched on, a month to begin from, and its channels; the longest slider of them begins at nothing. */
async function openSimulator(page) {
  await page.getByRole('button', { name: 'Configurar la recarga' }).click();
  await page.getByRole('radio', { name: 'Tienda pequeña' }).click();
  await page.locator('summary', { hasText: 'Ajustar canal por canal' }).click();
}

/** A new world's one-time way in. */
async function launch(scenario, at = '/') {
  const answer = await fetch(`${backendOrigin}/mock/worlds`, {
    method: 'POST',
    body: JSON.stringify({ scenario }),
  });
  const { launch_path: launchPath } = await answer.json();
  return launchPath.replace(/^[^#]*/, at);
}

async function untilHealthy(origin) {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const isUp = await fetch(`${origin}/mock/health`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => void setTimeout(resolve, 100));
  }
  throw new Error('The simulated backend did not start within five seconds.');
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}

function ratio(ours, theirs) {
  return theirs > 0 ? `${(ours / theirs).toFixed(2)} ×` : '–';
}

function row([title, ...cells]) {
  return title.padEnd(32) + cells.map((cell) => cell.padStart(10)).join('');
}

function print(text) {
  process.stdout.write(`${text}\n`);
}
