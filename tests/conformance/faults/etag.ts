import { edit, type Fault, fault, instead, misread, problem, recode, reheader } from './fault.ts';

/* Wrong in writes on a condition. */

export const etagFaults: Fault[] = [
  fault(
    'etag.strong',
    'a weak ETag',
    reheader(
      'GET /.*',
      (headers) => void (headers['etag'] && (headers['etag'] = `W/${headers['etag']}`)),
    ),
  ),
  fault(
    'etag.not-modified',
    'always the whole',
    misread('GET /.*', ({ headers }) => void delete headers['if-none-match']),
  ),
  fault(
    'etag.if-none-match-forms',
    'one form only',
    misread('GET /.*', ({ headers }) => {
      if (!/^"[^",]*"$/.test(headers['if-none-match'] ?? '""')) delete headers['if-none-match'];
    }),
  ),
  fault(
    'etag.required',
    'If-Match may be left out',
    misread('PUT /.*', ({ headers }) => void (headers['if-match'] ??= '*')),
  ),
  fault(
    'etag.stale',
    'any If-Match will do',
    misread('PUT /.*', ({ headers }) => void (headers['if-match'] && (headers['if-match'] = '*'))),
  ),
  fault('etag.stale', '409 instead of 412', recode('stale_write', 'stale_write', 409)),
  fault(
    'etag.after-write',
    'the old ETag still writes',
    misread('PUT /reminder-preferences', ({ headers }) => void (headers['if-match'] = '*')),
  ),
  fault(
    'etag.language',
    'the tag is of the texts too',
    instead('PUT /.*', ({ headers }) =>
      headers['accept-language'] === 'en' ? problem(412, 'stale_write') : undefined,
    ),
  ),
  fault(
    'etag.race',
    'both win',
    misread('PUT /reminder-preferences', ({ headers }) => void (headers['if-match'] = '*')),
  ),
  fault(
    'etag.channel',
    'another tag in the list',
    edit('GET /channels', (body) => void (body.data[0].etag = '"list"')),
  ),
];
