import type { BackendError } from '#src/backend/backend-error.ts';

/** One request as it goes out, without the credential. */
export interface WireRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | undefined;
  /** Cookies travel with the session operations alone. */
  credentials: 'omit' | 'include';
  /** Largest answer that is read, in characters. */
  maxLength: number;
}

/** A success answer, unread. */
export interface WireAnswer {
  text: string;
  headers: Headers;
}

/**
 * How one attempt ended: answered; refused, which is a definite word of the backend; or lost, which means that it
 * may have happened all the same.
 */
export type Attempt =
  | { kind: 'answered'; answer: WireAnswer }
  | { kind: 'refused'; error: BackendError; status: number }
  | { kind: 'lost'; error: BackendError };

/** Largest JSON answer that is read, in characters: far above any page, far below what stalls a phone. */
export const MAX_JSON_LENGTH = 4_000_000;
