import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { BackendProblem } from '#src/account/backend-problem.tsx';
import { HelpDisclosure } from '#src/account/help-disclosure.tsx';
import { useWrite } from '#src/backend/use-write.ts';
import type { Card } from '#src/domain/card.ts';
import { describeCard } from '#src/i18n/card-words.ts';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { Panel, PanelHeading } from '#src/ui/panel.tsx';
import { describeRemovalError } from './card-words.ts';
import { SavedCard } from './saved-card.tsx';

interface SavedCardsProps {
  cards: readonly Card[];
  /** Without it the cards are only shown. */
  canWrite: boolean;
  /** Null where the account is full: then a card has to go before another comes. */
  onReplace: ((card: Card) => void) | null;
}

/** The account's cards: which one pays, which one needs care, and how to change that. */
export function SavedCards({ cards, canWrite, onReplace }: SavedCardsProps) {
  const { t, i18n } = useLingui();
  const [toRemove, setToRemove] = useState<Card | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const makeDefault = useWrite((backend, cardId: string) => backend.makeDefaultCard(cardId));
  const remove = useWrite(async (backend, cardId: string) => {
    await backend.removeCard(cardId);
    return true;
  });

  async function confirmRemoval() {
    if (toRemove !== null && (await remove.run(toRemove.id)) === true) setIsAsking(false);
  }

  return (
    <Panel as="section" aria-labelledby="saved-cards" padding="none">
      <div className="p-5 pb-4 sm:px-6">
        <PanelHeading
          id="saved-cards"
          title={cards.length === 1 ? <Trans>Tu tarjeta</Trans> : <Trans>Tus tarjetas</Trans>}
          description={cards.length > 1 ? <Order cards={cards} /> : undefined}
        />
      </div>
      <ol>
        {inOrder(cards).map((card) => (
          <SavedCard
            key={card.id}
            card={card}
            hasPlace={cards.length > 1 && (triesOthers(cards) || card.chargeOrder === null)}
            canWrite={canWrite}
            isBusy={makeDefault.isBusy}
            onMakeDefault={() => void makeDefault.run(card.id)}
            onReplace={onReplace === null ? null : () => onReplace(card)}
            onRemove={() => {
              remove.reset();
              setToRemove(card);
              setIsAsking(true);
            }}
          />
        ))}
      </ol>
      {triesOthers(cards) ? (
        <div className="border-t border-line px-5 py-2 sm:px-6">
          <HelpDisclosure
            topic="card_order"
            summary={<Trans>¿Cuándo se pasa a la siguiente?</Trans>}
          >
            <p className="max-w-prose text-small">
              <Trans>
                Si un banco rechaza la recarga, el mismo cobro se intenta enseguida en la tarjeta
                que sigue. Se cobra una sola vez, y cada tarjeta se intenta una vez. Si tu banco
                pide que lo confirmes tú, esperamos tu respuesta en lugar de pasar a otra.
              </Trans>
            </p>
          </HelpDisclosure>
        </div>
      ) : null}
      {makeDefault.error === null ? null : (
        <div className="p-5 pt-0 sm:px-6">
          <BackendProblem error={makeDefault.error} />
        </div>
      )}
      {toRemove === null ? null : (
        <ConfirmDialog
          open={isAsking}
          onOpenChange={setIsAsking}
          tone="danger"
          title={<Trans>¿Quitar esta tarjeta?</Trans>}
          description={
            <>
              <p>{i18n._(describeCard(toRemove))}</p>
              <p>
                <Consequence card={toRemove} isOnly={cards.length === 1} />
              </p>
            </>
          }
          confirmLabel={t`Quitar tarjeta`}
          cancelLabel={t`Conservarla`}
          busyLabel={t`Quitando`}
          isBusy={remove.isBusy}
          onConfirm={() => void confirmRemoval()}
          error={remove.error === null ? null : i18n._(describeRemovalError(remove.error.code))}
        />
      )}
    </Panel>
  );
}

function Order({ cards }: { cards: readonly Card[] }) {
  if (triesOthers(cards)) return <Trans>La recarga automática las intenta en este orden.</Trans>;
  return cards.some(({ chargeOrder }) => chargeOrder !== null) ? (
    <Trans>Solo se cobra la principal. Si falla, la recarga espera a que elijas otra.</Trans>
  ) : (
    <Trans>Ninguna se puede cobrar ahora: reemplaza una o agrega otra.</Trans>
  );
}

function triesOthers(cards: readonly Card[]): boolean {
  return cards.some(({ chargeOrder }) => chargeOrder !== null && chargeOrder > 1);
}

/** As they are charged; those that are not come last, as the backend lists them. */
function inOrder(cards: readonly Card[]): Card[] {
  const place = ({ chargeOrder }: Card) => chargeOrder ?? Number.POSITIVE_INFINITY;
  return cards.toSorted((left, right) =>
    place(left) === place(right) ? 0 : place(left) - place(right),
  );
}

function Consequence({ card, isOnly }: { card: Card; isOnly: boolean }) {
  if (isOnly) return <Trans>Es la única: sin ella no se podrá recargar tu saldo.</Trans>;
  return card.isDefault ? (
    <Trans>Es la principal. Desde ahora se cobrará a otra de tu lista.</Trans>
  ) : (
    <Trans>Ya no se podrá cobrar a ella. Puedes volver a agregarla cuando quieras.</Trans>
  );
}
