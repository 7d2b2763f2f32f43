import { describe, expect } from 'vitest';
import { minorToMicros } from '#src/domain/money.ts';
import { codeOf, intend, type OpenAccount, testOn } from './account.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** A card is saved; the rule is off. */
export function describeAccountWithCard(name: string, open: OpenAccount): void {
  describe(`${name}: an account with a card`, () => {
    const test = testOn(open, 'with-card');

    test('charges once for one intention, and the ledger shows it', async ({ backend }) => {
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

    test('an answer that was lost is found again, not charged again', async ({
      account,
      backend,
    }) => {
      const before = await backend.readWallet();
      const { currency } = await backend.readConfig();
      account.loseNextAnswer();
      const topUp = await backend.createTopUp(2_000, null, intend());
      expect(topUp.status).toBe('succeeded');
      const after = await backend.readWallet();
      expect(after.availableMicros).toBe(before.availableMicros + minorToMicros(2_000, currency));
    });

    test('refuses amounts out of bounds and charges too close together', async ({ backend }) => {
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

    test('waits for the customer where the bank asks, and can be left', async ({
      account,
      backend,
      saveCard,
    }) => {
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

    test('a failed payment is an answer, and can be finished with another card', async ({
      account,
      backend,
      saveCard,
    }) => {
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

    test('knows its default card, and lets go of one that is not needed', async ({
      backend,
      saveCard,
    }) => {
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

    test('a setting is saved against the version it was read at', async ({
      backend,
      consentTo,
      statusOf,
    }) => {
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

    test('a rule that breaks its bounds is refused, field by field where it can', async ({
      backend,
      consentTo,
    }) => {
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

    test('SMS is on by itself, and sends a test to the one who asks', async ({ backend }) => {
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

    test('a channel goes off and on again, against its version', async ({ backend }) => {
      const sms = (await backend.listChannels()).find(({ id }) => id === 'sms');
      const off = await backend.setChannelEnabled('sms', false, sms?.etag ?? '');
      expect(off).toMatchObject({ isEnabled: false, status: 'disabled' });
      expect(await codeOf(backend.setChannelEnabled('sms', true, sms?.etag ?? ''))).toBe(
        'stale_write',
      );
      const on = await backend.setChannelEnabled('sms', true, off.etag);
      expect(on).toMatchObject({ isEnabled: true, status: 'active' });
    });

    test('what a requirement asks goes to others, and comes back ready', async ({
      account,
      backend,
    }) => {
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

    test('a session outlives its tokens', async ({ account, backend }) => {
      await backend.readWallet();
      account.advance(DAY_MS);
      await expect(backend.readWallet()).resolves.toBeDefined();
    });
  });

  describe(`${name}: an account with little balance`, () => {
    const test = testOn(open, 'low-balance');

    test('switching the rule on charges once, at once, and says so', async ({
      account,
      backend,
      consentTo,
    }) => {
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
}
