import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Backend, CardSetup, ConsentGiven, Intent } from '#src/backend/backend.ts';
import { BackendError } from '#src/backend/backend-error.ts';
import type { Transaction } from '#src/backend/ledger.ts';
import { channelIds } from '#src/backend/generated/enums.gen.ts';
import { findBlocker } from '#src/channels/channel.ts';
import { minorToMicros } from '#src/domain/money.ts';
import { type StepId, stepIds } from '#src/domain/progress.ts';
import { findConsent } from '#src/domain/tenant.ts';

/** The accounts the suite begins with. */
export type SuiteSetting = 'new' | 'with-card' | 'low-balance' | 'in-use' | 'onlooker';

/** One account behind an adapter, and the world around it. */
export interface SuiteAccount {
  backend: Backend;
  /** What the customer does in the bank's form: `asks` wants 3-D Secure on every charge. */
  confirmCard(setup: CardSetup, card: 'good' | 'asks' | 'declines'): Promise<void>;
  /** What the customer answers the bank. */
  authenticate(clientSecret: string, result: 'complete' | 'fail'): Promise<void>;
  /** Time passes. */
  advance(ms: number): void;
  /** The next write happens, and its answer never arrives. */
  loseNextAnswer(): void;
  /** The language of the page. */
  speak(language: 'es' | 'en'): void;
  close(): void;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The contract of the port: run over every adapter. */
export function describeBackend(
  name: string,
  open: (setting: SuiteSetting) => Promise<SuiteAccount>,
): void {
  let account: SuiteAccount;
  let backend: Backend;
  let count = 0;

  function given(setting: SuiteSetting): void {
    beforeEach(async () => {
      account = await open(setting);
      backend = account.backend;
    });
    afterEach(() => account.close());
  }

  /** A new intention. */
  function intend(): Intent {
    count += 1;
    return { idempotencyKey: `intention-${String(count).padStart(8, '0')}` };
  }

  async function consentTo(document: ConsentGiven['document']): Promise<ConsentGiven> {
    const consent = findConsent(await backend.readConfig(), document);
    if (consent === undefined) throw new Error(`the tenant asks for no consent to ${document}`);
    return { document, version: consent.version };
  }

  async function saveCard(card: 'good' | 'asks' = 'good') {
    const setup = await backend.startCardSetup(await consentTo('save_card'), intend());
    await account.confirmCard(setup, card);
    return backend.finishCardSetup(setup.id, intend());
  }

  async function statusOf(stepId: StepId): Promise<string | undefined> {
    const { steps } = await backend.readProgress();
    return steps.find(({ id }) => id === stepId)?.status;
  }

  async function allTransactions(): Promise<Transaction[]> {
    const rows: Transaction[] = [];
    let cursor: string | null = null;
    do {
      const page = await backend.listTransactions({}, cursor);
      rows.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null);
    return rows;
  }

  describe(`${name}: a new account`, () => {
    given('new');

    test('says who is here and in which zone', async () => {
      const principal = await backend.readPrincipal();
      expect(principal.workspaceId).not.toBe('');
      expect(() => new Intl.DateTimeFormat('es', { timeZone: principal.timeZone })).not.toThrow();
      expect(principal.permissions).toContain('payment_methods:write');
    });

    test('keeps the language the customer chose', async () => {
      await backend.saveLocale('en');
      await expect(backend.readPrincipal()).resolves.toMatchObject({ locale: 'en' });
      expect(await codeOf(backend.saveLocale('not a language'))).toBe('validation_failed');
    });

    test('answers texts in the language of the page', async () => {
      const inSpanish = await backend.readConfig();
      account.speak('en');
      const inEnglish = await backend.readConfig();
      expect(inEnglish.consents[0]?.text).not.toBe(inSpanish.consents[0]?.text);
      expect(inEnglish.consents[0]?.version).toBe(inSpanish.consents[0]?.version);
    });

    test('states limits that a rule can meet, and a way to the wallet', async () => {
      const { autoRecharge, topUp, tenant, currency } = await backend.readConfig();
      expect([0, 2, 3]).toContain(currency.exponent);
      expect(autoRecharge.minAmountMinor).toBeLessThanOrEqual(autoRecharge.defaults.amountMinor);
      expect(autoRecharge.defaults.amountMinor).toBeLessThanOrEqual(autoRecharge.maxAmountMinor);
      expect(topUp.minMinor).toBeLessThanOrEqual(topUp.maxMinor);
      expect(tenant.crm.menuPath.length).toBeGreaterThan(0);
      expect(tenant.crm.menu.map(({ id }) => id)).toContain(tenant.crm.menuPath[0]?.id);
    });

    test('knows the five steps, and takes what the customer says of them', async () => {
      const { steps } = await backend.readProgress();
      expect(steps.map(({ id }) => id)).toEqual([...stepIds]);
      expect(steps.map(({ status }) => status)).toEqual(stepIds.map(() => 'open'));

      const declared = await backend.reportStep('wallet', 'declared');
      expect(declared.steps[0]).toMatchObject({
        status: 'complete',
        evidence: { kind: 'declared', source: 'customer' },
      });
      await backend.reportStep('card', 'skipped');
      await expect(statusOf('card')).resolves.toBe('skipped');
      await backend.reportStep('card', 'reopened');
      await expect(statusOf('card')).resolves.toBe('open');
      expect(await codeOf(backend.reportStep('card', 'declared'))).toBe('step_not_declarable');
      expect(await codeOf(backend.reportStep('balance', 'skipped'))).toBe('step_not_skippable');
    });

    test('makes a link for someone else', async () => {
      const link = await backend.createHandoverLink('card');
      expect(new URL(link.url).protocol).toBe('https:');
      expect(link.expiresAtMs).toBeGreaterThan(0);
    });

    test('saves a card only after the bank said yes, and completes the step by itself', async () => {
      await expect(backend.listCards()).resolves.toEqual([]);
      expect(await codeOf(backend.startCardSetup(null, intend()))).toBe('consent_required');
      const stale = { document: 'save_card' as const, version: '1999-01-01' };
      expect(await codeOf(backend.startCardSetup(stale, intend()))).toBe('consent_outdated');

      const setup = await backend.startCardSetup(await consentTo('save_card'), intend());
      expect(setup.clientSecret).toBeTruthy();
      expect(await codeOf(backend.finishCardSetup(setup.id, intend()))).toBe(
        'setup_intent_not_succeeded',
      );
      await account.confirmCard(setup, 'good');
      await expect(backend.readCardSetup(setup.id)).resolves.toMatchObject({
        status: 'succeeded',
        clientSecret: null,
      });
      const card = await backend.finishCardSetup(setup.id, intend());
      expect(card).toMatchObject({ isDefault: true, status: 'active', last4: '4242' });
      await expect(backend.listCards()).resolves.toEqual([card]);
      await expect(statusOf('card')).resolves.toBe('complete');
    });

    test('says why the bank refused a card, and saves nothing', async () => {
      const setup = await backend.startCardSetup(await consentTo('save_card'), intend());
      await account.confirmCard(setup, 'declines');
      const after = await backend.readCardSetup(setup.id);
      expect(after.status).toBe('requires_payment_method');
      expect(after.failure?.code).toBe('card_declined');
      await expect(backend.listCards()).resolves.toEqual([]);
      expect(await codeOf(backend.readCardSetup('seti_unknown'))).toBe('not_found');
    });

    test('repeats of one intention are one', async () => {
      const intent = intend();
      const consent = await consentTo('save_card');
      const first = await backend.startCardSetup(consent, intent);
      const second = await backend.startCardSetup(consent, intent);
      expect(second.id).toBe(first.id);
      expect(await codeOf(backend.startCardSetup(null, intent))).toBe('idempotency_key_reused');
    });

    test('has a wallet, a history, use and prices from the start', async () => {
      const wallet = await backend.readWallet();
      expect(Number.isSafeInteger(wallet.availableMicros)).toBe(true);
      expect(wallet.autoRecharge).toEqual({ isEnabled: false, status: 'disabled' });
      const rates = await backend.listRates();
      expect(new Set(rates.map(({ channelId }) => channelId))).toEqual(new Set(channelIds));
      expect(await codeOf(backend.readTransaction('txn_unknown'))).toBe('not_found');
      expect(await codeOf(backend.readTopUp('tup_unknown'))).toBe('not_found');
    });

    test('lists the five channels and what each still needs', async () => {
      const channels = await backend.listChannels();
      expect(channels.map(({ id }) => id)).toEqual([...channelIds]);
      const whatsapp = channels.find(({ id }) => id === 'whatsapp');
      expect(whatsapp && findBlocker(whatsapp)).toBeDefined();
      expect(await codeOf(backend.setChannelEnabled('whatsapp', true, whatsapp?.etag ?? ''))).toBe(
        'channel_requirements_unmet',
      );
      expect(await codeOf(backend.sendChannelTest('whatsapp', intend()))).toBe(
        'channel_not_active',
      );
    });

    test('a rule cannot be switched on without a card', async () => {
      const { rule, etag } = await backend.readAutoRecharge();
      expect(rule.isEnabled).toBe(false);
      const consent = await consentTo('auto_recharge');
      expect(
        await codeOf(
          backend.saveAutoRecharge({ ...rule, isEnabled: true }, consent, etag, intend()),
        ),
      ).toBe('no_usable_payment_method');
    });
  });

  describe(`${name}: an account with a card`, () => {
    given('with-card');

    test('charges once for one intention, and the ledger shows it', async () => {
      const before = await backend.readWallet();
      const { currency } = await backend.readConfig();
      const intent = intend();
      const topUp = await backend.createTopUp(2_000, null, intent);
      expect(topUp).toMatchObject({ status: 'succeeded', amountMinor: 2_000, trigger: 'manual' });
      const again = await backend.createTopUp(2_000, null, intent);
      expect(again.id).toBe(topUp.id);

      const after = await backend.readWallet();
      expect(after.availableMicros).toBe(before.availableMicros + minorToMicros(2_000, currency));
      const row = await backend.readTransaction(topUp.transactionId ?? '');
      expect(row).toMatchObject({ type: 'top_up', topUpId: topUp.id });
      await expect(backend.readTopUp(topUp.id)).resolves.toEqual(topUp);
      expect(await codeOf(backend.createTopUp(3_000, null, intent))).toBe('idempotency_key_reused');
    });

    test('an answer that was lost is found again, not charged again', async () => {
      const before = await backend.readWallet();
      const { currency } = await backend.readConfig();
      account.loseNextAnswer();
      const topUp = await backend.createTopUp(2_000, null, intend());
      expect(topUp.status).toBe('succeeded');
      const after = await backend.readWallet();
      expect(after.availableMicros).toBe(before.availableMicros + minorToMicros(2_000, currency));
    });

    test('refuses amounts out of bounds and charges too close together', async () => {
      const { topUp } = await backend.readConfig();
      expect(await codeOf(backend.createTopUp(topUp.minMinor - 1, null, intend()))).toBe(
        'amount_below_minimum',
      );
      expect(await codeOf(backend.createTopUp(topUp.maxMinor + 1, null, intend()))).toBe(
        'amount_above_maximum',
      );
      await backend.createTopUp(topUp.minMinor, null, intend());
      expect(await codeOf(backend.createTopUp(topUp.minMinor, null, intend()))).toBe(
        'charge_cooldown',
      );
    });

    test('waits for the customer where the bank asks, and can be left', async () => {
      const card = await saveCard('asks');
      const asked = await backend.createTopUp(2_000, card.id, intend());
      expect(asked).toMatchObject({ status: 'requires_action' });
      expect(asked.clientSecret).toBeTruthy();
      expect(await codeOf(backend.createTopUp(2_000, card.id, intend()))).toBe(
        'top_up_in_progress',
      );
      const canceled = await backend.cancelTopUp(asked.id, intend());
      expect(canceled).toMatchObject({ id: asked.id, status: 'canceled' });

      account.advance(HOUR_MS);
      const second = await backend.createTopUp(2_000, card.id, intend());
      await account.authenticate(second.clientSecret ?? '', 'complete');
      await expect(backend.readTopUp(second.id)).resolves.toMatchObject({
        status: 'succeeded',
        clientSecret: null,
      });
      expect(await codeOf(backend.resumeTopUp(second.id, null, intend()))).toBe('not_resumable');
    });

    test('a failed payment is an answer, and can be finished with another card', async () => {
      const good = (await backend.listCards())[0];
      const asks = await saveCard('asks');
      const topUp = await backend.createTopUp(2_000, asks.id, intend());
      await account.authenticate(topUp.clientSecret ?? '', 'fail');
      const failed = await backend.readTopUp(topUp.id);
      expect(failed).toMatchObject({
        status: 'failed',
        failure: { code: 'authentication_failed' },
      });
      const resumed = await backend.resumeTopUp(topUp.id, good?.id ?? '', intend());
      expect(resumed).toMatchObject({ id: topUp.id, status: 'succeeded' });
    });

    test('knows its default card, and lets go of one that is not needed', async () => {
      const first = (await backend.listCards())[0];
      const second = await saveCard('asks');
      await expect(backend.makeDefaultCard(first?.id ?? '')).resolves.toMatchObject({
        isDefault: true,
      });
      await backend.removeCard(second.id);
      const cards = await backend.listCards();
      expect(cards.map(({ id, isDefault }) => [id, isDefault])).toEqual([[first?.id, true]]);
      expect(await codeOf(backend.removeCard(second.id))).toBe('not_found');
      expect(await codeOf(backend.makeDefaultCard(second.id))).toBe('not_found');
    });

    test('a setting is saved against the version it was read at', async () => {
      const { rule, etag } = await backend.readAutoRecharge();
      const consent = await consentTo('auto_recharge');
      const wanted = { ...rule, isEnabled: true, monthlyCapMinor: null };
      const saved = await backend.saveAutoRecharge(wanted, consent, etag, intend());
      expect(saved.rule).toEqual(wanted);
      expect(saved.etag).not.toBe(etag);
      await expect(statusOf('auto-recharge')).resolves.toBe('complete');

      expect(await codeOf(backend.saveAutoRecharge(wanted, consent, etag, intend()))).toBe(
        'stale_write',
      );
      const off = await backend.saveAutoRecharge(
        { ...wanted, isEnabled: false },
        null,
        saved.etag,
        intend(),
      );
      expect(off).toMatchObject({ status: 'disabled', rule: { isEnabled: false } });
      await expect(backend.readAutoRecharge()).resolves.toMatchObject({ rule: off.rule });
      await expect(backend.resumeAutoRecharge(intend())).resolves.toMatchObject({ pause: null });
    });

    test('a rule that breaks its bounds is refused, field by field where it can', async () => {
      const { rule, etag } = await backend.readAutoRecharge();
      const consent = await consentTo('auto_recharge');
      const save = (change: Partial<typeof rule>) =>
        backend.saveAutoRecharge({ ...rule, isEnabled: true, ...change }, consent, etag, intend());
      expect(await codeOf(save({ amountMinor: 1 }))).toBe('amount_below_minimum');
      expect(await codeOf(save({ amountMinor: 99_999_999 }))).toBe('amount_above_maximum');
      expect(await codeOf(save({ monthlyCapMinor: 1 }))).toBe('monthly_cap_below_amount');
      const noConsent = backend.saveAutoRecharge(
        { ...rule, isEnabled: true },
        null,
        etag,
        intend(),
      );
      expect(await codeOf(noConsent)).toBe('consent_required');
    });

    test('SMS is on by itself, and sends a test to the one who asks', async () => {
      const sms = (await backend.listChannels()).find(({ id }) => id === 'sms');
      expect(sms).toMatchObject({ status: 'active', canTest: true });
      await backend.createTopUp(2_000, null, intend());
      const sent = await backend.sendChannelTest('sms', intend());
      expect(['queued', 'sent']).toContain(sent.status);
      expect(sent.costMicros).toBeGreaterThan(0);
      expect(await codeOf(backend.sendChannelTest('voice', intend()))).toBe(
        'operation_not_supported',
      );
    });

    test('a channel goes off and on again, against its version', async () => {
      const sms = (await backend.listChannels()).find(({ id }) => id === 'sms');
      const off = await backend.setChannelEnabled('sms', false, sms?.etag ?? '');
      expect(off).toMatchObject({ isEnabled: false, status: 'disabled' });
      expect(await codeOf(backend.setChannelEnabled('sms', true, sms?.etag ?? ''))).toBe(
        'stale_write',
      );
      const on = await backend.setChannelEnabled('sms', true, off.etag);
      expect(on).toMatchObject({ isEnabled: true, status: 'active' });
    });

    test('what a requirement asks goes to others, and comes back ready', async () => {
      const whatsapp = (await backend.listChannels()).find(({ id }) => id === 'whatsapp');
      const form = whatsapp?.requirements.find(({ fields }) => fields.length > 0);
      const values = Object.fromEntries(
        (form?.fields ?? []).map(({ name: field, kind, options }) => [
          field,
          { confirmation: true, choice: options[0]?.value ?? '', phone: '+573001234567' }[
            kind as string
          ] ?? '1234567890',
        ]),
      );
      const refused = backend.submitRequirement('whatsapp', form?.id ?? '', {
        ...values,
        business_name: '4242 4242 4242 4242',
      });
      await expect(refused).rejects.toMatchObject({
        code: 'validation_failed',
        fields: [{ pointer: '/values/business_name', code: 'card_number' }],
      });
      const sent = await backend.submitRequirement('whatsapp', form?.id ?? '', values);
      expect(sent).toMatchObject({ status: 'pending_review', actor: 'meta' });
      account.advance(2 * DAY_MS);
      const after = (await backend.listChannels()).find(({ id }) => id === 'whatsapp');
      expect(after?.requirements.find(({ id }) => id === form?.id)?.status).toBe('met');
      expect(
        await codeOf(
          backend.submitRequirement('whatsapp', form?.id ?? '', {
            ...values,
            business_name: 'Otra',
          }),
        ),
      ).toBe('requirement_not_submittable');
      expect(await codeOf(backend.submitRequirement('whatsapp', 'nothing', {}))).toBe('not_found');
    });

    test('a session outlives its tokens', async () => {
      await backend.readWallet();
      account.advance(DAY_MS);
      await expect(backend.readWallet()).resolves.toBeDefined();
    });
  });

  describe(`${name}: an account with little balance`, () => {
    given('low-balance');

    test('switching the rule on charges once, at once, and says so', async () => {
      const before = await backend.readWallet();
      const { currency } = await backend.readConfig();
      const { rule, etag } = await backend.readAutoRecharge();
      const wanted = { ...rule, isEnabled: true };
      const intent = intend();
      const consent = await consentTo('auto_recharge');
      const saved = await backend.saveAutoRecharge(wanted, consent, etag, intent);
      expect(saved.startedTopUpId).not.toBeNull();
      await backend.saveAutoRecharge(wanted, consent, etag, intent);
      account.advance(60_000);
      const topUp = await backend.readTopUp(saved.startedTopUpId ?? '');
      expect(topUp).toMatchObject({ trigger: 'auto_recharge', status: 'succeeded' });
      const after = await backend.readWallet();
      const charged = minorToMicros(rule.amountMinor, currency);
      expect(after.availableMicros).toBe(before.availableMicros + charged);
      await expect(backend.readAutoRecharge()).resolves.toMatchObject({
        startedTopUpId: null,
        thisMonth: { chargedMinor: rule.amountMinor, count: 1 },
      });
    });
  });

  describe(`${name}: an account in use`, () => {
    given('in-use');

    test('the history has no gaps, and every row leads to the next balance', async () => {
      const rows = await allTransactions();
      const wallet = await backend.readWallet();
      expect(rows.length).toBeGreaterThan(25);
      expect(rows[0]?.balanceAfterMicros).toBe(wallet.availableMicros);
      rows.slice(1).forEach((row, index) => {
        const newer = rows[index];
        expect(newer?.sequence).toBe(row.sequence + 1);
        expect(newer?.balanceAfterMicros).toBe(row.balanceAfterMicros + (newer?.amountMicros ?? 0));
      });
      const oldest = rows.at(-1);
      expect(oldest?.balanceAfterMicros).toBe(oldest?.amountMicros);
    });

    test('the very first row is one page away, and a page can be read again', async () => {
      const rows = await allTransactions();
      const oldest = await backend.listTransactions({ isOldestFirst: true }, null);
      expect(oldest.items).toEqual(rows.toReversed().slice(0, oldest.items.length));
      const first = await backend.listTransactions({}, null);
      const second = await backend.listTransactions({}, first.nextCursor);
      expect(second.items[0]?.sequence).toBe((first.items.at(-1)?.sequence ?? 0) - 1);
      expect(await backend.listTransactions({}, first.nextCursor)).toEqual(second);
    });

    test('filters select by kind, channel and time, and the file holds the same rows', async () => {
      const usage = await backend.listTransactions({ types: ['usage'], channelIds: ['sms'] }, null);
      expect(usage.items.length).toBeGreaterThan(0);
      expect(new Set(usage.items.map((row) => row.usage?.channelId))).toEqual(new Set(['sms']));

      const rows = await allTransactions();
      const toMs = rows[0]?.postedAtMs ?? 0;
      const span = { fromMs: toMs - 3 * DAY_MS, toMs };
      const inSpan = rows.filter(
        ({ postedAtMs }) => postedAtMs >= span.fromMs && postedAtMs < span.toMs,
      );
      const csv = await backend.exportTransactions(span);
      const lines = csv.trim().split('\r\n');
      expect(lines[0]).toMatch(/^id,posted_at,/);
      expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(inSpan.map(({ id }) => id));
    });

    test('use reconciles with the history, in all and per channel', async () => {
      const wallet = await backend.readWallet();
      const range = {
        fromMs: wallet.asOfMs - 7 * DAY_MS,
        toMs: wallet.asOfMs,
        granularity: 'day' as const,
      };
      const usage = await backend.readUsage(range);
      const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
      expect(usage.totalCostMicros).toBe(sum(usage.channels.map(({ costMicros }) => costMicros)));
      for (const channel of usage.channels) {
        expect(sum(channel.series.map(({ costMicros }) => costMicros))).toBe(channel.costMicros);
      }
      expect(usage.totalCostMicros).toBeGreaterThan(0);
    });

    test('all five steps are done, by the backend’s word where it can know', async () => {
      const { steps } = await backend.readProgress();
      expect(steps.map(({ status }) => status)).toEqual(stepIds.map(() => 'complete'));
      expect(steps.find(({ id }) => id === 'card')?.evidence.kind).toBe('verified');
    });

    test('the weekly look is due when it was asked for, and is put away for that week alone', async () => {
      const { etag, ...settings } = await backend.readReminderPreferences();
      expect(settings.weeklyReview).toBeNull();
      const wanted = {
        ...settings,
        weeklyReview: { weekday: 1, hour: 9, minute: 30 },
        lowBalanceMinor: 500,
        kinds: { ...settings.kinds, card_expiring: false },
      };
      const saved = await backend.saveReminderPreferences(wanted, etag);
      expect(saved).toMatchObject(wanted);
      expect(saved.etag).not.toBe(etag);
      expect(await codeOf(backend.saveReminderPreferences(settings, etag))).toBe('stale_write');
      await expect(backend.readReminderPreferences()).resolves.toEqual(saved);

      const due = async () =>
        (await backend.listReminders()).find(({ kind }) => kind === 'weekly_review');
      await expect(due()).resolves.toBeUndefined();
      account.advance(8 * DAY_MS);
      const first = await due();
      expect(first).toBeDefined();
      await backend.updateReminder(first?.id ?? '', { kind: 'dismiss' });
      await expect(due()).resolves.toBeUndefined();
      account.advance(7 * DAY_MS);
      const second = await due();
      expect(second?.id).not.toBe(first?.id);
      const untilMs = (await backend.readWallet()).asOfMs + DAY_MS;
      await backend.updateReminder(second?.id ?? '', { kind: 'snooze', untilMs });
      await expect(due()).resolves.toBeUndefined();
      account.advance(DAY_MS + HOUR_MS);
      await expect(due()).resolves.toMatchObject({ id: second?.id });
    });

    test('the only card stays while the rule needs it', async () => {
      const cards = await backend.listCards();
      for (const card of cards.slice(1)) await backend.removeCard(card.id);
      expect(await codeOf(backend.removeCard(cards[0]?.id ?? ''))).toBe('payment_method_in_use');
    });
  });

  describe(`${name}: someone who may only look`, () => {
    given('onlooker');

    test('reads, and is told what is not theirs to do', async () => {
      await expect(backend.readPrincipal()).resolves.toMatchObject({
        permissions: ['wallet:read', 'usage:read'],
      });
      await expect(backend.readWallet()).resolves.toBeDefined();
      expect(await codeOf(backend.createTopUp(2_000, null, intend()))).toBe('permission_denied');
      expect(await codeOf(backend.startCardSetup(await consentTo('save_card'), intend()))).toBe(
        'permission_denied',
      );
      await expect(backend.createHandoverLink('card')).resolves.toBeDefined();
      await expect(backend.listReminders()).resolves.toBeDefined();
      const { etag, ...settings } = await backend.readReminderPreferences();
      expect(await codeOf(backend.saveReminderPreferences(settings, etag))).toBe(
        'permission_denied',
      );
    });
  });

  describe(`${name}: reads`, () => {
    given('new');

    test('can be given up', async () => {
      const given = AbortSignal.abort();
      await expect(backend.readWallet({ signal: given })).rejects.toBe(given.reason);
      await expect(backend.exportTransactions({}, { signal: given })).rejects.toBe(given.reason);
    });
  });
}

/** The code a call was refused with; what it answered where it was not refused. */
async function codeOf(outcome: Promise<unknown>): Promise<string> {
  try {
    return `answered ${JSON.stringify(await outcome)}`;
  } catch (error) {
    return error instanceof BackendError ? error.code : `threw ${String(error)}`;
  }
}
