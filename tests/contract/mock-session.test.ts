import { expect, test } from 'vitest';
import { createMockClient, type MockClient } from './mock-client.ts';

const refresh = (client: MockClient) =>
  client.call('refreshSession', { headers: { 'x-paso-refresh': '1' } });

test('a launch token works once, for a minute', async () => {
  const client = await createMockClient();
  const exchange = (token: string) =>
    client.call('createSession', { body: { launch_token: token } });
  const fresh = client.backend.launch();
  expect((await exchange(fresh)).status).toBe(201);
  expect((await exchange(fresh)).body.code).toBe('launch_token_used');
  const late = client.backend.launch();
  client.backend.advance(60_000);
  expect((await exchange(late)).body.code).toBe('launch_token_expired');
  expect((await exchange('launch.ws_NOBODY.0123456789')).body.code).toBe('launch_token_invalid');
  expect((await exchange('short')).status).toBe(400);
});

test('the cookie is renewed at every refresh; a copied old one ends the session', async () => {
  const client = await createMockClient();
  const stolen = client.backend.jar.read(0);
  expect(stolen).toMatch(/^__Host-paso_refresh=refresh\./);
  client.token = (await refresh(client)).body.access_token;
  client.token = (await refresh(client)).body.access_token;
  expect((await client.call('getMe')).status).toBe(200);
  client.backend.jar.clear();
  client.backend.jar.store(`${stolen}; Path=/`, 0);
  expect((await refresh(client)).body.code).toBe('session_revoked');
  expect((await client.call('getMe')).body.code).toBe('session_revoked');
});

test('a cookie whose successor never arrived still works', async () => {
  const client = await createMockClient();
  const cookie = client.backend.jar.read(0);
  await refresh(client);
  client.backend.jar.clear();
  client.backend.jar.store(`${cookie}; Path=/`, 0);
  expect((await refresh(client)).status).toBe(201);
});

test('a token lasts fifteen minutes, a session until its cookie does not', async () => {
  const client = await createMockClient();
  client.backend.advance(15 * 60_000);
  expect((await client.call('getWallet')).body.code).toBe('session_expired');
  client.token = (await refresh(client)).body.access_token;
  expect((await client.call('getWallet')).status).toBe(200);
  client.backend.advance(31 * 24 * 3_600_000);
  expect((await refresh(client)).body.code).toBe('session_required'); // the browser let the cookie go
});

test('refreshing takes the header that other sites cannot send', async () => {
  const client = await createMockClient();
  expect((await client.call('refreshSession')).status).toBe(400);
});

test('without a cookie asked for there is none; signing out ends everything', async () => {
  const client = await createMockClient();
  client.backend.jar.clear();
  const bare = await client.call('createSession', {
    body: { launch_token: client.backend.launch(), cookie: false },
  });
  expect(client.backend.jar.read(0)).toBeNull();
  client.token = bare.body.access_token;
  expect((await client.call('deleteSession')).status).toBe(204);
  expect((await client.call('getMe')).body.code).toBe('session_revoked');
  client.token = 'access.nobody';
  expect((await client.call('getMe')).body.code).toBe('session_required');
});

test('words come in the asked language', async () => {
  const client = await createMockClient();
  const consent = async (language: string) =>
    (await client.call('getConfig', { headers: { 'accept-language': language } })).body.consents[0]
      ?.text;
  expect(await consent('en-US,en;q=0.9')).toMatch(/^I authorize/);
  expect(await consent('fr, pt;q=0.5, en;q=0.2')).toMatch(/recarregar|guardar este cartão/);
  expect(await consent('fr')).toMatch(/^Autorizo/);
  await client.call('updateMe', { body: { locale: 'en' } });
  expect(await consent('fr')).toMatch(/^I authorize/);
  expect((await client.call('updateMe', { body: { locale: '!!' } })).status).toBe(422);
});
