import { defineConfig, devices } from '@playwright/test';
import {
  appOrigin,
  appPort,
  backendPort,
  crmOrigin,
  crmPort,
  developmentCrmPort,
  developmentPort,
  developmentUrl,
} from './tests/e2e/servers.ts';
import { writeSite } from './tests/e2e/site.ts';
import { findChromium } from './tools/chromium.mjs';

const backend = `http://127.0.0.1:${backendPort}`;

/** The browser tests drive the production build (`npm run build` first) against the simulated backend. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // As long as a busy machine needs: what hangs is found all the same.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // A busy machine may spoil a test once; such a one is named at the end (docs/decisions/029-a-second-try.md).
  retries: 1,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${appPort}`,
    locale: 'es-MX',
    trace: 'retain-on-failure',
    // No mock may answer in the page: what is tested is the build and the wire.
    serviceWorkers: 'block',
    launchOptions: {
      ...executable(),
      args: [
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        // Replaces Playwright's own list, which switches storage partitioning off: frames of other sites then fail.
        '--disable-features=Translate,OptimizationHints,MediaRouter,HttpsUpgrades',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
  webServer: [
    {
      name: 'backend',
      command: 'node mocks/server.ts',
      url: `${backend}/mock/health`,
      env: { PORT: String(backendPort) },
      reuseExistingServer: false,
      stdout: 'ignore',
      timeout: 20_000,
    },
    {
      name: 'app',
      command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${appPort} --strictPort`,
      url: `http://127.0.0.1:${appPort}/`,
      env: { PASO_BACKEND: backend, PASO_CONFIG: writeSite() },
      reuseExistingServer: false,
      stdout: 'ignore',
      timeout: 20_000,
    },
    {
      name: 'crm',
      command: 'node tests/e2e/crm-server.ts',
      url: `${crmOrigin}/health`,
      env: { PORT: String(crmPort), PASO_WIZARD: appOrigin, PASO_BACKEND: backend },
      reuseExistingServer: false,
      stdout: 'ignore',
      timeout: 20_000,
    },
    {
      name: 'development',
      command: `node tools/start.mjs --port ${developmentPort} --crm-port ${developmentCrmPort}`,
      url: `${developmentUrl}/`,
      env: { CI: '1' },
      reuseExistingServer: false,
      stdout: 'ignore',
      timeout: 60_000,
    },
  ],
});

function executable() {
  const executablePath = findChromium();
  return executablePath ? { executablePath } : {};
}
