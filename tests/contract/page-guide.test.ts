import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { backendErrorCodes } from '#src/backend/backend-error.ts';
import { backendMethods } from '#src/backend/backend-methods.ts';
import { operationRules } from '#src/backend/generated/operations.gen.ts';
import { problemCodes } from '#src/backend/generated/enums.gen.ts';
import type { PageBackend } from '#src/sdk/page-backend.ts';
import { fencesOf, guideFolder } from '#tools/docs/guide.mjs';
import { openHttpAccount } from './http-account.ts';
import { openPageFrame, type PageFrame } from './page-frame.ts';

/*
 * docs/integrators/page-backend.md against the code: its table, its codes, and its examples, which are run.
 */

const markdown = readFileSync(`${guideFolder}/page-backend.md`, 'utf8');
const frames: PageFrame[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.close();
});

type Api = (method: string, path: string, options: Record<string, unknown>) => Promise<unknown>;

/** What an example of the page exports, run as it stands there. */
async function runExample(name: string): Promise<Record<string, (api: Api) => PageBackend>> {
  const example = fencesOf(markdown).find(({ info }) => info === name);
  const source = `data:text/javascript,${encodeURIComponent(example?.code ?? '')}`;
  return import(/* @vite-ignore */ source);
}

function open(page: Partial<PageBackend> | undefined) {
  const frame = openPageFrame(page ?? {});
  frames.push(frame);
  return frame;
}

const nowMs = Date.UTC(2026, 10, 16, 15);

test('every function is in the table, with as many values as it is given', () => {
  const rows = [...markdown.matchAll(/^\| `(\w+)\((.*?)\)` \| .+ \| `(\w+)` \|$/gm)];
  const counts = rows.map(([, name, values = '']) => [
    name,
    values === '' ? 0 : values.split(', ').length,
  ]);
  expect(rows).toHaveLength(Object.keys(backendMethods).length);
  expect(Object.fromEntries(counts)).toEqual(backendMethods);
});

test('a function takes an intent where its operation takes a key, an etag where it is conditional', () => {
  const rows = [...markdown.matchAll(/^\| `(\w+)\((.*?)\)` \| .+ \| `(\w+)` \|$/gm)];
  const told = rows.map(([, , values = '', operation]) => [
    operation,
    { isKeyed: values.includes('intent'), isConditional: values.includes('etag') },
  ]);
  const rules = rows.map(([, , , operation = '']) => {
    const { isKeyed, isConditional } = operationRules[operation as keyof typeof operationRules];
    return [operation, { isKeyed, isConditional }];
  });
  expect(told).toEqual(rules);
});

test('the codes that are other than the contract’s are the ones it names', () => {
  const [, refusing = ''] = markdown.split('## Refusing');
  const renamed = [...refusing.matchAll(/`(\w+)`\s+is\s+`(\w+)`/g)];
  const known: readonly string[] = backendErrorCodes;
  expect(new Set(renamed.map(([, code]) => code))).toEqual(
    new Set(problemCodes.filter((code) => !known.includes(code))),
  );
  for (const [, , ours] of renamed) expect(known).toContain(ours);
  const [, more = ''] = refusing.split('three more:');
  const added = [...(more.split('.')[0] ?? '').matchAll(/`(\w+)`/g)];
  for (const [, code] of added) expect(known).toContain(code);
  expect(added).toHaveLength(3);
});

test('the first screen is one, with five functions', async () => {
  const account = await openHttpAccount('new');
  const config = await account.backend.readConfig();
  account.close();
  const reports: Record<string, unknown> = {};
  const asked: unknown[] = [];
  const api: Api = (method, path, { body }) => {
    asked.push(`${method} ${path}`);
    if (path.startsWith('/wizard/config')) return Promise.resolve(config);
    if (method === 'PUT') return Promise.resolve(Object.assign(reports, body));
    if (path === '/wizard') return Promise.resolve({ reports, changedAtMs: nowMs });
    return Promise.resolve({
      user: { name: 'Ana', email: 'ana@laespiga.example', locale: 'es-CO' },
      account: { id: 'acc_1', name: 'La Espiga', timeZone: 'America/Bogota' },
    });
  };
  const { createBackend } = await runExample('first-screen');
  const { backend, pageReports } = open(createBackend?.(api));
  await expect(backend.readPrincipal()).resolves.toMatchObject({ userName: 'Ana', country: null });
  await expect(backend.readConfig()).resolves.toEqual(config);
  await backend.saveLocale('en');
  await backend.reportStep('wallet', 'declared');
  await backend.reportStep('card', 'skipped');
  const { steps } = await backend.readProgress();
  expect(steps.map(({ status }) => status)).toEqual([
    'complete',
    'skipped',
    'open',
    'open',
    'open',
  ]);
  expect(steps.every(({ support }) => support === 'guide')).toBe(true);
  expect(asked).toContain('GET /wizard/config?language=es');
  await expect(backend.readWallet()).rejects.toMatchObject({ code: 'operation_not_supported' });
  expect(pageReports).toEqual([]);
});

test('the charge is one, with a key, and its refusals are the wizard’s', async () => {
  const sent: unknown[] = [];
  let failure: unknown = null;
  const api: Api = (_, __, options) => {
    sent.push(options);
    if (failure !== null) return Promise.reject(failure);
    const createdAt = new Date(nowMs).toISOString();
    return Promise.resolve({ id: 'chg_1', state: 'paid', cents: 2_000, createdAt });
  };
  const { createCharges } = await runExample('charge');
  const { backend, pageReports } = open(createCharges?.(api));
  const charge = () => backend.createTopUp(2_000, null, { idempotencyKey: 'intention-00000001' });
  await expect(charge()).resolves.toMatchObject({ status: 'succeeded', amountMinor: 2_000 });
  expect(sent).toEqual([{ body: { cents: 2_000, card: null }, key: 'intention-00000001' }]);
  failure = { status: 422, reason: 'TOO_SMALL' };
  await expect(charge()).rejects.toMatchObject({ code: 'amount_below_minimum' });
  failure = new TypeError('Failed to fetch');
  await expect(charge()).rejects.toMatchObject({ code: 'outcome_unknown' });
  failure = { status: 500, reason: 'BROKEN' };
  await expect(charge()).rejects.toMatchObject({ code: 'unknown' });
  expect(pageReports).toEqual([failure]);
});
