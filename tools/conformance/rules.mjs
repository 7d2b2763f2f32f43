// The one table of rules, in the order in which they are tried.
//
// A rule: id (area.name), title, why it matters, how to fix it, `at` (pointer into openapi.yaml), and `run(trial)`; a
// standing rule has `look(exchange)` instead and sees every answer. `how` says how to make it possible to try it.

import { authRules } from './rules/auth.mjs';
import { authOthersRules } from './rules/auth-others.mjs';
import { cardRules, lastCardRules } from './rules/cards.mjs';
import { channelFormsRules } from './rules/channel-forms.mjs';
import { channelsRules } from './rules/channels.mjs';
import { configRules } from './rules/config.mjs';
import { errorBodiesRules } from './rules/error-bodies.mjs';
import { errorsRules } from './rules/errors.mjs';
import { idempotencyRules } from './rules/idempotency.mjs';
import { idempotencyChargeRules } from './rules/idempotency-charge.mjs';
import { moneyLedgerRules } from './rules/money-ledger.mjs';
import { moneyMonthRules } from './rules/money-month.mjs';
import { moneyUseRules } from './rules/money-use.mjs';
import { onboardingRules } from './rules/onboarding.mjs';
import { onboardingReportsRules } from './rules/onboarding-reports.mjs';
import { pageContentsRules } from './rules/page-contents.mjs';
import { pagesRules } from './rules/pages.mjs';
import { preconditionsRules } from './rules/preconditions.mjs';
import { preconditionsWriteRules } from './rules/preconditions-write.mjs';
import { problemsRules } from './rules/problems.mjs';
import { reminderRules } from './rules/reminders.mjs';
import { ruleRules } from './rules/rule.mjs';
import { ruleRefusedRules } from './rules/rule-refused.mjs';
import { sessionRules } from './rules/session.mjs';
import { sessionCookieRules } from './rules/session-cookie.mjs';
import { shapeRules } from './rules/shape.mjs';
import { supportRules } from './rules/support.mjs';
import { topUpsRules } from './rules/top-ups.mjs';
import { topUpsRefusedRules } from './rules/top-ups-refused.mjs';

const standing = [...shapeRules, ...problemsRules];

/**
 * Launch tokens live for a minute, so sessions come first; what charges comes late; what might lose the card last.
 * @type {any[]}
 */
export const allRules = [
  ...sessionRules,
  ...sessionCookieRules,
  ...supportRules,
  ...standing,
  ...authRules,
  ...authOthersRules,
  ...errorBodiesRules,
  ...errorsRules,
  ...configRules,
  ...onboardingRules,
  ...onboardingReportsRules,
  ...moneyLedgerRules,
  ...moneyUseRules,
  ...moneyMonthRules,
  ...pagesRules,
  ...pageContentsRules,
  ...preconditionsRules,
  ...preconditionsWriteRules,
  ...cardRules,
  ...idempotencyRules,
  ...idempotencyChargeRules,
  ...topUpsRefusedRules,
  ...topUpsRules,
  ...ruleRefusedRules,
  ...ruleRules,
  ...channelsRules,
  ...channelFormsRules,
  ...reminderRules,
  ...lastCardRules,
];

/** `survey` makes traffic where only standing rules are chosen. */
export const areas = {
  standing,
  survey: [...supportRules, ...preconditionsRules.filter(({ id }) => id === 'etag.not-modified')],
};
