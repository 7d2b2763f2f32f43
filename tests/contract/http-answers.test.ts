import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Backend } from '#src/backend/backend.ts';
import { BackendError } from '#src/backend/backend-error.ts';
import { createScriptedBackend, json, text } from './scripted-backend.ts';
import * as samples from './wire-samples.ts';

const intent = { idempotencyKey: '8e03978e-40d5-43dd-bc93-6894a57f9324' };
const range = { fromMs: 0, toMs: 1, granularity: 'day' as const };
const page = (...data: unknown[]) => ({ data, has_more: false, next_cursor: null });

/** Every answer with a body, and how it is asked for. */
const asks: Record<string, { body: unknown; ask: (backend: Backend) => Promise<unknown> }> = {
  principal: { body: samples.me, ask: (backend) => backend.readPrincipal() },
  config: { body: samples.config, ask: (backend) => backend.readConfig() },
  progress: { body: samples.onboarding, ask: (backend) => backend.readProgress() },
  report: { body: samples.onboarding, ask: (backend) => backend.reportStep('wallet', 'declared') },
  handover: {
    body: {
      url: 'https://crm.example/x',
      expires_at: '2026-11-22T16:04:00Z',
      permission_needed: null,
    },
    ask: (backend) => backend.createHandoverLink('card'),
  },
  cards: { body: page(samples.paymentMethod), ask: (backend) => backend.listCards() },
  setup: { body: samples.setupIntent, ask: (backend) => backend.startCardSetup(null, intent) },
  card: { body: samples.paymentMethod, ask: (backend) => backend.finishCardSetup('sui_1', intent) },
  wallet: { body: samples.wallet, ask: (backend) => backend.readWallet() },
  transactions: {
    body: page(samples.transaction),
    ask: (backend) => backend.listTransactions({}, null),
  },
  usage: { body: samples.usage, ask: (backend) => backend.readUsage(range) },
  rates: {
    body: {
      data: [
        {
          channel: 'sms',
          unit: 'segment',
          price: { amount_micros: 7_900, currency: 'usd' },
          country: null,
          direction: null,
          label: null,
          effective_from: '2026-11-22T16:04:00Z',
        },
      ],
    },
    ask: (backend) => backend.listRates(),
  },
  topUp: { body: samples.topUp, ask: (backend) => backend.readTopUp('tup_1') },
  autoRecharge: { body: samples.autoRecharge, ask: (backend) => backend.readAutoRecharge() },
  channels: { body: { data: [samples.channel] }, ask: (backend) => backend.listChannels() },
  requirement: {
    body: samples.requirement,
    ask: (backend) => backend.submitRequirement('whatsapp', 'business', {}),
  },
  test: {
    body: {
      id: 't',
      status: 'sent',
      sent_to: '+57…67',
      cost: { amount_micros: 1, currency: 'usd' },
    },
    ask: (backend) => backend.sendChannelTest('sms', intent),
  },
  reminders: { body: page(samples.reminder), ask: (backend) => backend.listReminders() },
  reminder: {
    body: samples.reminder,
    ask: (backend) => backend.updateReminder('rem_1', { kind: 'dismiss' }),
  },
};
const names = Object.keys(asks);

function answer(name: string, body: unknown): Promise<unknown> {
  const entry = asks[name];
  if (entry === undefined) throw new Error(name);
  return entry.ask(createScriptedBackend([json(body, { etag: '"v1"' })]).backend);
}

function bodyOf(name: string): unknown {
  return structuredClone(asks[name]?.body);
}

describe('good answers', () => {
  test.each(names)('%s is read', async (name) => {
    await expect(answer(name, bodyOf(name))).resolves.toBeDefined();
  });

  test.each(names)('%s with members of tomorrow is read the same', async (name) => {
    const grown = addMembers(bodyOf(name));
    await expect(answer(name, grown)).resolves.toEqual(await answer(name, bodyOf(name)));
  });
});

