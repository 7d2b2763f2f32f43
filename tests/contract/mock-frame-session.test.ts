import { expect, test } from 'vitest';
import { encryptUserData, type UserData } from '#mocks/user-data.ts';
import { createMockClient, type MockClient } from './mock-client.ts';

/** What a CRM says of its user, for the account of a client. */
function write(client: MockClient, change: Partial<UserData> = {}, secret?: string) {
  const user = {
    userId: 'usr_LUCIA',
    companyId: 'com_1',
    role: 'admin',
    type: 'location',
    userName: 'Lucía',
    email: 'lucia@tienda-azul.example',
    activeLocation: client.backend.world.state.workspaceId,
    ...change,
  };
  return encryptUserData(user, secret);
}

const exchange = (client: MockClient, payload: string) =>
  client.call('createFrameSession', { body: { payload } });

test('what a CRM says of its user opens a session of that account, without a cookie', async () => {
  const client = await createMockClient();
  client.backend.jar.clear();
  const { status, body, headers } = await exchange(client, await write(client));
  expect(status).toBe(201);
  expect(body.expires_in).toBe(900);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(client.backend.jar.read(0)).toBeNull();
  client.token = body.access_token;
  const me = await client.call('getMe');
  expect(me.body.workspace.id).toBe(client.backend.world.state.workspaceId);
});

test('each payload works once, however it is written and however late it comes again', async () => {
  const client = await createMockClient();
  const payload = await write(client);
  expect((await exchange(client, payload)).status).toBe(201);
  expect((await exchange(client, payload)).body.code).toBe('launch_token_used');
  expect((await exchange(client, `${payload}\n`)).body.code).toBe('launch_token_used');
  client.backend.advance(24 * 3_600_000);
  expect((await exchange(client, payload)).body.code).toBe('launch_token_used');
  // The same user said again is another payload: that is how a token that ended is replaced.
  expect((await exchange(client, await write(client))).status).toBe(201);
});

test.each<[string, (client: MockClient) => Promise<string>]>([
  ['of another secret', (client) => write(client, {}, 'another secret')],
  [
    'of an account that is not ours',
    (client) => write(client, { activeLocation: 'ws_SOMEBODYELSE' }),
  ],
  ['without an account', (client) => write(client, { activeLocation: '' })],
  [
    'that was changed on the way',
    async (client) => `${(await write(client)).slice(0, -8)}AAAAAAA=`,
  ],
  ['that is no payload', () => Promise.resolve('nothing that was encrypted')],
])('a payload %s opens nothing', async (_, create) => {
  const client = await createMockClient();
  const { status, body } = await exchange(client, await create(client));
  expect([status, body.code]).toEqual([401, 'launch_token_invalid']);
});

test('a payload that came before does not vouch for another one in the same body', async () => {
  const client = await createMockClient();
  const known = await write(client);
  await exchange(client, known);
  const body = `{"payload":"${known}","payload":"${btoa('nothing that was encrypted')}"}`;
  const answer = await client.send('POST', '/v1/session/frame', body);
  expect(answer).toMatchObject({ status: 401, body: { code: 'launch_token_invalid' } });
});

test.each([
  ['too short', 'short'],
  ['too long', 'x'.repeat(16_385)],
])('a payload that is %s is no request', async (_, payload) => {
  const client = await createMockClient();
  expect((await exchange(client, payload)).status).toBe(400);
});

test('the simulated CRM’s own payload is one', async () => {
  const client = await createMockClient();
  const door = await client.send(
    'POST',
    '/mock/frame-payload',
    JSON.stringify({ workspace_id: client.backend.world.state.workspaceId }),
  );
  const { payload } = door.body as { payload: string };
  expect((await exchange(client, payload)).status).toBe(201);
});
