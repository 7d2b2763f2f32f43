import type { Host, SessionToken } from './host.ts';

interface StandaloneOptions {
  /** From {@link takeLaunchToken}; null after a reload or a return from a bank. */
  launchToken: string | null;
  exchange: (launchToken: string, signal?: AbortSignal) => Promise<SessionToken>;
  /** By the refresh cookie. */
  refresh: (signal?: AbortSignal) => Promise<SessionToken>;
  /** Where links may lead besides our own origin, by origin. */
  allowedOrigins: readonly string[];
  /** The CRM's front door: where a link leads that may not lead where it says. */
  crmUrl: string;
  /** Path below which the wizard lives, such as `/`. */
  basePath: string;
  window: Pick<Window, 'open'> & { location: Pick<Location, 'origin' | 'assign'> };
}

/** The host of a tab of its own: a launch token at first, a cookie afterwards, links instead of messages. */
export function createStandaloneHost(options: StandaloneOptions): Host {
  const { exchange, refresh, window } = options;
  const { origin } = window.location;
  let launchToken = options.launchToken;
  let pending: Promise<SessionToken> | null = null;

  /**
   * While the launch token has not been accepted there is no other way in: a cookie of an earlier visit could open
   * another account than the one the customer came for.
   */
  async function openSession(signal: AbortSignal | undefined): Promise<SessionToken> {
    if (launchToken === null) return refresh(signal);
    const session = await exchange(launchToken, signal);
    launchToken = null;
    return session;
  }

  function toExit(url: string): string {
    return isAllowedExit(url, [origin, ...options.allowedOrigins]) ? url : options.crmUrl;
  }

  return {
    session(_reason, signal) {
      pending ??= openSession(signal).finally(() => {
        pending = null;
      });
      return pending;
    },
    openCrm(url) {
      window.open(toExit(url), '_blank', 'noopener');
    },
    leave(url) {
      window.location.assign(toExit(url));
    },
    setOverlay() {
      // A tab of its own is always visible as a whole.
    },
    returnUrl(path) {
      const base = new URL(options.basePath, origin);
      const url = new URL(path.replace(/^\/+/, ''), base);
      return url.href.startsWith(base.href) ? url.href : base.href;
    },
  };
}

/** https, or our own origin as it is (development is http); on the list; no credentials in it. */
function isAllowedExit(text: string, origins: string[]): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return false;
  const isSafe = url.protocol === 'https:' || url.origin === origins[0];
  return isSafe && origins.includes(url.origin);
}
