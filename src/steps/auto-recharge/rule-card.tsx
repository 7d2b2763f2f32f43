import { Trans } from '@lingui/react/macro';
import type { StepId } from '#src/domain/progress.ts';
import { Button } from '#src/ui/button.tsx';
import { canCharge, type ChargingCard, shownCard } from './charging-card.ts';
import { PayingCard } from './paying-card.tsx';

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
      <PayingCard card={shownCard(card)} isMuted={card.kind === 'unusable'}>
        {canCharge(card) && <Trans>Paga cada recarga.</Trans>}
        {card.kind === 'pending' && <Trans>Tu banco la está confirmando.</Trans>}
        {card.kind === 'unusable' && <Trans>Ya no se puede cobrar.</Trans>}
      </PayingCard>
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
