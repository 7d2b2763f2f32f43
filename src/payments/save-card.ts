import type { Stripe, StripeElements, StripeError } from '@stripe/stripe-js';
import type { Card } from '#src/domain/card.ts';
import { readIntentFailure, readStripeError } from './authentication-outcome.ts';
import type { FailedOutcome } from './failure-words.ts';

/** A set-up as our backend started it; see `CardSetup` of the backend port. */
interface StartedSetup {
  id: string;
  status: string;
  clientSecret: string | null;
}

interface SaveCardSteps {
  stripe: Pick<Stripe, 'confirmSetup' | 'retrieveSetupIntent'>;
  elements: StripeElements;
  /** Our `POST /setup-intents`. Called once, after the form accepted its own input. */
  startSetup: () => Promise<StartedSetup>;
  /** Our `POST /payment-methods`: only its answer is success. */
  finishSetup: (setupId: string) => Promise<Card>;
  /** Where a bank that insists on a redirect sends the browser back to. */
  returnUrl: string;
  /** Tells whoever holds our frame that all of it must be in view: a bank may ask for something now. */
  setOverlay: (isOpen: boolean) => void;
}

export type SaveCardOutcome =
  | { kind: 'saved'; card: Card }
  /** Saved, and the bank still has to confirm it. */
  | { kind: 'pending'; card: Card }
  /** The form itself shows what is missing; nothing was sent. */
  | { kind: 'incomplete' }
  | FailedOutcome;

/**
 * Saves the card in the form, in the one order Stripe allows: check the form, start the set-up at our backend,
 * confirm it at Stripe (which may show the bank's window), have our backend look.
 *
 * Resolves to an outcome; rejects only with what `startSetup` and `finishSetup` reject with.
 */
export async function saveCard(steps: SaveCardSteps): Promise<SaveCardOutcome> {
  // First await, before any request: Safari and Stripe both tie what follows to the customer's press.
  const isFormComplete = await submitForm(steps.elements);
  if (isFormComplete !== true) return isFormComplete;

  const setup = await steps.startSetup();
  const isConfirmed = setup.status === 'succeeded' || setup.status === 'processing';
  const failure = isConfirmed ? null : await confirm(steps, setup.clientSecret);
  if (failure !== null) return failure;

  const card = await steps.finishSetup(setup.id);
  return { kind: card.status === 'pending' ? 'pending' : 'saved', card };
}

async function submitForm(elements: StripeElements): Promise<true | SaveCardOutcome> {
  try {
    const { error } = await elements.submit();
    if (error === undefined) return true;
    return error.type === 'validation_error' ? { kind: 'incomplete' } : toFailure(error);
  } catch {
    return { kind: 'problem', code: 'provider_misconfigured' };
  }
}

async function confirm(
  { stripe, elements, returnUrl, setOverlay }: SaveCardSteps,
  clientSecret: string | null,
): Promise<FailedOutcome | null> {
  if (clientSecret === null) return { kind: 'problem', code: 'unexpected_state' };
  setOverlay(true);
  try {
    const { error, setupIntent } = await stripe.confirmSetup({
      elements,
      clientSecret,
      confirmParams: { return_url: returnUrl },
      redirect: 'if_required',
    });
    if (setupIntent !== undefined) {
      return readIntentFailure(setupIntent.status, setupIntent.last_setup_error);
    }
    return isInDoubt(error) ? await lookUp(stripe, clientSecret, error) : readStripeError(error);
  } catch {
    // Stripe answers declines and throws mistakes of whoever wrote the call.
    return { kind: 'problem', code: 'provider_misconfigured' };
  } finally {
    setOverlay(false);
  }
}

/** Whether the confirmation may have happened although an error came back. */
function isInDoubt(error: StripeError): boolean {
  return (
    error.type === 'api_connection_error' ||
    (error.code === 'setup_intent_unexpected_state' && error.setup_intent === undefined)
  );
}

async function lookUp(
  stripe: Pick<Stripe, 'retrieveSetupIntent'>,
  clientSecret: string,
  error: StripeError,
): Promise<FailedOutcome | null> {
  const { setupIntent } = await stripe.retrieveSetupIntent(clientSecret);
  const hasVerdict =
    setupIntent !== undefined &&
    (setupIntent.status !== 'requires_payment_method' || setupIntent.last_setup_error !== null);
  return hasVerdict
    ? readIntentFailure(setupIntent.status, setupIntent.last_setup_error)
    : readStripeError(error);
}

function toFailure(error: StripeError): FailedOutcome {
  return readStripeError(error) ?? { kind: 'problem', code: 'unexpected_state' };
}
