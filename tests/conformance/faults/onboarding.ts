import {
  edit,
  type Fault,
  fault,
  ignore,
  instead,
  type Loose,
  problem,
  read,
  recode,
} from './fault.ts';

/* Wrong in how far the steps are, and how that is known. */

const stepOf = (body: Loose, id: string): Loose => body.steps.find((step: Loose) => step.id === id);
const onboarding = async (_: unknown, memory: Parameters<typeof read>[0]) =>
  await read(memory, '/onboarding');

export const onboardingFaults: Fault[] = [
  fault(
    'support.always',
    '/config is not offered',
    instead('GET /config', () => problem(404, 'operation_not_supported')),
  ),
  fault(
    'support.manage',
    'the rule is not there',
    instead('GET /wallet/auto-recharge', () => problem(404, 'operation_not_supported')),
  ),
  fault(
    'support.observe',
    'the wallet cannot be read',
    instead('GET /wallet', () => problem(404, 'operation_not_supported')),
    { scenario: 'observe-only' },
  ),
  fault(
    'support.not-offered',
    'not_found instead',
    recode('operation_not_supported', 'not_found'),
    { scenario: 'guide-only' },
  ),
  fault(
    'support.not-offered',
    '501',
    recode('operation_not_supported', 'operation_not_supported', 501),
    { scenario: 'observe-only' },
  ),
  fault(
    'support.levels',
    'a level of one’s own',
    edit('GET /onboarding', (body) => void (body.steps[0].support = 'full')),
  ),
  fault(
    'onboarding.steps',
    'another order',
    edit('GET /onboarding', (body) => void body.steps.reverse()),
  ),
  fault(
    'onboarding.evidence',
    'verified by the customer',
    edit(
      'GET /onboarding',
      (body) =>
        void Object.assign(stepOf(body, 'card').evidence, { kind: 'verified', source: 'customer' }),
    ),
  ),
  fault(
    'onboarding.facts',
    'a card that is not seen',
    edit(
      'GET /onboarding',
      (body) =>
        void Object.assign(stepOf(body, 'card'), {
          status: 'open',
          evidence: { kind: 'unknown', source: null, at: null },
          needs: ['usable_card'],
        }),
    ),
  ),
  fault(
    'onboarding.declared',
    'a word becomes a fact',
    edit(
      'PUT /onboarding/steps/*/report',
      (body, { path }) =>
        void Object.assign(stepOf(body, path.split('/')[3] ?? '').evidence, {
          kind: 'verified',
          source: 'backend',
        }),
    ),
  ),
  fault(
    'onboarding.repeat',
    'the time of the last report',
    edit('PUT /onboarding/steps/*/report', (body, { path }, { notes }) => {
      notes.set('count', `${Number(notes.get('count') ?? 0) + 1}`);
      stepOf(body, path.split('/')[3] ?? '').evidence.at = new Date(
        Date.now() + Number(notes.get('count')) * 1_000,
      ).toISOString();
    }),
  ),
  fault(
    'onboarding.reopened',
    'a report stays',
    instead('PUT /onboarding/steps/*/report', (sent, memory) =>
      sent.body.includes('reopened') ? onboarding(sent, memory) : undefined,
    ),
  ),
  fault(
    'onboarding.not-skippable',
    'anything can be skipped',
    ignore('step_not_skippable', onboarding),
  ),
  fault(
    'onboarding.not-declarable',
    'anything can be declared',
    ignore('step_not_declarable', onboarding),
    { scenario: 'first-visit' },
  ),
  fault(
    'onboarding.declarable',
    'observed steps are not declarable',
    instead('PUT /onboarding/steps/*/report', ({ body }) =>
      body.includes('declared') ? problem(409, 'step_not_declarable') : undefined,
    ),
    { scenario: 'observe-only' },
  ),
  fault(
    'onboarding.fact-wins',
    'a report beats the fact',
    edit('PUT /onboarding/steps/*/report', (body, sent) => {
      if (sent.body.includes('skipped'))
        stepOf(body, sent.path.split('/')[3] ?? '').status = 'skipped';
    }),
  ),
  fault('onboarding.bad-report', 'any word will do', ignore('invalid_request', onboarding)),
  fault(
    'onboarding.handover',
    'the token is in the link',
    edit('POST /handover-links', (body, _, { token }) => void (body.url += `&token=${token}`)),
  ),
];