describe('wrong answers are malformed, whatever is wrong', () => {
  test.each(names)('%s: any member missing or of another type', async (name) => {
    for (const path of memberPaths(bodyOf(name))) {
      for (const bad of [undefined, { wrong: true }, [['wrong']]]) {
        const outcome = await settle(answer(name, replaceAt(bodyOf(name), path, bad)));
        expect({ path, bad, outcome }).toEqual({ path, bad, outcome: 'malformed' });
      }
    }
  });

  test.each<[string, string]>([
    ['an HTML page', '<!doctype html><html></html>'],
    ['nothing', ''],
    ['half of it', JSON.stringify(samples.wallet).slice(0, 100)],
    ['null', 'null'],
    ['a list', '[]'],
    ['another object', '{"id":"wal_1"}'],
    ['more than anyone can use', `"${'x'.repeat(4_000_001)}"`],
    ['bottomless nesting', '['.repeat(50_000) + ']'.repeat(50_000)],
  ])('%s', async (_name, body) => {
    const reading = createScriptedBackend([text(body)]);
    await expect(reading.backend.readWallet()).rejects.toMatchObject({ code: 'malformed' });
    expect(reading.requests).toHaveLength(1);
  });

  test('a menu without bottom neither crashes nor comes through whole', async () => {
    let item: object = { id: 'x', label: 'x', icon: null, children: [] };
    for (let depth = 0; depth < 3_000; depth += 1) {
      item = { id: 'x', label: 'x', icon: null, children: [item] };
    }
    const body = structuredClone(samples.config) as object;
    const deep = replaceAt(body, ['tenant', 'crm', 'menu'], [item]);
    const outcome = await answer('config', deep).catch((error: unknown) => error);
    expect(JSON.stringify(outcome).length).toBeLessThan(10_000);
  });

  test('numbers that are no amounts', async () => {
    for (const amount of ['1e999', '9007199254740993', '0.5', '"5"', '-1e20']) {
      const body = JSON.stringify(samples.wallet).replace('24987500', amount);
      const { backend } = createScriptedBackend([text(body)]);
      await expect(backend.readWallet()).rejects.toMatchObject({ code: 'malformed' });
    }
    const days = JSON.stringify(samples.wallet).replace(
      '"days_remaining":null',
      '"days_remaining":1e999',
    );
    await expect(createScriptedBackend([text(days)]).backend.readWallet()).rejects.toMatchObject({
      code: 'malformed',
    });
  });

  test.each(['2026-02-31T00:00:00Z', '2026-13-01T00:00:00Z', 'yesterday', '', '2026-11-22'])(
    'the time %j',
    async (time) => {
      const body = { ...samples.wallet, as_of: time };
      await expect(answer('wallet', body)).rejects.toMatchObject({ code: 'malformed' });
    },
  );

  test.each([
    '2026-11-22T16:04:00.123456789Z',
    '2026-11-22T11:04:00-05:00',
    '2024-02-29T00:00:00Z',
  ])('but not the time %j', async (time) => {
    await expect(answer('wallet', { ...samples.wallet, as_of: time })).resolves.toMatchObject({
      asOfMs: Date.parse(time),
    });
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://me:secret@crm.example/',
    'ftp://crm.example',
  ])('the address %j', async (url) => {
    const body = replaceAt(structuredClone(samples.config), ['tenant', 'crm', 'url'], url);
    await expect(answer('config', body)).rejects.toMatchObject({ code: 'malformed' });
  });

  test('a rule without its version, because nothing could be saved', async () => {
    const { backend } = createScriptedBackend([json(samples.autoRecharge)]);
    await expect(backend.readAutoRecharge()).rejects.toMatchObject({ code: 'malformed' });
  });

  test.each<[string, string, unknown]>([
    ['hours no day has', 'weekly_review', { weekday: 1, time: '25:00' }],
    ['days no week has', 'weekly_review', { weekday: 8, time: '09:00' }],
    ['switches that are no switches', 'kinds', { low_balance: 'on' }],
    ['addresses that are none', 'delivery', { in_app: true, email: true, recipients: ['equipo'] }],
    ['amounts in another shape', 'low_balance_threshold', 500],
  ])('preferences with %s', async (_name, member, value) => {
    const answers = [{ ...samples.reminderPreferences, [member]: value }];
    const { backend } = createScriptedBackend(answers.map((body) => json(body, { etag: '"v1"' })));
    await expect(backend.readReminderPreferences()).rejects.toMatchObject({ code: 'malformed' });
  });

  test('preferences without their version, because nothing could be saved', async () => {
    const { backend } = createScriptedBackend([json(samples.reminderPreferences)]);
    await expect(backend.readReminderPreferences()).rejects.toMatchObject({ code: 'malformed' });
  });

  test('progress without one of the five steps', async () => {
    const steps = samples.onboarding.steps.filter(({ id }) => id !== 'balance');
    await expect(answer('progress', { ...samples.onboarding, steps })).rejects.toMatchObject({
      code: 'malformed',
    });
  });

  test('an error for developers quotes nothing of the answer', async () => {
    const leaking = { ...samples.setupIntent, created_at: 'seti_1_secret_2' };
    const error: unknown = await answer('setup', leaking).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BackendError);
    expect(inspect(error)).not.toContain('secret');
  });
});

