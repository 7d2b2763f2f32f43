import { afterEach, describe, expect, test, vi } from 'vitest';
import { BackendError } from '#src/backend/backend-error.ts';
import { ChannelError } from '#src/host/frame/channel.ts';
import { maxAnswerLength } from '#src/host/frame/protocol.ts';
import type { CallContext, PageBackend } from '#src/sdk/page-backend.ts';
import { openPageFrame, type PageFrame } from './page-frame.ts';

/*
 * What happens between the frame and the page's own functions: names, values, refusals, silence.
 */

/** A function of a page, to watch. */
type Answer = (...given: unknown[]) => Promise<never>;

const intent = { idempotencyKey: 'intention-00000001' };
const frames: PageFrame[] = [];

afterEach(() => {
  vi.useRealTimers();
  for (const frame of frames.splice(0)) frame.close();
});

function openFrame(...options: Parameters<typeof openPageFrame>): PageFrame {
  const frame = openPageFrame(...options);
  frames.push(frame);
  return frame;
}

/** What the page answers a message that our backend would not send. */
async function refusalOf(frame: PageFrame, method: string, args: unknown[] = []): Promise<unknown> {
  const call = { method, args, language: 'es' };
  const answer = frame.channel.request('backend.call', call, { timeoutMs: 5_000 });
  const error: unknown = await answer.catch((reason: unknown) => reason);
  return error instanceof ChannelError ? error.refusal : `answered ${JSON.stringify(error)}`;
}

async function errorOf(outcome: Promise<unknown>): Promise<BackendError> {
  const error: unknown = await outcome.catch((reason: unknown) => reason);
  if (error instanceof BackendError) return error;
  throw new Error(`not refused but ${String(error)}`);
}

/** Never answers; says when it is asked, and whether it was given up. */
function createSilence() {
  let onAsked: (context: CallContext) => void = () => undefined;
  const asked = new Promise<CallContext>((resolve) => {
    onAsked = resolve;
  });
  const answer = (...given: unknown[]) => {
    onAsked(given.at(-1) as CallContext);
    return new Promise<never>(() => undefined);
  };
  return { asked, answer };
}

describe('names', () => {
  class Page {
    secret = 'of the instance';
    listRates() {
      return this.secret === 'of the instance' ? [] : null;
    }
    launchMissiles = vi.fn<() => void>();
    deleteEverything() {
      this.launchMissiles();
    }
  }

  test('a class may answer, with itself as `this`', async () => {
    const frame = openFrame(new Page() as unknown as PageBackend);
    await expect(frame.backend.listRates()).resolves.toEqual([]);
  });

  test.each([
    'constructor',
    'toString',
    'valueOf',
    'hasOwnProperty',
    '__proto__',
    '__defineGetter__',
    'deleteEverything',
    'launchMissiles',
    'secret',
  ])('%s is no method, whatever the object has', async (method) => {
    const page = new Page();
    const frame = openFrame(page as unknown as PageBackend);
    await expect(refusalOf(frame, method)).resolves.toEqual({ code: 'operation_not_supported' });
    expect(page.launchMissiles).not.toHaveBeenCalled();
  });

  test('what a page leaves out is not supported, and nothing to report', async () => {
    const frame = openFrame({ listRates: undefined as never, listCards: 'no function' as never });
    for (const read of ['listRates', 'listCards', 'listReminders'] as const) {
      expect((await errorOf(frame.backend[read]())).code).toBe('operation_not_supported');
    }
    expect(frame.pageReports).toEqual([]);
  });
});

