import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { LockKeyhole, Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { BackendProblem } from '#src/account/backend-problem.tsx';
import { EvidenceLine } from '#src/account/evidence-line.tsx';
import { HandOver } from '#src/account/hand-over.tsx';
import { useBackend } from '#src/backend/backend-context.ts';
import { cardsQuery, principalQuery } from '#src/backend/queries.ts';
import { useWrite } from '#src/backend/use-write.ts';
import { type Card, type CardFunding, isUsableCard } from '#src/domain/card.ts';
import { hasPermission } from '#src/domain/principal.ts';
import { type Config, findConsent } from '#src/domain/tenant.ts';
import { useHost } from '#src/host/host.ts';
import type { CardFormState } from '#src/payments/card-form.tsx';
import { Button } from '#src/ui/button.tsx';
import { StepActions, StepFrame } from '#src/ui/step-frame.tsx';
import { useDraft } from '#src/wizard/draft-store.ts';
import type { StepScreenProps } from '#src/wizard/step.ts';
import { CardNews } from './card-news.tsx';
import { CardQuestion } from './card-question.tsx';
import { NewCard } from './new-card.tsx';
import { SaveConsent } from './save-consent.tsx';
import { SaveProblem } from './save-problem.tsx';
import { SavedCards } from './saved-cards.tsx';
import { useSaveCard } from './use-save-card.ts';
import { WhatCardPays } from './what-card-pays.tsx';

/** Of a backend that saves cards and does not list them. */
const noCards: readonly Card[] = [];

/** The account's cards and the form for another one. */
export function CardsHere({
  record,
  config,
  onOutcome,
  isReporting,
  reportError,
  canGoBack,
}: StepScreenProps & { config: Config }) {
  const { t } = useLingui();
  const host = useHost();
  const backend = useBackend();
  const { data: list } = useSuspenseQuery(cardsQuery(backend));
  const { data: principal } = useSuspenseQuery(principalQuery(backend));
  const saving = useSaveCard();
  const removeOld = useWrite((port, cardId: string) => port.removeCard(cardId));
  const [isAdding, setIsAdding] = useState(false);
  const [replaced, setReplaced] = useState<Card | null>(null);
  const [form, setForm] = useState<CardFormState>({ kind: 'loading' });
  const [funding, setFunding] = useState<CardFunding | null>(null);
  const setCardAnswer = useDraft(({ setCardAnswer: set }) => set);
  const primaryRef = useRef<HTMLButtonElement>(null);

  const cards = list ?? noCards;
  const canWrite = hasPermission(principal, 'payment_methods:write');
  const hasUsable = cards.some(isUsableCard);
  const hasPending = cards.some(({ status }) => status === 'pending');
  const isFull = cards.length >= config.maxCards;
  const canGoOn = hasUsable || hasPending;
  const isFormOpen = canWrite && !isFull && (isAdding || !canGoOn);
  // With no form to send, the way on is the main way.
  const canSave = isFormOpen && form.kind !== 'failed';
  const consent = findConsent(config, 'save_card') ?? null;
  const isSaved = saving.outcome?.kind === 'saved' || saving.outcome?.kind === 'pending';

  // The pressed button goes with the form, and a bank's window takes the focus along: it comes back to the way on.
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (!saving.isBusy && saving.outcome !== undefined && isLost) primaryRef.current?.focus();
  }, [saving.isBusy, saving.outcome]);

  function noteForm(state: CardFormState) {
    setForm(state);
    if (state.kind === 'failed') host.notify?.({ type: 'error', code: 'stripe_blocked' });
  }

  function open(card: Card | null) {
    saving.reset();
    removeOld.reset();
    setReplaced(card);
    setFunding(null);
    setCardAnswer(null);
    setIsAdding(true);
  }

  function cancel() {
    flushSync(() => setIsAdding(false));
    primaryRef.current?.focus();
  }

  async function save() {
    if (form.kind !== 'ready') return;
    const outcome = await saving.save(form.handle, consent);
    if (outcome?.kind !== 'saved' && outcome?.kind !== 'pending') return;
    setIsAdding(false);
    setFunding(null);
    // A card that is not confirmed yet takes nobody's place.
    if (replaced !== null && outcome.kind === 'saved' && outcome.card.id !== replaced.id) {
      await removeOld.run(replaced.id);
    }
    setReplaced(null);
  }

  const news = isFormOpen && !isSaved ? null : <CardNews outcome={saving.outcome} cards={cards} />;
  return (
    <StepFrame
      title={<Title canGoOn={canGoOn} isEmpty={cards.length === 0} />}
      lead={
        canGoOn ? undefined : cards.length === 0 ? (
          <Trans>De crédito, débito o virtual. Guardarla no te cobra nada.</Trans>
        ) : (
          <Trans>La que tienes ya no se puede cobrar. Guardar otra no te cobra nada.</Trans>
        )
      }
      evidence={<EvidenceLine record={record} />}
      aside={<WhatCardPays tenant={config.tenant} />}
    >
      {news}
      <BackendProblem error={removeOld.error} />
      {cards.length === 0 ? null : (
        <SavedCards cards={cards} canWrite={canWrite} onReplace={isFull ? null : open} />
      )}
      {!canWrite ? (
        <HandOver
          stepId="card"
          why={<Trans>Agregar tarjetas es de quien administra la cuenta.</Trans>}
        />
      ) : null}
      {isFormOpen ? <CardQuestion acceptedFunding={config.acceptedFunding} /> : null}
      {isFormOpen ? (
        <NewCard
          config={config}
          country={principal.country}
          replaced={replaced}
          // Once it was refused for its kind, the refusal says so.
          funding={saving.error?.code === 'card_funding_not_accepted' ? null : funding}
          isBusy={saving.isBusy}
          onStateChange={noteForm}
          onFundingChange={setFunding}
          onCancel={canGoOn ? cancel : undefined}
        />
      ) : null}
      {canWrite && !isFormOpen && !isFull ? (
        <div>
          <Button icon={Plus} onClick={() => open(null)}>
            <Trans>Agregar otra tarjeta</Trans>
          </Button>
        </div>
      ) : null}
      {canWrite && isFull ? (
        <p className="text-small text-ink-soft">
          <Trans>Tienes el máximo de tarjetas. Para agregar otra, quita una primero.</Trans>
        </p>
      ) : null}
      {canSave ? <SaveConsent consent={consent} /> : null}
      <StepActions
        primary={
          canSave ? (
            <Button
              // Another button, not this one renamed: the second click of a double click must not walk on.
              key="save"
              ref={primaryRef}
              variant="primary"
              size="lg"
              icon={LockKeyhole}
              isBusy={saving.isBusy}
              busyLabel={t`Guardando`}
              aria-disabled={form.kind === 'loading' || undefined}
              className={form.kind === 'loading' ? 'opacity-60' : undefined}
              onClick={() => void save()}
            >
              {saving.isUnfinished ? (
                <Trans>Comprobar de nuevo</Trans>
              ) : (
                <Trans>Guardar tarjeta</Trans>
              )}
            </Button>
          ) : (
            <Button
              key="go-on"
              ref={primaryRef}
              variant="primary"
              size="lg"
              isBusy={isReporting || saving.isBusy}
              onClick={() => onOutcome(canGoOn || !record.isSkippable ? 'done' : 'skipped')}
            >
              {canGoOn ? <Trans>Continuar</Trans> : <Trans>Seguir sin tarjeta</Trans>}
            </Button>
          )
        }
        onSkip={canSave && !canGoOn && record.isSkippable ? () => onOutcome('skipped') : undefined}
        skipHint={<Trans>Sin tarjeta no se puede recargar tu saldo ni encender los SMS.</Trans>}
        onBack={canGoBack ? () => onOutcome('back') : undefined}
        isBusy={isReporting || saving.isBusy}
        error={
          <>
            <SaveProblem
              outcome={saving.outcome}
              error={saving.error}
              form={form}
              tenant={config.tenant}
            />
            {reportError}
          </>
        }
      />
    </StepFrame>
  );
}

function Title({ canGoOn, isEmpty }: { canGoOn: boolean; isEmpty: boolean }) {
  if (canGoOn) return <Trans>Tu método de pago</Trans>;
  return isEmpty ? <Trans>Agrega tu tarjeta</Trans> : <Trans>Cambia tu tarjeta</Trans>;
}
