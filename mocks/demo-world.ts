import type { BrandId } from './brands.ts';
import { campaignLimits, startCampaign, stopCampaign, viewCampaign } from './campaign.ts';
import type { CampaignView } from './campaign.ts';
import type { CampaignPlan } from './campaign-state.ts';
import { createCookieJar } from './cookie-jar.ts';
import { createDemoClock, type DemoTools } from './demo-clock.ts';
import { createDemoFetch } from './demo-fetch.ts';
import { fingerprint, isOnline, stayAwake, withoutExpiry } from './demo-state.ts';
import { fixedNowMs } from './fixtures.ts';
import { createAccountHandlers } from './handlers.ts';
import { launchWorld, nearbyLatency, openWorld, toCrmDoor, type WorldHost } from './host.ts';
import { balanceMicros, lastSequence } from './ledger.ts';
import { currencyOf, rechargeStatus } from './recharge.ts';
import { seedOf, type ScenarioName } from './scenarios.ts';
import type { WorldState } from './state.ts';
import { settleWorld, type World } from './world.ts';

/*
 * A world to show to somebody: one scenario with its fixed seed, on a clock that begins at a fixed instant and that the
 * presenter moves. In memory only; nothing is kept and nothing leaves the origin.
 *
 * Time runs as real time does unless it is paused: what a customer sets off (a charge of two and a half seconds) comes
 * to its end without anybody touching the clock. While it is paused nothing happens by itself, and nothing else stops.
 */

/** What a link has to carry for the same figures: the scenario, how long it has run, and what was sent. */
export interface DemoStory {
  scenario: ScenarioName;
  elapsedMs: number;
  /** In the order they were started. */
  campaigns: readonly DemoCampaign[];
}

export interface DemoCampaign extends CampaignPlan {
  /** Since the start of the scenario. */
  atMs: number;
  /** When it was stopped by hand; null when it was not. */
  stoppedAtMs: number | null;
}

export interface DemoOptions extends Partial<DemoStory> {
  scenario: ScenarioName;
  /** Whose CRM it is: the tenant's name in the backend's words. */
  brand?: BrandId;
  /** 1 without it; 0 begins paused, which keeps a link's figures as they are until somebody goes on. */
  speed?: number;
  /** The page's own without it. */
  origin?: string;
  tools?: Partial<DemoTools>;
}

/**
 * What has changed: `time` is the clock alone; `account` is something that the wizard may show, to be read again;
 * `restart` is another life of the world, in which the wizard has to start anew with a new launch token.
 */
export type DemoChange = 'time' | 'account' | 'restart';

export interface DemoWorld {
  readonly scenario: ScenarioName;
  /** How Stripe's script does in this scenario; for `installStripeDouble`. */
  readonly stripe: WorldState['stripe'];
  /**
   * Answers `/v1` and `/mock` of the origin and rejects everything else as a browser rejects what it cannot reach. For
   * createHttpBackend, createSessionApi and the double of Stripe. Give the adapters the device's clock (their default):
   * nobody is signed out by a clock that somebody hurries.
   */
  readonly fetch: typeof globalThis.fetch;
  /** False once the scenario has cut the network; for the adapters' `isOnline` and the query client's onlineManager. */
  readIsOnline(): boolean;
  /** A fresh token, as the CRM's link brings; for every start of the wizard. */
  launch(): string;

  /** The world's time; the wizard's `readNow`. */
  readNowMs(): number;
  readElapsedMs(): number;
  readSpeed(): number;
  /** Simulated seconds a real second; 0 pauses. */
  setSpeed(speed: number): void;
  /** Moves ahead; everything in between happens. */
  step(byMs: number): void;
  /** The scenario's start anew, without campaigns. Keeps the speed. */
  rewind(): void;

  /** Starts sending; a campaign under way is left where it is. Numbers are brought into `campaignLimits`. */
  startCampaign(plan: CampaignPlan): void;
  stopCampaign(): void;
  readCampaign(): CampaignView | null;
  /** What a panel shows beside the wizard. */
  readFacts(): DemoFacts;
  readStory(): DemoStory;

  subscribe(listener: (change: DemoChange) => void): () => void;
  /** Ends its time. */
  close(): void;
}

export interface DemoFacts {
  balanceMicros: number;
  currency: { code: string; exponent: number };
  rule: ReturnType<typeof rechargeStatus>;
  rows: number;
}

export { campaignLimits };
export type { CampaignPlan, CampaignView };

const TICK_MS = 250;

