import { limitsOf } from '#mocks/fixtures.ts';
import type { OperationContext, OperationHandlers } from '#mocks/operation.ts';
import { toListPage } from '#mocks/pages.ts';
import { notFound, ProblemAnswer } from '#mocks/problem.ts';
import { isAboutPayment, viewReminders, type ReminderView } from '#mocks/reminders.ts';
import { toMoney, toTime, toTimeOrNull } from '#mocks/wire.ts';
import { reminderKinds } from '#src/backend/generated/enums.gen.ts';
import type { Reminder, ReminderPreferences } from '#src/backend/generated/types.gen.ts';
import { requireMatch, toEtag } from './etag.ts';

type ReminderArea =
  | 'listReminders'
  | 'updateReminder'
  | 'getReminderPreferences'
  | 'putReminderPreferences';

/** What needs attention, and who is told how. */
export const reminderOperations: Pick<OperationHandlers, ReminderArea> = {
  listReminders({ query }, context) {
    const status = query.status ?? 'active';
    const matching = viewReminders(context.world.state, context.nowMs).filter(
      (reminder) => reminder.status === status,
    );
    const page = toListPage(matching, query, status);
    return {
      status: 200,
      body: { ...page, data: page.data.map((one) => toReminder(one, context)) },
    };
  },

  updateReminder({ path, body }, context) {
    const { world, nowMs, texts } = context;
    if (Object.keys(body).length === 0) {
      throw new ProblemAnswer(400, 'invalid_request', {
        errors: [{ pointer: '', code: 'required' }],
      });
    }
    const find = () => viewReminders(world.state, nowMs).find(({ id }) => id === path.reminder_id);
    const reminder = find();
    if (reminder === undefined) throw notFound();
    if (body.status === 'dismissed' && reminder.severity === 'critical') {
      throw new ProblemAnswer(409, 'reminder_not_dismissible');
    }
    const snoozedUntilMs =
      body.snoozed_until === undefined
        ? (world.state.reminders[reminder.id]?.snoozedUntilMs ?? null)
        : body.snoozed_until === null
          ? null
          : Date.parse(body.snoozed_until);
    if (typeof body.snoozed_until === 'string' && (snoozedUntilMs ?? 0) <= nowMs) {
      throw new ProblemAnswer(422, 'validation_failed', {
        errors: [{ pointer: '/snoozed_until', code: 'invalid', detail: texts.fieldErrors.invalid }],
      });
    }
    world.state.reminders[reminder.id] = {
      status: body.status ?? world.state.reminders[reminder.id]?.status ?? 'active',
      snoozedUntilMs,
    };
    return { status: 200, body: toReminder(find() ?? reminder, context) };
  },

  getReminderPreferences(_, context) {
    return toAnswer(context);
  },

  putReminderPreferences({ body }, context) {
    const { state } = context.world;
    requireMatch(context.ifMatch, state.preferences.version);
    const threshold = body.low_balance_threshold;
    if (threshold !== null && threshold.currency !== state.currency) {
      throw new ProblemAnswer(422, 'currency_mismatch');
    }
    if (threshold !== null && threshold.amount > limitsOf(state.currency).threshold.maxMinor) {
      throw new ProblemAnswer(422, 'amount_above_maximum', {
        errors: [{ pointer: '/low_balance_threshold/amount', code: 'above_maximum' }],
      });
    }
    const stays = reminderKinds.filter(
      (kind) => isAboutPayment(kind) && body.kinds[kind] === false,
    );
    if (stays.length > 0) {
      throw new ProblemAnswer(422, 'validation_failed', {
        errors: stays.map((kind) => ({ pointer: `/kinds/${kind}`, code: 'invalid' })),
      });
    }
    state.preferences = {
      version: state.preferences.version + 1,
      lowBalanceThresholdMinor: threshold?.amount ?? null,
      weeklyReview: body.weekly_review,
      reviewSinceMs:
        state.preferences.weeklyReview === null ? context.nowMs : state.preferences.reviewSinceMs,
      delivery: {
        inApp: body.delivery.in_app,
        email: body.delivery.email,
        recipients: body.delivery.recipients,
      },
      kinds: body.kinds,
    };
    return toAnswer(context);
  },
};

function toAnswer({ world: { state } }: OperationContext) {
  const { version, lowBalanceThresholdMinor, weeklyReview, delivery, kinds } = state.preferences;
  const body: ReminderPreferences = {
    low_balance_threshold:
      lowBalanceThresholdMinor === null ? null : toMoney(state, lowBalanceThresholdMinor),
    weekly_review: weeklyReview,
    delivery: { in_app: delivery.inApp, email: delivery.email, recipients: delivery.recipients },
    kinds: { ...Object.fromEntries(reminderKinds.map((kind) => [kind, true])), ...kinds },
  };
  return { status: 200 as const, body, headers: { ETag: toEtag(version, body) } };
}

function toReminder(reminder: ReminderView, { texts }: OperationContext): Reminder {
  const [title = '', body = ''] = texts.reminders[reminder.kind];
  return {
    id: reminder.id,
    kind: reminder.kind,
    severity: reminder.severity,
    status: reminder.status,
    title,
    body,
    subject: {
      top_up_id: reminder.topUpId,
      payment_method_id: reminder.cardId,
      channel: reminder.channel,
    },
    snoozed_until: toTimeOrNull(reminder.snoozedUntilMs),
    created_at: toTime(reminder.createdAtMs),
  };
}
