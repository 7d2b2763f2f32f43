import { createTestBackend } from '#mocks/node.ts';
import type { ScenarioName } from '#mocks/scenarios.ts';
import { createHttpBackend } from '#src/backend/http/create-http-backend.ts';
import { createSessionApi } from '#src/backend/http/session-api.ts';
import { createStandaloneHost } from '#src/host/standalone.ts';
import type { SuiteAccount, SuiteSetting } from './suite/account.ts';

const baseUrl = 'https://paso.example/v1';

const scenarios: Record<SuiteSetting, ScenarioName> = {
  new: 'first-visit',
  'with-card': 'halfway',
  'low-balance': 'low-balance',
  'in-use': 'complete',
  onlooker: 'no-permission',
};

const cards = {
  good: { brand: 'visa', last4: '4242', behaviour: 'ok' },
  asks: { brand: 'visa', last4: '3184', behaviour: 'three_d_secure_always' },
  declines: { brand: 'visa', last4: '0002', behaviour: 'generic_decline' },
};

/** An account of the simulated backend behind the http adapter: the whole way from the launch token to the ledger. */
export async function openHttpAccount(setting: SuiteSetting): Promise<SuiteAccount> {
  const simulated = createTestBackend({ scenario: scenarios[setting] });
  simulated.start();
  let language = 'es';
  const noWait = { sleep: () => Promise.resolve(), random: () => 0 };
  const sessions = createSessionApi({ baseUrl, ...noWait });
  const host = createStandaloneHost({
    launchToken: simulated.launchToken,
    exchange: sessions.exchange,
    refresh: sessions.refresh,
    allowedOrigins: [],
    crmUrl: 'https://crm.example',
    basePath: '/',
    window: { open: () => null, location: { origin: 'https://paso.example', assign: () => {} } },
  });
  return {
    backend: createHttpBackend({
      baseUrl,
      session: host.session,
      language: () => language,
      ...noWait,
    }),
    async confirmCard(setup, card) {
      const { clientSecret } = setup;
      const facts = {
        ...cards[card],
        funding: 'credit',
        exp_month: 12,
        exp_year: 2034,
        country: 'US',
      };
      await knock('setup-intents/confirm', { client_secret: clientSecret, card: facts });
      await knock('setup-intents/authenticate', {
        client_secret: clientSecret,
        result: 'complete',
      });
    },
    async authenticate(clientSecret, result) {
      await knock('payment-intents/authenticate', {
        client_secret: clientSecret,
        result,
      });
    },
    advance: simulated.advance,
    loseNextAnswer() {
      simulated.world.state.faults = [
        { kind: { type: 'cut_after_write' }, operationIds: ['createTopUp'], times: 1 },
      ];
    },
    speak(next) {
      language = next;
    },
    close: () => simulated.stop(),
  };
}

/** The simulated bank's own door. */
async function knock(path: string, input: object): Promise<void> {
  const response = await fetch(`https://paso.example/mock/stripe/${path}`, {
    method: 'POST',
    body: JSON.stringify(input),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
}
