import type { QueryClient } from '@tanstack/react-query';
import { createElement } from 'react';
import { applyBrand } from '#src/app/brand.ts';
import type { Mount } from '#src/app/mount.tsx';
import { tellHost } from '#src/app/tell-host.ts';
import type { Backend } from '#src/backend/backend.ts';
import { accountFacts } from '#src/backend/queries.ts';
import { BackendError } from '#src/backend/backend-error.ts';
import type { Look } from '#src/domain/brand-theme.ts';
import { connectToHost, HostError } from '#src/host/frame/bridge.ts';
import { createFrameHost } from '#src/host/frame/frame-host.ts';
import type { FrameAppearance, Payload } from '#src/host/frame/protocol.ts';
import type { Host } from '#src/host/host.ts';
import { activateLanguage, type Language, loadLaterWords } from '#src/i18n/i18n.ts';
import { pickLanguage } from '#src/i18n/language-choice.ts';
import { showLanguage } from '#src/i18n/document-language.ts';
import type { FrameProblemCode } from '#src/app/frame-problem.tsx';
import type { SiteConfig } from './config.ts';

/*
 * The second half of the composition root, for a wizard in a frame: only `/embed` loads it. It finds out who is around
 * the frame, and does at run time what that page asks for.
 */

/** What a way of opening the wizard decides; the rest is the same for all. */
export interface Opening {
  host: Host;
  /** What the page around asks for; null leaves it to the browser. */
  language: Language | null;
  look: Look | null;
  /** In place of the backend that `apiBase` names; `language` is the page's, now. */
  createBackend: ((language: () => string) => Backend) | null;
  /** Once there is something to follow the page around with. */
  follow(app: { queryClient: QueryClient; backend: Backend; mount: Mount }): void;
}

/** So long a page with our script has the word before it is asked without one. */
const BARE_AFTER_MS = 1_500;

/** Why there is no wizard, where words of our own say it. */
class FrameRefusal extends Error {
  override readonly name = 'FrameRefusal';
  readonly code: FrameProblemCode;

  constructor(code: FrameProblemCode) {
    super(code);
    this.code = code;
  }
}

/** Before anything is asked for: whether this can be a frame at all. */
export function checkFrame(): void {
  // The page is as high as its window until the page around says otherwise.
  document.documentElement.dataset['frame'] ??= 'fill';
  if (window.parent === window) throw new FrameRefusal('not_framed');
  if (window.origin === 'null') throw new FrameRefusal('unsupported_sandbox');
}

/** Opens the wizard for the page around the frame. Rejects with what {@link showFrameProblem} has words for. */
export async function openEmbedded(config: SiteConfig, appPath: string): Promise<Opening> {
  const { allowedOrigins, crmUrl } = config;
  const createId = () => crypto.randomUUID();
  // A page that runs our script is heard at once; without it the tenant may know another way.
  const { bareFrame } = config;
  const patienceMs = bareFrame === null ? {} : { timeoutMs: BARE_AFTER_MS };
  const link = await connectToHost({ page: window, allowedOrigins, createId, ...patienceMs }).catch(
    (error: unknown) => {
      if (bareFrame !== null && isSilence(error)) return null;
      throw error;
    },
  );
  if (link === null) return openBare(config, appPath);
  const { init } = link;
  let app: Parameters<Opening['follow']>[0] | null = null;
  let appearance: FrameAppearance = {};

  function wear(change: FrameAppearance): Look | null {
    appearance = { ...appearance, ...change };
    return toLook(config, appearance);
  }

  async function change({ locale, appearance: worn }: Payload<'update'>): Promise<void> {
    if (worn !== undefined) {
      const look = wear(worn);
      if (look !== null) applyBrand(document, look, allowedOrigins);
    }
    if (locale === undefined) return;
    await activateLanguage(toLanguage(locale, config));
    await app?.queryClient.invalidateQueries(); // the backend's own texts come in it, too
  }

  const { host, channel } = createFrameHost({
    link,
    page: window,
    allowedOrigins,
    crmUrl,
    basePath: appPath,
    toSessionError,
    onUpdate: (update) => change(update).catch(reportError),
    onFocus: () => window.focus(),
    onReturn: () => void app?.queryClient.invalidateQueries(accountFacts),
    onLogout: () => {
      channel.close();
      app?.queryClient.clear();
      if (app !== null) void showProblem(app.mount, 'signed_out', null);
    },
  });
  // Code for the few who bring a backend along.
  const page =
    init.source === 'page' ? await import('#src/backend/page/create-page-backend.ts') : null;
  if (init.startStep !== undefined && isStart(appPath)) {
    window.history.replaceState(null, '', `${appPath}/${init.startStep}`);
  }
  return {
    host,
    language: init.locale === undefined ? null : toLanguage(init.locale, config),
    look: wear(init.appearance ?? {}),
    createBackend: page && ((language) => page.createPageBackend({ channel, language })),
    follow(opened) {
      app = opened;
      tellHost(opened.queryClient, opened.backend, (event) => host.notify?.(event));
    },
  };
}

