import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Card } from '#src/domain/card.ts';
import { minorToMicros } from '#src/domain/money.ts';
import { describeCardWithin } from '#src/i18n/card-words.ts';
import { useFormat } from '#src/i18n/format.ts';
import { Button } from '#src/ui/button.tsx';
import { CardFace } from '#src/ui/card-face.tsx';
import { focusOnMount } from '#src/ui/focus-on-mount.ts';

interface TopUpReviewProps {
  amountMinor: number;
  card: Card;
  /** Before the charge; below zero after a chargeback. */
  availableMicros: number;
  isBusy: boolean;
  /** Why the last attempt is not known to have worked. */
  problem: ReactNode;
  /** Leave out where the problem brings its own way on. */
  onPay: (() => void) | null;
  onBack: () => void;
}

/** The exact amount and the card, once, before the charge. */
export function TopUpReview({
  amountMinor,
  card,
  availableMicros,
  isBusy,
  problem,
  onPay,
  onBack,
}: TopUpReviewProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const amount = format.minor(amountMinor);
  const afterMicros = availableMicros + minorToMicros(amountMinor, format.currency);
  const cardName = i18n._(describeCardWithin(card));
  return (
    <div className="grid gap-6">
      <div className="flex flex-wrap items-center gap-5 rounded-control bg-accent-soft p-5">
        <div className="min-w-0 flex-1 basis-40">
          <p
            ref={focusOnMount}
            tabIndex={-1}
            className="text-small font-semibold text-accent-ink outline-none"
          >
            <Trans>Se cobrarán ahora</Trans>
          </p>
          <p className="figures mt-1 text-heading">
            {amount}{' '}
            <span className="text-lead font-medium tracking-normal text-ink-soft">
              {format.currency.code.toUpperCase()}
            </span>
          </p>
          <p className="mt-1 text-small text-ink-soft">
            <Trans>a tu {cardName}, una sola vez.</Trans>
          </p>
        </div>
        <CardFace brand={card.brand} last4={card.last4} />
      </div>
      {afterMicros <= 0 && (
        <p className="text-small text-warning-ink">
          <Trans>
            Con esto tu saldo queda en {format.micros(afterMicros)}: los envíos siguen detenidos
            hasta que sea mayor que cero.
          </Trans>
        </p>
      )}
      {problem}
      <div className="flex flex-wrap gap-2">
        {onPay && (
          <Button variant="primary" isBusy={isBusy} busyLabel={t`Cobrando`} onClick={onPay}>
            <Trans>Pagar {amount}</Trans>
          </Button>
        )}
        <Button variant="quiet" aria-disabled={isBusy || undefined} onClick={onBack}>
          <Trans>Cambiar algo</Trans>
        </Button>
      </div>
    </div>
  );
}
