import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ScenarioName } from '#mocks/scenarios.ts';
import { encryptUserData } from '#mocks/user-data.ts';
import { operationRules, operations } from '#src/backend/generated/operations.gen.ts';
import type { OperationId } from '#src/backend/generated/operations.gen.ts';
import { type CallOptions, createMockClient, type MockClient, newKey } from './mock-client.ts';

/*
 * What an integrator's own client asks of any backend: every answer is one that the contract lists, with the headers,
 * the media type, the body (checked by the client itself) and the problem code that it names there.
 */

interface Listed {
  $ref?: string;
  description?: string;
  headers?: Record<string, { $ref?: string; required?: boolean; schema?: { const?: string } }>;
  content?: Record<string, unknown>;
}

const contract = parse(readFileSync('openapi.yaml', 'utf8'));
const ids = Object.keys(operations) as OperationId[]; // the keys of the generated table

function resolve<Value extends { $ref?: string }>(value: Value): Value {
  if (value.$ref === undefined) return value;
  const path = value.$ref.slice(2).split('/');
  return path.reduce((part, name) => part[name], contract);
}

/** What these tests look at in a body of any operation. */
interface Told extends Omit<Awaited<ReturnType<MockClient['call']>>, 'body'> {
  body: { code?: string; id: string; data?: { id: string }[] };
}

/** Calls, and holds the answer against the contract. */
async function ask(client: MockClient, id: OperationId, options: CallOptions = {}): Promise<Told> {
  const answer: Told = await client.call(id, options);
  expect(findDeviations(id, answer)).toEqual([]);
  return answer;
}

/** In what an answer is not one of those that the contract lists for its operation. */
function findDeviations(id: OperationId, { status, headers, text, body }: Told): string[] {
  const { method, path } = operations[id];
  const described: { description?: string; responses: Record<string, Listed> } =
    contract.paths[path][method.toLowerCase()];
  const { [status]: response } = described.responses;
  const where = `${id} ${status} ${text.slice(0, 200)}`;
  if (response === undefined) return [`${where}: not listed`];
  const listed = resolve(response);
  const promised = Object.entries(listed.headers ?? {}).filter(([name, header]) => {
    const { required = false, schema } = resolve(header);
    const value = headers.get(name);
    return required && (value === null || (schema?.const ?? value) !== value);
  });
  const types = Object.keys(listed.content ?? { '': '' });
  const words = `${listed.description} ${described.description}`;
  const hasSecret = /"(?:client_secret|access_token)":"/.test(text);
  const found: [boolean, string][] = [
    [promised.length > 0, `without ${promised.map(([name]) => name).join()}`],
    [listed.content === undefined && text !== '', 'has a body'],
    [!types.includes(headers.get('content-type')?.split(';')[0] ?? ''), 'of another type'],
    [hasSecret && headers.get('cache-control') !== 'no-store', 'a secret that may be stored'],
    [status >= 400 && !words.includes(`\`${body.code}\``), 'a code that is not named there'],
    [[429, 503].includes(status) && !headers.has('retry-after'), 'without Retry-After'],
  ];
  return found.filter(([isWrong]) => isWrong).map(([, what]) => `${where}: ${what}`);
}

const aCard = (client: MockClient) => firstOf(client, 'listPaymentMethods', 'payment_method_id');
const aTopUp = (client: MockClient) => firstOf(client, 'listTopUps', 'top_up_id');
const consent = (document: string) => ({ document, version: '2026-11-01' });
const money = (client: MockClient, amount: number) => ({
  amount,
  currency: client.backend.world.state.currency,
});
const delivery = { in_app: true, email: false, recipients: [] };
const whatsapp = { channel_id: 'whatsapp' };

async function newIntent(client: MockClient) {
  return (await ask(client, 'createSetupIntent', { body: { consent: consent('save_card') } })).body;
}

async function tag(client: MockClient, id: OperationId, path = {}) {
  return { 'if-match': (await ask(client, id, { path })).headers.get('etag') ?? '' };
}

