import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { ScenarioName } from '#mocks/scenarios.ts';

/** The simulated backend in a process of its own, over real HTTP. */
export interface BackendProcess {
  origin: string;
  /** A new world: its workspace, and launch tokens that were not used yet. */
  open(
    scenario: ScenarioName,
    launches?: number,
  ): Promise<{ workspace: string; launchTokens: string[] }>;
  /** An access token of a world. */
  signIn(launchToken: string): Promise<string>;
  /** Moves a world's clock, as the kit's waiting would. */
  advance(workspace: string, ms: number): Promise<void>;
  stop(): void;
}

/** Starts the server on a free port. */
export async function startBackend(): Promise<BackendProcess> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const child = spawn(process.execPath, ['mocks/server.ts'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), PASO_LATENCY_MS: '0' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await untilHealthy(origin, child);
  const post = async (path: string, body: unknown) => {
    const response = await fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as Record<string, string>; // our own doors
  };
  return {
    origin,
    async open(scenario, launches = 1) {
      const { workspace_id: workspace = '', launch_token: first = '' } = await post(
        '/mock/worlds',
        { scenario },
      );
      const launchTokens = [first];
      while (launchTokens.length < launches) {
        const { launch_token: next = '' } = await post('/mock/launch', { workspace_id: workspace });
        launchTokens.push(next);
      }
      return { workspace, launchTokens };
    },
    async signIn(launchToken) {
      const { access_token: token = '' } = await post('/v1/session', {
        launch_token: launchToken,
        cookie: false,
      });
      return token;
    },
    async advance(workspace, ms) {
      await post('/mock/clock', { workspace_id: workspace, advance_ms: Math.ceil(ms) });
    },
    stop: () => void child.kill(),
  };
}

async function untilHealthy(origin: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (child.exitCode !== null) break;
    try {
      if ((await fetch(`${origin}/mock/health`)).ok) return;
    } catch {
      // not listening yet
    }
    await new Promise((resolve) => void setTimeout(resolve, 100));
  }
  throw new Error('the simulated backend did not start');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        resolve(typeof address === 'object' && address !== null ? address.port : 0),
      );
    });
  });
}
