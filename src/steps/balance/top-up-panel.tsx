import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { BackendProblem } from '#src/account/backend-problem.tsx';
import type { FinishTopUp } from '#src/account/finish-top-up.ts';
import { useBackend } from '#src/backend/backend-context.ts';
import { topUpQuery } from '#src/backend/queries.ts';
import { hasUnknownOutcome, useMoneyWrite } from '#src/backend/use-write.ts';
import type { Card } from '#src/domain/card.ts';
import type { StepId } from '#src/domain/progress.ts';
import type { Config } from '#src/domain/tenant.ts';
import type { Wallet } from '#src/domain/wallet.ts';
import { useFormat } from '#src/i18n/format.ts';
import { Button } from '#src/ui/button.tsx';
import { focusOnMount } from '#src/ui/focus-on-mount.ts';
import { Panel, PanelHeading } from '#src/ui/panel.tsx';
import { useDraft } from '#src/wizard/draft-store.ts';
import { LostTopUp } from './lost-top-up.tsx';
import { TopUpForm } from './top-up-form.tsx';
import { readTopUpAmount, resolveTopUpCard } from './top-up-rules.ts';
import { TopUpReview } from './top-up-review.tsx';

interface TopUpBody {
  amountMinor: number;
  cardId: string;
}

interface TopUpPanelProps {
  config: Config;
  wallet: Wallet;
  cards: readonly Card[];
  /** Whether this is the page's one next thing. */
  isFirst: boolean;
  finish: FinishTopUp;
  /** Follow this charge on the page; null when a new one begins. */
  onFollow: (topUpId: string | null) => void;
  onVisit: (stepId: StepId) => void;
}

/** "Recargar ahora": the amount, the review, the charge. What became of it is told by whoever follows it. */
export function TopUpPanel({
  config,
  wallet,
  cards,
  isFirst,
  finish,
  onFollow,
  onVisit,
}: TopUpPanelProps) {
  const format = useFormat();
  const backend = useBackend();
  const queryClient = useQueryClient();
  const draftText = useDraft((state) => state.kept.topUpText);
  const draftCardId = useDraft((state) => state.kept.topUpCardId);
  const setDraft = useDraft((state) => state.setTopUp);
  const [view, setView] = useState<'form' | 'review'>('form');
  const [wasOpened, setWasOpened] = useState(false);
  const [sentAtMs, setSentAtMs] = useState(0);
  const charge = useMoneyWrite('top-up', (port, body: TopUpBody, intent) =>
    port.createTopUp(body.amountMinor, body.cardId, intent),
  );
  const card = resolveTopUpCard(cards, draftCardId);
  const text = draftText ?? '';
  const read = readTopUpAmount(text, config.topUp, format.parseAmount);
  const isLost = charge.error !== null && hasUnknownOutcome(charge.error.code);

  function open() {
    setWasOpened(true);
    onFollow(null);
    const first = config.topUp.presetsMinor[0] ?? config.topUp.minMinor;
    setDraft({ text: format.amountText(first), cardId: null });
  }

  function close() {
    charge.reset();
    setView('form');
    setDraft({ text: null, cardId: null });
  }

  async function pay(body: TopUpBody) {
    setSentAtMs(wallet.asOfMs);
    const topUp = await charge.run(body);
    if (topUp === undefined) return;
    queryClient.setQueryData(topUpQuery(backend, topUp.id).queryKey, topUp);
    close();
    onFollow(topUp.id);
    await finish.authenticate(topUp);
  }

  if (draftText === null || card === null) {
    return (
      <Panel as="section" aria-labelledby="top-up" className="flex flex-wrap items-center gap-4">
        <div className="min-w-0 flex-1 basis-52">
          <PanelHeading
            id="top-up"
            title={<Trans>Recargar ahora</Trans>}
            description={
              card === null ? (
                <Trans>Para recargar hace falta una tarjeta que se pueda cobrar.</Trans>
              ) : (
                <Trans>Un solo cobro, cuando tú quieras. Aparte de la recarga automática.</Trans>
              )
            }
          />
        </div>
        {card === null ? (
          <Button onClick={() => onVisit('card')}>
            <Trans>Ir a mis tarjetas</Trans>
          </Button>
        ) : (
          <Button variant={isFirst ? 'primary' : 'secondary'} icon={Plus} onClick={open}>
            <Trans>Recargar</Trans>
          </Button>
        )}
      </Panel>
    );
  }

  const body = read.ok ? { amountMinor: read.amountMinor, cardId: card.id } : null;
  return (
    <Panel as="section" aria-labelledby="top-up" className="grid gap-6">
      <div ref={wasOpened ? focusOnMount : undefined} tabIndex={-1} className="outline-none">
        <PanelHeading id="top-up" title={<Trans>Recargar ahora</Trans>} />
      </div>
      {view === 'review' && body !== null ? (
        <TopUpReview
          amountMinor={body.amountMinor}
          card={card}
          availableMicros={wallet.availableMicros}
          isBusy={charge.isBusy}
          problem={
            isLost && !charge.isBusy ? (
              <LostTopUp
                amountMinor={body.amountMinor}
                sentAtMs={sentAtMs}
                wallet={wallet}
                onRepeat={() => void pay(body)}
                onFound={close}
              />
            ) : (
              <ChargeProblem error={charge.error} />
            )
          }
          onPay={isLost && !charge.isBusy ? null : () => void pay(body)}
          onBack={() => {
            charge.reset();
            setView('form');
          }}
        />
      ) : (
        <TopUpForm
          limits={config.topUp}
          cards={cards}
          card={card}
          text={text}
          onTextChange={(next) => setDraft({ text: next, cardId: draftCardId })}
          onCardChange={(cardId) => setDraft({ text, cardId })}
          onReview={() => setView('review')}
          onCancel={close}
        />
      )}
    </Panel>
  );
}

/** Why the backend refused, with the wait where it names one. */
function ChargeProblem({ error }: { error: ReturnType<typeof useMoneyWrite>['error'] }) {
  const { locale } = useFormat();
  const waitMinutes = Math.ceil((error?.retryAfterMs ?? 0) / 60_000);
  return (
    <BackendProblem error={error}>
      {waitMinutes > 0 && (
        <p>
          <Trans>
            Puedes volver a intentar en{' '}
            {new Intl.NumberFormat(locale, {
              style: 'unit',
              unit: 'minute',
              unitDisplay: 'long',
            }).format(waitMinutes)}
            .
          </Trans>
        </p>
      )}
    </BackendProblem>
  );
}
