import {
  edit,
  type Fault,
  fault,
  ignore,
  json,
  type Loose,
  misread,
  read,
  rebody,
} from './fault.ts';

/* Wrong in reminders and their settings. */

export const reminderFaults: Fault[] = [
  fault(
    'reminders.status',
    'the status is ignored',
    misread('GET /reminders', ({ query }) => query.delete('status')),
    { scenario: 'low-balance' },
  ),
  fault(
    'reminders.snooze',
    'it stays active',
    edit('PATCH /reminders/*', (body) => void (body.status = 'active')),
    { scenario: 'low-balance' },
  ),
  fault(
    'reminders.critical',
    'it goes away',
    ignore('reminder_not_dismissible', async (sent, memory) => {
      const list: Loose = JSON.parse((await read(memory, '/reminders')).body);
      return json(200, { ...list.data[0], status: 'dismissed' });
    }),
    { scenario: 'recharge-paused-failures' },
  ),
  fault(
    'reminders.empty-patch',
    'nothing is fine',
    misread('PATCH /reminders/*', (sent) =>
      rebody(sent, (body) => (Object.keys(body).length === 0 ? { status: 'active' } : body)),
    ),
    { scenario: 'low-balance' },
  ),
  fault(
    'reminders.preferences',
    'an hour later',
    edit(
      'GET /reminder-preferences',
      (body) => void (body.weekly_review && (body.weekly_review.time = '10:30')),
    ),
  ),
  fault(
    'reminders.preferences',
    'failed payments in silence',
    ignore('validation_failed', (sent) => json(200, JSON.parse(sent.body), { etag: '"x"' })),
  ),
];
