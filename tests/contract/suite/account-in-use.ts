import { describe, expect } from 'vitest';
import { stepIds } from '#src/domain/progress.ts';
import { codeOf, type OpenAccount, testOn } from './account.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** All five steps done, and messages sent. */
export function describeAccountInUse(name: string, open: OpenAccount): void {
  describe(`${name}: an account in use`, () => {
    const test = testOn(open, 'in-use');

    test('the history has no gaps, and every row leads to the next balance', async ({
      backend,
      allTransactions,
    }) => {
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

    test('the very first row is one page away, and a page can be read again', async ({
      backend,
      allTransactions,
    }) => {
      const rows = await allTransactions();
      const oldest = await backend.listTransactions({ isOldestFirst: true }, null);
      expect(oldest.items).toEqual(rows.toReversed().slice(0, oldest.items.length));
      const first = await backend.listTransactions({}, null);
      const second = await backend.listTransactions({}, first.nextCursor);
      expect(second.items[0]?.sequence).toBe((first.items.at(-1)?.sequence ?? 0) - 1);
      expect(await backend.listTransactions({}, first.nextCursor)).toEqual(second);
    });

    test('filters select by kind, channel and time, and the file holds the same rows', async ({
      backend,
      allTransactions,
    }) => {
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

    test('use reconciles with the history, in all and per channel', async ({ backend }) => {
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

    test('all five steps are done, by the backend’s word where it can know', async ({
      backend,
    }) => {
      const { steps } = await backend.readProgress();
      expect(steps.map(({ status }) => status)).toEqual(stepIds.map(() => 'complete'));
      expect(steps.find(({ id }) => id === 'card')?.evidence.kind).toBe('verified');
    });

    test('the weekly look is due when it was asked for, and is put away for that week alone', async ({
      account,
      backend,
    }) => {
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

    test('the only card stays while the rule needs it', async ({ backend }) => {
      const cards = await backend.listCards();
      for (const card of cards.slice(1)) await backend.removeCard(card.id);
      expect(await codeOf(backend.removeCard(cards[0]?.id ?? ''))).toBe('payment_method_in_use');
    });
  });
}
