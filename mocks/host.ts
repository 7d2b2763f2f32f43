import type { StepId } from '#src/domain/progress.ts';
import { crmUrl } from './fixtures.ts';
import { hash32 } from './random.ts';
import { createLaunchToken } from './sessions.ts';
import { createScenario, type ScenarioName } from './scenarios.ts';
import { createWorld, settleWorld, type World } from './world.ts';

/** Where worlds live: one in a page or a test, many in the Node process. */
export interface WorldHost {
  worlds: Map<string, World>;
  readClockMs(): number;
  /** A new seed for a world that names none. */
  createSeed(): number;
  latencyMs(): number;
  sleep(ms: number): Promise<void>;
  /** Where the link of a hand-over leads: to the door of the simulated CRM, which signs in who comes. */
  handoverUrl(stepId: StepId, reference: string): string;
  /** After anything may have changed in a world. */
  onChange(world: World): void;
}

/** Adds a world of a scenario. The same seed makes the same world, and replaces it. */
export function openWorld(
  host: WorldHost,
  scenario: ScenarioName,
  seed = host.createSeed(),
): World {
  const world = createWorld(createScenario(scenario, seed, host.readClockMs()), host.readClockMs);
  host.worlds.set(world.state.workspaceId, world);
  host.onChange(world);
  return world;
}

/** A launch link's token for a world, as the CRM would make it. */
export function launchWorld(host: WorldHost, world: World): string {
  const launchToken = createLaunchToken(world.state, settleWorld(world));
  host.onChange(world);
  return launchToken;
}

/**
 * What the CRM does when somebody comes by a hand-over's link: here the one who may do everything, who is signed in
 * and sent on to the wizard. Null for a link that is not this world's, or is too old.
 */
export function admitByHandover(host: WorldHost, world: World, reference: string): string | null {
  const { state } = world;
  const nowMs = settleWorld(world);
  const handover = state.handovers.find((known) => known.reference === reference);
  if (handover === undefined || nowMs >= handover.expiresAtMs) return null;
  const launchToken = createLaunchToken(state, nowMs, handover);
  host.onChange(world);
  return `${handover.stepId}#launch=${launchToken}`;
}

/** The world of a workspace; without a name, the only one. */
export function findWorld(host: WorldHost, workspaceId: string | null): World | undefined {
  if (workspaceId !== null) return host.worlds.get(workspaceId);
  return host.worlds.size === 1 ? host.worlds.values().next().value : undefined;
}

/** The CRM's own door, where a test needs the link and nobody follows it. */
export function toCrmDoor(stepId: StepId, reference: string): string {
  return `${crmUrl}/entrar?destino=paso%2F${stepId}&ref=${reference}`;
}

/** A small, uneven delay, as a server near by has. */
export function nearbyLatency(): number {
  return 60 + (hash32(performance.now()) % 180);
}
