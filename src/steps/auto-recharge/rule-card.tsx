import { Trans } from '@lingui/react/macro';
import { cardName } from '#src/domain/card-brand.ts';
import type { StepId } from '#src/domain/progress.ts';
import { Button } from '#src/ui/button.tsx';
import { CardFace } from '#src/ui/card-face.tsx';
import type { ChargingCard } from './charging-card.ts';

interface RuleCardProps {
  card: ChargingCard;
  canWrite: boolean;
  onVisit: (stepId: StepId) => void;
}

/** The card that pays, and the way to another one. */
export function RuleCard({ card, canWrite, onVisit }: RuleCardProps) {
  if (card.kind === 'none') return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <CardFace
        brand={card.card.brand}
        last4={card.card.last4}
        isMuted={card.kind === 'unusable'}
      />
      <div className="min-w-0 flex-1 basis-32">
        <p className="font-semibold">{cardName(card.card)}</p>
        <p className="text-small text-ink-soft">
          {card.kind === 'usable' && <Trans>Paga cada recarga.</Trans>}
          {card.kind === 'pending' && <Trans>Tu banco la está confirmando.</Trans>}
          {card.kind === 'unusable' && <Trans>Ya no se puede cobrar.</Trans>}
        </p>
      </div>
      {canWrite && (
        <div className="-mx-4 max-sm:-mb-2">
          <Button variant="quiet" onClick={() => onVisit('card')}>
            <Trans>Cambiar tarjeta</Trans>
          </Button>
        </div>
      )}
    </div>
  );
}
