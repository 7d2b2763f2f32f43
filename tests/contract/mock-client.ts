import * as v from 'valibot';
import { expect } from 'vitest';
import { dispatch } from '#mocks/dispatcher.ts';
import { createTestBackend, type TestBackend } from '#mocks/node.ts';
import type { CardBehaviour } from '#mocks/state.ts';
import {
  type OperationId,
  type Operations,
  operationRules,
  operations,
} from '#src/backend/generated/operations.gen.ts';
import type { Problem } from '#src/backend/generated/types.gen.ts';
import * as validators from '#src/backend/generated/valibot.gen.ts';

type Success<Id extends OperationId> = Exclude<
  Operations[Id]['responses'][keyof Operations[Id]['responses']],
  void
>;

/** What came back. The body is typed as both of what it can be; which it was, the test knows by the status. */
export interface Answer<Id extends OperationId> {
  status: number;
  body: Success<Id> & Pick<Problem, 'code' | 'errors' | 'requirements' | 'limits'>;
  text: string;
  headers: Headers;
}

export interface CallOptions {
  path?: Record<string, string>;
  query?: string;
  body?: unknown;
  key?: string;
  headers?: Record<string, string>;
}

export interface MockClient {
  backend: TestBackend;
  /** Calls an operation with the session's token; the answer is checked against the contract. */
  call<Id extends OperationId>(id: Id, options?: CallOptions): Promise<Answer<Id>>;
  /** Any request, as it stands. */
  send(method: string, path: string, body: string): Promise<Sent>;
  /** A door of the simulation. */
  door(path: string, body: unknown): Promise<number>;
  signIn(): Promise<void>;
  /** Forget the token, keep the cookie. */
  token: string | null;
  saveCard(
    behaviour?: CardBehaviour,
    last4?: string,
    funding?: string,
  ): Promise<Answer<'createPaymentMethod'>>;
  putRule(rule: {
    enabled: boolean;
    threshold?: number;
    amount?: number;
    cap?: number | null;
  }): Promise<Answer<'putAutoRecharge'>>;
}

interface Sent {
  status: number;
  body: unknown;
  text: string;
  headers: Headers;
}

let keys = 0;

/** A key no other call has. */
export function newKey(): string {
  keys += 1;
  return `test-key-${String(keys).padStart(12, '0')}`;
}

/** A signed-in client of a new world, straight on the dispatcher. */
export async function createMockClient(
  options: Parameters<typeof createTestBackend>[0] = {},
): Promise<MockClient> {
  const backend = createTestBackend(options);
  const send = async (
    method: string,
    path: string,
    body: string | null,
    headers: Record<string, string>,
  ) => {
    const request = new Request(`http://paso.test${path}`, {
      method,
      headers,
      ...(body === null ? {} : { body }),
    });
    const nowMs = backend.host.readClockMs() + backend.world.state.advancedMs;
    const { response, setCookie } = await dispatch(backend.host, request, backend.jar.read(nowMs));
    if (setCookie !== null) backend.jar.store(setCookie, nowMs);
    const text = response.type === 'error' ? '' : await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      text,
      body: isJson && text !== '' ? tryParse(text) : null,
      headers: response.headers,
    };
  };
  const client: MockClient = {
    backend,
    token: null,
    send: (method, path, body) => send(method, path, body, { 'content-type': 'application/json' }),
    async call(id, { path = {}, query = '', body, key, headers = {} } = {}) {
      const { method, path: template } = operations[id];
      const where = template.replace(/\{(\w+)\}/g, (_, name: string) =>
        encodeURIComponent(path[name] ?? ''),
      );
      const isKeyed = operationRules[id].isKeyed;
      const answer = await send(
        method,
        `/v1${where}${query}`,
        body === undefined ? null : JSON.stringify(body),
        {
          ...(client.token === null ? {} : { authorization: `Bearer ${client.token}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(isKeyed ? { 'idempotency-key': key ?? newKey() } : {}),
          ...headers,
        },
      );
      checkAnswer(id, answer);
      return answer as Answer<typeof id>; // just checked against the contract
    },
    door: async (path, body) =>
      (await send('POST', `/mock/${path}`, JSON.stringify(body), {})).status,
    async signIn() {
      const { body } = await client.call('createSession', {
        body: { launch_token: backend.launch() },
      });
      client.token = body.access_token;
    },
    async saveCard(behaviour = 'ok', last4 = '4242', funding = 'credit') {
      const { body: intent } = await client.call('createSetupIntent', {
        body: { consent: { document: 'save_card', version: '2026-11-01' } },
      });
      const secret = intent.provider.client_secret;
      const card = {
        brand: 'visa',
        funding,
        last4,
        exp_month: 12,
        exp_year: 2034,
        country: 'US',
        behaviour,
      };
      await client.door('stripe/setup-intents/confirm', { client_secret: secret, card });
      await client.door('stripe/setup-intents/authenticate', {
        client_secret: secret,
        result: 'complete',
      });
      return client.call('createPaymentMethod', { body: { setup_intent_id: intent.id } });
    },
    async putRule({ enabled, threshold = 500, amount = 2_000, cap = null }) {
      const { headers } = await client.call('getAutoRecharge');
      const money = (value: number) => ({ amount: value, currency: backend.world.state.currency });
      return client.call('putAutoRecharge', {
        body: {
          enabled,
          threshold: money(threshold),
          amount: money(amount),
          monthly_cap: cap === null ? null : money(cap),
          consent: { document: 'auto_recharge', version: '2026-11-01' },
        },
        headers: { 'if-match': headers.get('etag') ?? '' },
      });
    },
  };
  await client.signIn();
  return client;
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // damaged on purpose
  }
}

function checkAnswer(id: OperationId, answer: Sent): void {
  if (answer.status === 0 || answer.status === 304) return;
  if (answer.status >= 400) {
    expect(answer.body, `${id} ${answer.text}`).toMatchObject({ status: answer.status });
    v.parse(validators.vProblem, answer.body);
    return;
  }
  if (answer.status === 204 || !answer.headers.get('content-type')?.startsWith('application/json'))
    return;
  const name = `v${id[0]?.toUpperCase()}${id.slice(1)}Response`;
  const schema = (validators as Record<string, unknown>)[name] as v.GenericSchema | undefined;
  if (schema !== undefined && answer.body !== null) v.parse(schema, answer.body);
}
