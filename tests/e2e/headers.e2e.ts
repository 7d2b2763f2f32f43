import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { answerBank, saveCard } from './card-entry.ts';
import { expect, test } from './fixtures.ts';
import { backendPort } from './servers.ts';

/*
 * The policy of the deployment in a browser that obeys it: a preview of its own for a tenant whose list is known here,
 * and pages of other sites around it.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
let preview: ChildProcess;
let hosts: Server;
/** The wizard, on 127.0.0.1; every other name of this machine is another site. */
let wizard: string;
let hostPort: number;

// One preview for the file: each start of one costs more than its tests.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'paso-headers-'));
  hosts = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>CRM</title><iframe title="Paso" ${searchParams.get('attributes') ?? ''} src="${wizard}${searchParams.get('frame') ?? '/'}"></iframe>`,
    );
  });
  hostPort = await listen(hosts);
  const config = join(folder, 'config.json');
  const shipped = JSON.parse(readFileSync(join(root, 'public/config.json'), 'utf8')) as object;
  const allowedOrigins = [`http://localhost:${hostPort}`];
  writeFileSync(config, JSON.stringify({ ...shipped, allowedOrigins }));

  const spare = createServer();
  const port = await listen(spare);
  await new Promise((done) => spare.close(done));
  wizard = `http://127.0.0.1:${port}`;
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'preview', '--host', '127.0.0.1', '--port', String(port), '--strictPort'];
  preview = spawn(process.execPath, args, {
    cwd: root,
    stdio: 'ignore',
    env: {
      ...process.env,
      PASO_CONFIG: config,
      PASO_BACKEND: `http://127.0.0.1:${backendPort}`,
    },
  });
  await expect
    .poll(
      () =>
        fetch(wizard).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 60_000 },
    )
    .toBe(true);
});

test.afterAll(async () => {
  preview.kill();
  await new Promise((done) => hosts.close(done));
  rmSync(folder, { recursive: true });
});

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, () => resolve((server.address() as AddressInfo).port));
  });
}

/** Opens a page of another site with the wizard in a frame; answers what became of the frame. */
async function frame(page: Page, host: string, path: string, attributes = '') {
  const query = new URLSearchParams({ frame: path, attributes });
  await page.goto(`http://${host}:${hostPort}/?${query.toString()}`);
  const inner = page.frames().find((known) => known !== page.mainFrame());
  await inner?.waitForLoadState().catch(() => undefined);
  return inner;
}

/** A frame that a policy refuses holds a page of the browser's instead; the console says why. */
async function expectRefused(page: Page, host: string, path: string) {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const inner = await frame(page, host, path);
  await expect.poll(() => said.join('\n')).toMatch(/frame-ancestors|X-Frame-Options/i);
  expect(inner?.url()).not.toContain('127.0.0.1');
}

test.describe('frames', () => {
  // What the browser says of a refused frame is what these tests are about.
  test.use({ page: async ({ context }, provide) => provide(await context.newPage()) });

  test('the page refuses to be framed, by a site of the tenant’s list too', async ({ page }) => {
    for (const path of ['/', '/card', '/index.html']) await expectRefused(page, 'localhost', path);
  });

  test('/embed is framed by a site on the list, below every one of its addresses', async ({
    page,
  }) => {
    for (const path of ['/embed', '/embed/', '/embed/card']) {
      const inner = await frame(page, 'localhost', path);
      await expect(page.frameLocator('iframe').locator('#root')).toBeAttached();
      expect(inner?.url()).toBe(`${wizard}${path}`);
    }
  });

  test('/embed refuses everybody else', async ({ page }) => {
    await expectRefused(page, 'crm.localhost', '/embed');
    await expectRefused(page, 'crm.localhost', '/embed/card');
  });

  test('a frame without an origin of its own gets the wizard’s code, to say what is wrong', async ({
    page,
  }) => {
    const answers: string[] = [];
    page.on('requestfinished', (request) => answers.push(request.url()));
    const blocked: string[] = [];
    page.on('console', (message) => {
      if (/CORS|Content Security Policy/i.test(message.text())) blocked.push(message.text());
    });
    await frame(page, 'localhost', '/embed', 'sandbox="allow-scripts"');
    await expect.poll(() => answers.some((url) => /\/assets\/index-.+\.js$/.test(url))).toBe(true);
    await expect.poll(() => answers.some((url) => url.endsWith('/config.json'))).toBe(true);
    expect(blocked).toEqual([]);
  });
});

