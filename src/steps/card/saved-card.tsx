import { Trans, useLingui } from '@lingui/react/macro';
import { Star } from 'lucide-react';
import { type Card, isUsableCard } from '#src/domain/card.ts';
import { describeCard } from '#src/i18n/card-words.ts';
import { Badge } from '#src/ui/badge.tsx';
import { Button } from '#src/ui/button.tsx';
import { CardFace } from '#src/ui/card-face.tsx';
import { describeStatus, describeWarning, formatExpiry } from './card-words.ts';

interface SavedCardProps {
  card: Card;
  canWrite: boolean;
  isBusy: boolean;
  onMakeDefault: () => void;
  onReplace: (() => void) | null;
  onRemove: () => void;
}

/** One saved card. */
export function SavedCard({
  card,
  canWrite,
  isBusy,
  onMakeDefault,
  onReplace,
  onRemove,
}: SavedCardProps) {
  const { t, i18n } = useLingui();
  const name = i18n._(describeCard(card));
  const status = describeStatus(card);
  const warning = describeWarning(card);
  const isDead = card.status === 'expired' || card.status === 'requires_update';
  const needsCare = isDead || card.status === 'expiring';
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-3 border-t border-line p-5 sm:px-6">
      <CardFace
        brand={card.brand}
        last4={card.last4}
        tone={card.isDefault ? 'accent' : 'ink'}
        isMuted={isDead}
      />
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
        {warning === null ? null : (
          <p className={isDead ? 'text-small text-danger-ink' : 'text-small text-warning-ink'}>
            {i18n._(warning)}
          </p>
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
              className={needsCare ? 'mx-2.5' : 'max-sm:px-2.5'}
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
