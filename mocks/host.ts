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

/** The world of a workspace; without a name, the only one. */
export function findWorld(host: WorldHost, workspaceId: string | null): World | undefined {
  if (workspaceId !== null) return host.worlds.get(workspaceId);
  return host.worlds.size === 1 ? host.worlds.values().next().value : undefined;
}

/** A small, uneven delay, as a server near by has. */
export function nearbyLatency(): number {
  return 60 + (hash32(performance.now()) % 180);
}
