import type { createCookieJar, StoredCookie } from './cookie-jar.ts';
import { fixedNowMs } from './fixtures.ts';
import { lastSequence } from './ledger.ts';
import type { WorldState } from './state.ts';

/*
 * What the demo asks of a world's state, and what it keeps from ageing while somebody hurries the clock.
 */

/** Longer than any demo: its sessions and links do not end by its clock. */
const AGES_MS = 100 * 365 * 86_400_000;

/** Everything of a world that a screen may show, and nothing that reading it changes. */
export function fingerprint(state: WorldState): string {
  const { cards, defaultCardId, topUps, recharge, usage, campaign, channels } = state;
  const { reports, crmVisits, reminders, preferences } = state;
  const account = [cards, defaultCardId, topUps, recharge, usage, campaign, channels];
  return JSON.stringify([
    lastSequence(state.ledger),
    account,
    [reports, crmVisits, reminders, preferences],
    isOnline(state),
  ]);
}

/** Whether there is a network now: one that lets requests pass first is not cut yet. */
export function isOnline({ faults }: WorldState): boolean {
  return !faults.some(({ kind, after = 0 }) => kind.type === 'network_error' && after === 0);
}

/**
 * Whoever moves the clock a week ahead has not been away for a week: what is signed in stays so, and a link waits.
 * Scenarios about lost sessions bring their own faults.
 */
export function stayAwake({ sessions, launches, launchLinks }: WorldState): void {
  for (const session of sessions) {
    session.refreshExpiresAtMs = fixedNowMs + AGES_MS;
    for (const token of session.tokens) token.expiresAtMs = fixedNowMs + AGES_MS;
  }
  if (launchLinks !== 'fresh') return;
  for (const launch of launches) launch.expiresAtMs = fixedNowMs + AGES_MS;
}

/** A jar's memory in which no cookie ages. */
export function withoutExpiry(): NonNullable<Parameters<typeof createCookieJar>[0]> {
  let cookies: Record<string, StoredCookie> = {};
  return {
    load: () => ({ ...cookies }),
    save(next) {
      const ageless = ([name, { value }]: [string, StoredCookie]) =>
        [name, { value, expiresAtMs: null }] as const;
      cookies = Object.fromEntries(Object.entries(next).map(ageless));
    },
  };
}
