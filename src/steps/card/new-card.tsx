import { Trans, useLingui } from '@lingui/react/macro';
import { LockKeyhole } from 'lucide-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Card, CardFunding } from '#src/domain/card.ts';
import type { Config } from '#src/domain/tenant.ts';
import { describeCardWithin } from '#src/i18n/card-words.ts';
import { CardForm, type CardFormState } from '#src/payments/card-form.tsx';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Panel, PanelHeading } from '#src/ui/panel.tsx';

interface NewCardProps {
  config: Config;
  country: string | null;
  /** The card that goes once the new one is saved. */
  replaced: Card | null;
  funding: CardFunding | null;
  isBusy: boolean;
  onStateChange: (state: CardFormState) => void;
  onFundingChange: (funding: CardFunding | null) => void;
  /** Left out where this form is all there is. */
  onCancel?: (() => void) | undefined;
}

/** The panel with Stripe's form. */
export function NewCard({
  config,
  country,
  replaced,
  funding,
  isBusy,
  onStateChange,
  onFundingChange,
  onCancel,
}: NewCardProps) {
  const { i18n } = useLingui();
  const replacedName = replaced === null ? null : i18n._(describeCardWithin(replaced));
  const placeRef = useRef<HTMLDivElement>(null);

  // Asked for from a list above it, it comes into view; where it is all there is, the page has its own focus.
  const arrive = useEffectEvent(() => {
    if (onCancel !== undefined) placeRef.current?.focus();
  });
  useEffect(() => arrive(), []);

  return (
    <div ref={placeRef} tabIndex={-1} className="scroll-mt-6 rounded-panel outline-none">
      <Panel as="section" aria-labelledby="new-card" className="grid gap-5">
        <PanelHeading
          id="new-card"
          title={
            replaced === null ? <Trans>Datos de la tarjeta</Trans> : <Trans>La tarjeta nueva</Trans>
          }
          description={
            replacedName === null ? (
              <span className="inline-flex items-start gap-1.5">
                <LockKeyhole aria-hidden className="mt-[0.2em] size-4 shrink-0" strokeWidth={2} />
                <Trans>Van directo a Stripe. Nosotros nunca vemos el número.</Trans>
              </span>
            ) : (
              <Trans>Cuando quede guardada, quitamos {replacedName}.</Trans>
            )
          }
          trailing={
            onCancel === undefined ? undefined : (
              <Button
                variant="quiet"
                aria-disabled={isBusy || undefined}
                onClick={onCancel}
                className="-my-2 -me-3"
              >
                <Trans>Cancelar</Trans>
              </Button>
            )
          }
        />
        <CardForm
          provider={config.provider}
          businessName={config.tenant.brandName}
          country={country}
          isBusy={isBusy}
          onStateChange={onStateChange}
          onFundingChange={onFundingChange}
        />
        <FundingHint funding={funding} acceptedFunding={config.acceptedFunding} />
      </Panel>
    </div>
  );
}

/** Stripe's guess from the number; what counts is decided when the card is saved. */
function FundingHint({
  funding,
  acceptedFunding,
}: {
  funding: CardFunding | null;
  acceptedFunding: readonly CardFunding[];
}) {
  if (funding === null || funding === 'unknown') return null;
  if (!acceptedFunding.includes(funding)) {
    return (
      <Notice
        tone="warning"
        announce
        title={
          funding === 'prepaid' ? (
            <Trans>Esta cuenta no acepta tarjetas prepago</Trans>
          ) : (
            <Trans>Esta cuenta no acepta este tipo de tarjeta</Trans>
          )
        }
      >
        <p>
          <Trans>Usa una de crédito o de débito.</Trans>
        </p>
      </Notice>
    );
  }
  return funding === 'prepaid' ? (
    <Notice tone="warning" announce title={<Trans>Parece una tarjeta prepago</Trans>}>
      <p>
        <Trans>
          Puedes usarla. Si algún día le faltan fondos, la recarga automática falla y tus envíos se
          detienen.
        </Trans>
      </p>
    </Notice>
  ) : null;
}