test('each kind of address has its headers', async ({ request }) => {
  const ask = async (path: string) => {
    const answer = await request.get(`${wizard}${path}`);
    expect(answer.status(), path).toBe(200);
    return answer.headers();
  };
  const page = await ask('/card');
  expect(page).toMatchObject({
    'cache-control': 'no-cache',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  expect(page['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(page).not.toHaveProperty('strict-transport-security'); // plain http, on this machine

  const embed = await ask('/embed/card');
  expect(embed['content-security-policy']).toContain(
    `frame-ancestors http://localhost:${hostPort}`,
  );
  expect(embed).not.toHaveProperty('x-frame-options');

  const html = await (await request.get(wizard)).text();
  const asset = await ask(/\/assets\/[^"]+\.js/.exec(html)?.[0] ?? '/');
  expect(asset).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=31536000, immutable',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  });
  expect(await ask('/config.json')).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'no-cache',
  });
  // What the proxy passes on is the backend's to say.
  expect((await request.get(`${wizard}/mock/health`)).headers()).not.toHaveProperty(
    'content-security-policy',
  );
});

test('what stands in the built page itself is in the policy by its hash', async ({
  page,
  request,
}) => {
  const answer = await request.get(wizard);
  const policy = answer.headers()['content-security-policy'] ?? '';
  const html = await answer.text();
  const missing = await page.evaluate(
    async ([text, directives]) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      const inline = parsed.querySelectorAll('style, script:not([src], [type*="json"])');
      const absent: string[] = [];
      for (const { textContent } of inline) {
        const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(textContent));
        const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
        if (!directives.includes(`'sha256-${hash}'`)) absent.push(textContent);
      }
      const handlers = [...parsed.querySelectorAll('*')].filter((element) =>
        element.getAttributeNames().some((name) => name.startsWith('on')),
      );
      return [...absent, ...handlers.map(({ outerHTML }) => outerHTML)];
    },
    [html, policy] as const,
  );
  expect(missing).toEqual([]);
});

test.describe('violations', () => {
  /** Everything that a policy blocked, in the page and in the frames that Stripe's double draws in it. */
  async function listenForViolations(page: Page): Promise<string[]> {
    const violations: string[] = [];
    await page.exposeFunction('tellViolation', (text: string) => violations.push(text));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        const { tellViolation } = window as unknown as { tellViolation: (text: string) => void };
        tellViolation(`${effectiveDirective} ${blockedURI}`);
      });
    });
    return violations;
  }

  test('the policy is in force, and what it blocks is heard', async ({ context, createWorld }) => {
    const page = await context.newPage(); // its console may complain
    const violations = await listenForViolations(page);
    await page.goto((await createWorld()).launchPath);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.evaluate(() => {
      const add = (tag: 'style' | 'script', text: string) =>
        document.head.append(Object.assign(document.createElement(tag), { textContent: text }));
      add('style', 'body { outline: 0 }');
      add('script', 'void 0');
      void fetch('https://elsewhere.example/').catch(() => undefined);
    });
    await expect
      .poll(() => violations.toSorted((a, b) => a.localeCompare(b)))
      .toEqual([
        'connect-src https://elsewhere.example/',
        'script-src-elem inline',
        'style-src-elem inline',
      ]);
  });

  test('the whole way raises none, the bank’s window neither', async ({ page, openWizard }) => {
    const violations = await listenForViolations(page);
    await openWizard();
    for (const item of ['Configuración', 'Facturación', 'Billetera']) {
      await page
        .getByRole('navigation', { name: /menú/i })
        .getByRole('button', { name: item, exact: true })
        .click();
    }
    await page.getByRole('button', { name: 'Continuar' }).click();
    await saveCard(page, '4000002500003155');
    await answerBank(page, 'complete');
    await expect(page.getByText('Tarjeta guardada').first()).toBeVisible();
    await page.getByRole('button', { name: 'Continuar' }).click();
    await page.getByRole('button', { name: 'Configurar la recarga' }).click();
    await page.getByRole('button', { name: 'Revisar' }).click();
    await page.getByRole('button', { name: /^activar/i }).click();
    await page.getByRole('button', { name: 'Continuar' }).click();

    await page.getByRole('button', { name: /revisé mi saldo/i }).click();
    await page.getByRole('button', { name: 'Ver el resumen' }).click();
    await expect(page).toHaveURL(/\/done$/);
    expect(violations).toEqual([]);
  });

  test('files and paper raise none', async ({ page, openWizard }) => {
    const violations = await listenForViolations(page);
    await openWizard('complete', '/balance');
    for (const [open, save] of [
      [null, 'Descargar CSV'],
      ['Recordármelo cada semana', 'Agregar a mi calendario'],
    ] as const) {
      if (open !== null) await page.getByText(open).click();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: save }).click();
      await download;
    }
    await page.pdf();
    expect(violations).toEqual([]);
  });
});
