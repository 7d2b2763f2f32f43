import type { Backend } from '#src/backend/backend.ts';
import type { Card } from '#src/domain/card.ts';
import {
  vCreatePaymentMethodResponse,
  vCreateSetupIntentResponse,
  vDeletePaymentMethodResponse,
  vGetSetupIntentResponse,
  vListPaymentMethodsResponse,
  vUpdatePaymentMethodResponse,
} from '#src/backend/generated/valibot-payment-methods.gen.ts';
import type { Call } from './call.ts';
import { fromConsent } from './from-domain.ts';
import { toCard, toCardSetup } from './to-card.ts';
import { toPage } from './to-ledger.ts';
import { malformed } from './wire-values.ts';

export type CardCalls = Pick<
  Backend,
  | 'listCards'
  | 'startCardSetup'
  | 'readCardSetup'
  | 'finishCardSetup'
  | 'makeDefaultCard'
  | 'removeCard'
>;

const PAGE_SIZE = 100;
/** A list of cards without end is a fault of the backend, not something to show. */
const MAX_PAGES = 10;

/** Saving, choosing and removing cards. */
export function createCardCalls(call: Call): CardCalls {
  function readPage(cursor: string | null, signal: AbortSignal | undefined) {
    const query = { limit: PAGE_SIZE, ...(cursor === null ? {} : { cursor }) };
    return call.json('listPaymentMethods', vListPaymentMethodsResponse, { query, signal }, (page) =>
      toPage(page, toCard),
    );
  }

  return {
    async listCards({ signal } = {}) {
      const cards: Card[] = [];
      let cursor: string | null = null;
      for (let pages = 0; pages < MAX_PAGES; pages += 1) {
        const page = await readPage(cursor, signal);
        cards.push(...page.items);
        if (page.nextCursor === null) return cards;
        cursor = page.nextCursor;
      }
      throw malformed();
    },
    startCardSetup: (consent, { idempotencyKey }) =>
      call.json(
        'createSetupIntent',
        vCreateSetupIntentResponse,
        { body: fromConsent(consent), idempotencyKey },
        toCardSetup,
      ),
    readCardSetup: (setupIntentId, { signal } = {}) =>
      call.json(
        'getSetupIntent',
        vGetSetupIntentResponse,
        { path: { setup_intent_id: setupIntentId }, signal },
        toCardSetup,
      ),
    finishCardSetup: (setupIntentId, { idempotencyKey }) =>
      call.json(
        'createPaymentMethod',
        vCreatePaymentMethodResponse,
        { body: { setup_intent_id: setupIntentId }, idempotencyKey },
        toCard,
      ),
    makeDefaultCard: (cardId) =>
      call.json(
        'updatePaymentMethod',
        vUpdatePaymentMethodResponse,
        { path: { payment_method_id: cardId }, body: { is_default: true } },
        toCard,
      ),
    removeCard: (cardId) =>
      call.json(
        'deletePaymentMethod',
        vDeletePaymentMethodResponse,
        { path: { payment_method_id: cardId } },
        () => undefined,
      ),
  };
}
