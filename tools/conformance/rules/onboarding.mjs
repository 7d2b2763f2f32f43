// Progress: facts first, then what the customer reported.

import { isUsable } from '../account.mjs';
import { find } from './onboarding-parts.mjs';

const order = ['wallet', 'card', 'auto-recharge', 'balance', 'channels'];

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
