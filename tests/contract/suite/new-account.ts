import { describe, expect } from 'vitest';
import { channelIds } from '#src/backend/generated/enums.gen.ts';
import { findBlocker } from '#src/channels/channel.ts';
import { stepIds } from '#src/domain/progress.ts';
import { codeOf, intend, type OpenAccount, testOn } from './account.ts';

/** Nothing set up yet. */
export function describeNewAccount(name: string, open: OpenAccount): void {
  describe(`${name}: a new account`, () => {
    const test = testOn(open, 'new');

    test('says who is here and in which zone', async ({ backend }) => {
      const principal = await backend.readPrincipal();
      expect(principal.workspaceId).not.toBe('');
      expect(() => new Intl.DateTimeFormat('es', { timeZone: principal.timeZone })).not.toThrow();
      expect(principal.permissions).toContain('payment_methods:write');
    });

    test('keeps the language the customer chose', async ({ backend }) => {
      await backend.saveLocale('en');
      await expect(backend.readPrincipal()).resolves.toMatchObject({ locale: 'en' });
      expect(await codeOf(backend.saveLocale('not a language'))).toBe('validation_failed');
    });

    test('answers texts in the language of the page', async ({ account, backend }) => {
      const inSpanish = await backend.readConfig();
      account.speak('en');
      const inEnglish = await backend.readConfig();
      expect(inEnglish.consents[0]?.text).not.toBe(inSpanish.consents[0]?.text);
      expect(inEnglish.consents[0]?.version).toBe(inSpanish.consents[0]?.version);
    });

    test('states limits that a rule can meet, and a way to the wallet', async ({ backend }) => {
      const { autoRecharge, topUp, tenant, currency } = await backend.readConfig();
      expect([0, 2, 3]).toContain(currency.exponent);
      expect(autoRecharge.minAmountMinor).toBeLessThanOrEqual(autoRecharge.defaults.amountMinor);
      expect(autoRecharge.defaults.amountMinor).toBeLessThanOrEqual(autoRecharge.maxAmountMinor);
      expect(topUp.minMinor).toBeLessThanOrEqual(topUp.maxMinor);
      expect(tenant.crm.menuPath.length).toBeGreaterThan(0);
      expect(tenant.crm.menu.map(({ id }) => id)).toContain(tenant.crm.menuPath[0]?.id);
    });

    test('knows the five steps, and takes what the customer says of them', async ({
      backend,
      statusOf,
    }) => {
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

    test('makes a link for someone else', async ({ backend }) => {
      const link = await backend.createHandoverLink('card');
      expect(new URL(link.url).protocol).toBe('https:');
      expect(link.expiresAtMs).toBeGreaterThan(0);
    });

    test('saves a card only after the bank said yes, and completes the step by itself', async ({
      account,
      backend,
      consentTo,
      statusOf,
    }) => {
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

    test('says why the bank refused a card, and saves nothing', async ({
      account,
      backend,
      consentTo,
    }) => {
      const setup = await backend.startCardSetup(await consentTo('save_card'), intend());
      await account.confirmCard(setup, 'declines');
      const after = await backend.readCardSetup(setup.id);
      expect(after.status).toBe('requires_payment_method');
      expect(after.failure?.code).toBe('card_declined');
      await expect(backend.listCards()).resolves.toEqual([]);
      expect(await codeOf(backend.readCardSetup('seti_unknown'))).toBe('not_found');
    });

    test('repeats of one intention are one', async ({ backend, consentTo }) => {
      const intent = intend();
      const consent = await consentTo('save_card');
      const first = await backend.startCardSetup(consent, intent);
      const second = await backend.startCardSetup(consent, intent);
      expect(second.id).toBe(first.id);
      expect(await codeOf(backend.startCardSetup(null, intent))).toBe('idempotency_key_reused');
    });

    test('has a wallet, a history, use and prices from the start', async ({ backend }) => {
      const wallet = await backend.readWallet();
      expect(Number.isSafeInteger(wallet.availableMicros)).toBe(true);
      expect(wallet.autoRecharge).toEqual({ isEnabled: false, status: 'disabled' });
      const rates = await backend.listRates();
      expect(new Set(rates.map(({ channelId }) => channelId))).toEqual(new Set(channelIds));
      expect(await codeOf(backend.readTransaction('txn_unknown'))).toBe('not_found');
      expect(await codeOf(backend.readTopUp('tup_unknown'))).toBe('not_found');
    });

    test('lists the five channels and what each still needs', async ({ backend }) => {
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

    test('a rule cannot be switched on without a card', async ({ backend, consentTo }) => {
      const { rule, etag } = await backend.readAutoRecharge();
      expect(rule.isEnabled).toBe(false);
      const consent = await consentTo('auto_recharge');
      expect(
        await codeOf(
          backend.saveAutoRecharge({ ...rule, isEnabled: true }, consent, etag, intend()),
        ),
      ).toBe('no_usable_payment_method');
    });

    test('a read can be given up', async ({ backend }) => {
      const given = AbortSignal.abort();
      await expect(backend.readWallet({ signal: given })).rejects.toBe(given.reason);
      await expect(backend.exportTransactions({}, { signal: given })).rejects.toBe(given.reason);
    });
  });
}
