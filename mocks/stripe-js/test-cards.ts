/** What the simulated bank does with a card; the mock's world acts on it, on saving and on later charges. */
export type CardBehaviour =
  | 'ok'
  | 'three_d_secure'
  | 'three_d_secure_always'
  | 'three_d_secure_declined'
  | 'decline_on_charge'
  | 'generic_decline'
  | 'insufficient_funds'
  | 'expired_card'
  | 'incorrect_cvc'
  | 'processing_error'
  | 'lost_card'
  | 'stolen_card';

export interface TestCard {
  brand: 'visa' | 'mastercard' | 'amex';
  funding: 'credit' | 'debit' | 'prepaid';
  behaviour: CardBehaviour;
}

/** Stripe's published test numbers (docs.stripe.com/testing). Any other number is refused. */
export const testCards: Readonly<Record<string, TestCard>> = {
  '4242424242424242': { brand: 'visa', funding: 'credit', behaviour: 'ok' },
  '5555555555554444': { brand: 'mastercard', funding: 'credit', behaviour: 'ok' },
  '378282246310005': { brand: 'amex', funding: 'credit', behaviour: 'ok' },
  '4000056655665556': { brand: 'visa', funding: 'debit', behaviour: 'ok' },
  '5105105105105100': { brand: 'mastercard', funding: 'prepaid', behaviour: 'ok' },
  '4000002500003155': { brand: 'visa', funding: 'credit', behaviour: 'three_d_secure' },
  '4000002760003184': { brand: 'visa', funding: 'credit', behaviour: 'three_d_secure_always' },
  '4000008400001629': { brand: 'visa', funding: 'credit', behaviour: 'three_d_secure_declined' },
  '4000000000000341': { brand: 'visa', funding: 'credit', behaviour: 'decline_on_charge' },
  '4000000000000002': { brand: 'visa', funding: 'credit', behaviour: 'generic_decline' },
  '4000000000009995': { brand: 'visa', funding: 'credit', behaviour: 'insufficient_funds' },
  '4000000000000069': { brand: 'visa', funding: 'credit', behaviour: 'expired_card' },
  '4000000000000127': { brand: 'visa', funding: 'credit', behaviour: 'incorrect_cvc' },
  '4000000000000119': { brand: 'visa', funding: 'credit', behaviour: 'processing_error' },
  '4000000000009987': { brand: 'visa', funding: 'credit', behaviour: 'lost_card' },
  '4000000000009979': { brand: 'visa', funding: 'credit', behaviour: 'stolen_card' },
};
