import { stepIds } from '#src/domain/progress.ts';
import { channelIds } from '#src/backend/generated/enums.gen.ts';
import { doInCrm } from './crm.ts';
import { admitByHandover, findWorld, launchWorld, openWorld, type WorldHost } from './host.ts';
import { workspaceOfSecret } from './ids.ts';
import { runRule } from './recharge.ts';
import {
  defaultScenario,
  isScenarioName,
  type ScenarioName,
  scenarios,
  seedOf,
} from './scenarios.ts';
import { seedCampaign } from './seeds.ts';
import { personOf } from './sessions.ts';
import type { Fault } from './state.ts';
import { answerStripe } from './stripe-door.ts';
import { encryptUserData } from './user-data.ts';
import { advanceWorld, settleWorld, type World } from './world.ts';

/*
 * The simulation's own doors, below /mock: what a CRM, a bank, a campaign and time would do. Never called by the
 * wizard.
 */

/** Answers a request below `/mock`; null for any other. */
export async function openDoor(
  host: WorldHost,
  request: Request,
  url: URL,
): Promise<Response | null> {
  if (!url.pathname.startsWith('/mock/')) return null;
  const [, , door = '', kind = '', action = ''] = url.pathname.split('/');
  const input =
    request.method === 'GET' ? Object.fromEntries(url.searchParams) : await readJson(request);
  if (door === 'health') return Response.json({ ok: true, worlds: host.worlds.size });
  if (door === 'scenarios') {
    return Response.json(
      Object.entries(scenarios).map(([name, { seed: _, ...scenario }]) => ({ name, ...scenario })),
    );
  }
  if (door === 'stripe') {
    const verb = request.method === 'GET' ? 'retrieve' : action;
    const answer = answerStripe(host, kind, verb, input);
    return answer === null ? refuse(404, 'no such intent') : Response.json(answer);
  }
  if (door === 'sign-in') return signIn(host, input['ref']);
  if (door === 'worlds') {
    const name = typeof input['scenario'] === 'string' ? input['scenario'] : defaultScenario;
    if (!isScenarioName(name)) return refuse(400, `unknown scenario: ${name}`);
    return toLaunch(host, openWorld(host, name, toSeed(name, input['seed'])));
  }
  const world = findWorld(
    host,
    typeof input['workspace_id'] === 'string' ? input['workspace_id'] : null,
  );
  if (world === undefined) return refuse(404, 'no such world: send workspace_id');
  if (door === 'frame-payload') {
    const { id, name, email } = personOf(undefined);
    const payload = await encryptUserData({
      userId: id,
      companyId: 'com_TIENDA_AZUL',
      role: 'admin',
      type: 'location',
      userName: name,
      email,
      activeLocation: world.state.workspaceId,
    });
    return Response.json({ payload });
  }
  return actOnWorld(host, world, door, input);
}

function actOnWorld(
  host: WorldHost,
  world: World,
  door: string,
  input: Record<string, unknown>,
): Response {
  const nowMs = settleWorld(world);
  const { state } = world;
  switch (door) {
    case 'state':
      return Response.json({ now_ms: nowMs, state });
    case 'launch':
      return toLaunch(host, world);
    case 'reset': {
      const name = isScenarioName(state.scenario) ? state.scenario : defaultScenario;
      return toLaunch(host, openWorld(host, name, state.seed));
    }
    case 'clock': {
      const byMs = Number(input['advance_ms']);
      if (!Number.isFinite(byMs) || byMs < 0)
        return refuse(400, 'advance_ms: milliseconds, 0 or more');
      const laterMs = advanceWorld(world, byMs);
      host.onChange(world);
      return Response.json({ now: new Date(laterMs).toISOString() });
    }
    case 'faults':
      // Trusted: tests and the demo send what state.ts describes.
      state.faults = (input['faults'] ?? []) as Fault[];
      host.onChange(world);
      return Response.json({ faults: state.faults });
    case 'crm': {
      const stepId = stepIds.find((id) => id === input['step_id']);
      if (stepId === undefined) return refuse(400, 'step_id: one of the five steps');
      doInCrm(state, stepId, nowMs);
      host.onChange(world);
      return Response.json({ done: stepId });
    }
    case 'use': {
      const channel = channelIds.find((id) => id === input['channel']);
      const quantity = Number(input['quantity']);
      if (channel === undefined || !Number.isSafeInteger(quantity) || quantity < 1) {
        return refuse(400, 'channel: a channel; quantity: 1 or more');
      }
      seedCampaign(state, channel, quantity, nowMs);
      runRule(state, nowMs);
      host.onChange(world);
      return Response.json({ used: quantity });
    }
    default:
      return refuse(404, `no such door: ${door}`);
  }
}

/** The CRM's sign-in, as who follows a hand-over's link meets it: on to the wizard, by its preview's address. */
function signIn(host: WorldHost, reference: unknown): Response {
  if (typeof reference !== 'string') return refuse(400, 'ref: from the link');
  const world = findWorld(host, workspaceOfSecret(reference));
  const path = world === undefined ? null : admitByHandover(host, world, reference);
  if (path === null) return refuse(404, 'this link is not known, or is too old');
  return new Response(null, { status: 303, headers: { location: `/${path}` } });
}

function toLaunch(host: WorldHost, world: World): Response {
  const launchToken = launchWorld(host, world);
  return Response.json(
    {
      workspace_id: world.state.workspaceId,
      scenario: world.state.scenario,
      launch_token: launchToken,
      launch_path: `/#launch=${launchToken}`,
    },
    { status: 201 },
  );
}

/** A number, "fixed" for the scenario's own; a new one without it, so that worlds of a server stand side by side. */
function toSeed(name: ScenarioName, seed: unknown): number | undefined {
  if (seed === 'fixed') return seedOf(name);
  return typeof seed === 'number' ? seed : undefined;
}

function refuse(status: number, message: string): Response {
  return Response.json({ error: message }, { status });
}

async function readJson(request: Request): Promise<Record<string, unknown>> {
  try {
    return Object(await request.json()) as Record<string, unknown>; // members are checked where they are used
  } catch {
    return {};
  }
}
