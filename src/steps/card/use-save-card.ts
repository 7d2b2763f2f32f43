import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Backend, ConsentGiven } from '#src/backend/backend.ts';
import { type BackendError, toBackendError } from '#src/backend/backend-error.ts';
import { useBackend } from '#src/backend/backend-context.ts';
import { cardsQuery, configQuery } from '#src/backend/queries.ts';
import { hasUnknownOutcome, useRunIntent, useWrite } from '#src/backend/use-write.ts';
import type { Card } from '#src/domain/card.ts';
import { useHost } from '#src/host/host.ts';
import type { CardFormHandle } from '#src/payments/card-form.tsx';
import { takeReturnParams } from '#src/payments/return-params.ts';
import { saveCard, type SaveCardOutcome } from '#src/payments/save-card.ts';
import { resolveCardReturn } from './card-return.ts';

interface SaveRequest {
  /** The form; null when the browser comes back from a bank's redirect. */
  form: CardFormHandle | null;
  consent: ConsentGiven | null;
  setupId: string | null;
}

export interface SavingCard {
  /** Resolves to the outcome; undefined when the backend failed, which `error` tells. */
  save: (
    form: CardFormHandle,
    consent: ConsentGiven | null,
  ) => Promise<SaveCardOutcome | undefined>;
  isBusy: boolean;
  outcome: SaveCardOutcome | undefined;
  error: BackendError | null;
  /** Stripe has the card and our backend's answer got lost: saving again only asks for that answer. */
  isUnfinished: boolean;
  /** Forget the last outcome. */
  reset: () => void;
}

/** Saving a card from press to proof, and the return from a bank's redirect. */
export function useSaveCard(): SavingCard {
  const host = useHost();
  const backend = useBackend();
  const queryClient = useQueryClient();
  const runIntent = useRunIntent();
  const unfinishedId = useRef<string | null>(null);
  const [isUnfinished, setIsUnfinished] = useState(false);

  function keepUnfinished(setupId: string | null) {
    unfinishedId.current = setupId;
    setIsUnfinished(setupId !== null);
  }

  async function finish(port: Backend, setupId: string): Promise<Card> {
    const card = await runIntent('card-finish', setupId, async (intent) => {
      try {
        return await port.finishCardSetup(setupId, intent);
      } catch (error) {
        keepUnfinished(mayStillFinish(error) ? setupId : null);
        throw error;
      }
    });
    keepUnfinished(null);
    // The list is read again anyway; until then it already shows what the backend has just said.
    queryClient.setQueryData(cardsQuery(backend).queryKey, (cards) => withCard(cards ?? [], card));
    return card;
  }

  const write = useWrite<SaveRequest, SaveCardOutcome>(async (port, { form, consent, setupId }) => {
    try {
      if (form === null || setupId !== null) {
        return await finishKnown(port, setupId ?? '', (id) => finish(port, id));
      }
      return await saveCard({
        ...form,
        startSetup: () =>
          runIntent('card-setup', consent, (intent) => port.startCardSetup(consent, intent)),
        finishSetup: (id) => finish(port, id),
        returnUrl: host.returnUrl('/card'),
        setOverlay: (isOpen) => host.setOverlay(isOpen),
      });
    } catch (error) {
      // The text changed since it was read: show the new one before it is accepted.
      if (toBackendError(error).code === 'consent_outdated') {
        await queryClient.invalidateQueries(configQuery(backend));
      }
      throw error;
    }
  }, 'payment');

  const takeReturn = useEffectEvent(() => {
    const taken = takeReturnParams();
    if (taken === null) return;
    void write.run({ form: null, consent: null, setupId: taken.setupIntentId });
  });
  useEffect(() => takeReturn(), []);

  return {
    save: (form, consent) =>
      write.run({
        form,
        consent: consent && { document: consent.document, version: consent.version },
        setupId: unfinishedId.current,
      }),
    isBusy: write.isBusy,
    outcome: write.result,
    error: write.error,
    isUnfinished,
    reset: write.reset,
  };
}

async function finishKnown(
  backend: Backend,
  setupId: string,
  finish: (setupId: string) => Promise<Card>,
): Promise<SaveCardOutcome> {
  const setup = await backend.readCardSetup(setupId);
  const failure = resolveCardReturn(setup);
  if (failure !== null) return failure;
  const card = await finish(setup.id);
  return { kind: card.status === 'pending' ? 'pending' : 'saved', card };
}

function withCard(cards: Card[], card: Card): Card[] {
  const others = cards
    .filter(({ id }) => id !== card.id)
    .map((other) => (card.isDefault ? { ...other, isDefault: false } : other));
  return card.isDefault ? [card, ...others] : [...others, card];
}

function mayStillFinish(error: unknown): boolean {
  return hasUnknownOutcome(toBackendError(error).code);
}
