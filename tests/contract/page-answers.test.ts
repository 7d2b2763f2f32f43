import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import type { Backend } from '#src/backend/backend.ts';
import { BackendError } from '#src/backend/backend-error.ts';
import { type BackendMethod, backendMethods } from '#src/backend/backend-methods.ts';
import { schemaOf } from '#src/backend/page/values.ts';
import type { Reminder } from '#src/domain/reminder.ts';
import { findConsent } from '#src/domain/tenant.ts';
import type { PageBackend } from '#src/sdk/page-backend.ts';
import { openHttpAccount } from './http-account.ts';
import { openPageFrame, type PageFrame } from './page-frame.ts';

/*
 * What a page can answer wrong. A good answer of every method is taken from the simulated backend; then each of its
 * members in turn is broken, on a page behind a real port.
 */

type Path = (string | number)[];
type Samples = Partial<Record<BackendMethod, unknown>>;

let samples: Samples = {};
let answers: Samples = {};
let frame: PageFrame;

beforeAll(async () => {
  samples = await collectSamples();
  const functions = Object.keys(backendMethods).map((name) => [
    name,
    () => Promise.resolve(answers[name as BackendMethod]),
  ]);
  frame = openPageFrame(Object.fromEntries(functions) as PageBackend);
});
afterAll(() => frame.close());

const dayMs = 86_400_000;

const reminder: Reminder = {
  id: 'rem_1',
  kind: 'low_balance',
  severity: 'warning',
  title: 'Saldo bajo',
  body: 'Te queda poco.',
  createdAtMs: Date.UTC(2026, 10, 16),
};

async function collectSamples(): Promise<Samples> {
  const account = await openHttpAccount('in-use');
  try {
    const { backend } = account;
    const intend = () => ({ idempotencyKey: crypto.randomUUID() });
    const config = await backend.readConfig();
    const wallet = await backend.readWallet();
    const saving = findConsent(config, 'save_card') ?? null;
    const setup = await backend.startCardSetup(saving, intend());
    await account.confirmCard(setup, 'declines');
    account.advance(8 * dayMs);
    const range = { fromMs: wallet.asOfMs - 3 * dayMs, toMs: wallet.asOfMs };
    const charged = await backend.createTopUp(2_000, null, intend());
    const { rule, etag } = await backend.readAutoRecharge();
    const consent = findConsent(config, 'auto_recharge') ?? null;
    const preferences = await backend.readReminderPreferences();
    const weeklyReview = { weekday: 1, hour: 9, minute: 30 };
    const saved = { ...preferences, weeklyReview, lowBalanceMinor: 500 };
    const channels = await backend.listChannels();
    const requirement = channels.flatMap(({ requirements }) => requirements)[0];
    const first = await backend.listTransactions({}, null);
    const used = await backend.listTransactions({ types: ['usage'] }, null);
    const reads: Samples = {
      readPrincipal: {
        ...(await backend.readPrincipal()),
        handover: { stepId: 'card', requestedBy: 'Ana' },
      },
      readConfig: {
        ...config,
        tenant: { ...config.tenant, nextStep: { label: 'Sigue', url: 'https://crm.example/next' } },
      },
      readProgress: await backend.readProgress(),
      createHandoverLink: await backend.createHandoverLink('card'),
      listCards: await backend.listCards(),
      readCardSetup: await backend.readCardSetup(setup.id),
      readWallet: {
        ...(await backend.readWallet()),
        attention: { code: 'low_balance', topUpId: null },
      },
      listTransactions: {
        ...first,
        items: [...used.items.slice(0, 1), ...first.items.slice(0, 1)],
      },
      readTransaction: used.items[0],
      readUsage: await backend.readUsage({ ...range, granularity: 'day' }),
      listRates: (await backend.listRates()).slice(0, 2),
      readTopUp: charged,
      readAutoRecharge: {
        ...(await backend.saveAutoRecharge(rule, consent, etag, intend())),
        pause: { reason: 'manual', sinceMs: wallet.asOfMs, topUpId: null, failure: null },
      },
      listChannels: channels.map((channel) => ({ ...channel, requirements: [requirement] })),
      submitRequirement: requirement,
      sendChannelTest: await backend.sendChannelTest('sms', intend()),
      listReminders: [reminder],
      readReminderPreferences: await backend.saveReminderPreferences(saved, preferences.etag),
      exportTransactions: 'id,posted_at\r\n',
    };
    return {
      ...reads,
      reportStep: reads.readProgress,
      startCardSetup: reads.readCardSetup,
      finishCardSetup: (reads.listCards as unknown[])[0],
      makeDefaultCard: (reads.listCards as unknown[])[0],
      createTopUp: charged,
      resumeTopUp: charged,
      cancelTopUp: charged,
      saveAutoRecharge: reads.readAutoRecharge,
      resumeAutoRecharge: reads.readAutoRecharge,
      setChannelEnabled: (reads.listChannels as unknown[])[0],
      updateReminder: reminder,
      saveReminderPreferences: reads.readReminderPreferences,
    };
  } finally {
    account.close();
  }
}

