import { i18n } from '@lingui/core';
import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { prefetchAccount } from '#src/app/account-gate.tsx';
import { App } from '#src/app/app.tsx';
import { createPageHistory, PageRouter } from '#src/app/page-router.tsx';
import { createQueryClient } from '#src/app/query-client.ts';
import { StartProblem } from '#src/app/start-problem.tsx';
import { findStartScreen } from '#src/app/start-screen.ts';
import { BackendError } from '#src/backend/backend-error.ts';
import { createIntentKeys } from '#src/backend/intent-keys.ts';
import { createHttpBackend, loadLaterCalls } from '#src/backend/http/create-http-backend.ts';
import { createSessionApi } from '#src/backend/http/session-api.ts';
import type { Host } from '#src/host/host.ts';
import { takeLaunchToken } from '#src/host/launch-token.ts';
import { createStandaloneHost } from '#src/host/standalone.ts';
import { activateLanguage, languageIds, preloadLanguage } from '#src/i18n/i18n.ts';
import { keepLanguage, pickLanguage } from '#src/i18n/language-choice.ts';
import { loadSiteConfig, type SiteConfig } from './config.ts';
import '#src/ui/theme.css';

/*
 * The composition root: the only file that names an adapter, and the only one that reaches for the browser before
 * something is on the page.
 */

// Written inline, so that a production build drops it and everything behind it.
if (import.meta.env.DEV) await (await import('#mocks/browser.ts')).startSimulatedBackend();

let launchToken = takeLaunchToken(window.location, window.history);
const basePath = import.meta.env.BASE_URL;
// Its code comes while the page finds out who is there; what the build could foresee is on its way already.
const startScreen = findStartScreen(window.location.pathname.slice(basePath.length));
startScreen?.preload();
if (startScreen?.isFirst === false) void loadLaterCalls().catch(() => undefined);

const deviceStorage = () => window.localStorage;
const page = document.getElementById('root');
if (page === null) throw new Error('index.html lacks #root');
const root = createRoot(page, {
  // What a boundary turned into words for the customer is no news for the console, unless it is a mistake of ours.
  onCaughtError: (error) => {
    if (!(error instanceof BackendError)) reportError(error);
  },
});

await start(root);

async function start(target: Root): Promise<void> {
  const likely = pickLanguage(deviceStorage, navigator.languages, languageIds);
  preloadLanguage(likely);
  try {
    const config = await loadSiteConfig(basePath);
    const language = pickLanguage(deviceStorage, navigator.languages, config.languages);
    // The account is asked for while the words are on their way; until they are there the language is only chosen.
    let readLanguage = (): string => language;
    const speaking = activateLanguage(language).then(() => {
      readLanguage = () => i18n.locale;
    });
    const host = createHost(config);
    const backend = createHttpBackend({
      baseUrl: config.apiBase,
      session: host.session,
      language: () => readLanguage(),
    });
    const queryClient = createQueryClient();
    prefetchAccount(queryClient, backend);
    await speaking;
    target.render(
      <StrictMode>
        <PageRouter history={createPageHistory(window)} basename={basePath}>
          <App
            backend={backend}
            queryClient={queryClient}
            host={host}
            intentKeys={createIntentKeys(
              () => window.sessionStorage,
              () => crypto.randomUUID(),
            )}
            draftStorage={deviceStorage}
            readNow={Date.now}
            site={{ ...config, onLanguageChosen: (chosen) => keepLanguage(deviceStorage, chosen) }}
          />
        </PageRouter>
      </StrictMode>,
    );
  } catch (error) {
    reportError(error); // for whoever set the tenant up
    await activateLanguage(likely); // without words the page in index.html stays: nothing says it better
    document.documentElement.lang = likely;
    target.render(<StartProblem onRetry={() => void start(target)} />);
  }
}

function createHost({ apiBase, allowedOrigins, crmUrl }: SiteConfig): Host {
  const { exchange, refresh } = createSessionApi({ baseUrl: apiBase });
  return createStandaloneHost({
    launchToken,
    async exchange(token, signal) {
      const session = await exchange(token, signal);
      launchToken = null; // spent: another start goes on by cookie
      return session;
    },
    refresh,
    allowedOrigins,
    crmUrl,
    basePath,
    window,
  });
}
