// Rules that hold for every answer. They are asked of each exchange on its way; `survey` makes sure that there are some.

import { codesOf } from '../contract.mjs';
import { deviationsOf, isMoneyError, isMissingMember } from '../deviations.mjs';

const RESPONSES = '/components/responses';

/** Looks at an exchange: null where the rule has nothing to say, else what is wrong with it. */
const rule = (id, title, at, why, fix, look) => ({
  id,
  title,
  at,
  why,
  fix,
  look,
  isStanding: true,
});

/** What is named beside the schemas themselves. */
const listedOf = ({ operation, status }) => operation?.responses.get(status) ?? null;
const isProblem = ({ status }) => status >= 400;

export const standingRules = [
  rule(
    'shape.status',
    'Every answer has a status that the contract lists for its operation',
    '/paths',
    'A client decides by the statuses it knows; another one is an error to it, also when all went well.',
    'Answer with one of the listed statuses: 201 where something is created, 202 where it was only accepted, 4xx with a problem.',
    ({ operation, status, broken, isCrash }) => {
      if (operation === null || broken || isCrash) return null;
      return operation.responses.has(status)
        ? []
        : [
            {
              what: `${status} is not listed; there are ${[...operation.responses.keys()].join(', ')}`,
              at: operation.at,
            },
          ];
    },
  ),
  rule(
    'shape.json',
    'A body that says it is JSON can be read as JSON',
    '/info/description',
    'A cut or doubly encoded body leaves the customer with an error page.',
    'Serialise with a JSON library, in UTF-8, and send the whole of it.',
    (exchange) => {
      if (!/json/.test(exchange.headers['content-type'] ?? '') || exchange.status === 304)
        return null;
      if (exchange.body === undefined) return ['the body is not JSON'];
      return exchange.text.includes('\uFFFD') ? ['the body is not UTF-8'] : [];
    },
  ),
  rule(
    'shape.missing-member',
    'Every required member is there; where there is nothing to say it is null',
    '/components/schemas',
    'A member that is left out and one that is null mean different things to a typed client, which refuses the first.',
    'Write null instead of leaving the member out (many serialisers omit it by default).',
    (exchange) => ofSchema(exchange, isMissingMember),
  ),
  rule(
    'money.integer',
    'Amounts are integers, within their bounds',
    '/components/schemas/Money',
    'Floating point loses cents, and a string is not a number.',
    'Keep minor units and micros as integers from the database to the wire; never divide by 100 on the way.',
    (exchange) => ofSchema(exchange, isMoneyError),
  ),
  rule(
    'problem.shape',
    'A refusal is an RFC 9457 problem with type, title, status and code',
    '/components/schemas/Problem',
    'The wizard finds its words by `code`; without one it can only say that something went wrong.',
    'Answer every error, also those of the framework, as { type, title, status, code }.',
    (exchange) => (isProblem(exchange) ? ofSchema(exchange, () => true) : null),
  ),
  rule(
    'shape.body',
    'Every body is of the schema that the contract gives for its status',
    '/components/schemas',
    'What does not fit is refused by the wizard: an empty page where the balance should be.',
    'Compare the member named below with its schema.',
    (exchange) =>
      isProblem(exchange)
        ? null
        : ofSchema(
            exchange,
            (error) => !isMissingMember(error) && !isMoneyError(error) && !isDate(error),
          ),
  ),
  rule(
    'shape.times',
    'Times are RFC 3339 in UTC',
    '/info/description',
    'A local time without its zone is another instant on every device; an offset of the server’s moves days and months.',
    'Write instants as 2026-11-22T10:00:00Z.',
    (exchange) => {
      if (exchange.body === undefined) return null;
      const wrong = ofSchema(exchange, isDate) ?? [];
      const local = timesOf(exchange.body).filter(([, text]) => !/(?:Z|\+00:00)$/.test(text));
      return [...wrong, ...local.map(([where, text]) => `${where} is ${text}, which is not UTC`)];
    },
  ),
  rule(
    'shape.media-type',
    'Answers say what they are: application/json, application/problem+json, text/csv',
    '/paths',
    'A client that trusts the type reads a problem as a result, or nothing at all.',
    'Set Content-Type to what the contract lists for the status; problems are application/problem+json.',
    (exchange) => {
      const listed = listedOf(exchange);
      if (listed === null || listed.content.size === 0) return null;
      const type = (exchange.headers['content-type'] ?? '').split(';')[0].trim().toLowerCase();
      return listed.content.has(type)
        ? []
        : [
            {
              what: `Content-Type is ${type || 'missing'}, not ${[...listed.content.keys()].join(' or ')}`,
              at: listed.at,
            },
          ];
    },
  ),
  rule(
    'shape.no-body',
    '204 and 304 have no body',
    `${RESPONSES}/NotModified`,
    'Bytes after a 304 are read as the beginning of the next answer on the same connection.',
    'End the answer after its headers.',
    (exchange) => {
      const listed = listedOf(exchange);
      if (listed === null || listed.content.size > 0) return null;
      return exchange.text === '' ? [] : [{ what: `${exchange.status} has a body`, at: listed.at }];
    },
  ),
  rule(
    'shape.headers',
    'Required headers are there, with the values that the contract fixes',
    '/components/headers',
    'Without its ETag a setting cannot be written.',
    'Send the header named below with this status.',
    (exchange) => {
      const listed = listedOf(exchange);
      const required =
        listed?.headers.filter(
          ({ name, required: must }) => must && name !== 'Cache-Control' && name !== 'Retry-After',
        ) ?? [];
      if (listed === null || required.length === 0) return null;
      return required
        .filter(({ name }) => (exchange.headers[name.toLowerCase()] ?? '') === '')
        .map(({ name }) => ({ what: `${name} is missing`, at: listed.at }));
    },
  ),
  rule(
    'shape.retry-after',
    'Retry-After says how many seconds to wait, with every 429 and 503',
    '/components/headers/MustRetryAfter',
    'The wizard counts down to it; without one it guesses, and everybody guesses the same.',
    'Send whole seconds, not a date.',
    (exchange) => {
      const value = exchange.headers['retry-after'];
      if (value === undefined)
        return [429, 503].includes(exchange.status)
          ? [`${exchange.status} without Retry-After`]
          : null;
      return /^\d+$/.test(value) ? [] : [`Retry-After is ${value}`];
    },
  ),
  rule(
    'shape.no-store',
    'What carries a secret is Cache-Control: no-store',
    '/components/headers/NoStore',
    'A client secret or token in a shared cache is somebody else’s.',
    'Send Cache-Control: no-store with sessions, setup intents, top-ups and hand-over links, whether or not a secret is in this one.',
    (exchange) => {
      const isListed =
        listedOf(exchange)?.headers.some(({ name }) => name === 'Cache-Control') ?? false;
      const hasSecret = /"(?:client_secret|access_token)"\s*:\s*"/.test(exchange.text);
      if (!isListed && !hasSecret) return null;
      const directives = (exchange.headers['cache-control'] ?? '')
        .split(',')
        .map((part) => part.trim().toLowerCase());
      return directives.includes('no-store')
        ? []
        : [`Cache-Control is ${exchange.headers['cache-control'] ?? 'missing'}`];
    },
  ),
  rule(
    'problem.status',
    'The status inside a problem is the one of the answer',
    '/components/schemas/Problem',
    'Two statuses contradict each other in logs and in clients that only see the body.',
    'Fill `status` from the same place as the HTTP status.',
    (exchange) => {
      if (!isProblem(exchange) || typeof exchange.body?.status !== 'number') return null;
      return exchange.body.status === exchange.status
        ? []
        : [`status ${exchange.body.status} in an answer of ${exchange.status}`];
    },
  ),
  rule(
    'problem.code',
    'The code of a problem is one that its operation and status name',
    '/components/schemas/ProblemCode',
    'The wizard chooses what to say and do by the code: a known code in another place sends the customer the wrong way.',
    'Use the code that the contract names for this case.',
    (exchange, { contract }) => {
      const { operation, status, body } = exchange;
      if (operation === null || !isProblem(exchange) || typeof body?.code !== 'string') return null;
      if (!operation.responses.has(status)) return null;
      const known = contract.root.components.schemas.ProblemCode['x-extensible-enum'];
      // A backend may have codes of its own; one of ours in another spelling is none of them.
      const plain = body.code.toLowerCase().replace(/[^a-z]+/g, '_');
      if (!known.includes(body.code) && !known.includes(plain)) return [];
      const named = [...codesOf(operation, status)].filter((code) => known.includes(code));
      if (named.includes(body.code)) return [];
      return [
        {
          what: `code ${body.code} with ${status}; named there: ${named.join(', ')}`,
          at: operation.responses.get(status).at,
        },
      ];
    },
  ),
  rule(
    'problem.text',
    'Title and detail are plain sentences: no HTML, no stack trace',
    '/components/schemas/Problem',
    'A trace tells strangers how the server is built.',
    'Say what is wrong with the request; keep the rest in the log under `request_id`.',
    (exchange) => {
      if (!isProblem(exchange) || exchange.body === undefined) return null;
      const texts = [exchange.body?.title, exchange.body?.detail].filter(
        (text) => typeof text === 'string',
      );
      return texts
        .filter((text) =>
          /<[a-z!/][^>]*>|\n\s+at .+[(:]\d*|Traceback|goroutine \d|(?:Exception|Error):.*\n/i.test(
            text,
          ),
        )
        .map((text) => `“${text.slice(0, 80)}”`);
    },
  ),
  rule(
    'problem.pointers',
    '`errors` point into the request body by JSON Pointer',
    '/components/schemas/FieldError',
    'The wizard puts each message at its field; a pointer that leads nowhere puts it nowhere.',
    'Use RFC 6901 pointers into the body that was sent: /amount/amount.',
    (exchange) => {
      const errors = isProblem(exchange) ? exchange.body?.errors : undefined;
      if (!Array.isArray(errors)) return null;
      return errors
        .map((error) => error?.pointer)
        .filter(
          (pointer) => typeof pointer !== 'string' || !/^(?:\/(?:[^~/]|~[01])*)*$/.test(pointer),
        )
        .map((pointer) => `pointer ${JSON.stringify(pointer)}`);
    },
  ),
  rule(
    'errors.crash',
    'No request makes the server fail: no 500, no broken connection',
    '/info/description',
    'An unhandled fault is told as “try again later”, and trying again cannot help.',
    'Catch what the request has to do with as 400, 404 or 422; keep 502 and 503 for what they mean.',
    (exchange) => {
      if (exchange.broken !== null) return exchange.isLate ? null : [exchange.broken];
      return exchange.isCrash ? [`status ${exchange.status}`] : [];
    },
  ),
  rule(
    'secrets.none',
    'No secret key, card number or card fingerprint in any answer',
    '/info/description',
    'The browser never sees them; what it never sees it cannot lose.',
    'Answer brand, last four and expiry only.',
    (exchange) => {
      if (exchange.text === '') return null;
      const found = [];
      if (/\b(?:sk|rk)_(?:live|test)_\w/.test(exchange.text))
        found.push('a secret key of the provider');
      if (/"(?:\w*fingerprint|card_number|pan|cvc|cvv)"\s*:\s*"/i.test(exchange.text))
        found.push('a fingerprint, number or check code of a card');
      if (numbersOf(exchange.body).some(isCardNumber)) found.push('a card number');
      return found;
    },
  ),
  rule(
    'timing.answer',
    'Every answer comes whole within the time limit',
    '/info/description',
    'The wizard gives up on a request at some time; a charge whose answer never came is the hardest case there is.',
    'Answer within a few seconds. What takes longer is `processing` and read again.',
    (exchange) => (exchange.isLate ? [exchange.broken ?? ''] : exchange.broken ? null : []),
  ),
];

/** The deviations of a body that a rule takes up; null where there is no schema to hold it to. */
function ofSchema(exchange, isMine) {
  if (exchange.body === undefined || exchange.schema === null) return null;
  return deviationsOf(exchange).filter(({ error }) => isMine(error));
}

function isDate({ keyword, params }) {
  return keyword === 'format' && params.format === 'date-time';
}

/** Everything in a body that is written like an instant. */
function timesOf(body, where = '') {
  if (typeof body === 'string') {
    return /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(body) && body.length < 40 ? [[where, body]] : [];
  }
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([name, member]) => timesOf(member, `${where}/${name}`));
}

function numbersOf(body) {
  if (typeof body === 'string') return body.match(/(?<![\w-])\d(?:[ -]?\d){12,18}(?![\w-])/g) ?? [];
  if (typeof body !== 'object' || body === null) return [];
  return Object.values(body).flatMap(numbersOf);
}

function isCardNumber(text) {
  const digits = text.replace(/\D/g, '');
  if (!/^[3-6]/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
