import {
  edit,
  type Fault,
  fault,
  instead,
  type Loose,
  misread,
  problem,
  rebody,
  recode,
} from './fault.ts';

/* Wrong in the rule of automatic recharge. */

let keys = 0;
const anotherKey = () => `planted-key-of-its-own-${(keys += 1)}`;

export const ruleFaults: Fault[] = [
  fault(
    'rule.on',
    'consent for every change',
    instead('PUT /wallet/auto-recharge', ({ body }) =>
      body.includes('"enabled":true') && !body.includes('consent')
        ? problem(422, 'consent_required')
        : undefined,
    ),
  ),
  fault(
    'rule.coherent',
    'a read names a top-up',
    edit('GET /wallet/auto-recharge', (body) => void (body.started_top_up_id = 'tup_1')),
  ),
  fault(
    'rule.coherent',
    'on and disabled',
    edit('GET /wallet/auto-recharge', (body) => void (body.status = 'disabled')),
  ),
  fault(
    'rule.consent',
    'no consent needed',
    misread('PUT /wallet/auto-recharge', (sent) =>
      rebody(
        sent,
        (body: Loose) =>
          void (body.consent ??= { document: 'auto_recharge', version: '2026-11-01' }),
      ),
    ),
  ),
  fault(
    'rule.consent',
    'any version will do',
    misread('PUT /wallet/auto-recharge', (sent) =>
      rebody(sent, (body: Loose) => void (body.consent && (body.consent.version = '2026-11-01'))),
    ),
  ),
  fault('rule.bounds', 'another code', recode('amount_above_maximum', 'validation_failed')),
  fault(
    'rule.cap',
    'a cap below the amount',
    misread('PUT /wallet/auto-recharge', (sent) =>
      rebody(sent, (body: Loose) => void (body.monthly_cap = null)),
    ),
  ),
  fault('rule.currency', 'another code', recode('currency_mismatch', 'validation_failed')),
  fault(
    'rule.unknown-card',
    'any card',
    misread('PUT /wallet/auto-recharge', (sent) =>
      rebody(sent, (body: Loose) => void (body.payment_method_id = null)),
    ),
  ),
  fault(
    'rule.no-card',
    'another code',
    recode('no_usable_payment_method', 'payment_method_not_usable'),
    { scenario: 'first-visit' },
  ),
  fault(
    'rule.on',
    'another threshold',
    edit('PUT /wallet/auto-recharge', (body) => void (body.threshold.amount *= 100)),
  ),
  fault(
    'rule.off',
    'consent for switching off',
    instead('PUT /wallet/auto-recharge', ({ body }) =>
      body.includes('"enabled":false') ? problem(422, 'consent_required') : undefined,
    ),
  ),
  fault(
    'rule.off',
    'bounds for switching off',
    instead('PUT /wallet/auto-recharge', ({ body }) =>
      /"enabled":false.*"amount":0/.test(body) ? problem(422, 'amount_below_minimum') : undefined,
    ),
  ),
  fault(
    'rule.charges-once',
    'it does not say what it started',
    edit('PUT /wallet/auto-recharge', (body) => void (body.started_top_up_id = null)),
    { scenario: 'no-history' },
  ),
  fault(
    'rule.charges-once',
    'the repeat is compared anew',
    misread(
      'PUT /wallet/auto-recharge',
      ({ headers }) => void (headers['idempotency-key'] = anotherKey()),
    ),
    { scenario: 'no-history' },
  ),
  fault(
    'rule.resume',
    'a second press is an error',
    instead('POST /wallet/auto-recharge/resume', () => problem(409, 'monthly_cap_reached')),
  ),
];
