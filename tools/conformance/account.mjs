// What the rules know in common of the workspace. Read once, when somebody needs it.

import { CannotRun, Skip } from './client.mjs';
import { requirePossible } from './trial.mjs';

/** @param {object} kit */
export function createAccount(kit) {
  const { client, options, redactor } = kit;
  const known = new Map();

  /** The same answer, or the same reason why there is none, for everybody who asks. */
  function once(name, make) {
    if (!known.has(name)) known.set(name, make());
    return known.get(name);
  }

  async function read(id, given = {}) {
    const told = await client.ask(id, given);
    requirePossible(told, id);
    if (told.status !== 200 || told.body === undefined)
      throw new Skip(
        `${id} answers ${told.broken ?? told.status}`,
        'See the rule that this breaks.',
      );
    return told;
  }

  const account = {
    kit,
    once,
    read,
    /** Who the session is, and whether the kit may write. */
    async open() {
      if (client.state.token === null) await signIn();
      const told = await firstContact();
      account.me = told.body;
      const config = await client.ask('getConfig');
      if (config.status === 200 && config.body !== undefined) account.config = config.body;
      decideWriting();
    },
    me: null,
    config: null,
    onboarding: async () => (await read('getOnboarding')).body,
    steps: () => once('steps', async () => (await account.onboarding()).steps),
    /** The support level of a step; null for what belongs to none. */
    async support(stepId) {
      if (stepId === null) return null;
      return (await account.steps()).find(({ id }) => id === stepId)?.support ?? null;
    },
    async requireManaged(stepId) {
      const level = await account.support(stepId);
      if (level !== 'manage') {
        throw new Skip(
          `the step ${stepId} has support ${level}`,
          `A backend that says \`manage\` for ${stepId} is tried on this.`,
        );
      }
    },
    requirePermission(name) {
      if (!account.me.permissions.includes(name)) {
        throw new Skip(
          `the session lacks ${name}`,
          'Run with the token of a user who has every permission.',
        );
      }
    },
    requireConfig() {
      if (account.config === null)
        throw new Skip('getConfig cannot be read', 'See the rules that this breaks.');
      return account.config;
    },
    requireWriting() {
      if (!client.state.mayWrite) throw new Skip(client.state.whyNot, client.state.howTo);
    },
    requireCharging() {
      account.requireWriting();
      if (options.noCharges) throw new Skip('charges are switched off', 'Leave --no-charges out.');
    },
    cards: async () => (await read('listPaymentMethods', { query: { limit: 100 } })).body.data,
    /** A card that can be charged: the default one where that can be. */
    async requireCard() {
      const usable = (await account.cards()).filter(isUsable);
      // One whose bank asks for the customer is left to the rules about that.
      const card =
        usable.find((one) => one.is_default && !one.asked_for_authentication) ??
        usable.find((one) => !one.asked_for_authentication) ??
        usable[0];
      if (card === undefined)
        throw new Skip(
          'no usable card is saved',
          'Save a test card (4242 4242 4242 4242) on the workspace first.',
        );
      return card;
    },
    rule: async () => {
      const told = await read('getAutoRecharge');
      return { rule: told.body, etag: told.headers.etag ?? '' };
    },
    wallet: async () => (await read('getWallet')).body,
    channels: async () => (await read('listChannels')).body.data,
    /** Rows of a list, page by page, within a bound. */
    async walk(id, query = {}, { limit = 100, maxRows = options.maxRows } = {}) {
      const rows = [];
      const pages = [];
      let cursor;
      do {
        const told = await read(id, { query: { ...query, limit, ...(cursor ? { cursor } : {}) } });
        if (!Array.isArray(told.body.data))
          throw new Skip(`${id} answers no data`, 'See the rule that this breaks.');
        pages.push(told);
        rows.push(...told.body.data);
        cursor = told.body.has_more ? told.body.next_cursor : null;
      } while (cursor && rows.length < maxRows && pages.length < options.maxPages);
      return { rows, pages, isWhole: !cursor };
    },
    money: (amount) => ({ amount, currency: account.me.workspace.currency }),
    /** Minor units in micros, exactly. */
    micros: (minor) => minor * 10 ** (6 - account.requireConfig().minor_unit_exponent),
    consent: (document) => {
      const found = account.requireConfig().consents.find((one) => one.document === document);
      return found === undefined ? undefined : { document, version: found.version };
    },
  };

  async function signIn() {
    const [launchToken] = options.launchTokens;
    if (launchToken === undefined)
      throw new CannotRun('--token (an access token), or a fresh --launch-token, is needed.');
    options.launchTokens.shift();
    const told = await client.ask('createSession', {
      body: { launch_token: launchToken, cookie: false },
    });
    if (told.status !== 201 || typeof told.body?.access_token !== 'string') {
      throw new CannotRun(
        `The launch token is not accepted: ${told.status} ${told.body?.code ?? ''}. It works once, for a minute.`,
      );
    }
    client.state.token = told.body.access_token;
  }

  async function firstContact() {
    const told = await client.ask('getMe');
    if (told.broken !== null)
      throw new CannotRun(`${options.base} does not answer: ${told.broken}`);
    if (told.status === 401)
      throw new CannotRun(
        `The token is not accepted: ${told.body?.code ?? 401}. Tokens live 15 minutes at most; get a new one.`,
      );
    if (told.status !== 200 || typeof told.body?.workspace?.id !== 'string') {
      throw new CannotRun(
        `${options.base}/me answers ${told.status} ${redactor.clean(told.text.slice(0, 200))}`,
      );
    }
    return told;
  }

  function decideWriting() {
    const { state } = client;
    const actual = account.me.workspace.id;
    if (options.workspace !== null && options.workspace !== actual) {
      throw new CannotRun(
        `--workspace says ${options.workspace}, but the token belongs to ${actual}. Nothing was written.`,
      );
    }
    const forbid = (whyNot, howTo) => Object.assign(state, { mayWrite: false, whyNot, howTo });
    if (options.readOnly) forbid('this run only reads', 'Leave --read-only out.');
    else if (options.workspace === null)
      forbid(
        'no workspace is named for tests',
        `Add --workspace ${actual}, if this one is for tests.`,
      );
    else if (account.config === null) forbid('getConfig cannot be read', 'Mend getConfig first.');
    else if (account.config.provider?.livemode !== false)
      forbid(
        'the payment provider is live',
        'Run on a workspace with test keys (provider.livemode: false).',
      );
    else state.mayWrite = true;
  }

  return account;
}

/** Whether a card can be charged. */
export function isUsable({ status, failure }) {
  return (status === 'active' || status === 'expiring') && failure?.advice !== 'do_not_retry';
}
