import { describe, expect } from 'vitest';
import { codeOf, intend, type OpenAccount, testOn } from './account.ts';

/** Someone who may only look. */
export function describeOnlooker(name: string, open: OpenAccount): void {
  describe(`${name}: someone who may only look`, () => {
    const test = testOn(open, 'onlooker');

    test('reads, and is told what is not theirs to do', async ({ backend, consentTo }) => {
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
}
