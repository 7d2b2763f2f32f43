import type { AuthenticationResult } from './authentication-frame.ts';
import type { CardOutcome } from './card-frame.ts';

export type IntentKind = 'setup' | 'payment';

/** An intent as the mock's world answers it. */
export interface DoorAnswer {
  status: string;
  setup_intent_id?: string;
  payment_intent_id?: string;
  error?: { code: string; decline_code?: string | null; message?: string | null } | null;
}

/** The double's only way to the mock's world. Not Stripe's wire, and no card number on it. */
export interface Door {
  confirm: (kind: IntentKind, clientSecret: string, card: CardOutcome) => Promise<DoorAnswer>;
  authenticate: (
    kind: IntentKind,
    clientSecret: string,
    result: AuthenticationResult,
  ) => Promise<DoorAnswer>;
  retrieve: (kind: IntentKind, clientSecret: string) => Promise<DoorAnswer>;
}

/** The door did not answer, or answered with a refusal. */
export class DoorError extends Error {
  override readonly name = 'DoorError';
  readonly isNetwork: boolean;

  constructor(message: string, isNetwork: boolean) {
    super(message);
    this.isNetwork = isNetwork;
  }
}

/** A door below an address. The page's own `fetch` is looked up at each call: a worker or a test may replace it later. */
export function createDoor(
  baseUrl: string,
  fetch: typeof globalThis.fetch = (...request) => globalThis.fetch(...request),
): Door {
  async function ask(path: string, body?: unknown): Promise<DoorAnswer> {
    const response = await fetch(
      `${baseUrl}/mock/stripe/${path}`,
      body === undefined
        ? {}
        : {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify(body),
          },
    ).catch(() => {
      throw new DoorError('No answer', true);
    });
    if (!response.ok) throw new DoorError(`${response.status} for ${path.split('?')[0]}`, false);
    return (await response.json()) as DoorAnswer; // our own mock answers it
  }

  return {
    confirm: (kind, clientSecret, card) =>
      ask(`${kind}-intents/confirm`, { client_secret: clientSecret, card }),
    authenticate: (kind, clientSecret, result) =>
      ask(`${kind}-intents/authenticate`, { client_secret: clientSecret, result }),
    retrieve: (kind, clientSecret) =>
      ask(`${kind}-intents?client_secret=${encodeURIComponent(clientSecret)}`),
  };
}