describe('values', () => {
  test('options stay in the frame; the page gets the values, a signal of its own and the language', async () => {
    const listTransactions = vi.fn<Answer>(() =>
      Promise.resolve({ items: [], nextCursor: null } as never),
    );
    const frame = openFrame({ listTransactions }, { language: () => 'pt-BR' });
    const { signal } = new AbortController();
    await frame.backend.listTransactions({ types: ['usage'] }, null, { signal });
    expect(frame.calls).toEqual([
      { method: 'listTransactions', args: [{ types: ['usage'] }, null], language: 'pt-BR' },
    ]);
    expect(listTransactions).toHaveBeenCalledWith({ types: ['usage'] }, null, {
      signal: expect.any(AbortSignal),
      language: 'pt-BR',
    });
  });

  test('the context has its place, whatever was sent', async () => {
    const readTopUp = vi.fn<Answer>(() => Promise.resolve(null as never));
    const frame = openFrame({ readTopUp });
    await refusalOf(frame, 'readTopUp', []);
    await refusalOf(frame, 'readTopUp', ['tup_1', { signal: 'a forgery' }]);
    const context = { signal: expect.any(AbortSignal), language: 'es' };
    expect(readTopUp.mock.calls).toEqual([
      [undefined, context],
      ['tup_1', context],
    ]);
  });

  test('a write carries its key, and its values as they are', async () => {
    const createTopUp = vi.fn<Answer>(() => Promise.reject({ code: 'charge_cooldown' }));
    const frame = openFrame({ createTopUp });
    await errorOf(frame.backend.createTopUp(2_000, null, intent));
    expect(createTopUp).toHaveBeenCalledWith(2_000, null, intent, expect.anything());
  });

  test('what is too long for a message is refused, not waited for', async () => {
    const frame = openFrame({ submitRequirement: vi.fn<Answer>() });
    const values = { text: 'x'.repeat(70_000) };
    const error = await errorOf(frame.backend.submitRequirement('sms', 'req_1', values));
    expect(error.code).toBe('invalid_request');
    expect(frame.calls).toEqual([]);
  });

  test('an answer of megabytes arrives; a longer one is refused at once, and its author told', async () => {
    let length = maxAnswerLength - 2_000;
    const frame = openFrame({ exportTransactions: () => Promise.resolve('x'.repeat(length)) });
    await expect(frame.backend.exportTransactions({})).resolves.toHaveLength(length);
    length = maxAnswerLength;
    expect((await errorOf(frame.backend.exportTransactions({}))).code).toBe('unknown');
    expect(frame.pageReports).toEqual([new RangeError('Paso: exportTransactions is too long')]);
  });

  const circle: { items: unknown[] } = { items: [] };
  circle.items.push(circle);
  test.each([
    ['a function', [() => undefined]],
    ['a proxy', new Proxy([], {})],
    ['a circle', circle],
    ['a big integer', [1n]],
  ])('%s cannot cross, and its author is told', async (_, answer) => {
    const frame = openFrame({ listRates: () => Promise.resolve(answer as never) });
    expect((await errorOf(frame.backend.listRates())).code).toBe('unknown');
    expect(frame.pageReports).toHaveLength(1);
  });
});

describe('refusals', () => {
  async function refusedWith(thrown: unknown) {
    const frame = openFrame({ createTopUp: () => Promise.reject(thrown) });
    const error = await errorOf(frame.backend.createTopUp(2_000, null, intent));
    return { error, frame };
  }

  test('a code of ours arrives with its details', async () => {
    const details = {
      fields: [{ pointer: '/amount', code: 'above_maximum' }],
      retryAfterMs: 4_000,
      requestId: 'req_1',
    };
    const { error, frame } = await refusedWith({ code: 'validation_failed', ...details });
    expect(error).toMatchObject({ code: 'validation_failed', ...details });
    expect(frame.pageReports).toEqual([]);
  });

  test('an error of ours is a refusal as it is', async () => {
    const { error } = await refusedWith(new BackendError('permission_denied', { requestId: 'r' }));
    expect(error).toMatchObject({ code: 'permission_denied', requestId: 'r', retryAfterMs: null });
  });

  test('details that are wrong are left out, each on its own', async () => {
    const { error } = await refusedWith({
      code: 'rate_limited',
      fields: [{ pointer: 1 }],
      retryAfterMs: Number.NaN,
      requestId: '<b>1</b>',
    });
    expect(error).toMatchObject({
      code: 'rate_limited',
      fields: [],
      retryAfterMs: null,
      requestId: null,
    });
  });

  test('a code that nobody knows is unknown', async () => {
    expect((await refusedWith({ code: 'of_tomorrow' })).error.code).toBe('unknown');
    expect((await refusedWith({ code: 'constructor' })).error.code).toBe('unknown');
  });

  test.each([
    ['a mishap', new TypeError('secret address')],
    ['a mishap with a code', Object.assign(new Error('secret'), { code: 'ECONNREFUSED' })],
    ['nothing', undefined],
  ])('%s is unknown, is reported on the page and does not cross', async (_, thrown) => {
    const { error, frame } = await refusedWith(thrown);
    expect(error.code).toBe('unknown');
    expect(frame.pageReports).toEqual([thrown]);
    const refusal = await refusalOf(frame, 'createTopUp', [2_000, null, intent]);
    expect(JSON.stringify(refusal)).not.toContain('secret');
  });

  test('a function that throws at once is one that refuses', async () => {
    const frame = openFrame({
      listCards: () => {
        throw new BackendError('unavailable');
      },
    });
    expect((await errorOf(frame.backend.listCards())).code).toBe('unavailable');
  });
});

