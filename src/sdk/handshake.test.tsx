import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { frameUrl, playFrame, wizard } from './play-frame.ts';
import { maxMessageLength, patience } from '#src/host/frame/protocol.ts';
import { createFrame, createName } from './frame.ts';
import { listenForFrame } from './handshake.ts';

const stops: (() => void)[] = [];
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  document.body.replaceChildren();
});

function listen() {
  const iid = createName();
  const frame = createFrame({ url: frameUrl, name: iid, title: 'Guía' });
  frame.removeAttribute('src'); // nothing is loaded here
  document.body.append(frame);
  const failures: string[] = [];
  const ports: MessagePort[] = [];
  const handshake = listenForFrame({
    frame,
    iid,
    origin: wizard,
    createInit: () => ({ source: 'http', fit: 'auto', locale: 'pt' }),
    onHello: (answer) => void ports.push(answer()),
    onFail: (code) => void failures.push(code),
  });
  stops.push(() => {
    handshake.stop();
    for (const port of ports) port.close();
  });
  return { ...playFrame(frame), handshake, failures, ports, iid };
}

test('answers the frame, at its exact origin, once for each of its pages', () => {
  const { post, hello, posted, ports, iid } = listen();
  post(hello());
  post(hello());
  expect(posted).toHaveLength(1);
  expect(posted[0]).toMatchObject({
    target: wizard,
    message: { iid, t: 'init', p: { nonce: 'n1', source: 'http', fit: 'auto', locale: 'pt' } },
  });
  expect(posted[0]?.ports).toHaveLength(1);
  post(hello({}, 'another-page'));
  expect(posted).toHaveLength(2);
  expect(posted[1]?.message.p).toMatchObject({ nonce: 'another-page' });
  expect(ports).toHaveLength(2);
});

describe('forged', () => {
  test.each([
    ['from another window', {}, { source: window }],
    ['from no window', {}, { source: null }],
    ['from another origin', {}, { origin: 'https://evil.example' }],
    ['from an origin that begins like it', {}, { origin: `${wizard}.evil.example` }],
    ['from the same host without encryption', {}, { origin: 'http://guia.example' }],
    ['for another instance', { iid: 'paso-another-frame' }, {}],
    ['for no instance', { iid: undefined }, {}],
    ['under another name', { ns: 'other' }, {}],
    ['of a version that is no number', { v: '1' }, {}],
    ['of no kind', { k: 'cry' }, {}],
    ['of another type', { t: 'ready' }, {}],
    ['without a nonce', { p: { versions: [1] } }, {}],
    ['too long', { more: 'x'.repeat(maxMessageLength) }, {}],
  ])('a hello %s changes nothing', (_, changes, from) => {
    const { post, hello, posted, failures } = listen();
    post(hello(changes), from);
    expect([posted, failures]).toEqual([[], []]);
    post(hello());
    expect(posted).toHaveLength(1);
  });

  test.each([null, undefined, 'hello', 7, [], {}, { ns: 'paso' }])('%j changes nothing', (data) => {
    const { post, posted, failures } = listen();
    post(data);
    expect([posted, failures]).toEqual([[], []]);
  });

  test('a refusal from elsewhere is none', () => {
    const { post, hello, failures } = listen();
    const refused = hello({ t: 'refused', p: { code: 'origin_not_allowed' } });
    post(refused, { origin: 'https://evil.example' });
    post(refused, { source: window });
    expect(failures).toEqual([]);
    post(refused);
    expect(failures).toEqual(['origin_not_allowed']);
  });
});

test('a hello of one frame is not heard by the other', () => {
  const first = listen();
  const second = listen();
  first.post(first.hello());
  expect(first.posted).toHaveLength(1);
  expect(second.posted).toHaveLength(0);
});

test.each([
  ['another version', { v: 2 }, [2]],
  ['this version as it looks, but none that this side speaks', {}, [2, 3]],
])('%s is a mismatch', (_, changes, versions) => {
  const { post, hello, failures, posted } = listen();
  post(hello(changes, 'n1', versions));
  expect([failures, posted]).toEqual([['protocol_mismatch'], []]);
});

test('a frame without an origin is in a sandbox', () => {
  const { post, hello, failures, posted } = listen();
  post(hello(), { origin: 'null' });
  expect([failures, posted]).toEqual([['unsupported_sandbox'], []]);
});

test('what is settled or has failed is changed by a new page in the frame alone', () => {
  const { post, hello, failures, handshake, posted } = listen();
  const refused = hello({ t: 'refused', p: { code: 'unknown' } });
  post(hello());
  handshake.settle();
  post(refused);
  post(hello({ v: 2 }));
  expect(failures).toEqual([]);
  post(hello({}, 'n2'));
  expect(posted).toHaveLength(2);
  post(refused);
  post(refused);
  post(hello({ v: 2 }));
  expect(failures).toEqual(['unknown']);
});

describe('time', () => {
  test('no hello is a frame that cannot be reached; one that comes late is answered', () => {
    const { post, hello, failures, posted } = listen();
    vi.advanceTimersByTime(patience.handshakeMs - 1);
    expect(failures).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(failures).toEqual(['frame_unreachable']);
    post(hello());
    expect(posted).toHaveLength(1);
  });

  test('a hello without more is a wizard that did not finish', () => {
    const { post, hello, failures } = listen();
    post(hello());
    vi.advanceTimersByTime(patience.handshakeMs);
    expect(failures).toEqual(['handshake_timeout']);
  });

  test('a frame that listens has all the time, until it loads again', () => {
    const { post, hello, failures, handshake } = listen();
    post(hello());
    handshake.settle();
    vi.advanceTimersByTime(patience.handshakeMs * 2);
    expect(failures).toEqual([]);
    post(hello({}, 'n2'));
    vi.advanceTimersByTime(patience.handshakeMs);
    expect(failures).toEqual(['handshake_timeout']);
  });

  test('stopped, it hears nothing and waits for nothing', () => {
    const { post, hello, failures, posted, handshake } = listen();
    handshake.stop();
    post(hello());
    vi.advanceTimersByTime(patience.handshakeMs);
    expect([failures, posted, vi.getTimerCount()]).toEqual([[], [], 0]);
  });
});
