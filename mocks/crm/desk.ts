import { type WorldHost, admitByHandover, findWorld, launchWorld, openWorld } from '#mocks/host.ts';
import { dispatch } from '#mocks/dispatcher.ts';
import { workspaceOfSecret } from '#mocks/ids.ts';
import { hash32 } from '#mocks/random.ts';
import { defaultScenario, isScenarioName } from '#mocks/scenarios.ts';
import type { World } from '#mocks/world.ts';

/*
 * What the CRM's own server does for its page: it knows who is signed in, so it may ask the wizard's backend for a
 * session in their name. The page never sees a launch token, and no cookie is set.
 */

/** Answers what is below `/crm/`; null for an address that is not there. */
export async function answerDesk(host: WorldHost, request: Request): Promise<Response | null> {
  const { pathname } = new URL(request.url);
  if (request.method !== 'POST') return null;
  const input = await readJson(request);
  const world = worldOf(host, textOf(input['scenario']));
  switch (pathname) {
    case '/crm/world':
      return answerJson({ workspaceId: world.state.workspaceId, scenario: world.state.scenario });
    case '/crm/token':
      return mintToken(host, world, textOf(input['reference']));
    case '/crm/user-data':
      return writeUserData(host, world);
    default:
      return null;
  }
}

/** The world of a scenario: opened when it is first asked for, and the same one after every start. */
export function worldOf(host: WorldHost, asked: string): World {
  const scenario = isScenarioName(asked) ? asked : defaultScenario;
  for (const world of host.worlds.values()) {
    if (world.state.scenario === scenario) return world;
  }
  return openWorld(host, scenario, hash32(`crm ${scenario}`));
}

/** A session for the page: a launch, exchanged at once. Whoever comes by a hand-over's link gets the one it is for. */
async function mintToken(host: WorldHost, world: World, reference: string): Promise<Response> {
  const invited = findWorld(host, workspaceOfSecret(reference) ?? '');
  const admitted = invited && admitByHandover(host, invited, reference)?.split('#launch=')[1];
  const { response } = await dispatch(
    host,
    post('/v1/session', { launch_token: admitted ?? launchWorld(host, world), cookie: false }),
  );
  if (!response.ok) return response;
  const session = (await response.json()) as { access_token: string; expires_in: number }; // our own backend's answer
  return answerJson({ token: session.access_token, expiresIn: session.expires_in });
}

/** Who is signed in, encrypted for the wizard's backend: what a CRM answers to REQUEST_USER_DATA. */
async function writeUserData(host: WorldHost, world: World): Promise<Response> {
  const { workspaceId } = world.state;
  const { response } = await dispatch(
    host,
    post('/mock/frame-payload', { workspace_id: workspaceId }),
  );
  return response;
}

function post(path: string, body: unknown): Request {
  return new Request(`http://localhost${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

function answerJson(body: unknown): Response {
  return Response.json(body, { headers: { 'cache-control': 'no-store' } });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

async function readJson(request: Request): Promise<Record<string, unknown>> {
  try {
    return Object(await request.json()) as Record<string, unknown>; // members are checked where they are used
  } catch {
    return {};
  }
}