describe('the account’s currency', () => {
  const inEuro = JSON.parse(JSON.stringify(samples.topUp).replaceAll('"usd"', '"eur"')) as unknown;

  test('once known, an amount in another one is malformed', async () => {
    const { backend } = createScriptedBackend([
      json(samples.config),
      json(inEuro),
      json(samples.topUp),
    ]);
    await backend.readConfig();
    await expect(backend.readTopUp('tup_1')).rejects.toMatchObject({ code: 'malformed' });
    await expect(backend.readTopUp('tup_1')).resolves.toMatchObject({ amountMinor: 2_000 });
  });

  test('answers that contradict each other on it are malformed', async () => {
    const wallet = JSON.parse(
      JSON.stringify(samples.wallet).replaceAll('"usd"', '"eur"'),
    ) as unknown;
    const { backend } = createScriptedBackend([json(samples.me), json(wallet)]);
    await backend.readPrincipal();
    await expect(backend.readWallet()).rejects.toMatchObject({ code: 'malformed' });
  });
});

describe('values newer than this build', () => {
  test('become unknown, and what holds them is shown', async () => {
    const strange = {
      ...samples.wallet,
      state: 'floating',
      auto_recharge: { enabled: true, status: 'resting' },
      attention: { code: 'look_up', severity: 'mild', top_up_id: null, payment_method_id: null },
    };
    await expect(answer('wallet', strange)).resolves.toMatchObject({
      state: 'unknown',
      autoRecharge: { status: 'unknown' },
      attention: { code: 'unknown' },
    });
    const failed = {
      ...samples.topUp,
      status: 'hovering',
      trigger: 'wind',
      failure: { ...samples.failure, code: 'moon_phase', advice: null },
    };
    await expect(answer('topUp', failed)).resolves.toMatchObject({
      status: 'unknown',
      trigger: 'unknown',
      failure: { code: 'unknown', advice: 'unknown' },
    });
    const odd = { ...samples.reminder, kind: 'moon_phase', severity: 'mild' };
    await expect(answer('reminder', odd)).resolves.toMatchObject({
      kind: 'unknown',
      severity: 'unknown',
      title: samples.reminder.title,
    });
    const onboarding = replaceAt(structuredClone(samples.onboarding), ['steps', '0'], {
      ...samples.onboarding.steps[0],
      status: 'paused',
      support: 'teach',
      needs: ['patience'],
    });
    const progress = await answer('progress', onboarding);
    expect((progress as { steps: unknown[] }).steps[0]).toMatchObject({
      status: 'unknown',
      support: 'guide',
      needs: ['unknown'],
    });
  });

  test('channels this build does not know are left out; prices and rows of them are kept', async () => {
    const data = [{ ...samples.channel, id: 'pigeon' }, samples.channel];
    const channels = (await answer('channels', { data })) as { id: string }[];
    expect(channels.map(({ id }) => id)).toEqual(['whatsapp']);
    const row = {
      ...samples.transaction,
      type: 'gift',
      usage: { ...samples.transaction.usage, channel: 'pigeon' },
    };
    await expect(answer('transactions', page(row))).resolves.toMatchObject({
      items: [{ type: 'unknown', usage: { channelId: 'unknown' } }],
    });
  });

  test('steps, permissions and consents this build does not know are left out', async () => {
    const steps = [
      { ...samples.onboarding.steps[0], id: 'taxes' },
      ...samples.onboarding.steps.toReversed(),
    ];
    const progress = (await answer('progress', { ...samples.onboarding, steps })) as {
      steps: { id: string }[];
    };
    expect(progress.steps.map(({ id }) => id)).toEqual([
      'wallet',
      'card',
      'auto-recharge',
      'balance',
      'channels',
    ]);
    const me = { ...samples.me, permissions: ['wallet:read', 'moon:visit'] };
    await expect(answer('principal', me)).resolves.toMatchObject({ permissions: ['wallet:read'] });
    const consents = [{ ...samples.config.consents[0], document: 'soul' }];
    await expect(answer('config', { ...samples.config, consents })).resolves.toMatchObject({
      consents: [],
    });
  });

  test('a field of a kind of tomorrow is asked as text', async () => {
    const fields = [{ ...samples.requirement.fields[0], kind: 'hologram', value: true }];
    await expect(answer('requirement', { ...samples.requirement, fields })).resolves.toMatchObject({
      fields: [{ kind: 'text', value: true }],
    });
  });
});