/** In a page that runs no script of ours: it says who is signed in, and nothing else. */
async function openBare(config: SiteConfig, appPath: string): Promise<Opening> {
  const [{ askForUser, createBareHost }, { exchangeFramePayload }] = await Promise.all([
    import('#src/host/bare/bare-host.ts'),
    import('#src/backend/http/frame-session.ts'),
  ]);
  const { allowedOrigins, crmUrl } = config;
  // Before there is a wizard: a page that never answers is not a slow connection, and has words of its own.
  const payload = await askForUser(window, allowedOrigins);
  if (payload === null) throw new HostError('handshake_timeout');
  const host = createBareHost({
    page: window,
    allowedOrigins,
    crmUrl,
    basePath: appPath,
    payload,
    exchange: (given, signal) => exchangeFramePayload(config.apiBase, given, signal),
    toSilence: () => new BackendError('timeout'),
  });
  return { host, look: config.look, language: null, createBackend: null, follow: () => undefined };
}

function isSilence(error: unknown): boolean {
  return error instanceof HostError && error.code === 'handshake_timeout';
}

/** Says why there is no wizard in this frame; false for an error that is none of the frame's. */
export async function showFrameProblem(
  mount: Mount,
  error: unknown,
  language: Language,
  onRetry: () => void,
): Promise<boolean> {
  const code = toProblem(error);
  if (code === null) return false;
  await activateLanguage(language);
  showLanguage(document, language);
  await showProblem(mount, code, code === 'silent_host' ? onRetry : null);
  return true;
}

async function showProblem(
  mount: Mount,
  code: FrameProblemCode,
  onRetry: (() => void) | null,
): Promise<void> {
  const [{ FrameProblem }] = await Promise.all([
    import('#src/app/frame-problem.tsx'),
    loadLaterWords(),
  ]);
  mount.show(createElement(FrameProblem, { code, onRetry }));
}

function toProblem(error: unknown): FrameProblemCode | null {
  if (error instanceof FrameRefusal) return error.code;
  if (!(error instanceof HostError)) return null;
  const { code } = error;
  return code === 'origin_not_allowed' || code === 'protocol_mismatch' ? code : 'silent_host';
}

/** What the page could not give is not the customer's fault: only a session that is over ends here. */
function toSessionError(code: string): BackendError {
  if (code === 'session_expired') return new BackendError('session_expired');
  return new BackendError(code === 'timeout' ? 'timeout' : 'unavailable');
}

/** The tenant's look with what the page around wants on top; its scheme goes on <html>. */
function toLook({ look }: SiteConfig, { scheme, ...theme }: FrameAppearance): Look | null {
  const { dataset } = document.documentElement;
  if (scheme === 'light' || scheme === 'dark') dataset['theme'] = scheme;
  else if (scheme === 'auto') delete dataset['theme'];
  if (Object.keys(theme).length === 0) return look;
  const own = look?.theme;
  return { ...look, theme: { ...(typeof own === 'object' ? own : null), ...theme } };
}

function toLanguage(locale: string, { languages }: SiteConfig): Language {
  const nothingKept = () => ({ getItem: () => null, setItem: () => undefined });
  return pickLanguage(nothingKept, [locale, ...navigator.languages], languages);
}

function isStart(appPath: string): boolean {
  return window.location.pathname.replace(/\/$/, '') === appPath;
}
