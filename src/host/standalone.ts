import { toExit, toReturnUrl } from './exits.ts';
import type { Host, SessionToken } from './host.ts';
import type { JourneyEvent } from './journey-event.ts';

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
  /** Fetches what sends events, with the first one; null where none are wanted. */
  loadSender?: (() => Promise<{ send: (event: JourneyEvent) => void }>) | null;
}

/** The host of a tab of its own: a launch token at first, a cookie afterwards, links instead of messages. */
export function createStandaloneHost(options: StandaloneOptions): Host {
  const { exchange, refresh, window, loadSender } = options;
  const { origin } = window.location;
  const origins = { ...options, origin };
  let launchToken = options.launchToken;
  let pending: Promise<SessionToken> | null = null;
  let sender: ReturnType<NonNullable<typeof loadSender>> | null = null;

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

  return {
    session(_reason, signal) {
      pending ??= openSession(signal).finally(() => {
        pending = null;
      });
      return pending;
    },
    openCrm(url) {
      window.open(toExit(url, origins), '_blank', 'noopener');
    },
    leave(url) {
      window.location.assign(toExit(url, origins));
    },
    setOverlay() {
      // A tab of its own is always visible as a whole.
    },
    returnUrl: (path) => toReturnUrl(path, options.basePath, origin),
    ...(loadSender && {
      report(event) {
        sender ??= loadSender();
        // In order: every event waits for the same promise. Without the code nothing is sent, and nobody misses it.
        void sender.then(
          ({ send }) => send(event),
          () => undefined,
        );
      },
    }),
  };
}

/** Whether the customer's browser asks not to be followed: Do Not Track, or Global Privacy Control. */
export function asksForPrivacy(navigator: Pick<Navigator, 'doNotTrack'>): boolean {
  const isControlOn =
    'globalPrivacyControl' in navigator && navigator.globalPrivacyControl === true;
  return isControlOn || navigator.doNotTrack === '1';
}
