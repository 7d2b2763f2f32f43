import { expect, test } from 'vitest';
import type { ReminderPreferences } from '#src/domain/reminder.ts';
import {
  applyReminderDraft,
  findReminderProblems,
  toReminderDraft,
  withoutReminder,
} from './reminder-draft.ts';
import { toldKinds } from './reminder-told.ts';
import { formatTimeOfDay, weekdayNames, zonePlace } from './reminder-words.ts';

const kept: ReminderPreferences = {
  lowBalanceMinor: 500,
  weeklyReview: { weekday: 5, hour: 16, minute: 30 },
  delivery: { inApp: true, email: false, recipients: ['equipo@tienda.example'] },
  kinds: { weekly_review: false, of_tomorrow: false },
  etag: '"v1"',
};

test('a form begins with what is kept, or with Monday at nine', () => {
  expect(toReminderDraft(kept)).toEqual({
    weekday: 5,
    timeText: '16:30',
    email: false,
    inApp: true,
  });
  expect(toReminderDraft({ ...kept, weeklyReview: null })).toMatchObject({
    weekday: 1,
    timeText: '09:00',
  });
});

test('saving changes what was asked for and nothing else', () => {
  const draft = { ...toReminderDraft(kept), weekday: 2, email: true };
  expect(applyReminderDraft(kept, draft)).toEqual({
    lowBalanceMinor: 500,
    weeklyReview: { weekday: 2, hour: 16, minute: 30 },
    delivery: { inApp: true, email: true, recipients: ['equipo@tienda.example'] },
    kinds: { weekly_review: true, of_tomorrow: false },
  });
  expect(withoutReminder(kept)).toMatchObject({ weeklyReview: null, kinds: kept.kinds });
});

test('no hour, and no way to be told, are both problems', () => {
  const draft = toReminderDraft(kept);
  expect(findReminderProblems(draft)).toEqual([]);
  expect(findReminderProblems({ ...draft, timeText: '', inApp: false })).toEqual([
    'no_time',
    'no_way',
  ]);
});

test('days, hours and places are written in the language of the page', () => {
  expect(weekdayNames('es')[0]).toBe('lunes');
  expect(weekdayNames('pt-BR')[6]).toBe('domingo');
  expect(formatTimeOfDay({ hour: 9, minute: 5 }, 'es-ES')).toBe('9:05');
  expect(zonePlace('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
});

test('what the wallet’s notice says is not said twice', () => {
  const told = toldKinds({ attention: { code: 'payment_failed', topUpId: null } });
  expect(told.has('auto_recharge_failed')).toBe(true);
  expect(told.has('card_expiring')).toBe(false);
  expect(toldKinds({ attention: null }).has('weekly_review')).toBe(true);
});
