import { i18n } from '@lingui/core';
import { prefetchAccount } from '#src/app/prefetch-account.ts';
import { createQueryClient } from '#src/app/query-client.ts';
import { findStartScreen } from '#src/app/start-screen.ts';
import { createIntentKeys } from '#src/backend/intent-keys.ts';
import { createHttpBackend, loadLaterCalls } from '#src/backend/http/create-http-backend.ts';
import { createSessionApi } from '#src/backend/http/session-api.ts';
import type { Logo, Look } from '#src/domain/brand-theme.ts';
import type { Host } from '#src/host/host.ts';
import { takeLaunchToken } from '#src/host/launch-token.ts';
import { asksForPrivacy, createStandaloneHost } from '#src/host/standalone.ts';
import { showLanguage } from '#src/i18n/document-language.ts';
import { activateLanguage, languageIds, preloadLanguage } from '#src/i18n/i18n.ts';
import { keepLanguage, pickLanguage } from '#src/i18n/language-choice.ts';
import { loadSiteConfig, type SiteConfig } from './config.ts';
import type { Opening } from './embedded.ts';
import '#src/ui/theme.css';

/*
 * The composition root: the only file that names an adapter, and the only one that reaches for the browser before
 * something is on the page. It is small on purpose: it asks for the account while React and the screens are still on
 * their way (docs/decisions/009-first-load.md).
 */

const basePath = import.meta.env.BASE_URL;
// Below it the wizard is in a frame of somebody's page; everywhere else it is a page, and no frame (tools/headers).
const framePath = `${basePath}embed`;
const isEmbedded = `${window.location.pathname}/`.startsWith(`${framePath}/`);
const appPath = isEmbedded ? framePath : basePath;
const embedding = isEmbedded ? import('./embedded.ts') : null;

// Written inline, so that a production build drops it and everything behind it.
if (import.meta.env.DEV && !import.meta.env['HAS_OWN_BACKEND']) {
  // In a frame the backend is the fake CRM's (mocks/crm); only the card form is simulated in the page.
  if (isEmbedded) (await import('#mocks/stripe-js/browser.ts')).installStripeDouble();
  else await (await import('#mocks/browser.ts')).startSimulatedBackend();
}

const mountCode = import('#src/app/mount.tsx');

let launchToken = takeLaunchToken(window.location, window.history);
// Its code comes while the page finds out who is there; what the build could foresee is on its way already.
const startScreen = findStartScreen(window.location.pathname.slice(appPath.length));
startScreen?.preload();
if (startScreen?.isFirst === false) void loadLaterCalls().catch(() => undefined);

/** So long the shape of the page in index.html stands alone; then a slow account gets its own skeleton. */
const PATIENCE_MS = 1_500;

const deviceStorage = () => window.localStorage;
const page = document.getElementById('root');
if (page === null) throw new Error('index.html lacks #root');
const mount = mountCode.then(({ createMount }) => createMount(page, appPath));

await start();

async function start(): Promise<void> {
  const likely = pickLanguage(deviceStorage, navigator.languages, languageIds);
  preloadLanguage(likely);
  try {
    (await embedding)?.checkFrame();
    const config = await loadSiteConfig(basePath);
    const opening = await open(config);
    const { host, look } = opening;
    const language =
      opening.language ?? pickLanguage(deviceStorage, navigator.languages, config.languages);
    // The account is asked for while the words are on their way; until they are there the language is only chosen.
    let readLanguage = (): string => language;
    const speaking = activateLanguage(language).then(() => {
      readLanguage = () => i18n.locale;
    });
    const speak = () => readLanguage();
    const backend =
      opening.createBackend?.(speak) ??
      createHttpBackend({ baseUrl: config.apiBase, session: host.session, language: speak });
    const queryClient = createQueryClient();
    const account = prefetchAccount(queryClient, backend);
    const dressing = dress(look, config.allowedOrigins);
    const [shown] = await Promise.all([mount, speaking]);
    opening.follow({ queryClient, backend, mount: shown });
    // A skeleton that React has shown stays for a moment even when the account answers at once: better none.
    await Promise.race([account, pass(PATIENCE_MS)]);
    shown.showApp({
      backend,
      queryClient,
      host,
      intentKeys: createIntentKeys(
        () => window.sessionStorage,
        () => crypto.randomUUID(),
      ),
      draftStorage: deviceStorage,
      readNow: Date.now,
      site: {
        ...config,
        logoUrl: await dressing,
        isFramed: isEmbedded,
        onLanguageChosen: (chosen) => keepLanguage(deviceStorage, chosen),
      },
    });
  } catch (error) {
    const frame = await embedding;
    if (await frame?.showFrameProblem(await mount, error, likely, () => void start())) return;
    reportError(error); // for whoever set the tenant up
    await activateLanguage(likely); // without words the page in index.html stays: nothing says it better
    showLanguage(document, likely);
    (await mount).showStartProblem(() => void start());
  }
}

/** Who opened the wizard, and what that decides. */
async function open(config: SiteConfig): Promise<Opening> {
  if (embedding !== null) return (await embedding).openEmbedded(config, framePath);
  const { look } = config;
  return {
    host: createHost(config),
    look,
    language: null,
    createBackend: null,
    follow: () => undefined,
  };
}

/** The tenant's look, put on before the first render; its logo. What cannot be had is the house's. */
async function dress(look: Look | null, allowedOrigins: string[]): Promise<Logo | null> {
  if (look === null) return null;
  try {
    const { applyBrand } = await import('#src/app/brand.ts');
    return applyBrand(document, look, allowedOrigins);
  } catch (error) {
    reportError(error);
    return null;
  }
}

function pass(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms));
}

function createHost({ apiBase, allowedOrigins, crmUrl, analytics }: SiteConfig): Host {
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
    loadSender:
      analytics === null || asksForPrivacy(navigator) ? null : () => loadSender(analytics.url),
  });
}

async function loadSender(url: string) {
  const { createEventSender } = await import('#src/host/event-sender.ts');
  return createEventSender({ url, page: window, canOutlive: 'keepalive' in Request.prototype });
}