/** What the wizard gets when the page answers so. */
async function read(name: BackendMethod, answer: unknown): Promise<unknown> {
  answers = { [name]: answer };
  try {
    return await (frame.backend[name] as (...given: unknown[]) => Promise<unknown>)();
  } catch (error) {
    return error instanceof BackendError ? `refused: ${error.code}` : error;
  }
}

/** The ways to every member, lists and objects included. */
function waysIn(value: unknown, way: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [way];
  const keys: Path = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [way, ...keys.flatMap((key) => waysIn(value[key as never], [...way, key]))];
}

/** A copy with one member changed, or taken away. */
function change(value: unknown, way: Path, wanted: unknown): unknown {
  const [key, ...rest] = way;
  if (key === undefined) return wanted;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  if (rest.length === 0 && wanted === undefined) delete copy[key];
  else copy[key] = change(copy[key], rest, wanted);
  return copy;
}

function at(value: unknown, way: Path): unknown {
  return way.reduce((part: unknown, key) => part?.[key as never], value);
}

/** The same with a member of tomorrow in every object; `kinds` is kept as it comes. */
function addNews(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((entry) => addNews(entry));
  if (typeof value !== 'object' || value === null || key === 'kinds') return value;
  const entries = Object.entries(value).map(([name, part]) => [name, addNews(part, name)]);
  return { ...Object.fromEntries(entries), ofTomorrow: { isNew: true } };
}

const isVoid = new Set<BackendMethod>(['saveLocale', 'removeCard']);
const names = Object.keys(backendMethods).filter((name) => !isVoid.has(name as never));

describe.each(names as (keyof Backend)[])('%s', (name) => {
  test('a good answer is what it is, without members that nobody knows', async () => {
    const sample = samples[name];
    expect(JSON.stringify(sample)).toMatch(/\w/); // neither missing nor an empty list
    await expect(read(name, sample)).resolves.toEqual(sample);
    await expect(read(name, addNews(sample))).resolves.toEqual(sample);
  });

  test('no member can be another thing, or nothing', async () => {
    const sample = samples[name];
    const trusted: string[] = [];
    for (const way of waysIn(sample)) {
      const wrong: unknown[] = [{ of: 'another kind' }];
      if (typeof at(sample, way) === 'string') wrong.push(15);
      if (!isOptional(way)) wrong.push(undefined);
      for (const value of wrong) {
        const got = await read(name, change(sample, way, value));
        if (got !== 'refused: malformed') trusted.push(`${way.join('.')}: ${String(value)}`);
      }
    }
    expect(trusted).toEqual([]);
  });

  test('no number can be absurd', async () => {
    const sample = samples[name];
    const trusted: string[] = [];
    for (const way of waysIn(sample)) {
      if (typeof at(sample, way) !== 'number') continue;
      const key = String(way.findLast((part) => typeof part === 'string'));
      const wrong = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      if (/(?:Minor|Micros)$/.test(key)) wrong.push(0.5, 2 ** 53, -(2 ** 53));
      if (key.endsWith('Ms')) wrong.push(9e15);
      for (const number of wrong) {
        const got = await read(name, change(sample, way, number));
        if (got !== 'refused: malformed') trusted.push(`${way.join('.')}: ${number}`);
      }
    }
    expect(trusted).toEqual([]);
  });
});

