import {
  edit,
  type Fault,
  fault,
  instead,
  type Loose,
  misread,
  problem,
  read,
  recode,
} from './fault.ts';

/* Wrong in channels. */

let keys = 0;
const anotherKey = () => `planted-key-of-its-own-${(keys += 1)}`;

export const channelFaults: Fault[] = [
  fault(
    'channels.same',
    'alone it is another',
    edit('GET /channels/*', (body) => void (body.enabled = !body.enabled)),
  ),
  fault(
    'channels.coherent',
    'active over what blocks',
    edit('GET /channels', (body) => {
      for (const one of body.data) one.status = 'active';
    }),
    { scenario: 'first-visit' },
  ),
  fault(
    'channels.unmet',
    'it does not say what',
    {
      answer(given) {
        if (given.status !== 409) return;
        const body: Loose = JSON.parse(given.body);
        delete body.requirements;
        given.body = JSON.stringify(body);
      },
    },
    { scenario: 'halfway' },
  ),
  fault(
    'channels.unmet',
    'another code',
    recode('channel_requirements_unmet', 'channel_not_active'),
    { scenario: 'halfway' },
  ),
  fault(
    'channels.unavailable',
    'it comes on',
    edit(
      'GET /channels',
      (body) => void Object.assign(body.data[3], { status: 'unavailable', enabled: false }),
    ),
  ),
  fault(
    'channels.off',
    'off is refused',
    instead('PUT /channels/*/activation', ({ body }) =>
      body.includes('false') ? problem(409, 'channel_requirements_unmet') : undefined,
    ),
  ),
  fault(
    'channels.off',
    'it is not stored',
    instead('PUT /channels/*/activation', async ({ path, body }, memory) => {
      const given = await read(memory, path.replace('/activation', ''));
      return {
        ...given,
        body: JSON.stringify({ ...JSON.parse(given.body), enabled: JSON.parse(body).enabled }),
      };
    }),
  ),
  fault(
    'channels.field-pointers',
    'pointers without /values',
    {
      answer(given) {
        if (given.status === 422) given.body = given.body.replaceAll('/values/', '/');
      },
    },
    { scenario: 'halfway' },
  ),
  fault(
    'channels.not-submittable',
    'another code',
    recode('requirement_not_submittable', 'validation_failed', 422),
  ),
  fault(
    'channels.test',
    'the whole number',
    edit('POST /channels/*/test', (body) => void (body.sent_to = '+57 300 123 4567')),
  ),
  fault(
    'channels.test',
    'every repeat is sent',
    misread(
      'POST /channels/*/test',
      ({ headers }) => void (headers['idempotency-key'] = anotherKey()),
    ),
  ),
  fault('channels.test-refused', 'another code', recode('operation_not_supported', 'not_found')),
];
