import { Elements } from '@stripe/react-stripe-js';
import type {
  Stripe,
  StripeElementLocale,
  StripeElements,
  StripeElementsOptions,
} from '@stripe/stripe-js';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { CardFunding } from '#src/domain/card.ts';
import { sourceLanguage, isLanguage, type Language } from '#src/i18n/i18n.ts';
import { Button } from '#src/ui/button.tsx';
import { LoadingRegion, Skeleton } from '#src/ui/skeleton.tsx';
import { useAppearance } from './appearance.ts';
import { CardFields } from './card-fields.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { describePaymentError } from './failure-words.ts';
import { loadStripe, PROVIDER_TIMEOUT_MS, type Provider } from './load-stripe.ts';
import { PaymentError, type PaymentErrorCode } from './payment-error.ts';

/** The form as `saveCard` needs it. */
export interface CardFormHandle {
  stripe: Stripe;
  elements: StripeElements;
}

export type CardFormState =
  | { kind: 'loading' }
  | { kind: 'ready'; handle: CardFormHandle }
  /** Told in place, with another try; the rest of the wizard goes on. */
  | { kind: 'failed' };

interface CardFormProps {
  provider: Provider;
  /** Who the terms under the fields name. */
  businessName: string;
  /** ISO 3166-1 alpha-2, chosen at first; null where unknown. */
  country: string | null;
  /** The fields stay, and can not be edited. */
  isBusy: boolean;
  onStateChange: (state: CardFormState) => void;
  /** What the provider knows of the number typed so far: a hint, not the truth. */
  onFundingChange: (funding: CardFunding | null) => void;
}

/** Our languages as Stripe calls them. */
const stripeLocales: Record<Language, StripeElementLocale> = {
  es: 'es-419',
  en: 'en',
  pt: 'pt-BR',
};

/** Stripe's card fields, with their loading, their failure and another try. */
export function CardForm(props: CardFormProps) {
  const { t } = useLingui();
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<PaymentErrorCode | null>(null);

  if (failure !== null) {
    return (
      <FailureNotice
        words={describePaymentError(failure)}
        announce
        action={
          <Button
            onClick={() => {
              props.onStateChange({ kind: 'loading' });
              setFailure(null);
              setAttempt(attempt + 1);
            }}
          >
            {t`Volver a cargar`}
          </Button>
        }
      />
    );
  }
  return (
    <CardFormAttempt
      key={attempt}
      {...props}
      onFailure={(code) => {
        setFailure(code);
        props.onStateChange({ kind: 'failed' });
      }}
    />
  );
}

interface CardFormAttemptProps extends CardFormProps {
  onFailure: (code: PaymentErrorCode) => void;
}

function CardFormAttempt({ provider, onFailure, ...fields }: CardFormAttemptProps) {
  const { t, i18n } = useLingui();
  const appearance = useAppearance();
  const [stripe, setStripe] = useState<Promise<Stripe> | null>(null);
  const [isReady, setIsReady] = useState(false);
  const fail = useEffectEvent(onFailure);

  useEffect(() => {
    let isCurrent = true;
    const load = loadStripe(provider);
    load.then(
      () => isCurrent && setStripe(load),
      (error: unknown) =>
        isCurrent && fail(error instanceof PaymentError ? error.code : 'provider_unreachable'),
    );
    return () => {
      isCurrent = false;
    };
  }, [provider]);

  // The script can come and its frame not: one deadline for both.
  useEffect(() => {
    if (isReady) return undefined;
    const timer = setTimeout(() => fail('provider_unreachable'), PROVIDER_TIMEOUT_MS);
    return () => clearTimeout(timer);
  }, [isReady]);

  const locale = stripeLocales[isLanguage(i18n.locale) ? i18n.locale : sourceLanguage];
  const options = useMemo<StripeElementsOptions | null>(
    () =>
      appearance === null
        ? null
        : {
            mode: 'setup',
            allowedPaymentMethodTypes: ['card'],
            loader: 'never', // ours is already on the page
            locale,
            appearance,
          },
    [appearance, locale],
  );

  return (
    <div className="grid">
      {isReady ? null : (
        <div className="col-start-1 row-start-1">
          <LoadingRegion label={t`Abriendo el formulario seguro`}>
            <FieldsSkeleton />
          </LoadingRegion>
        </div>
      )}
      <div className={isReady ? 'col-start-1 row-start-1' : 'invisible col-start-1 row-start-1'}>
        {stripe === null || options === null ? null : (
          <Elements stripe={stripe} options={options}>
            <CardFields {...fields} onReady={() => setIsReady(true)} onLoadError={onFailure} />
          </Elements>
        )}
      </div>
    </div>
  );
}

/** The size of the form to come, so that nothing moves when it does. */
function FieldsSkeleton() {
  return (
    <div className="grid gap-[18px] pb-16">
      <FieldSkeleton />
      <div className="grid grid-cols-2 gap-3.5">
        <FieldSkeleton />
        <FieldSkeleton />
      </div>
      <FieldSkeleton />
    </div>
  );
}

function FieldSkeleton() {
  return (
    <div className="grid gap-2.5">
      <Skeleton className="h-4 w-28" />
      <Skeleton className="h-12 w-full" />
    </div>
  );
}
