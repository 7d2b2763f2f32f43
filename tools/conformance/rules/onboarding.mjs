// Progress: facts first, then what the customer reported; and what a report may do.

import { isUsable } from '../account.mjs';
import { reportOf } from '../ordinary.mjs';

const AT = '/paths/~1onboarding~1steps~1{step_id}~1report/put';
const order = ['wallet', 'card', 'auto-recharge', 'balance', 'channels'];
const find = (onboarding, id) => onboarding.steps.find((step) => step.id === id);
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

export const onboardingRules = [
  {
    id: 'onboarding.steps',
    title: 'The five steps are all there, once, in order',
    at: '/paths/~1onboarding/get',
    why: 'The wizard opens the first step that is open.',
    fix: 'Answer wallet, card, auto-recharge, balance, channels.',
    async run(t) {
      const told = await t.ask('getOnboarding');
      const ids = told.body.steps.map(({ id }) => id).filter((id) => order.includes(id));
      t.check(ids.join() === order.join(), `the steps are ${ids.join(', ')}`, told);
    },
  },
  {
    id: 'onboarding.evidence',
    title: 'Evidence fits the status: verified is the backend’s word, declared the customer’s',
    at: '/components/schemas/OnboardingStep',
    why: 'The wizard says from whom something is known, and how old that is.',
    fix: 'verified: source backend, crm or provider, with the time; declared: source customer; complete is never unknown.',
    async run(t) {
      const told = await t.ask('getOnboarding');
      for (const { id, status, evidence, needs, skippable } of told.body.steps) {
        const { kind, source, at } = evidence;
        if (kind === 'verified')
          t.check(
            source !== 'customer' && source !== null && at !== null,
            `${id} is verified by ${source} at ${at}`,
            told,
          );
        if (kind === 'verified')
          t.check(status === 'complete', `${id} is verified and ${status}`, told);
        if (kind === 'declared')
          t.check(
            source === 'customer' && at !== null,
            `${id} is declared by ${source} at ${at}`,
            told,
          );
        if (status === 'complete')
          t.check(
            kind !== 'unknown' && needs.length === 0,
            `${id} is complete with evidence ${kind} and needs ${needs.join()}`,
            told,
          );
        if (status === 'open') t.check(needs.length > 0, `${id} is open and needs nothing`, told);
        if (status === 'skipped') t.check(skippable, `${id} is skipped and not skippable`, told);
      }
    },
  },
  {
    id: 'onboarding.facts',
    title: 'Status follows the facts that the other operations show',
    at: '/paths/~1onboarding/get',
    why: 'The wizard shows the card and asks for a card: one of the two is wrong.',
    fix: 'Derive card from usable cards, auto-recharge from the rule, channels from active channels, when asked.',
    async run(t) {
      const told = await t.ask('getOnboarding');
      const facts = [
        ['card', async () => (await t.account.cards()).some(isUsable)],
        ['auto-recharge', async () => (await t.account.rule()).rule.enabled],
        [
          'channels',
          async () => (await t.account.channels()).some(({ status }) => status === 'active'),
        ],
      ];
      for (const [id, isSo] of facts) {
        const { support, evidence } = find(told.body, id);
        const permitted = t.account.me.permissions.includes('wallet:read');
        if (support === 'guide' || !permitted) continue;
        const is = await isSo();
        const isVerified = evidence.kind === 'verified';
        // With `observe` more may be known than these operations show.
        if (is || support === 'manage')
          t.check(
            isVerified === is,
            `${id} is ${isVerified ? '' : 'not '}verified, but ${is ? 'the fact is there' : 'there is no such fact'}`,
            told,
          );
      }
    },
  },
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
    how: 'A backend that says `manage` for card or channels is tried on this.',
    why: 'A card is saved when the provider says so, not when somebody presses a button.',
    fix: 'Refuse `declared` for card and channels with support `manage`.',
    async run(t) {
      t.account.requireWriting();
      for (const step of (await t.account.onboarding()).steps) {
        if (step.support !== 'manage' || !['card', 'channels'].includes(step.id)) continue;
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
          if (told.status !== 200) continue;
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
  {
    id: 'onboarding.handover',
    title: 'A hand-over link is absolute, ends, and carries nobody’s session',
    at: '/paths/~1handover-links/post',
    why: 'It is sent by chat and email: whoever finds it must not be signed in.',
    fix: 'Link to the CRM’s own sign-in with a reference of its own.',
    async run(t) {
      const told = await t.ask('createHandoverLink', { body: { step_id: 'card' } });
      if (!t.expect(told, 201, undefined, 'createHandoverLink')) return;
      const { url, expires_at: end } = told.body;
      t.check(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol), `url is ${url}`, told);
      t.check(Date.parse(end) > Date.now(), `expires_at is ${end}`, told);
      t.check(
        !url.includes(t.kit.client.state.token),
        'the link carries the session’s token',
        told,
      );
      t.left('a hand-over link, until it ends');
    },
  },
];
