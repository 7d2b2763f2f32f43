import { setupServer } from 'msw/node';
import { createCookieJar, type CookieJar } from './cookie-jar.ts';
import { fixedNowMs } from './fixtures.ts';
import { createAccountHandlers } from './handlers.ts';
import { launchWorld, openWorld, toCrmDoor, type WorldHost } from './host.ts';
import { defaultScenario, type ScenarioName } from './scenarios.ts';
import { advanceWorld, type World } from './world.ts';

export interface TestBackend {
  /** Not listening yet. Starts with `server.listen({ onUnhandledFrame: 'error' })`, or by {@link TestBackend.start}. */
  server: ReturnType<typeof setupServer>;
  world: World;
  host: WorldHost;
  jar: CookieJar;
  /** Fresh, not used yet; `launch()` makes more. */
  launchToken: string;
  launch(): string;
  /** Moves the world's clock. */
  advance(ms: number): void;
  start(): void;
  stop(): void;
}

/** Where every test begins. */
export const testNowMs = fixedNowMs;

/**
 * A new world for one test, behind msw/node on every origin, with an injected clock that only `advance` moves.
 * Requests that nobody answers are errors.
 */
export function createTestBackend(
  options: { scenario?: ScenarioName; nowMs?: number; seed?: number; latencyMs?: number } = {},
): TestBackend {
  const nowMs = options.nowMs ?? testNowMs;
  const host: WorldHost = {
    worlds: new Map(),
    readClockMs: () => nowMs,
    createSeed: () => options.seed ?? 1,
    latencyMs: () => options.latencyMs ?? 0,
    sleep: (ms) =>
      ms === 0 ? Promise.resolve() : new Promise((resolve) => void setTimeout(resolve, ms)),
    handoverUrl: toCrmDoor,
    onChange: () => {},
  };
  const world = openWorld(host, options.scenario ?? defaultScenario);
  const jar = createCookieJar();
  const server = setupServer(...createAccountHandlers('*', host, jar));
  return {
    server,
    world,
    host,
    jar,
    launchToken: launchWorld(host, world),
    launch: () => launchWorld(host, world),
    advance: (ms) => void advanceWorld(world, ms),
    start: () => server.listen({ onUnhandledFrame: 'error' }),
    stop: () => server.close(),
  };
}
