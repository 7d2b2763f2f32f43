// Refusals, secrets and time: rules that see each exchange on its way.

import { codesOf } from '../contract.mjs';
import { isProblem, ofSchema, rule } from './standing-parts.mjs';

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

export const problemsRules = [
  rule(
    'problem.shape',
    'A refusal is an RFC 9457 problem with type, title, status and code',
    '/components/schemas/Problem',
    'The wizard finds its words by `code`; without one it can only say that something went wrong.',
    'Answer every error, also those of the framework, as { type, title, status, code }.',
    (exchange) => (isProblem(exchange) ? ofSchema(exchange, () => true) : null),
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