test('preferences are given back in whole, with switches of tomorrow as they came', async () => {
  const kinds = { low_balance: true, of_tomorrow: false };
  const body = { ...samples.reminderPreferences, kinds };
  const wire = createScriptedBackend([json(samples.config), json(body, { etag: '"v1"' })]);
  await wire.backend.readConfig();
  const { etag, ...settings } = await wire.backend.readReminderPreferences();
  await wire.backend.saveReminderPreferences(settings, etag);
  expect(JSON.parse(wire.bodies.at(-1) ?? '')).toEqual(body);
  expect(wire.requests.at(-1)?.headers.get('If-Match')).toBe('"v1"');
});

describe('lists', () => {
  const card = (id: string) => ({ ...samples.paymentMethod, id });

  test('cards are followed to the last page', async () => {
    const { backend, requests } = createScriptedBackend([
      json({ data: [card('a')], has_more: true, next_cursor: 'c1' }),
      json({ data: [card('b')], has_more: true, next_cursor: 'c2' }),
      json({ data: [card('c')], has_more: false, next_cursor: null }),
    ]);
    const cards = await backend.listCards();
    expect(cards.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(requests.map(({ url }) => new URL(url).searchParams.get('cursor'))).toEqual([
      null,
      'c1',
      'c2',
    ]);
  });

  test('a list without end is given up', async () => {
    const { backend, requests } = createScriptedBackend([
      json({ data: [card('a')], has_more: true, next_cursor: 'again' }),
    ]);
    await expect(backend.listCards()).rejects.toMatchObject({ code: 'malformed' });
    expect(requests).toHaveLength(10);
  });

  test('more without a way to it is malformed', async () => {
    const body = { data: [samples.transaction], has_more: true, next_cursor: null };
    await expect(answer('transactions', body)).rejects.toMatchObject({ code: 'malformed' });
  });
});

test('CSV comes as text, and only as CSV', async () => {
  const { backend, requests } = createScriptedBackend([
    text('id,posted_at\r\ntxn_1,x\r\n', 'text/csv; charset=utf-8'),
    text('<html></html>', 'text/html'),
  ]);
  await expect(backend.exportTransactions({ types: ['usage'] })).resolves.toBe(
    'id,posted_at\r\ntxn_1,x\r\n',
  );
  expect(requests[0]?.headers.get('Accept')).toContain('text/csv');
  await expect(backend.exportTransactions({})).rejects.toMatchObject({ code: 'malformed' });
});

test('no answer of any shape makes anything but a result or a BackendError', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), fc.jsonValue(), async (name, body) => {
      expect(['read', 'malformed']).toContain(await settle(answer(name, body)));
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), fc.nat(), fc.jsonValue(), async (name, at, bad) => {
      const paths = memberPaths(bodyOf(name));
      const body = replaceAt(bodyOf(name), paths[at % paths.length] ?? [], bad);
      expect(['read', 'malformed']).toContain(await settle(answer(name, body)));
    }),
    { numRuns: 500 },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});

/** How an answer ended, in a word. */
async function settle(outcome: Promise<unknown>): Promise<string> {
  try {
    await outcome;
    return 'read';
  } catch (error) {
    return error instanceof BackendError ? error.code : `threw ${String(error)}`;
  }
}

function inspect(error: unknown): string {
  const { message, stack, cause } = error as Error;
  return [message, stack, String(cause), JSON.stringify(error)].join('\n');
}

/** The place of every member of a body, at every depth. */
function memberPaths(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return path.length > 0 ? [path] : [];
  const inner = Object.entries(value).flatMap(([key, item]) => memberPaths(item, [...path, key]));
  return path.length > 0 ? [path, ...inner] : inner;
}

/** The same body with something else at one place; the body is not kept. */
function replaceAt(body: unknown, path: string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const parent = body as Record<string, unknown>;
  if (rest.length === 0 && value === undefined && !Array.isArray(parent)) delete parent[key];
  else parent[key] = replaceAt(parent[key], rest, value);
  return parent;
}

function addMembers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(addMembers);
  if (typeof value !== 'object' || value === null) return value;
  const grown = Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, addMembers(item)]),
  );
  return { ...grown, member_of_tomorrow: { x: [1] } };
}