describe('silence', () => {
  test('a read that is given up is given up on the page', async () => {
    const silence = createSilence();
    const frame = openFrame({ readWallet: silence.answer });
    const controller = new AbortController();
    const reading = frame.backend.readWallet({ signal: controller.signal });
    const reason = new Error('no longer looked at');
    const context = await silence.asked;
    controller.abort(reason);
    await expect(reading).rejects.toBe(reason);
    await vi.waitFor(() => expect(context.signal.aborted).toBe(true));
    expect(frame.pageReports).toEqual([]);
  });

  test('what a function throws because it was given up is nothing to report', async () => {
    const frame = openFrame({
      readWallet: ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason as Error));
          controller.abort();
        }),
    });
    const controller = new AbortController();
    const reading = frame.backend.readWallet({ signal: controller.signal });
    await expect(reading).rejects.toThrow('aborted');
    await expect(refusalOf(frame, 'listRates')).resolves.toBeDefined(); // behind the cancel on the same port
    expect(frame.pageReports).toEqual([]);
  });

  test('a read gets twenty seconds, a write thirty, and then only the read is given up', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const read = createSilence();
    const write = createSilence();
    const frame = openFrame({ readWallet: read.answer, createTopUp: write.answer });
    const ended: string[] = [];
    const reading = errorOf(frame.backend.readWallet()).then(({ code }) => ended.push(code));
    const writing = errorOf(frame.backend.createTopUp(2_000, null, intent)).then(({ code }) =>
      ended.push(code),
    );
    const [readContext, writeContext] = await Promise.all([read.asked, write.asked]);
    await vi.advanceTimersByTimeAsync(19_999);
    expect(ended).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    await reading;
    await vi.advanceTimersByTimeAsync(9_999);
    expect(ended).toEqual(['timeout']);
    await vi.advanceTimersByTimeAsync(1);
    await writing;
    expect(ended).toEqual(['timeout', 'outcome_unknown']);
    vi.useRealTimers();
    await expect(refusalOf(frame, 'listRates')).resolves.toBeDefined(); // behind the cancel on the same port
    expect(readContext.signal.aborted).toBe(true);
    expect(writeContext.signal.aborted).toBe(false);
    expect(frame.calls.filter(({ method }) => method !== 'listRates')).toHaveLength(2); // nothing was asked twice
  });

  test('a page that says itself that time is up leaves a write in doubt', async () => {
    const late = () => Promise.reject({ code: 'timeout' });
    const frame = openFrame({ createTopUp: late, readWallet: late });
    expect((await errorOf(frame.backend.readWallet())).code).toBe('timeout');
    const write = frame.backend.createTopUp(2_000, null, intent);
    expect((await errorOf(write)).code).toBe('outcome_unknown');
  });

  test('a page that goes leaves a write in doubt, and nothing asked', async () => {
    const read = createSilence();
    const write = createSilence();
    const frame = openFrame({ readWallet: read.answer, createTopUp: write.answer });
    const reading = errorOf(frame.backend.readWallet());
    const writing = errorOf(frame.backend.createTopUp(2_000, null, intent));
    const contexts = await Promise.all([read.asked, write.asked]);
    frame.close();
    expect((await reading).code).toBe('timeout');
    expect((await writing).code).toBe('outcome_unknown');
    expect(contexts.map(({ signal }) => signal.aborted)).toEqual([true, true]);
  });

  test('what was never sent is not in doubt', async () => {
    const frame = openFrame({});
    frame.close();
    expect((await errorOf(frame.backend.readWallet())).code).toBe('unavailable');
    const write = frame.backend.createTopUp(2_000, null, intent);
    expect((await errorOf(write)).code).toBe('unavailable');
    expect(frame.calls).toEqual([]);
  });
});
