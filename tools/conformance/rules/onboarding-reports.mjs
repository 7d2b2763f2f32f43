// What a report may do, and what it may not.

import { reportOf } from '../ordinary.mjs';
import { find } from './onboarding-parts.mjs';

const AT = '/paths/~1onboarding~1steps~1{step_id}~1report/put';

const report = (t, id, word) =>
  t.ask('reportOnboardingStep', { path: { step_id: id }, body: { report: word } });

/** Puts a step back to what it was reported as. */
function keep(t, step) {
  const was = reportOf(step) ?? 'reopened';
  t.afterwards(
    `the report of the step ${step.id}`,
    async () => (await report(t, step.id, was)).status === 200,
  );
}

/** A step whose reports can be played with: its status is not the backend's own word. */
async function aDeclarableStep(t) {
  t.account.requireWriting();
  const { steps } = await t.account.onboarding();
  const isOwnWord = (id) => ['wallet', 'auto-recharge', 'balance'].includes(id);
  const step = steps.find(
    ({ id, evidence, support }) =>
      evidence.kind !== 'verified' && (isOwnWord(id) || support !== 'manage'),
  );
  if (step === undefined)
    t.skip('every step is verified', 'Run on a workspace where the step wallet is not verified.');
  keep(t, step);
  return step;
}

