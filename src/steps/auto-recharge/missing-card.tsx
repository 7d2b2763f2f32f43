import { Trans, useLingui } from '@lingui/react/macro';
import { CreditCard } from 'lucide-react';
import { describeCardWithin } from '#src/i18n/card-words.ts';
import { IconTile } from '#src/ui/icon-tile.tsx';
import { Panel } from '#src/ui/panel.tsx';
import { type ChargingCard, shownCard } from './charging-card.ts';

/** Why there is nothing to set yet: a rule needs a card that can be charged. */
export function MissingCard({ card }: { card: ChargingCard }) {
  const { i18n } = useLingui();
  const shown = shownCard(card);
  const cardName = shown === null ? '' : i18n._(describeCardWithin(shown));
  return (
    <Panel tone={card.kind === 'pending' ? 'sunken' : 'accent'} className="flex gap-4">
      <IconTile icon={CreditCard} tone="accent" />
      <div className="grid min-w-0 flex-1 gap-1">
        {card.kind === 'none' && (
          <>
            <p className="font-semibold">
              <Trans>Primero hace falta una tarjeta</Trans>
            </p>
            <p className="text-small text-ink-soft">
              <Trans>De ella sale cada recarga. Guardarla no te cobra nada.</Trans>
            </p>
          </>
        )}
        {card.kind === 'pending' && (
          <>
            <p className="font-semibold">
              <Trans>Tu banco está confirmando tu {cardName}</Trans>
            </p>
            <p className="text-small text-ink-soft">
              <Trans>
                En cuanto esté lista podrás activar la recarga aquí. Puedes seguir y volver.
              </Trans>
            </p>
          </>
        )}
        {card.kind === 'unusable' && (
          <>
            <p className="font-semibold">
              <Trans>Tu {cardName} ya no se puede cobrar</Trans>
            </p>
            <p className="text-small text-ink-soft">
              <Trans>Reemplázala, o elige otra como principal, y vuelve.</Trans>
            </p>
          </>
        )}
      </div>
    </Panel>
  );
}