/** A list without one of its entries is a list. */
function isOptional(way: Path): boolean {
  return typeof way.at(-1) === 'number' || way.at(-2) === 'kinds';
}

test('a wrong answer is reported by its place, and never by what it holds', async () => {
  frame.frameReports.length = 0;
  const secret = { ...(samples.readTopUp as object), clientSecret: ['pi_1_secret_2'] };
  await read('readTopUp', secret);
  await read('readWallet', null);
  expect(frame.frameReports).toEqual([
    'readTopUp answered a wrong clientSecret',
    'readWallet answered a wrong value',
  ]);
});

test.each(['saveLocale', 'removeCard'] as const)(
  'what %s answers is of no interest',
  async (name) => {
    for (const answer of [undefined, null, { id: 1 }]) {
      await expect(read(name, answer)).resolves.toBeUndefined();
    }
  },
);

test.each<[BackendMethod, Path, unknown, unknown]>([
  ['readPrincipal', ['permissions'], ['of_tomorrow', 'wallet:read'], ['wallet:read']],
  ['readPrincipal', ['handover', 'stepId'], 'of_tomorrow', undefined],
  ['readPrincipal', ['country'], 'co', 'CO'],
  ['readPrincipal', ['country'], 'somewhere', null],
  ['readConfig', ['acceptedFunding'], ['of_tomorrow', 'credit'], ['credit']],
  ['readConfig', ['consents'], [{ document: 'of_tomorrow' }], []],
  ['readProgress', ['steps', 0, 'support'], 'of_tomorrow', 'guide'],
  ['readProgress', ['steps', 0, 'status'], 'of_tomorrow', 'unknown'],
  ['readProgress', ['steps', 0, 'evidence', 'kind'], 'of_tomorrow', 'unknown'],
  ['readProgress', ['steps', 0, 'evidence', 'source'], 'of_tomorrow', 'unknown'],
  ['readProgress', ['steps', 0, 'needs'], ['of_tomorrow'], ['unknown']],
  ['readWallet', ['state'], 'of_tomorrow', 'unknown'],
  ['readWallet', ['attention', 'code'], 'of_tomorrow', 'unknown'],
  ['listCards', [0, 'funding'], 'of_tomorrow', 'unknown'],
  ['listCards', [0, 'status'], 'of_tomorrow', 'unknown'],
  ['readCardSetup', ['status'], 'of_tomorrow', 'unknown'],
  ['readCardSetup', ['failure', 'code'], 'of_tomorrow', 'unknown'],
  ['readCardSetup', ['failure', 'advice'], 'of_tomorrow', 'unknown'],
  ['readTopUp', ['status'], 'of_tomorrow', 'unknown'],
  ['readTopUp', ['trigger'], 'of_tomorrow', 'unknown'],
  ['readAutoRecharge', ['status'], 'of_tomorrow', 'unknown'],
  ['readAutoRecharge', ['pause', 'reason'], 'of_tomorrow', 'unknown'],
  ['readTransaction', ['type'], 'of_tomorrow', 'unknown'],
  ['readTransaction', ['usage', 'channelId'], 'of_tomorrow', 'unknown'],
  ['readTransaction', ['usage', 'unit'], 'of_tomorrow', 'unknown'],
  ['listRates', [0, 'direction'], 'of_tomorrow', 'unknown'],
  ['listChannels', [0, 'status'], 'of_tomorrow', 'unknown'],
  ['listChannels', [0, 'requirements', 0, 'status'], 'of_tomorrow', 'unknown'],
  ['submitRequirement', ['actor'], 'of_tomorrow', 'unknown'],
  ['submitRequirement', ['fields'], [field('of_tomorrow')], [field('text')]],
  ['sendChannelTest', ['status'], 'of_tomorrow', 'unknown'],
  ['listReminders', [0, 'kind'], 'of_tomorrow', 'unknown'],
  ['listReminders', [0, 'severity'], 'of_tomorrow', 'unknown'],
])('what %s does not know at %j is read as far as it goes', async (name, way, given, wanted) => {
  const got = await read(name, change(samples[name], way, given));
  expect(at(got, way)).toEqual(wanted);
});

