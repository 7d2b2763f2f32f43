import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  vConfig,
  vMe,
  vOnboarding,
  vProblem,
  vSessionToken,
} from '#src/backend/generated/valibot.gen.ts';

/** The guide's smallest backend, as an integrator starts it. */
const server = spawn(process.execPath, ['docs/integrators/first-screen.mjs'], {
  env: { ...process.env, PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
let api = '';
let launchToken = '';

beforeAll(async () => {
  // Both lines may come at once; the iterator keeps what nobody has asked for yet.
  const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
  api = String((await lines.next()).value).replace('Answers at ', '');
  launchToken = String((await lines.next()).value).split('#launch=')[1] ?? '';
});
afterAll(() => void server.kill());

async function ask(method: string, path: string, token: string | null, body?: object) {
  const response = await fetch(api + path, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as unknown };
}

test('the first screen’s backend answers as the contract says, and a launch token works once', async () => {
  const created = await ask('POST', '/session', null, { launch_token: launchToken });
  expect(created.status).toBe(201);
  const { access_token: token } = v.parse(vSessionToken, created.body);
  expect(v.is(vMe, (await ask('GET', '/me', token)).body)).toBe(true);
  expect(v.is(vConfig, (await ask('GET', '/config', token)).body)).toBe(true);

  const reported = await ask('PUT', '/onboarding/steps/wallet/report', token, {
    report: 'declared',
  });
  const wallet = v.parse(vOnboarding, reported.body).steps[0];
  expect(wallet?.evidence).toMatchObject({ kind: 'declared', source: 'customer' });

  const again = await ask('POST', '/session', null, { launch_token: launchToken });
  expect(v.parse(vProblem, again.body).code).toBe('launch_token_used');
  const absent = await ask('GET', '/wallet', token);
  expect(v.parse(vProblem, absent.body)).toMatchObject({
    status: 404,
    code: 'operation_not_supported',
  });
});
