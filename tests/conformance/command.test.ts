import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type BackendProcess, startBackend } from './backend-process.ts';
import { edit, instead, json } from './faults/fault.ts';
import { type FaultProxy, type Sent, startFaultProxy } from './faults/fault-proxy.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let backend: BackendProcess;
let proxy: FaultProxy;
let folder: string;

vi.setConfig({ testTimeout: 60_000 });

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'conformance-'));
  backend = await startBackend();
  proxy = await startFaultProxy(backend.origin);
});
afterAll(() => {
  proxy.stop();
  backend.stop();
  rmSync(folder, { recursive: true });
});

/** Runs the command as an integrator would. */
function command(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(root, 'tools/conformance/cli.mjs'), ...args], {
      cwd: folder,
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => void (out += chunk));
    child.stderr.on('data', (chunk) => void (err += chunk));
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

async function signedIn(scenario: Parameters<BackendProcess['open']>[0] = 'complete') {
  const { workspace, launchTokens } = await backend.open(scenario);
  return { workspace, token: await backend.signIn(launchTokens[0] ?? '') };
}

test('a server that fits ends with 0, and the file is what its schema says', async () => {
  const { workspace, token } = await signedIn();
  const file = path.join(folder, 'report.json');
  const { code, out } = await command(
    '--base-url',
    backend.origin,
    '--token',
    token,
    '--workspace',
    workspace,
    '--only',
    'shape,money',
    '--json',
    file,
  );
  expect([code, out.split('\n').at(-2)]).toEqual([
    0,
    expect.stringMatching(/^\d+ passed, 0 failed/),
  ]);
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const schema = JSON.parse(
    readFileSync(path.join(root, 'tools/conformance/report.schema.json'), 'utf8'),
  );
  const report = JSON.parse(readFileSync(file, 'utf8'));
  ajv.validate(schema, report);
  expect(ajv.errors).toBeNull();
  expect([report.workspace_id, report.mode]).toEqual([workspace, 'full']);
});

test('a server that does not ends with 1, and the report says what, where and how to fix it', async () => {
  const { workspace, token } = await signedIn();
  const base = proxy.plant(
    edit('GET /wallet', (body) => void (body.balance.available.amount_micros += 1)),
    token,
  );
  const { code, out } = await command(
    '--base-url',
    base,
    '--token',
    token,
    '--workspace',
    workspace,
    '--only',
    'money.balance',
  );
  expect(code).toBe(1);
  expect(out).toMatch(/✗ money\.balance/);
  expect(out).toMatch(/available is \d+, reserved 0, the newest balance_after \d+/);
  expect(out).toMatch(/request \d+: GET \/wallet \(getWallet\)/);
  expect(out).toMatch(/contract: openapi\.yaml:\d+ #\/components\/schemas\/Wallet/);
  expect(out).toMatch(/fix: /);
  expect(out).toMatch(/Failed: money\.balance\n$/);
});

test('neither tokens nor client secrets are told', async () => {
  const { workspace, token } = await signedIn('halfway');
  let secret = '';
  const plan = edit('POST /setup-intents', (body) => {
    secret = body.provider.client_secret;
    body.created_at = 'yesterday';
  });
  const base = proxy.plant(plan, token);
  const { out } = await command(
    '--base-url',
    base,
    '--token',
    token,
    '--workspace',
    workspace,
    '--no-charges',
    '--json',
    '-',
  );
  expect(out).toMatch(/yesterday/);
  expect(secret).not.toBe('');
  expect(out).not.toContain(token);
  expect(out).not.toContain(secret);
});

const seen: Sent[] = [];
const watch = { request: (sent: Sent) => void seen.push(sent) };

test.each([
  ['without a workspace', []],
  ['with --read-only', ['--read-only']],
] as const)('nothing is written %s', async (_, more) => {
  const { workspace, token } = await signedIn();
  seen.length = 0;
  const named = more.length > 0 ? ['--workspace', workspace] : [];
  const { code, out } = await command(
    '--base-url',
    proxy.plant(watch, token),
    '--token',
    token,
    ...named,
    ...more,
  );
  expect([code, out.split('\n')[1]]).toEqual([0, expect.stringMatching(/^Nothing was written/)]);
  const writes = seen.filter(
    ({ method, path: where }) => method !== 'GET' && !where.startsWith('/session'),
  );
  expect(writes).toEqual([]);
});

test('nothing is written where the provider is live', async () => {
  const { workspace, token } = await signedIn();
  seen.length = 0;
  const plan = {
    ...watch,
    ...edit(
      'GET /config',
      (body) => void Object.assign(body.provider, { livemode: true, publishable_key: 'pk_live_1' }),
    ),
  };
  const { out } = await command(
    '--base-url',
    proxy.plant(plan, token),
    '--token',
    token,
    '--workspace',
    workspace,
  );
  expect(out).toMatch(/the payment provider is live/);
  expect(
    seen.filter(({ method, path: where }) => method !== 'GET' && !where.startsWith('/session')),
  ).toEqual([]);
});

test('a card is charged, and with --no-charges none', async () => {
  // Nothing is sent from this account, so that no rule of its own charges meanwhile.
  for (const [flags, isCharged] of [
    [[], true],
    [['--no-charges'], false],
  ] as const) {
    const { workspace, token } = await signedIn('halfway');
    seen.length = 0;
    const address = proxy.plant(watch, token);
    await command('--base-url', address, '--token', token, '--workspace', workspace, ...flags);
    const answer = await fetch(`${backend.origin}/v1/wallet/top-ups?limit=1`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const { data } = JSON.parse(await answer.text());
    expect([flags, data.length > 0]).toEqual([flags, isCharged]);
    expect(seen.some(({ method }) => method === 'PUT')).toBe(true);
  }
});

test.each([
  [
    'another workspace',
    async () => [
      '--base-url',
      backend.origin,
      '--token',
      (await signedIn()).token,
      '--workspace',
      'ws_other',
    ],
    /belongs to ws_/,
  ],
  [
    'a token that is none',
    async () => ['--base-url', backend.origin, '--token', 'nonsense'],
    /not accepted/,
  ],
  ['no token', async () => ['--base-url', backend.origin], /--token/],
  [
    'no server',
    async () => ['--base-url', 'http://127.0.0.1:1', '--token', 'x'],
    /does not answer/,
  ],
  ['no address', async () => ['--token', 'x'], /--base-url/],
  [
    'a rule that is none',
    async () => ['--base-url', backend.origin, '--token', 'x', '--only', 'nonsense'],
    /No rule is called nonsense/,
  ],
  ['an option that is none', async () => ['--nonsense'], /No option is called --nonsense/],
  [
    'a page instead of an API',
    async () => [
      '--base-url',
      proxy.plant(
        instead('GET /me', () => json(200, '<html>')),
        'x',
      ),
      '--token',
      'x',
    ],
    /answers 200/,
  ],
] as const)('it could not run: %s', async (_, args, sentence) => {
  const { code, err } = await command(...(await args()));
  expect([code, err]).toEqual([2, expect.stringMatching(sentence)]);
});

test('--list and --help need no server', async () => {
  const list = await command('--list');
  expect([list.code, list.out.includes('idempotency.charge')]).toEqual([0, true]);
  expect((await command('--help')).out).toMatch(/--base-url/);
});
