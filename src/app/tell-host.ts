import type { QueryClient } from '@tanstack/react-query';
import type { Backend } from '#src/backend/backend.ts';
import { isSessionLost, toBackendError } from '#src/backend/backend-error.ts';
import { cardsQuery, progressQuery } from '#src/backend/queries.ts';
import { isPayment } from '#src/backend/use-write.ts';
import { type CardStatus, isUsableCard } from '#src/domain/card.ts';
import type { HostEvent } from '#src/host/host.ts';
import { countComplete } from '#src/wizard/flow.ts';

type Notify = (event: HostEvent) => void;

/**
 * Tells the page around the wizard what the account says, from the one place where the backend's answers arrive: a
 * success that no backend has confirmed cannot be told. For as long as the page lives.
 */
export function tellHost(client: QueryClient, backend: Backend, notify: Notify): void {
  const tells = [tellOfCards(client, backend, notify), tellOfProgress(client, backend, notify)];
  client.getQueryCache().subscribe(({ type, query }) => {
    if (type !== 'updated') return;
    for (const tell of tells) tell();
    if (query.state.error !== null) tellOfError(query.state.error, notify);
  });
  client.getMutationCache().subscribe(createLockTeller(client, notify));
}

/** A card that was not usable, or not there, when the page first knew of the cards. */
function tellOfCards(client: QueryClient, backend: Backend, notify: Notify): () => void {
  const { queryKey } = cardsQuery(backend);
  let known: Map<string, CardStatus> | null = null;
  return () => {
    const cards = client.getQueryData(queryKey);
    if (cards === undefined || cards === null) return;
    const before = known;
    known = new Map(cards.map(({ id, status }) => [id, status]));
    if (before === null) return;
    for (const card of cards) {
      const status = before.get(card.id);
      if (status === card.status) continue;
      if (card.status === 'pending') notify({ type: 'pending', subject: 'card' });
      else if (isUsableCard(card) && (status === undefined || status === 'pending'))
        notify({ type: 'paymentmethodadded' });
    }
  };
}

function tellOfProgress(client: QueryClient, backend: Backend, notify: Notify): () => void {
  const { queryKey } = progressQuery(backend);
  let wasComplete: boolean | null = null;
  return () => {
    const progress = client.getQueryData(queryKey);
    if (progress === undefined) return;
    const { complete, total } = countComplete(progress);
    const isComplete = complete === total;
    if (isComplete && wasComplete === false) notify({ type: 'complete' });
    wasComplete = isComplete;
  };
}

/** A write under way locks the wizard; the host hears of a change alone. */
function createLockTeller(client: QueryClient, notify: Notify): () => void {
  let told: Extract<HostEvent, { type: 'lock' }>['reason'] = null;
  return () => {
    const running = client
      .getMutationCache()
      .getAll()
      .filter(({ state }) => state.status === 'pending');
    const isPaying = running.some(({ options }) => isPayment(options));
    const reason = isPaying ? 'payment_processing' : running.length > 0 ? 'saving' : null;
    if (reason === told) return;
    told = reason;
    notify({ type: 'lock', reason });
  };
}

const unreachable = new Set(['offline', 'timeout', 'unavailable']);

function tellOfError(error: Error, notify: Notify): void {
  const { code } = toBackendError(error);
  if (isSessionLost(error)) notify({ type: 'error', code: 'session_expired' });
  else if (unreachable.has(code)) notify({ type: 'error', code: 'backend_unavailable' });
}