/** An ordinary request of every operation; one that is missing does not compile. */
const ordinary: Record<OperationId, (client: MockClient) => CallOptions | Promise<CallOptions>> = {
  createSession: ({ backend }) => ({ body: { launch_token: backend.launch() } }),
  createFrameSession: async ({ backend }) => ({
    body: {
      payload: await encryptUserData({
        userId: 'usr_1',
        companyId: 'com_1',
        role: 'admin',
        type: 'account',
        userName: 'Lucía',
        email: 'lucia@tienda-azul.example',
        activeLocation: backend.world.state.workspaceId,
      }),
    },
  }),
  refreshSession: () => ({ headers: { 'x-paso-refresh': '1' } }),
  deleteSession: () => ({}),
  getMe: () => ({}),
  updateMe: () => ({ body: { locale: 'en' } }),
  getConfig: () => ({}),
  getOnboarding: () => ({}),
  reportOnboardingStep: () => ({ path: { step_id: 'wallet' }, body: { report: 'declared' } }),
  createHandoverLink: () => ({ body: { step_id: 'card' } }),
  createSetupIntent: () => ({ body: { consent: consent('save_card') } }),
  getSetupIntent: async (client) => ({ path: { setup_intent_id: (await newIntent(client)).id } }),
  listPaymentMethods: () => ({ query: '?limit=1' }),
  createPaymentMethod: async (client) => ({
    body: { setup_intent_id: (await newIntent(client)).id, make_default: true },
  }),
  updatePaymentMethod: async (client) => ({
    path: await aCard(client),
    body: { is_default: true },
  }),
  deletePaymentMethod: async (client) => ({ path: await aCard(client) }),
  getWallet: () => ({}),
  listWalletTransactions: () => ({ query: '?limit=2&type=usage&channel=sms' }),
  getWalletTransaction: () => ({ path: { transaction_id: 'txn_00000001' } }),
  listTopUps: () => ({ query: '?trigger=manual&status=succeeded' }),
  createTopUp: (client) => ({ body: { amount: money(client, 2_000), payment_method_id: null } }),
  getTopUp: async (client) => ({ path: await aTopUp(client) }),
  resumeTopUp: async (client) => ({ path: await aTopUp(client), body: {} }),
  cancelTopUp: async (client) => ({ path: await aTopUp(client) }),
  getAutoRecharge: () => ({}),
  putAutoRecharge: async (client) => ({
    headers: await tag(client, 'getAutoRecharge'),
    body: {
      enabled: true,
      threshold: money(client, 500),
      amount: money(client, 2_000),
      monthly_cap: null,
      consent: consent('auto_recharge'),
    },
  }),
  resumeAutoRecharge: () => ({}),
  getUsageSummary: () => ({ query: '?granularity=day&channel=sms' }),
  listUsageRates: () => ({ query: '?channel=sms&country=CO' }),
  listChannels: () => ({}),
  getChannel: () => ({ path: whatsapp }),
  putChannelActivation: async (client) => ({
    path: whatsapp,
    headers: await tag(client, 'getChannel', whatsapp),
    body: { enabled: true },
  }),
  submitChannelRequirement: () => ({
    path: { ...whatsapp, requirement_id: 'business_account' },
    body: { values: { business_name: 'La Espiga' } },
  }),
  sendChannelTest: () => ({ path: { channel_id: 'sms' } }),
  listReminders: () => ({ query: '?status=active&limit=1' }),
  updateReminder: async (client) => ({
    path: await firstOf(client, 'listReminders', 'reminder_id'),
    body: { snoozed_until: '2027-01-01T00:00:00Z' },
  }),
  getReminderPreferences: () => ({}),
  putReminderPreferences: async (client) => ({
    headers: await tag(client, 'getReminderPreferences'),
    body: { low_balance_threshold: null, weekly_review: null, delivery, kinds: {} },
  }),
};

/** The path of the first of a list; of none, where there is none. */
async function firstOf(client: MockClient, list: OperationId, name: string) {
  return { [name]: (await ask(client, list)).body.data?.[0]?.id ?? 'none' };
}

const lived: ScenarioName[] = ['first-visit', 'complete', 'authentication-required'];
const held: ScenarioName[] = [
  'observe-only',
  'guide-only',
  'mixed-support',
  'no-permission',
  'suspended',
];
const down: ScenarioName[] = ['backend-down', 'rate-limited'];