function field(kind: string) {
  return {
    name: 'tax_id',
    kind,
    label: 'NIT',
    hint: null,
    isRequired: true,
    maxLength: 20,
    options: [],
    value: null,
  };
}

test.each<[BackendMethod, Path, unknown]>([
  ['readPrincipal', ['timeZone'], 'Nowhere/Land'],
  ['readConfig', ['currency', 'code'], 'USD'],
  ['readConfig', ['currency', 'exponent'], 4],
  ['readConfig', ['checking', 'firstAfterMs'], 0],
  ['readConfig', ['tenant', 'crm', 'url'], 'javascript:alert(1)'],
  ['readConfig', ['tenant', 'nextStep', 'url'], 'https://somebody@crm.example'],
  ['readConfig', ['consents', 0, 'url'], 'data:text/html,1'],
  ['readProgress', ['steps'], []],
  ['createHandoverLink', ['url'], 'crm.example'],
  ['readWallet', ['pollAfterMs'], 10],
  ['readWallet', ['pollAfterMs'], 2 ** 31],
  ['readWallet', ['monthToDate', 'chargedMinor'], -1],
  ['createTopUp', ['amountMinor'], 100_000_000],
  ['listCards', [0, 'last4'], '4242424242424242'],
  ['listTransactions', ['nextCursor'], ''],
  ['setChannelEnabled', ['id'], 'of_tomorrow'],
  ['readReminderPreferences', ['weeklyReview', 'hour'], 24],
])('%s refuses %j as %j', async (name, way, wrong) => {
  await expect(read(name, change(samples[name], way, wrong))).resolves.toBe('refused: malformed');
});

test('channels and steps that this build does not know are left out; ours come in our order', async () => {
  const channels = samples.listChannels as object[];
  const more = [...channels, { id: 'pigeon' }];
  await expect(read('listChannels', more)).resolves.toEqual(channels);
  const progress = samples.readProgress as { steps: object[] };
  const steps = [{ id: 'of_tomorrow' }, ...progress.steps.toReversed()];
  await expect(read('readProgress', { ...progress, steps })).resolves.toEqual(progress);
});

test('a menu without an end is cut', async () => {
  const item = (depth: number): object => ({
    id: `level-${depth}`,
    label: 'Menú',
    icon: null,
    children: depth < 500 ? [item(depth + 1)] : [],
  });
  const got = await read(
    'readConfig',
    change(samples.readConfig, ['tenant', 'crm', 'menu'], [item(1)]),
  );
  const text = JSON.stringify(at(got, ['tenant', 'crm', 'menu']));
  expect(text).toContain('level-6');
  expect(text).not.toContain('level-7');
});

test('a schema that is not the type does not compile', () => {
  interface Kept {
    id: string;
    state: 'open' | 'closed';
  }
  const wanted = schemaOf<Kept>();
  expect(wanted(v.object({ id: v.string(), state: v.picklist(['open', 'closed']) }))).toBeDefined();
  // @ts-expect-error a member too few
  wanted(v.object({ id: v.string() }));
  // @ts-expect-error a value too many
  wanted(v.object({ id: v.string(), state: v.picklist(['open', 'closed', 'ajar']) }));
  // @ts-expect-error a value too few
  wanted(v.object({ id: v.string(), state: v.picklist(['open']) }));
});
