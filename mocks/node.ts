import { http } from 'msw/http';
import { setupServer } from 'msw/node';
import { createCookieJar, type CookieJar } from './cookie-jar.ts';
import { dispatch } from './dispatcher.ts';
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

/** 2026-11-16 15:00 UTC: a Monday morning in Bogotá. */
export const testNowMs = Date.UTC(2026, 10, 16, 15);

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
  const answer = async ({ request }: { request: Request }) => {
    const cookie = request.credentials === 'omit' ? null : jar.read(nowMs + world.state.advancedMs);
    const { response, setCookie } = await dispatch(host, request, cookie);
    if (setCookie !== null) jar.store(setCookie, nowMs + world.state.advancedMs);
    return response;
  };
  const server = setupServer(http.all('*/v1/*', answer), http.all('*/mock/*', answer));
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