test.each([...lived, ...held, ...down])(
  '%s: every operation answers as the contract lists',
  async (scenario) => {
    const client = await createMockClient({ scenario });
    const statuses: number[] = [];
    for (const id of ids) {
      statuses.push((await ask(client, id, await ordinary[id](client))).status);
      if (id === 'deleteSession') await client.signIn();
    }
    expect(statuses).toHaveLength(ids.length);
  },
);

test.each(ids)('%s refuses as the contract says', async (id) => {
  const client = await createMockClient({ scenario: 'complete' });
  const { auth, isKeyed, isConditional } = operationRules[id];
  const good = await ordinary[id](client);
  const refused = async (status: number, code: string, change: CallOptions) => {
    const answer = await ask(client, id, { ...good, ...change });
    expect([change, answer.status, answer.body.code]).toEqual([change, status, code]);
  };
  const path = Object.keys(good.path ?? {});
  if (auth === 'token') {
    await refused(401, 'session_required', { headers: { authorization: 'Bearer nonsense' } });
    for (const name of path)
      await refused(404, 'not_found', { path: { ...good.path, [name]: 'x' } });
  }
  if (isKeyed) {
    await refused(400, 'idempotency_key_required', { headers: { 'idempotency-key': 'short' } });
  }
  if (isConditional) {
    await refused(428, 'if_match_required', { headers: {} });
    await refused(412, 'stale_write', { headers: { 'if-match': '"v999.x"' } });
  }
  if (operations[id].method === 'GET' && 'query' in good && /limit/.test(good.query ?? '')) {
    for (const query of ['?limit=0', '?limit=101', '?limit=1.5']) {
      await refused(400, 'invalid_request', { query });
    }
    await refused(400, 'invalid_cursor', { query: '?cursor=nonsense' });
  }
  if (good.body === undefined) return;
  const body = Object(good.body) as Record<string, unknown>; // ours, above
  const bad: unknown[] = [null, [], 'text', { ...body, x: 'y'.repeat(70_000) }];
  if (id === 'updateReminder') bad.push({});
  if (id !== 'putReminderPreferences') bad.push({ ...body, unknown_member: 1 });
  for (const name of requiredOf(id))
    bad.push({ ...body, [name]: undefined }, { ...body, [name]: 1.5 });
  for (const one of bad) await refused(400, 'invalid_request', { body: one });
  await refused(400, 'invalid_request', { headers: { 'content-type': 'text/plain' } });
});

function requiredOf(id: OperationId): string[] {
  const { method, path } = operations[id];
  const { schema } =
    contract.paths[path][method.toLowerCase()].requestBody.content['application/json'];
  return resolve<{ $ref?: string; required?: string[] }>(schema).required ?? [];
}

test.each(ids.filter((id) => operationRules[id].isKeyed))('%s: one key, one wish', async (id) => {
  const client = await createMockClient({ scenario: 'complete', latencyMs: 1 });
  client.backend.advance(60_000);
  const good = { ...(await ordinary[id](client)), key: newKey() };
  const strip = (text: string) => text.replace(/"request_id":"[^"]*"/, '');
  const together = await Promise.all([ask(client, id, good), ask(client, id, good)]);
  const [first, other] = together.toSorted((a, b) => a.status - b.status);
  const again = await ask(client, id, good);
  expect([again.status, strip(again.text)]).toEqual([first?.status, strip(first?.text ?? '')]);
  const isAlike = other?.text === first?.text;
  expect(isAlike || other?.body.code === 'idempotency_in_progress').toBe(true);
  const reused = await ask(client, id, { ...good, body: { other: true } });
  expect([reused.status, reused.body.code]).toEqual([422, 'idempotency_key_reused']);
});

test.each(['getAutoRecharge', 'getChannel', 'getReminderPreferences'] as const)(
  '%s is not sent twice',
  async (id) => {
    const client = await createMockClient();
    const path = whatsapp;
    const etag = (await ask(client, id, { path })).headers.get('etag') ?? '';
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const headers = { 'if-none-match': known };
      expect((await ask(client, id, { path, headers })).status).toBe(304);
    }
  },
);
