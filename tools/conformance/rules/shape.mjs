// Shapes of every answer: rules that see each exchange on its way. `survey` makes sure that there are some.

import { isMissingMember, isMoneyError } from '../deviations.mjs';
import { isProblem, ofSchema, rule } from './standing-parts.mjs';

const RESPONSES = '/components/responses';

/** What is named beside the schemas themselves. */
const listedOf = ({ operation, status }) => operation?.responses.get(status) ?? null;

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

export const shapeRules = [
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
    'Amounts are integers, within their bounds, and written as whole numbers',
    '/components/schemas/Money',
    'Floating point loses cents, and a string is not a number.',
    'Keep minor units and micros as integers from the database to the wire; never divide by 100 on the way.',
    (exchange) => {
      const found = ofSchema(exchange, isMoneyError);
      const odd = /"(?:amount|amount_micros|sequence|count)"\s*:\s*(-?\d[\d.eE+-]*)/g;
      const written = [...exchange.text.matchAll(odd)]
        .map(([, text]) => text)
        .filter((text) => /[.eE]/.test(text));
      if (found === null) return null;
      return [...found, ...written.map((text) => `${text} is not written as a whole number`)];
    },
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
];
