import { i18n } from '@lingui/core';
import type { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { crmUrl } from '#mocks/fixtures.ts';
import { createDemoWorld, type DemoWorld } from '#mocks/demo-world.ts';
import { installStripeDouble } from '#mocks/stripe-js/browser.ts';
import { App } from '#src/app/app.tsx';
import { createHiddenHistory, PageRouter } from '#src/app/page-router.tsx';
import { prefetchAccount } from '#src/app/prefetch-account.ts';
import { createQueryClient } from '#src/app/query-client.ts';
import { findStartScreen } from '#src/app/start-screen.ts';
import { BackendError } from '#src/backend/backend-error.ts';
import { createHttpBackend } from '#src/backend/http/create-http-backend.ts';
import { createSessionApi } from '#src/backend/http/session-api.ts';
import { createIntentKeys } from '#src/backend/intent-keys.ts';
import { accountFacts, principalQuery } from '#src/backend/queries.ts';
import { createStandaloneHost } from '#src/host/standalone.ts';
import { activateLanguage, languageIds } from '#src/i18n/i18n.ts';
import type { DemoLink } from './demo-link.ts';
import { createMemoryStorage } from './memory-storage.ts';
import { places, toPath, toPlace } from './places.ts';
import { createStageClock } from './stage-clock.ts';
import type { Presenter } from './stage-contract.ts';
import { keepInside } from './stage-exits.ts';
import { putOnBrand, putOnTheme } from './stage-look.ts';
import { throttle } from './throttle.ts';

/*
 * The composition root of the customer's part: the wizard that customers use, over a world of its own in memory. Neither
 * tokens nor anything else of the address get here, nothing is kept, and nothing leaves the page.
 */

/** So often the figures on the page follow a world that moves. */
const FOLLOW_MS = 1_000;
/** By then what was asked for is there. */
const QUIET_MS = 2_000;

export async function openStage(root: HTMLElement, presenter: Presenter): Promise<void> {
  const { opening } = presenter;
  const { scenario, elapsedMs, campaigns, brand } = opening;
  const speed = opening.isPaused ? 0 : 1;
  const world = createDemoWorld({ scenario, elapsedMs, campaigns, brand, speed });
  // Before the card form's code asks for the script.
  installStripeDouble({ delayMs: 500, fetch: world.fetch }, world.stripe);
  const site = putOnBrand(document, brand);
  putOnTheme(document, opening.theme);
  tellOfPage(presenter);
  await activateLanguage(opening.language);

  const host = createHost(world, presenter);
  const language = () => i18n.locale;
  const { session } = host;
  const backend = createHttpBackend({ baseUrl: '/v1', session, language, fetch: world.fetch });
  const queryClient = createQueryClient();
  void prefetchAccount(queryClient, backend);
  const clock = createStageClock(world.readNowMs);
  follow(world, queryClient, clock.tick);

  const history = createHiddenHistory(toPath(opening.place), (path) => {
    const place = toPlace(path);
    if (place !== null) presenter.onPlace(place);
  });

  const storage = createMemoryStorage();
  const intentKeys = createIntentKeys(() => storage, createId);
  const reactRoot = createRoot(root, {
    onCaughtError: (error) => {
      if (!(error instanceof BackendError)) reportError(error);
    },
  });

  function show(width: DemoLink['width']) {
    reactRoot.render(
      <StrictMode>
        <PageRouter history={history} basename="/">
          <App
            backend={backend}
            queryClient={queryClient}
            host={host}
            intentKeys={intentKeys}
            draftStorage={() => storage}
            readNow={world.readNowMs}
            clock={clock}
            site={{
              ...site,
              languages: languageIds,
              support: { email: 'soporte@webcamaya.example', phone: null, url: null, hours: null },
              crmUrl,
              isFramed: width === '480',
              onLanguageChosen: (chosen) => presenter.onLanguage(chosen),
            }}
          />
        </PageRouter>
      </StrictMode>,
    );
  }

  show(opening.width);
  presenter.attach({
    world,
    readHabits() {
      const principal = queryClient.getQueryData(principalQuery(backend).queryKey);
      return principal ? { timeZone: principal.timeZone, region: principal.country } : null;
    },
    goTo: (place) => {
      if (toPath(place) !== history.location.pathname) history.push(toPath(place));
    },
    async speak(chosen) {
      if (chosen === i18n.locale) return;
      await activateLanguage(chosen);
      await backend.saveLocale(chosen).catch(() => undefined); // as where the customer chooses it
      await queryClient.invalidateQueries();
    },
    dress({ theme, width }) {
      putOnTheme(document, theme);
      show(width);
    },
  });
  queryClient.ensureQueryData(principalQuery(backend)).then(presenter.onKnown, () => undefined);
  setTimeout(fetchScreens, QUIET_MS);
}

/** All of them, with what is shown already there: a jump in a call waits for no network, and needs none. */
function fetchScreens(): void {
  for (const place of places) findStartScreen(toPath(place))?.preload();
}

/** The host of a tab of its own, but for the two ways out of it. */
function createHost({ fetch, launch }: DemoWorld, presenter: Presenter) {
  const { exchange, refresh } = createSessionApi({ baseUrl: '/v1', fetch });
  const exit = (url: string | URL | undefined) => presenter.onExit(String(url));
  return createStandaloneHost({
    launchToken: launch(),
    exchange,
    refresh,
    allowedOrigins: [crmUrl],
    crmUrl,
    basePath: '/',
    window: {
      open: (url) => {
        exit(url);
        return null;
      },
      location: { origin: location.origin, assign: exit },
    },
  });
}

/** What the page shows is read again when its world has moved; an answer that is on its way is waited for. */
function follow(world: DemoWorld, queryClient: QueryClient, tick: () => void): void {
  const read = throttle(FOLLOW_MS, () => {
    void queryClient.invalidateQueries(accountFacts, { cancelRefetch: false });
  });
  const move = throttle(FOLLOW_MS, tick);
  world.subscribe((change) => {
    if (change === 'account') read();
    move();
  });
}

function tellOfPage(presenter: Presenter): void {
  keepInside(document, (address) => presenter.onExit(address));
  document.addEventListener('keydown', (event) => presenter.onKey(event));
  const tell = () => presenter.onTitle(document.title);
  new MutationObserver(tell).observe(document.head, { childList: true, subtree: true });
}

/** As `crypto.randomUUID`, which plain http on another machine does not have. */
function createId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
