// Which operations answer, and how the others say that they do not.

import { ordinaryRequest } from '../ordinary.mjs';

const always = ['getMe', 'getConfig', 'getOnboarding', 'updateMe', 'reportOnboardingStep'];

/** Operations that can be tried by an ordinary request here. */
const triable = (t) =>
  [...t.operations.values()].filter(
    ({ id, auth, isRead }) =>
      auth === 'token' && id !== 'deleteSession' && (isRead || t.kit.client.state.mayWrite),
  );

async function tryEach(t, operations, judge) {
  for (const operation of operations) {
    const request = await ordinaryRequest(t.account, operation.id);
    if (request === null) continue;
    judge(operation, await t.probe(operation.id, request));
  }
}

const isUnsupported = ({ status, body }) =>
  status === 404 && body?.code === 'operation_not_supported';

export const supportRules = [
  {
    id: 'support.always',
    title: 'The session, /me, /config and /onboarding always answer',
    at: '/info/description',
    why: 'The wizard cannot begin without them, at any support level.',
    fix: 'Answer 200; only what belongs to a step may be left out.',
    async run(t) {
      const operations = triable(t).filter(({ id }) => always.includes(id));
      await tryEach(t, operations, ({ id }, told) => {
        // A frozen workspace reads and does not write.
        if (told.status === 403 && told.body?.code === 'workspace_suspended') return;
        t.expect(told, [200, 409], undefined, id);
      });
    },
  },
  {
    id: 'support.manage',
    title: 'A step with `manage` answers all of its operations',
    at: '/components/schemas/StepSupport',
    why: 'The wizard offers what the level promises; a button whose operation is missing is a dead end.',
    fix: 'Implement the operation, or say `observe` or `guide` for its step.',
    async run(t) {
      for (const operation of triable(t)) {
        if (
          (await t.account.support(operation.step)) !== 'manage' ||
          operation.id === 'sendChannelTest'
        )
          continue;
        await tryEach(t, [operation], ({ id, step }, told) => {
          t.check(
            !isUnsupported(told) && told.status !== 501 && told.broken === null,
            `${id} does not answer though ${step} is \`manage\``,
            told,
            operation.at,
          );
          if (operation.isRead && operation.names.length === 0)
            t.expect(told, [200, 403], undefined, id);
        });
      }
    },
  },
  {
    id: 'support.observe',
    title: 'A step with `observe` answers what reads',
    at: '/components/schemas/StepSupport',
    how: 'A backend with a step at `observe` is tried on this.',
    why: 'The wizard shows and checks by reading what was done in the CRM.',
    fix: 'Answer the reading operations, or say `guide` for the step.',
    async run(t) {
      for (const operation of triable(t)) {
        const isPlainRead = operation.isRead && operation.id !== 'getSetupIntent';
        if ((await t.account.support(operation.step)) !== 'observe' || !isPlainRead) continue;
        await tryEach(t, [operation], ({ id, step, names }, told) => {
          t.check(
            !isUnsupported(told),
            `${id} does not answer though ${step} is \`observe\``,
            told,
            operation.at,
          );
          if (names.length === 0) t.expect(told, [200, 403], undefined, id);
        });
      }
    },
  },
  {
    id: 'support.not-offered',
    title: 'What is not offered answers 404 operation_not_supported',
    at: `/components/responses/NotFound`,
    how: 'A backend with a step at `observe` or `guide` is tried on this.',
    why: '`not_found` says that a thing is missing, not that the backend cannot do it: the wizard tells the two apart.',
    fix: 'Answer 404 with the code operation_not_supported for what the support level leaves out.',
    async run(t) {
      for (const operation of triable(t)) {
        const level = await t.account.support(operation.step);
        const isLeftOut = level === 'guide' || (level === 'observe' && !operation.isRead);
        if (!isLeftOut && !operation.isOptional) continue;
        await tryEach(t, [operation], ({ id, names }, told) => {
          if (
            told.status === 405 ||
            told.status === 501 ||
            (told.status === 404 && names.length === 0)
          )
            t.expect(told, 404, 'operation_not_supported', id);
          else if (isLeftOut || isUnsupported(told))
            t.check(told.broken === null, `${id} does not answer`, told);
        });
      }
    },
  },
  {
    id: 'support.levels',
    title: 'Every step says how it is supported',
    at: '/components/schemas/StepSupport',
    why: 'A level that the wizard does not know is shown as `guide` at best.',
    fix: 'Use manage, observe or guide.',
    async run(t) {
      for (const { id, support } of await t.account.steps()) {
        t.check(
          ['manage', 'observe', 'guide'].includes(support),
          `${id} has support ${JSON.stringify(support)}`,
        );
      }
    },
  },
];
