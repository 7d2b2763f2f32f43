// The one table of rules, in the order in which they are tried.
//
// A rule: id (area.name), title, why it matters, how to fix it, `at` (pointer into openapi.yaml), and `run(trial)`; a
// standing rule has `look(exchange)` instead and sees every answer. `how` says how to make it possible to try it.

import { authRules } from './rules/auth.mjs';
import { cardRules, lastCardRules } from './rules/cards.mjs';
import { channelRules } from './rules/channels.mjs';
import { configRules } from './rules/config.mjs';
import { errorRules } from './rules/errors.mjs';
import { idempotencyRules } from './rules/idempotency.mjs';
import { moneyRules } from './rules/money.mjs';
import { onboardingRules } from './rules/onboarding.mjs';
import { pageRules } from './rules/pages.mjs';
import { preconditionRules } from './rules/preconditions.mjs';
import { reminderRules } from './rules/reminders.mjs';
import { ruleRules } from './rules/rule.mjs';
import { sessionRules } from './rules/session.mjs';
import { standingRules } from './rules/standing.mjs';
import { supportRules } from './rules/support.mjs';
import { topUpRules } from './rules/top-ups.mjs';

/**
 * Launch tokens live for a minute, so sessions come first; what charges comes late; what might lose the card last.
 * @type {any[]}
 */
export const allRules = [
  ...sessionRules,
  ...supportRules,
  ...standingRules,
  ...authRules,
  ...errorRules,
  ...configRules,
  ...onboardingRules,
  ...moneyRules,
  ...pageRules,
  ...preconditionRules,
  ...cardRules,
  ...idempotencyRules,
  ...topUpRules,
  ...ruleRules,
  ...channelRules,
  ...reminderRules,
  ...lastCardRules,
];

/** `survey` makes traffic where only standing rules are chosen. */
export const areas = {
  standing: standingRules,
  survey: [...supportRules, ...preconditionRules.filter(({ id }) => id === 'etag.not-modified')],
};
