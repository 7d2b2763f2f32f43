import * as v from 'valibot';
import { leaveFrame, openLinksOutside, toExit, toReturnUrl } from '#src/host/exits.ts';
import type { Host, SessionToken } from '#src/host/host.ts';

/** So long the page around may take to answer, and so often it is asked. */
const ANSWER_MS = 3_000;
const TRIES = 3;
/** Of an encrypted user; more is not one. Characters. */
const MAX_PAYLOAD_LENGTH = 16_384;

const vUserData = v.object({
  message: v.literal('REQUEST_USER_DATA_RESPONSE'),
  payload: v.pipe(v.string(), v.minLength(16), v.maxLength(MAX_PAYLOAD_LENGTH)),
});

interface BareHostOptions {
  page: Window;
  /** Who may frame the wizard and where links may lead besides our own origin, by origin. */
  allowedOrigins: readonly string[];
  crmUrl: string;
  /** Path below which the wizard lives in a frame, such as `/embed`. */
  basePath: string;
  /** What the page said when it was asked to open, by {@link askForUser}. It is for the first session. */
  payload: string;
  /** Hands what the page said on to the backend, once. */
  exchange: (payload: string, signal?: AbortSignal) => Promise<SessionToken>;
  /** What a page that does not answer is to the backend adapter. */
  toSilence: () => Error;
}

/**
 * The host of a frame whose page runs no script of ours, as a menu link of a CRM opens it. Asks the page who is signed
 * in, the way pages of the HighLevel kind know (docs/integrators/highlevel.md), and again whenever a token ends.
 */
export function createBareHost(options: BareHostOptions): Host {
  const { page, allowedOrigins, crmUrl, basePath, exchange, toSilence } = options;
  const { origin } = page.location;
  const origins = { origin, allowedOrigins, crmUrl };
  let first: string | null = options.payload;
  let pending: Promise<SessionToken> | null = null;

  async function openSession(signal: AbortSignal | undefined): Promise<SessionToken> {
    const payload = first ?? (await askForUser(page, allowedOrigins));
    first = null; // sent once, whatever becomes of it
    if (payload === null) throw toSilence();
    return exchange(payload, signal);
  }

  const host: Host = {
    session(_reason, signal) {
      pending ??= openSession(signal).finally(() => {
        pending = null;
      });
      return pending;
    },
    // Beside the CRM, which the customer has around the frame already.
    openCrm(url) {
      page.open(toExit(url, origins), '_blank', 'noopener');
    },
    leave: (url) => leaveFrame(page, toExit(url, origins)),
    setOverlay() {
      // A frame of a fixed height shows what is in it.
    },
    returnUrl: (path) => toReturnUrl(path, basePath, origin),
  };
  openLinksOutside(page, host.openCrm, crmUrl);
  return host;
}

/** What the page around says of its user; null when it does not answer, asked three times. */
export async function askForUser(
  page: Pick<Window, 'parent' | 'addEventListener' | 'removeEventListener'>,
  allowedOrigins: readonly string[],
): Promise<string | null> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const payload = await askOnce(page, allowedOrigins);
    if (payload !== null) return payload;
  }
  return null;
}

function askOnce(
  page: Pick<Window, 'parent' | 'addEventListener' | 'removeEventListener'>,
  allowedOrigins: readonly string[],
): Promise<string | null> {
  return new Promise((resolve) => {
    function end(payload: string | null): void {
      page.removeEventListener('message', hear);
      clearTimeout(timer);
      resolve(payload);
    }
    function hear({ source, origin, data }: MessageEvent<unknown>): void {
      // check: source
      if (source !== page.parent) return;
      // check: origin
      if (!allowedOrigins.includes(origin)) return;
      // check: schema
      if (!v.is(vUserData, data)) return;
      end(data.payload);
    }
    const timer = setTimeout(() => end(null), ANSWER_MS);
    page.addEventListener('message', hear);
    // To anybody: it is not known yet who that is, and the question says nothing.
    page.parent.postMessage({ message: 'REQUEST_USER_DATA' }, '*');
  });
}
