import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { type Card, isUsableCard } from '#src/domain/card.ts';
import { cardName } from '#src/domain/card-brand.ts';
import { currencySymbol } from '#src/domain/currency-symbol.ts';
import type { Config } from '#src/domain/tenant.ts';
import { describeCardWithin } from '#src/i18n/card-words.ts';
import { useFormat } from '#src/i18n/format.ts';
import { Badge } from '#src/ui/badge.tsx';
import { Button } from '#src/ui/button.tsx';
import { CardFace } from '#src/ui/card-face.tsx';
import { ChoiceCards } from '#src/ui/choice-cards.tsx';
import { ChoiceChips } from '#src/ui/choice-chips.tsx';
import { ErrorSummary } from '#src/ui/error-summary.tsx';
import { MoneyField } from '#src/ui/money-field.tsx';
import { readTopUpAmount } from './top-up-rules.ts';
import { describeTopUpProblem } from './top-up-words.ts';

interface TopUpFormProps {
  limits: Config['topUp'];
  cards: readonly Card[];
  card: Card;
  text: string;
  onTextChange: (text: string) => void;
  onCardChange: (cardId: string) => void;
  onReview: () => void;
  onCancel: () => void;
}

const fieldId = 'top-up-amount';

/** How much, and with which card. Nothing is charged from here. */
export function TopUpForm({
  limits,
  cards,
  card,
  text,
  onTextChange,
  onCardChange,
  onReview,
  onCancel,
}: TopUpFormProps) {
  const { i18n } = useLingui();
  const format = useFormat();
  const [attempt, setAttempt] = useState(0);
  const read = readTopUpAmount(text, limits, format.parseAmount);
  const message = read.ok ? undefined : i18n._(describeTopUpProblem(read.problem, format));
  const payingCard = i18n._(describeCardWithin(card));
  const usable = cards.filter(isUsableCard);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (read.ok) onReview();
    else setAttempt(attempt + 1);
  }

  return (
    <form className="grid gap-6" noValidate method="post" onSubmit={submit}>
      <ErrorSummary
        errors={attempt > 0 && message !== undefined ? [{ fieldId, message }] : []}
        attempt={attempt}
      />
      <div className="grid gap-3">
        <MoneyField
          id={fieldId}
          label={<Trans>Cuánto recargar</Trans>}
          hint={
            <Trans>
              Desde {format.minor(limits.minMinor, { trimZeros: true })} hasta{' '}
              {format.minor(limits.maxMinor, { trimZeros: true })}.
            </Trans>
          }
          error={attempt > 0 ? message : undefined}
          value={text}
          onValueChange={onTextChange}
          currencySymbol={currencySymbol(format.currency, format.locale)}
          currencyLabel={format.currency.code.toUpperCase()}
          required
        />
        {limits.presetsMinor.length > 0 && (
          <ChoiceChips
            name="top-up-preset"
            legend={<Trans>Recargas usuales</Trans>}
            hideLegend
            options={limits.presetsMinor.map((amountMinor) => ({
              value: amountMinor,
              label: format.minor(amountMinor, { trimZeros: true }),
            }))}
            value={read.ok ? read.amountMinor : undefined}
            onValueChange={(amountMinor) => onTextChange(format.amountText(amountMinor))}
          />
        )}
      </div>
      {usable.length > 1 ? (
        <ChoiceCards
          name="top-up-card"
          legend={<Trans>Con qué tarjeta</Trans>}
          options={usable.map((option) => ({
            value: option.id,
            title: cardName(option),
            badge: option.isDefault ? (
              <Badge tone="neutral">
                <Trans>Principal</Trans>
              </Badge>
            ) : undefined,
          }))}
          value={card.id}
          onValueChange={onCardChange}
        />
      ) : (
        <div className="flex items-center gap-4">
          <CardFace brand={card.brand} last4={card.last4} />
          <p className="text-small text-ink-soft">
            <Trans>
              Con tu <strong className="font-semibold text-ink">{payingCard}</strong>
            </Trans>
          </p>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary">
          <Trans>Revisar recarga</Trans>
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          <Trans>Ahora no</Trans>
        </Button>
      </div>
    </form>
  );
}
