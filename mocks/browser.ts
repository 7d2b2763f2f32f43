import { bypass } from 'msw';
import { http } from 'msw/http';
import { setupWorker } from 'msw/browser';
import { brandPictures, brands, defaultBrand, isBrandId } from './brands.ts';
import { createCookieJar, type CookieJar } from './cookie-jar.ts';
import { createAccountHandlers } from './handlers.ts';
import { admitByHandover, launchWorld, nearbyLatency, openWorld, type WorldHost } from './host.ts';
import { defaultScenario, isScenarioName, seedOf, type ScenarioName } from './scenarios.ts';
import { prepareStripeDouble, STRIPE_SCRIPT_URL, stripeScript } from './stripe-js/browser.ts';
import { advanceWorld, createWorld, settleWorld, type World } from './world.ts';
import { createWorldStore, type WorldStore } from './world-store.ts';

/**
 * Starts the simulated backend in this page, before the app: the world of the last visit, or the one that
 * `?scenario=name` asks for. `?brand=name` gives it a tenant of mocks/brands.ts, `?reset` begins it anew, `?advance=36h` moves its clock. On a first visit it puts a
 * launch token into the fragment, as the CRM's link would. The link of a hand-over (`?handover=`) signs in the person
 * who may do everything.
 */
export async function startSimulatedBackend(): Promise<void> {
  const store = createWorldStore(localStorage, window);
  const host = createPageHost(store);
  const jar = createCookieJar({ load: store.loadCookies, save: store.saveCookies });
  const query = new URLSearchParams(location.search);
  const world = resolveWorld(host, store, jar, query);
  store.onOtherTab((state) => {
    host.worlds.clear();
    host.worlds.set(state.workspaceId, createWorld(state, host.readClockMs));
  });
  const admitted = admitByHandover(host, world, query.get('handover') ?? '')?.split('#launch=')[1];
  const isAway = needsLaunch(world, jar, settleWorld(world));
  tidyAddress(query, admitted ?? (isAway ? launchWorld(host, world) : null));
  prepareStripeDouble();
  // Not `virtual:msw`: it lets requests through to the development server while a module is replaced.
  await setupWorker(...createHandlers(host, jar)).start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  });
}

function createPageHost(store: WorldStore): WorldHost {
  return {
    worlds: new Map(),
    readClockMs: () => Date.now(),
    createSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1,
    latencyMs: nearbyLatency,
    sleep: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
    handoverUrl: (stepId, reference) =>
      `${location.origin}${import.meta.env.BASE_URL}${stepId}?handover=${reference}`,
    onChange: (world) => store.save(world.state),
  };
}

function resolveWorld(
  host: WorldHost,
  store: WorldStore,
  jar: CookieJar,
  query: URLSearchParams,
): World {
  const asked = query.get('scenario');
  const stored = store.load();
  const kept = isScenarioName(stored?.scenario ?? '') ? stored : null;
  if (asked !== null && !isScenarioName(asked)) {
    reportError(new Error(`There is no scenario "${asked}"`)); // a mistyped name is no reason for a blank page
  }
  const isNew = (asked !== null && isScenarioName(asked)) || query.has('reset') || kept === null;
  let world: World;
  if (isNew) {
    jar.clear();
    const name =
      asked !== null && isScenarioName(asked) ? asked : (kept?.scenario ?? defaultScenario);
    const known = name as ScenarioName; // both are names of the table
    world = openWorld(host, known, seedOf(known));
    forgetDrafts();
  } else {
    world = createWorld(kept, host.readClockMs);
    host.worlds.set(kept.workspaceId, world);
  }
  const brand = query.get('brand') ?? '';
  if (isBrandId(brand)) {
    world.state.brand = brand;
    host.onChange(world);
  }
  const advance = toMs(query.get('advance'));
  if (advance > 0) {
    advanceWorld(world, advance);
    host.onChange(world);
  }
  return world;
}

/** The same seed is the same workspace: what was typed in its last life would come back into the new one. */
function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('paso.draft.')) localStorage.removeItem(key);
  }
}

/** "90s", "30m", "36h", "7d" in milliseconds; 0 for anything else. */
function toMs(text: string | null): number {
  const [, amount, unit] = /^(\d{1,5})(s|m|h|d)$/.exec(text ?? '') ?? [];
  const units: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
  return Number(amount ?? 0) * (units[unit ?? ''] ?? 0);
}

/**
 * Whether the CRM would have to open the wizard: there is no live cookie, and the address brings no launch token
 * of this world. A session that a scenario takes away keeps its cookie, and so stays lost over a reload.
 */
function needsLaunch({ state }: World, jar: CookieJar, nowMs: number): boolean {
  const cookie = jar.read(nowMs) ?? '';
  const isAlive = state.sessions.some(
    ({ isRevoked, refreshTokens }) =>
      !isRevoked && refreshTokens.some(({ token }) => cookie.includes(token)),
  );
  return !isAlive && !state.launches.some(({ token }) => location.hash === `#launch=${token}`);
}

/** Takes the simulation's own words out of the address, so that a reload keeps the world. */
function tidyAddress(query: URLSearchParams, launchToken: string | null): void {
  for (const name of ['scenario', 'brand', 'reset', 'advance', 'handover']) query.delete(name);
  const search = query.size === 0 ? '' : `?${query}`;
  const hash = launchToken === null ? location.hash : `#launch=${launchToken}`;
  history.replaceState(history.state, '', `${location.pathname}${search}${hash}`);
}

function createHandlers(host: WorldHost, jar: CookieJar) {
  const stripe = async () => {
    const [world] = host.worlds.values();
    switch (world?.state.stripe) {
      case 'blocked':
        return Response.error();
      case 'stalled':
        return new Promise<Response>(() => {});
      case 'html':
        return new Response('<!doctype html><title>Wi-Fi</title>', {
          headers: { 'content-type': 'text/html' },
        });
      default:
        return new Response(stripeScript(), { headers: { 'content-type': 'text/javascript' } });
    }
  };
  // The tenant's file as it is shipped, with the look of the world's brand.
  const settings = async ({ request }: { request: Request }) => {
    const [world] = host.worlds.values();
    const shipped: unknown = await (await fetch(bypass(request))).json();
    return Response.json({ ...(shipped as object), ...brands[world?.state.brand ?? defaultBrand] });
  };
  const picture = ({ request }: { request: Request }) =>
    new Response(brandPictures[new URL(request.url).pathname], {
      headers: { 'content-type': 'image/svg+xml' },
    });
  return [
    http.get(`${location.origin}${import.meta.env.BASE_URL}config.json`, settings),
    http.get(`${location.origin}/brand/*`, picture),
    ...createAccountHandlers(location.origin, host, jar),
    http.get(STRIPE_SCRIPT_URL, stripe),
  ];
}
