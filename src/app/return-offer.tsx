import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { History } from 'lucide-react';
import { useState } from 'react';
import { useBackend } from '#src/backend/backend-context.ts';
import { describeBackendError } from '#src/backend/error-words.ts';
import { progressQuery } from '#src/backend/queries.ts';
import { useWrite } from '#src/backend/use-write.ts';
import type { Progress, StepRecord } from '#src/domain/progress.ts';
import { useNote } from '#src/host/journey.ts';
import { useFormat } from '#src/i18n/format.ts';
import { useNow } from '#src/i18n/use-now.ts';
import { Button } from '#src/ui/button.tsx';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { IconTile } from '#src/ui/icon-tile.tsx';
import { Panel } from '#src/ui/panel.tsx';
import { useDraft } from '#src/wizard/draft-store.ts';

const DAY_MS = 86_400_000;

interface ReturnOfferProps {
  progress: Progress;
  /** Of the step that is open below. */
  label: MessageDescriptor;
  lastActiveMs: number;
  onContinue: () => void;
  /** After everything was taken back. */
  onRestart: () => void;
}

/** For who comes back with steps still open: where they are, since when, and the way to begin anew. */
export function ReturnOffer({
  progress,
  label,
  lastActiveMs,
  onContinue,
  onRestart,
}: ReturnOfferProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const nowMs = useNow();
  const [isAsking, setIsAsking] = useState(false);
  const restart = useRestart(progress);
  const step = i18n._(label);
  const relative = format.relative(Math.min(lastActiveMs, nowMs), nowMs);
  // Days ago are hard to place without their date.
  const when =
    nowMs - lastActiveMs < DAY_MS ? relative : `${relative} (${format.date(lastActiveMs)})`;

  async function confirm() {
    if (!(await restart.run())) return;
    setIsAsking(false);
    onRestart();
  }

  return (
    <Panel
      tone="accent"
      as="section"
      padding="sm"
      aria-labelledby="return-offer"
      className="mb-7 flex max-w-3xl flex-wrap items-center gap-x-4 gap-y-3 print:hidden"
    >
      <span className="max-sm:hidden">
        <IconTile icon={History} tone="accent" />
      </span>
      <div className="min-w-0 flex-1 basis-56">
        <h2 id="return-offer" className="text-title-s">
          <Trans>Continúa donde quedaste</Trans>
        </h2>
        <p className="text-small text-ink-soft">
          <Trans>
            Sigue <strong className="text-ink">{step}</strong>. Tu último avance: {when}.
          </Trans>
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button onClick={onContinue}>
          <Trans>Seguir aquí</Trans>
        </Button>
        <Button variant="quiet" onClick={() => setIsAsking(true)}>
          <Trans>Empezar de nuevo</Trans>
        </Button>
      </div>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setIsAsking}
        title={t`¿Empezar de nuevo?`}
        description={
          <>
            <p>
              <Trans>
                Vuelves al primer paso. Se olvida lo que dejaste para después y lo que nos
                confirmaste tú, y se borra lo que escribiste sin enviar.
              </Trans>
            </p>
            <p>
              <Trans>
                En tu cuenta no cambia nada: tus tarjetas, tu recarga automática, tu saldo y tus
                canales siguen como están.
              </Trans>
            </p>
          </>
        }
        confirmLabel={t`Empezar de nuevo`}
        cancelLabel={t`Seguir donde estaba`}
        isBusy={restart.isBusy}
        error={restart.error && i18n._(describeBackendError(restart.error.code).body)}
        onConfirm={() => void confirm()}
      />
    </Panel>
  );
}

/** Takes back what the customer said of the steps, and drops what was never sent. What the account holds stays. */
function useRestart({ steps }: Progress) {
  const queryClient = useQueryClient();
  const backend = useBackend();
  const note = useNote();
  const clearDraft = useDraft(({ clear }) => clear);
  const reopen = useWrite(async (port, said: readonly StepRecord[]) => {
    let progress: Progress | null = null;
    for (const { id } of said) progress = await port.reportStep(id, 'reopened');
    return progress;
  });
  return {
    isBusy: reopen.isBusy,
    error: reopen.error,
    async run(): Promise<boolean> {
      const said = steps.filter(
        ({ status, evidence }) => status === 'skipped' || evidence.kind === 'declared',
      );
      const progress = await reopen.run(said);
      if (progress === undefined) return false;
      if (progress !== null) queryClient.setQueryData(progressQuery(backend).queryKey, progress);
      clearDraft();
      note({ type: 'started_over' });
      return true;
    },
  };
}

/** Says that a form holds what was typed on an earlier visit, and when that was. */
export function RestoredDraft({ typedAtMs }: { typedAtMs: number }) {
  const format = useFormat();
  return (
    <p className="mb-6 flex items-center gap-2 text-small text-ink-soft print:hidden">
      <History aria-hidden className="size-4 shrink-0" />
      <span>
        <Trans>
          Recuperamos lo que escribiste el {format.dateTime(typedAtMs)}. No se ha enviado.
        </Trans>
      </span>
    </p>
  );
}
