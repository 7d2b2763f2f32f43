import { PaymentElement, useElements, useStripe } from '@stripe/react-stripe-js';
import type { StripeError, StripePaymentElement } from '@stripe/stripe-js';
import { useEffect, useEffectEvent, useMemo } from 'react';
import type { CardFunding } from '#src/domain/card.ts';
import type { CardFormState } from './card-form.tsx';
import type { PaymentErrorCode } from './payment-error.ts';

interface CardFieldsProps {
  businessName: string;
  country: string | null;
  isBusy: boolean;
  onStateChange: (state: CardFormState) => void;
  onFundingChange: (funding: CardFunding | null) => void;
  onReady: () => void;
  onLoadError: (code: PaymentErrorCode) => void;
}

/** The Payment Element: cards alone, no wallets, its terms always shown. */
export function CardFields({
  businessName,
  country,
  isBusy,
  onStateChange,
  onFundingChange,
  onReady,
  onLoadError,
}: CardFieldsProps) {
  const stripe = useStripe();
  const elements = useElements();
  const tellState = useEffectEvent(onStateChange);

  useEffect(() => {
    if (stripe === null || elements === null) return undefined;
    return () => tellState({ kind: 'loading' });
  }, [stripe, elements]);

  const options = useMemo(
    () => ({
      layout: 'tabs' as const,
      business: { name: businessName },
      wallets: { applePay: 'never', googlePay: 'never', link: 'never' } as const,
      terms: { card: 'always' } as const,
      readOnly: isBusy,
      ...(country === null ? {} : { defaultValues: { billingDetails: { address: { country } } } }),
    }),
    [businessName, country, isBusy],
  );

  function handleReady(element: StripePaymentElement) {
    // The React component has no prop for this event (react-stripe-js 7.0.1).
    element.on('carddetailschange', ({ details }) => onFundingChange(details?.funding ?? null));
    if (stripe !== null && elements !== null) {
      onStateChange({ kind: 'ready', handle: { stripe, elements } });
    }
    onReady();
  }

  function handleLoadError({ error }: { error: StripeError }) {
    const isNetwork = error.type === 'api_connection_error' || error.type === 'api_error';
    onLoadError(isNetwork ? 'provider_unreachable' : 'provider_misconfigured');
  }

  return <PaymentElement options={options} onReady={handleReady} onLoadError={handleLoadError} />;
}
