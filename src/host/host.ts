import { createContext, use } from 'react';
import type { StepId } from '#src/domain/progress.ts';
import type { JourneyEvent } from './journey-event.ts';

/** A short-lived bearer token. Memory only. */
export interface SessionToken {
  token: string;
  expiresAtMs: number;
}

export type SessionReason = 'initial' | 'expiring' | 'rejected';

/**
 * What a page around the wizard is told. Each is a hint: what it grants something for, it asks its own backend.
 */
export type HostEvent =
  /** The first screen is there. */
  | { type: 'ready' }
  | { type: 'stepchange'; step: StepId | 'done' }
  /** Whether something is under way that must not be interrupted by closing the wizard. */
  | { type: 'lock'; reason: 'payment_processing' | 'saving' | null }
  /** The backend holds a usable card that it did not hold before. */
  | { type: 'paymentmethodadded' }
  /** A card was handed in, and is not confirmed yet. */
  | { type: 'pending'; subject: 'card' }
  /** The backend counts every step as complete, and did not before. */
  | { type: 'complete' }
  | {
      type: 'error';
      code: 'session_expired' | 'backend_unavailable' | 'stripe_blocked' | 'unknown';
    };

/** Whoever opened the wizard: a browser tab of its own, or a frame in a CRM's page. */
export interface Host {
  /**
   * A token for the backend. Rejects with the backend's error when there is no way back in but a new launch
   * from the CRM. Calls at the same time share one exchange.
   */
  session(reason: SessionReason, signal?: AbortSignal): Promise<SessionToken>;
  /** Opens a screen of the CRM without losing the wizard. Call from a click. */
  openCrm(url: string): void;
  /** Leaves the wizard for the CRM. Call from a click. */
  leave(url: string): void;
  /** Tells the host that the whole frame must be visible, while a bank asks for authentication. */
  setOverlay(isOpen: boolean): void;
  /** Where the provider sends the browser back to when a bank insists on a redirect. */
  returnUrl(path: string): string;
  /** Brings the wizard's top into view after a new screen. Absent where the browser has one page to scroll. */
  revealTop?(): void;
  /** Tells the page around the wizard. Absent where there is none. */
  notify?(event: HostEvent): void;
  /**
   * Takes an event of the visit, and never throws. Absent where nobody asked for any or the customer's browser asks
   * not to be followed: then no event is made in the first place.
   */
  report?(event: JourneyEvent): void;
}

const HostContext = createContext<Host | null>(null);

/** Gives the host of a mounted wizard to everything below. */
export const HostProvider = HostContext.Provider;

/** The host of this wizard. Throws outside of a provider. */
export function useHost(): Host {
  const host = use(HostContext);
  if (host === null) throw new Error('useHost needs <HostProvider>');
  return host;
}
