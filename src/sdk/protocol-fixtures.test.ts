import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type Envelope,
  isForeignVersion,
  maxMessageLength,
  type MessageType,
  readAnswer,
  readEnvelope,
  readMessage,
  type RequestType,
} from '#src/host/frame/protocol.ts';

type Recorded = Envelope & { p: object; t: never };
const recorded = JSON.parse(
  readFileSync(new URL('../../tests/fixtures/protocol/v1.json', import.meta.url), 'utf8'),
) as Record<'frame' | 'page' | 'answersOfFrame' | 'answersOfPage' | 'refusals', Recorded[]>;

/** What a later release says on top of what this one knows. */
const more = { later: { kind: 'member' }, list: [1] };
const messages = [...recorded.frame, ...recorded.page];
const answers = [...recorded.answersOfFrame, ...recorded.answersOfPage];

/** As every message of release 1 is called. A new one is added; none is ever taken away. */
const types: MessageType[] = [
  ...(['hello', 'refused', 'init.ok', 'session.get', 'backend.call', 'backend.cancel'] as const),
  ...(['resize', 'overlay', 'scroll.request', 'navigate.request', 'exit.request'] as const),
  ...(['key.escape', 'ready', 'stepchange', 'lock', 'paymentmethodadded', 'pending'] as const),
  ...(['complete', 'error', 'init', 'update', 'focus', 'close', 'logout'] as const),
];
const requests: RequestType[] = [
  ...(['session.get', 'backend.call', 'overlay'] as const),
  ...(['navigate.request', 'exit.request', 'close'] as const),
];

test('every message of release 1 is recorded', () => {
  expect(new Set(messages.map(({ t }) => t))).toEqual(new Set(types));
  expect(new Set(answers.map(({ t }) => t))).toEqual(new Set(requests));
});

describe('a message of release 1', () => {
  test.each(messages.map((message) => [message.t as string, message] as const))(
    '%s is still read, and says the same',
    (_, message) => {
      const envelope = read(message);
      const { kind, payload } = readMessage(envelope, message.t as MessageType) ?? {};
      expect({ kind, payload }).toEqual({ kind: message.k, payload: message.p });
    },
  );

  test.each(messages.map((message) => [message.t as string, message] as const))(
    '%s is read with members that nobody knows',
    (_, message) => {
      const envelope = read({ ...message, ...more, p: { ...message.p, ...more } });
      expect(readMessage(envelope, message.t as MessageType)?.payload).toMatchObject(message.p);
    },
  );
});

describe('an answer of release 1', () => {
  test.each(answers.map((answer) => [answer.t as string, answer] as const))(
    'to %s is still read, with more members and without',
    (_, answer) => {
      const { p, re } = read(answer);
      expect(re).toBe(answer.re);
      expect(readAnswer(answer.t as RequestType, p)).toEqual(answer.p);
      const later = { ...answer.p, ...more };
      expect(readAnswer(answer.t as RequestType, later)).toMatchObject(answer.p);
    },
  );

  test.each(recorded.refusals.map((refusal) => [refusal.e?.code, refusal] as const))(
    'that refuses with %s still does, with its details',
    (_, refusal) => {
      expect(read(refusal).e).toEqual(refusal.e);
    },
  );
});

test('none of them is taken for another version', () => {
  expect([...messages, ...answers].filter(isForeignVersion)).toEqual([]);
});

function read(data: unknown): Envelope {
  const envelope = readEnvelope(data, maxMessageLength);
  if (envelope === null) throw new Error('The envelope is not read');
  return envelope;
}
