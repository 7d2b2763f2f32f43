import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { CreditCard } from 'lucide-react';
import type { ReactNode } from 'react';
import { useBackend } from '#src/backend/backend-context.ts';
import { configQuery } from '#src/backend/queries.ts';
import type { Card } from '#src/domain/card.ts';
import { cardName } from '#src/domain/card-brand.ts';
import { classNames } from '#src/ui/class-names.ts';
import { CardFace } from '#src/ui/card-face.tsx';
import { IconTile } from '#src/ui/icon-tile.tsx';

interface PayingCardProps {
  /** Null where the cards are not shown here. */
  card: Card | null;
  isMuted?: boolean | undefined;
  /** What it does, below its name. */
  children: ReactNode;
}

/** The card that pays, and its name; or where it is to be seen. For a row that is a flex container. */
export function PayingCard({ card, isMuted, children }: PayingCardProps) {
  const { brandName } = useSuspenseQuery(configQuery(useBackend())).data.tenant;
  return (
    <>
      {card === null ? (
        <IconTile icon={CreditCard} tone="neutral" />
      ) : (
        <CardFace brand={card.brand} last4={card.last4} isMuted={isMuted} />
      )}
      <div className={classNames('min-w-0 flex-1', card === null ? 'basis-44' : 'basis-32')}>
        <p className="font-semibold">
          {card === null ? <Trans>Tu tarjeta guardada en {brandName}</Trans> : cardName(card)}
        </p>
        <p className="text-small text-ink-soft">{children}</p>
      </div>
    </>
  );
}
