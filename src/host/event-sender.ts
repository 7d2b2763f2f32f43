import type { JourneyEvent } from './journey-event.ts';

/** How many events wait at most: what comes after them is dropped. */
const LIMIT = 50;
/** A batch goes out this long after its first event. */
const DELAY_MS = 5_000;
/** So many batches lost in a row, and the address is asked no more in this visit. */
const PATIENCE = 3;

interface EventSenderOptions {
  /** From the tenant's settings: of our own origin, or on the list. */
  url: string;
  page: Pick<Window, 'fetch' | 'setTimeout' | 'clearTimeout'> & {
    navigator: Pick<Navigator, 'sendBeacon'>;
  };
  /** Whether a request of `fetch` can outlive the page. */
  canOutlive: boolean;
}

/** Sends events in batches, best effort: losing some is nothing the customer ever notices. */
export function createEventSender({ url, page, canOutlive }: EventSenderOptions): {
  send: (event: JourneyEvent) => void;
} {
  let waiting: JourneyEvent[] = [];
  let timer: number | null = null;
  let lost = 0;

  async function flush(): Promise<void> {
    if (timer !== null) page.clearTimeout(timer);
    timer = null;
    const events = waiting;
    waiting = [];
    if (events.length === 0) return;
    const arrived = await post(JSON.stringify({ events }));
    lost = arrived ? 0 : lost + 1;
  }

  /** No cookie and no address of ours goes along; a beacon, which brings both, is for browsers without the other. */
  async function post(body: string): Promise<boolean> {
    try {
      if (!canOutlive) return page.navigator.sendBeacon(url, body);
      const { ok } = await page.fetch(url, {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'application/json' },
        keepalive: true,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
      });
      return ok;
    } catch {
      return false;
    }
  }

  return {
    send(event) {
      if (lost >= PATIENCE || waiting.length >= LIMIT) return;
      waiting.push(event);
      if (event.type === 'left') void flush();
      else timer ??= page.setTimeout(() => void flush(), DELAY_MS);
    },
  };
}
