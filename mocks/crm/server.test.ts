import { decryptUserData } from '#mocks/user-data.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pagePaths } from './page.ts';
import { type Crm, startCrm } from './server.ts';

const wizardOrigin = 'http://localhost:5173';
let crm: Crm;

const start = () => startCrm({ port: 0, readWizardOrigin: () => wizardOrigin, latencyMs: 0 });

beforeAll(async () => {
  crm = await start();
});

afterAll(() => crm.close());

function post(path: string, body: object, at = crm): Promise<Response> {
  return fetch(`${at.origin}${path}`, { method: 'POST', body: JSON.stringify(body) });
}

async function mintToken(body: object): Promise<string> {
  const answer = await post('/crm/token', body);
  expect(answer.status).toBe(200);
  const { token, expiresIn } = (await answer.json()) as { token: string; expiresIn: number };
  expect(expiresIn).toBe(900);
  return token;
}

async function readWallet(token: string): Promise<number> {
  const answer = await fetch(`${crm.origin}/v1/wallet`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(answer.status).toBe(200);
  const { balance } = (await answer.json()) as {
    balance: { available: { amount_micros: number } };
  };
  return balance.available.amount_micros;
}

test.each(pagePaths)('%s is a page that nothing inline runs in', async (path) => {
  const answer = await fetch(`${crm.origin}${path}`);
  expect(answer.status).toBe(200);
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(policy).toContain(`script-src 'self' ${wizardOrigin};`);
  expect(policy).toContain(`frame-src ${wizardOrigin};`);
  expect(policy).not.toContain('unsafe');
  const html = await answer.text();
  expect(html).toContain(`data-wizard="${wizardOrigin}"`);
  expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
});

test('an address that is none is told so', async () => {
  expect((await fetch(`${crm.origin}/nowhere`)).status).toBe(404);
  expect((await fetch(`${crm.origin}/assets/nothing.js`)).status).toBe(404);
  expect((await post('/crm/nothing', {})).status).toBe(404);
});

test('the page gets a token of the world it asks for, and no cookie', async () => {
  const answer = await post('/crm/token', { scenario: 'complete' });
  expect(answer.headers.get('set-cookie')).toBeNull();
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await readWallet(await mintToken({ scenario: 'complete' }))).toBeGreaterThan(0);
  expect(await readWallet(await mintToken({}))).toBe(0);
});

test('a page without the SDK is told who is signed in, for the backend alone to read', async () => {
  const { payload } = (await (await post('/crm/user-data', {})).json()) as { payload: string };
  const { workspaceId } = (await (await post('/crm/world', {})).json()) as { workspaceId: string };
  expect(payload).not.toContain(workspaceId);
  expect(await decryptUserData(payload)).toMatchObject({ activeLocation: workspaceId });
});

test('the script of the page can be built', async () => {
  const answer = await fetch(`${crm.origin}/assets/crm.js`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('text/javascript');
  expect(await answer.text()).toContain('embed-react');
});

test('a session that the CRM cannot get is refused, as it is', async () => {
  expect((await post('/crm/token', { scenario: 'launch-expired' })).status).toBe(401);
});

test('a scenario is the same world after every start', async () => {
  const another = await start();
  const read = async (at: Crm) => (await post('/crm/world', { scenario: 'halfway' }, at)).json();
  expect(await read(another)).toEqual(await read(crm));
  await another.close();
});

test('who comes by the link of a hand-over may do what the one who sent it may not', async () => {
  const permissions = async (token: string) => {
    const answer = await fetch(`${crm.origin}/v1/me`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return ((await answer.json()) as { permissions: string[] }).permissions;
  };
  const own = await mintToken({ scenario: 'no-permission' });
  const answer = await fetch(`${crm.origin}/v1/handover-links`, {
    method: 'POST',
    headers: { authorization: `Bearer ${own}`, 'content-type': 'application/json' },
    body: JSON.stringify({ step_id: 'card' }),
  });
  const { url } = (await answer.json()) as { url: string };
  expect(new URL(url).origin).toBe(crm.origin);
  expect(new URL(url).searchParams.get('step')).toBe('card');
  const reference = new URL(url).searchParams.get('ref');
  expect(await permissions(own)).not.toContain('payment_methods:write');
  expect(await permissions(await mintToken({ reference }))).toContain('payment_methods:write');
});