export const onboardingReportsRules = [
  {
    id: 'onboarding.declared',
    title: 'What the customer declares is complete, as declared, and stays',
    at: AT,
    why: 'Where the backend cannot see it, the customer’s word is all there is.',
    fix: 'Store the report; answer evidence { declared, customer, time }.',
    async run(t) {
      const { id } = await aDeclarableStep(t);
      const told = await report(t, id, 'declared');
      if (!t.expect(told, 200, undefined, `declaring ${id}`)) return;
      for (const answer of [told, await t.ask('getOnboarding')]) {
        const { status, evidence } = find(answer.body, id);
        t.check(
          status === 'complete' && evidence.kind === 'declared' && evidence.source === 'customer',
          `${id} is ${status}, ${evidence.kind} by ${evidence.source}`,
          answer,
        );
      }
    },
  },
  {
    id: 'onboarding.repeat',
    title: 'Repeating a report changes nothing',
    at: AT,
    why: 'A retry after a lost answer must not make old evidence look new.',
    fix: 'Keep the first time; answer the same progress.',
    async run(t) {
      const { id } = await aDeclarableStep(t);
      const first = await report(t, id, 'declared');
      await t.sleep(1_100);
      const again = await report(t, id, 'declared');
      const [one, other] = [first, again].map(({ body }) => JSON.stringify(find(body, id)));
      t.check(one === other, `${id} was ${one}`, again);
    },
  },
  {
    id: 'onboarding.reopened',
    title: '`reopened` takes a report back, and `skipped` leaves a step for later',
    at: AT,
    why: 'Customers change their minds.',
    fix: 'Delete the report on `reopened`; status skipped on `skipped`.',
    async run(t) {
      const step = await aDeclarableStep(t);
      await report(t, step.id, 'declared');
      const reopened = await report(t, step.id, 'reopened');
      const { status } = find(reopened.body, step.id);
      t.check(status === 'open', `${step.id} is ${status} after reopening`, reopened);
      if (!step.skippable) return;
      const skipped = await report(t, step.id, 'skipped');
      t.check(
        find(skipped.body, step.id).status === 'skipped',
        `${step.id} is ${find(skipped.body, step.id).status} after skipping`,
        skipped,
      );
      const declared = await report(t, step.id, 'declared');
      t.check(
        find(declared.body, step.id).status === 'complete',
        `${step.id} is ${find(declared.body, step.id).status}: skipped, and then declared`,
        declared,
      );
    },
  },
  {
    id: 'onboarding.not-skippable',
    title: 'A step that is not skippable answers 409 step_not_skippable',
    at: AT,
    how: 'A backend with a step whose `skippable` is false is tried on this.',
    why: 'What `skippable` says is what the operation does.',
    fix: 'Refuse `skipped` where skippable is false.',
    async run(t) {
      t.account.requireWriting();
      for (const step of (await t.account.onboarding()).steps.filter(
        ({ skippable }) => !skippable,
      )) {
        keep(t, step);
        await t.refused(
          'reportOnboardingStep',
          { path: { step_id: step.id }, body: { report: 'skipped' } },
          409,
          'step_not_skippable',
          `skipping ${step.id}`,
        );
      }
    },
  },
  {
    id: 'onboarding.not-declarable',
    title: 'A step that the backend manages and verifies itself answers 409 step_not_declarable',
    at: AT,
    how: 'Run on a workspace without a card, with `manage` for card.',
    why: 'A card is saved when the provider says so, not when somebody presses a button.',
    fix: 'Refuse `declared` for card and channels with support `manage`.',
    async run(t) {
      t.account.requireWriting();
      for (const step of (await t.account.onboarding()).steps) {
        const isOwnFact = step.support === 'manage' && ['card', 'channels'].includes(step.id);
        if (!isOwnFact || step.evidence.kind === 'verified') continue;
        await t.refused(
          'reportOnboardingStep',
          { path: { step_id: step.id }, body: { report: 'declared' } },
          409,
          'step_not_declarable',
          `declaring ${step.id}`,
        );
      }
    },
  },
  {
    id: 'onboarding.declarable',
    title: 'With `observe` or `guide` any step may be declared',
    at: AT,
    how: 'A backend with a step at `observe` or `guide` is tried on this.',
    why: 'What cannot be seen here has to be confirmed somehow.',
    fix: 'Accept `declared` for every step below `manage`.',
    async run(t) {
      t.account.requireWriting();
      for (const step of (await t.account.onboarding()).steps) {
        if (step.support === 'manage' || step.evidence.kind === 'verified') continue;
        keep(t, step);
        const told = await report(t, step.id, 'declared');
        t.check(
          told.status === 200 && find(told.body, step.id).status === 'complete',
          `declaring ${step.id} (${step.support})`,
          told,
        );
      }
    },
  },
  {
    id: 'onboarding.fact-wins',
    title: 'A report never overrides a fact: a verified step stays complete',
    at: AT,
    how: 'Run on a workspace where a step is verified.',
    why: 'A saved card does not go away because somebody skipped the step.',
    fix: 'Look at facts first, at reports afterwards.',
    async run(t) {
      t.account.requireWriting();
      for (const step of (await t.account.onboarding()).steps) {
        if (step.evidence.kind !== 'verified') continue;
        for (const word of step.skippable ? ['skipped', 'reopened'] : ['reopened']) {
          const told = await report(t, step.id, word);
          if (!t.expect(told, 200, undefined, `${word} of ${step.id}, which is verified`)) continue;
          const { status, evidence } = find(told.body, step.id);
          t.check(
            status === 'complete' && evidence.kind === 'verified',
            `${step.id} is ${status}, ${evidence.kind} after \`${word}\``,
            told,
          );
        }
      }
    },
  },
  {
    id: 'onboarding.bad-report',
    title: 'A report that is none answers 400, a step that is none 404',
    at: AT,
    why: 'Typos must not be stored as progress.',
    fix: 'Accept declared, skipped, reopened; and the five steps.',
    async run(t) {
      t.account.requireWriting();
      await t.refused(
        'reportOnboardingStep',
        { path: { step_id: 'wallet' }, body: { report: 'done' } },
        400,
        'invalid_request',
        'the report `done`',
      );
      await t.refused(
        'reportOnboardingStep',
        { path: { step_id: 'conformance' }, body: { report: 'declared' } },
        [404, 400],
        ['not_found', 'invalid_request'],
        'the step `conformance`',
      );
    },
  },
];
