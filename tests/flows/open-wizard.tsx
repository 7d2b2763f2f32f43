import { i18n } from '@lingui/core';
import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { onTestFinished, vi } from 'vitest';
import { createTestBackend, type TestBackend } from '#mocks/node.ts';
import type { ScenarioName } from '#mocks/scenarios.ts';
import { prefetchAccount } from '#src/app/prefetch-account.ts';
import { App } from '#src/app/app.tsx';
import { flow } from '#src/app/flow.ts';
import { createPageHistory, PageRouter } from '#src/app/page-router.tsx';
import { createQueryClient } from '#src/app/query-client.ts';
import { loadScreen } from '#src/app/screen-loader.ts';
import { createHttpBackend } from '#src/backend/http/create-http-backend.ts';
import { createSessionApi } from '#src/backend/http/session-api.ts';
import { createIntentKeys } from '#src/backend/intent-keys.ts';
import type { JourneyEvent } from '#src/host/journey-event.ts';
import { createStandaloneHost } from '#src/host/standalone.ts';
import { activateLanguage, languageIds } from '#src/i18n/i18n.ts';
import { donePage } from '#src/steps/done/done-page.ts';

// Once a file: how long code takes to compile is not what a story is about.
await activateLanguage('es');
await Promise.all([...flow, donePage].map(({ load }) => loadScreen<unknown>(load)));

const crmUrl = 'https://app.webcamaya.example';

interface OpenOptions {
  scenario?: ScenarioName;
  /** Where the customer comes in. */
  path?: string;
  /** A world that another browser has met already. */
  simulation?: TestBackend;
  /** In place of a fresh one: null for who comes without, as after a reload without a cookie. */
  launchToken?: string | null;
  /** Asked to be told of the visit; nothing is, without it. */
  onReport?: (event: JourneyEvent) => void;
  /** Runs before the app asks anything. */
  prepare?: (simulation: TestBackend) => void;
}

interface OpenedWizard {
  user: UserEvent;
  /** What is on its page: two wizards of one test share the document. */
  page: HTMLElement;
  simulation: TestBackend;
  /** Addresses that were opened beside the wizard. */
  opened: string[];
  /** Addresses the wizard was left for. */
  left: string[];
  /** Takes the wizard off the page, as closing the tab does. */
  close: () => void;
}

/**
 * Opens the whole app as `main.tsx` does, on a simulated world of its own and a clock that only the world moves. What
 * is listening is ended with the test.
 */
export function openWizard(options: OpenOptions = {}): OpenedWizard {
  const { scenario, path = '/' } = options;
  const simulation = options.simulation ?? startSimulation(scenario);
  options.prepare?.(simulation);
  const { origin } = window.location;
  window.history.replaceState(null, '', path);
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined); // jsdom lays nothing out

  const opened: string[] = [];
  const left: string[] = [];
  const sessions = createSessionApi({ baseUrl: `${origin}/v1` });
  const host = createStandaloneHost({
    launchToken: options.launchToken === undefined ? simulation.launch() : options.launchToken,
    exchange: sessions.exchange,
    refresh: sessions.refresh,
    allowedOrigins: [crmUrl],
    crmUrl,
    basePath: '/',
    window: {
      open: (url) => {
        opened.push(String(url));
        return null;
      },
      location: { origin, assign: (url) => void left.push(String(url)) },
    },
  });
  const { onReport } = options;
  const readNow = () => simulation.host.readClockMs() + simulation.world.state.advancedMs;
  const backend = createHttpBackend({
    baseUrl: `${origin}/v1`,
    session: host.session,
    language: () => i18n.locale,
    now: readNow,
    sleep: () => Promise.resolve(),
    random: () => 0,
  });
  const queryClient = createQueryClient();
  void prefetchAccount(queryClient, backend);
  const page = render(
    <PageRouter history={createPageHistory(window)} basename="/">
      <App
        backend={backend}
        queryClient={queryClient}
        host={onReport === undefined ? host : { ...host, report: onReport }}
        intentKeys={createIntentKeys(
          () => sessionStorage,
          () => crypto.randomUUID(),
        )}
        draftStorage={() => localStorage}
        readNow={readNow}
        site={{
          brandName: 'Webcamaya',
          logoUrl: null,
          languages: languageIds,
          support: { email: 'soporte@webcamaya.example', phone: null, url: null, hours: null },
          crmUrl,
          onLanguageChosen: () => undefined,
        }}
      />
    </PageRouter>,
    { onCaughtError: () => undefined }, // a boundary shows it, and the test looks there
  );
  onTestFinished(page.unmount);
  return {
    user: userEvent.setup(),
    page: page.container,
    simulation,
    opened,
    left,
    close: page.unmount,
  };
}

/** A world that several wizards of one test can meet. */
export function startSimulation(scenario?: ScenarioName): TestBackend {
  const simulation = createTestBackend(scenario === undefined ? {} : { scenario });
  simulation.start();
  onTestFinished(() => simulation.stop());
  return simulation;
}
