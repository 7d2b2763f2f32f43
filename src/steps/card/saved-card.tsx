import { Trans, useLingui } from '@lingui/react/macro';
import { Star, TriangleAlert } from 'lucide-react';
import { type Card, isUsableCard } from '#src/domain/card.ts';
import { describeCard } from '#src/i18n/card-words.ts';
import { Badge } from '#src/ui/badge.tsx';
import { Button } from '#src/ui/button.tsx';
import { CardFace } from '#src/ui/card-face.tsx';
import { classNames } from '#src/ui/class-names.ts';
import { describePlace, describeStatus, describeWarnings, formatExpiry } from './card-words.ts';

interface SavedCardProps {
  card: Card;
  /** Whether there is something to say of it that the others are not. */
  hasPlace: boolean;
  canWrite: boolean;
  isBusy: boolean;
  onMakeDefault: () => void;
  onReplace: (() => void) | null;
  onRemove: () => void;
}

/** One saved card. */
export function SavedCard({
  card,
  hasPlace,
  canWrite,
  isBusy,
  onMakeDefault,
  onReplace,
  onRemove,
}: SavedCardProps) {
  const { t, i18n } = useLingui();
  const name = i18n._(describeCard(card));
  const status = describeStatus(card);
  const warnings = describeWarnings(card);
  const isDead = card.status === 'expired' || card.status === 'requires_update';
  const needsCare = isDead || card.status === 'expiring';
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-3 border-t border-line p-5 sm:px-6">
      <div className="relative">
        <CardFace
          brand={card.brand}
          last4={card.last4}
          tone={card.isDefault ? 'accent' : 'ink'}
          isMuted={isDead}
        />
        {hasPlace && card.chargeOrder !== null ? (
          <span
            aria-hidden
            className="figures absolute -start-2.5 -top-2.5 grid size-7 place-items-center rounded-full border-2 border-surface bg-ink text-caption font-bold text-surface"
          >
            {card.chargeOrder}
          </span>
        ) : null}
      </div>
      <div className="grid min-w-0 flex-1 basis-48 gap-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <p className="figures font-semibold">{name}</p>
          {card.isDefault ? (
            <Badge tone="accent" icon={Star}>
              <Trans>Principal</Trans>
            </Badge>
          ) : null}
          {status === null ? null : <Badge tone={status.tone}>{i18n._(status.label)}</Badge>}
        </div>
        <p className="figures text-small text-ink-soft">
          <FundingName card={card} /> · <Trans>vence {formatExpiry(card)}</Trans>
        </p>
        {hasPlace && !isDead ? (
          <p className="text-small font-medium text-ink">{i18n._(describePlace(card))}</p>
        ) : null}
        {warnings.length === 0 ? null : (
          <div
            className={classNames(
              'mt-1 flex gap-2 text-small',
              isDead ? 'text-danger-ink' : 'text-warning-ink',
            )}
          >
            <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" strokeWidth={2.25} />
            <div className="grid min-w-0 gap-1">
              {warnings.map((warning) => (
                <p key={warning.id} className="first:not-last:font-semibold">
                  {i18n._(warning)}
                </p>
              ))}
            </div>
          </div>
        )}
      </div>
      {canWrite ? (
        <div className="-ms-2.5 -mt-1 flex basis-full flex-wrap items-center gap-y-1 sm:ms-24">
          {!card.isDefault && isUsableCard(card) ? (
            <Button
              variant="quiet"
              className="max-sm:px-2.5"
              isBusy={isBusy}
              aria-label={t`Hacer principal: ${name}`}
              onClick={onMakeDefault}
            >
              <Trans>Hacer principal</Trans>
            </Button>
          ) : null}
          {onReplace !== null && card.status !== 'pending' ? (
            <Button
              variant={needsCare ? 'secondary' : 'quiet'}
              className={needsCare ? 'mx-2.5 sm:ms-4' : 'max-sm:px-2.5'}
              aria-label={t`Reemplazar: ${name}`}
              onClick={onReplace}
            >
              <Trans>Reemplazar</Trans>
            </Button>
          ) : null}
          <Button
            variant="quiet"
            className="max-sm:px-2.5"
            aria-label={t`Quitar: ${name}`}
            onClick={onRemove}
          >
            <Trans>Quitar</Trans>
          </Button>
        </div>
      ) : null}
    </li>
  );
}

function FundingName({ card }: { card: Card }) {
  switch (card.funding) {
    case 'credit':
      return <Trans>Crédito</Trans>;
    case 'debit':
      return <Trans>Débito</Trans>;
    case 'prepaid':
      return <Trans>Prepago</Trans>;
    case 'unknown':
      return <Trans>Tarjeta</Trans>;
  }
}
