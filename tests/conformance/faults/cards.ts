import {
  edit,
  type Fault,
  fault,
  ignore,
  instead,
  json,
  type Loose,
  misread,
  read,
  rebody,
} from './fault.ts';

/* Wrong in cards. */

export const cardFaults: Fault[] = [
  fault(
    'cards.coherent',
    'every card is the default',
    edit('GET /payment-methods', (body) => {
      for (const card of body.data) card.is_default = true;
    }),
    { scenario: 'many-cards' },
  ),
  fault(
    'cards.consent',
    'no consent needed',
    misread('POST /setup-intents', (sent) =>
      rebody(sent, () => ({ consent: { document: 'save_card', version: '2026-11-01' } })),
    ),
  ),
  fault(
    'cards.setup-intent',
    'the secret again',
    edit('GET /setup-intents/*', (body) => void (body.provider.client_secret = 'seti_1_secret_2')),
  ),
  fault(
    'cards.unconfirmed',
    'a card out of nothing',
    ignore('setup_intent_not_succeeded', async (_, memory) => {
      const list: Loose = JSON.parse((await read(memory, '/payment-methods')).body);
      return json(201, list.data[0]);
    }),
  ),
  fault(
    'cards.default',
    'the mark stays where it was',
    instead('PATCH /payment-methods/*', async ({ path }, memory) => {
      const list: Loose = JSON.parse((await read(memory, '/payment-methods')).body);
      return json(200, {
        ...list.data.find(({ id }: Loose) => path.endsWith(id)),
        is_default: true,
      });
    }),
    { scenario: 'many-cards' },
  ),
  fault(
    'cards.in-use',
    'the only card goes',
    ignore('payment_method_in_use', () => ({ status: 204, headers: {}, cookies: [], body: '' })),
  ),
];
