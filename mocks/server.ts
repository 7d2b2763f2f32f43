import { createServer } from 'node:http';
import { launchWorld, openWorld } from './host.ts';
import { answerHttp, answerSafely, createServerHost } from './http.ts';
import { defaultScenario, isScenarioName } from './scenarios.ts';

/*
 * The simulated backend over real HTTP, for a second browser, end-to-end tests, and any client made from
 * openapi.yaml. Run with `npm run backend`. Many worlds, one a workspace; they end with the process.
 */

const port = Number(process.env['PORT'] ?? 8787);
const address = process.env['HOST'] ?? '127.0.0.1';
const wizardUrl = process.env['PASO_WIZARD_URL'] ?? 'http://localhost:4173';
const scenario = process.env['PASO_SCENARIO'] ?? defaultScenario;
const latencyMs = process.env['PASO_LATENCY_MS'];

const host = createServerHost({
  latencyMs: latencyMs === undefined ? undefined : Number(latencyMs),
  handoverUrl: (stepId, reference) =>
    `${wizardUrl}/mock/sign-in?destino=paso%2F${stepId}&ref=${reference}`,
});

const server = createServer((incoming, outgoing) => {
  answerSafely(outgoing, answerHttp(host, incoming, outgoing));
});

server.listen(port, address, () => {
  const origin = `http://${address}:${port}`;
  const world = openWorld(host, isScenarioName(scenario) ? scenario : defaultScenario);
  const launchToken = launchWorld(host, world);
  const lines = [
    `Simulated backend at ${origin}/v1 (health: ${origin}/mock/health)`,
    `Workspace ${world.state.workspaceId}, scenario ${world.state.scenario}`,
    `Launch link, good for one minute and once: ${wizardUrl}/#launch=${launchToken}`,
    `Another one: curl -X POST ${origin}/mock/launch -d '{"workspace_id":"${world.state.workspaceId}"}'`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}