/** Opens a world where its story has come to. */
export function createDemoWorld(options: DemoOptions): DemoWorld {
  const { scenario, origin = globalThis.location.origin } = options;
  const tools: DemoTools = { ...browserTools(), ...options.tools };
  // It stands still until the world is where its story has come to, however long that takes.
  const clock = createDemoClock(tools, 0);
  const jar = createCookieJar(withoutExpiry());
  const host = createDemoHost(tools, () => fixedNowMs + clock.readElapsedMs());
  const listeners = new Set<(change: DemoChange) => void>();
  let world = open();
  let campaigns: DemoCampaign[] = [];
  let seen = fingerprint(world.state);

  function open(): World {
    const speed = clock.readSpeed();
    clock.setSpeed(0);
    clock.moveTo(0);
    host.worlds.clear();
    jar.clear();
    const opened = openWorld(host, scenario, seedOf(scenario));
    if (options.brand !== undefined) opened.state.brand = options.brand;
    clock.setSpeed(speed);
    return opened;
  }

  function tell(change: DemoChange): void {
    for (const listener of listeners) listener(change);
  }

  function look(): void {
    settleWorld(world);
    const now = fingerprint(world.state);
    const hasMoved = now !== seen;
    seen = now;
    if (hasMoved) tell('account');
    else if (clock.readSpeed() > 0) tell('time');
  }

  function moveTo(elapsedMs: number): void {
    clock.moveTo(Math.max(elapsedMs, clock.readElapsedMs()));
    settleWorld(world);
  }

  function send(plan: CampaignPlan): void {
    const nowMs = settleWorld(world);
    startCampaign(world.state, plan, nowMs);
    campaigns.push({ ...plan, atMs: nowMs - fixedNowMs, stoppedAtMs: null });
  }

  function stop(): void {
    const nowMs = settleWorld(world);
    const last = campaigns.at(-1);
    if (last === undefined || viewCampaign(world.state, nowMs)?.reason === 'by_hand') return;
    stopCampaign(world.state);
    campaigns[campaigns.length - 1] = { ...last, stoppedAtMs: nowMs - fixedNowMs };
  }

  for (const { atMs, stoppedAtMs, ...plan } of options.campaigns ?? []) {
    moveTo(atMs);
    send(plan);
    if (stoppedAtMs === null) continue;
    moveTo(stoppedAtMs);
    stop();
  }
  moveTo(options.elapsedMs ?? 0);
  seen = fingerprint(world.state);
  clock.setSpeed(options.speed ?? 1);

  const handlers = createAccountHandlers(origin, host, jar);
  const endTicks = tools.every(TICK_MS, look);

  return {
    scenario,
    stripe: world.state.stripe,
    fetch: createDemoFetch(origin, handlers, () => stayAwake(world.state)),
    readIsOnline: () => isOnline(world.state),
    launch() {
      const token = launchWorld(host, world);
      stayAwake(world.state);
      return token;
    },
    readNowMs: () => settleWorld(world),
    readElapsedMs: clock.readElapsedMs,
    readSpeed: clock.readSpeed,
    setSpeed(speed) {
      clock.setSpeed(speed);
      tell('time');
    },
    step(byMs) {
      moveTo(clock.readElapsedMs() + byMs);
      seen = fingerprint(world.state);
      tell('account');
    },
    rewind() {
      world = open();
      campaigns = [];
      seen = fingerprint(world.state);
      tell('restart');
    },
    startCampaign(plan) {
      send(plan);
      look();
    },
    stopCampaign() {
      stop();
      look();
    },
    readCampaign: () => viewCampaign(world.state, settleWorld(world)),
    readFacts() {
      const nowMs = settleWorld(world);
      return {
        balanceMicros: balanceMicros(world.state),
        currency: currencyOf(world.state),
        rule: rechargeStatus(world.state, nowMs),
        rows: lastSequence(world.state.ledger),
      };
    },
    readStory: () => ({ scenario, elapsedMs: clock.readElapsedMs(), campaigns: [...campaigns] }),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      endTicks();
      listeners.clear();
    },
  };
}

function createDemoHost(tools: DemoTools, readClockMs: () => number): WorldHost {
  return {
    worlds: new Map(),
    readClockMs,
    createSeed: () => 1, // the demo names every seed
    latencyMs: tools.latencyMs,
    sleep: tools.sleep,
    handoverUrl: toCrmDoor,
    onChange: () => {}, // seen at the next tick: reading changes nothing, and must not be told as a change
  };
}

function browserTools(): DemoTools {
  return {
    readRealMs: () => performance.now(),
    every(ms, act) {
      const timer = setInterval(act, ms);
      return () => clearInterval(timer);
    },
    sleep: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
    latencyMs: nearbyLatency,
  };
}
