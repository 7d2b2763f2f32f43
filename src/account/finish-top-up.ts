import { useState } from 'react';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { TopUp } from '#src/domain/wallet.ts';
import { useBackend } from '#src/backend/backend-context.ts';
import type { BackendError } from '#src/backend/backend-error.ts';
import { accountFacts, configQuery, progressQuery, topUpQuery } from '#src/backend/queries.ts';
import { useMoneyWrite } from '#src/backend/use-write.ts';
import { useHost } from '#src/host/host.ts';
import type { FailedOutcome } from '#src/payments/failure-words.ts';
import { useCardAuthentication } from '#src/payments/use-card-authentication.ts';

interface ResumeBody {
  topUpId: string;
  /** Null for the card it was tried with. */
  cardId: string | null;
}

export interface FinishTopUp {
  /** Whether the backend can bring a top-up back (support `manage` of the step `balance`). */
  isOffered: boolean;
  /** Shows the bank's window for a top-up that waits for the customer. Call from a click. */
  authenticate(topUp: TopUp): Promise<void>;
  /** Brings an unpaid top-up back, on another card too, and shows the bank's window if it asks. Never charges twice. */
  resume(topUpId: string, cardId: string | null): Promise<void>;
  isBusy: boolean;
  /** How the last visit to the bank ended, unless it ended well. */
  problem: FailedOutcome | null;
  error: BackendError | null;
}

/** Finishes a payment that a bank wants confirmed. Whatever the bank's window said, the top-up is read again. */
export function useFinishTopUp(): FinishTopUp {
  const backend = useBackend();
  const host = useHost();
  const queryClient = useQueryClient();
  const { data: config } = useSuspenseQuery(configQuery(backend));
  const { data: progress } = useSuspenseQuery(progressQuery(backend));
  const { finishAuthentication, isBusy } = useCardAuthentication(config.provider, (isOpen) =>
    host.setOverlay(isOpen),
  );
  const [problem, setProblem] = useState<FailedOutcome | null>(null);
  const resumption = useMoneyWrite('top-up-resume', (port, body: ResumeBody, intent) =>
    port.resumeTopUp(body.topUpId, body.cardId, intent),
  );

  async function authenticate(topUp: TopUp): Promise<void> {
    if (topUp.status !== 'requires_action') return;
    if (topUp.clientSecret === null) return resume(topUp.id, null);
    setProblem(null);
    const outcome = await finishAuthentication(topUp.clientSecret);
    setProblem(outcome.kind === 'finished' ? null : outcome);
    await queryClient.invalidateQueries(accountFacts);
  }

  async function resume(topUpId: string, cardId: string | null): Promise<void> {
    setProblem(null);
    const topUp = await resumption.run({ topUpId, cardId });
    if (topUp === undefined) return;
    queryClient.setQueryData(topUpQuery(backend, topUpId).queryKey, topUp);
    // Only with a secret: without one this would ask for it for ever.
    if (topUp.clientSecret !== null) await authenticate(topUp);
  }

  return {
    isOffered: progress.steps.some(({ id, support }) => id === 'balance' && support === 'manage'),
    authenticate,
    resume,
    isBusy: isBusy || resumption.isBusy,
    problem,
    error: resumption.error,
  };
}
