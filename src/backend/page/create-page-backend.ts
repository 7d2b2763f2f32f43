import * as v from 'valibot';
import type { Backend, ReadOptions } from '#src/backend/backend.ts';
import { BackendError } from '#src/backend/backend-error.ts';
import { type BackendMethod, backendMethods } from '#src/backend/backend-methods.ts';
import { readAnswers, writeAnswers } from './answers.ts';
import { callPage, type PageChannel } from './page-call.ts';
import { toPageError } from './page-error.ts';

export interface PageBackendOptions {
  channel: PageChannel;
  /** BCP 47: the language of the wizard, for the page's texts. */
  language: () => string;
  /** How long the page may take. */
  timeoutMs?: { read: number; write: number };
  /** Told what is wrong with an answer: whoever writes the page reads it in the browser's console. */
  report?: (error: Error) => void;
}

/** A write gets longer: giving up on it leaves everybody in doubt. */
const patienceMs = { read: 20_000, write: 30_000 };

/**
 * The backend that a page around our frame brings along. Its answers are as foreign as any from a wire: each is checked
 * before anything reads it, and members nobody knows are dropped. Nothing is asked twice here: a port loses no message,
 * so silence means that the page is still at it, and asking again would only give it more to do. Its functions know
 * better what may be repeated; after a write without an answer the customer's next try has the same idempotency key.
 */
export function createPageBackend(options: PageBackendOptions): Backend {
  const { channel, language, timeoutMs = patienceMs, report = reportError } = options;

  async function ask(
    name: BackendMethod,
    schema: v.GenericSchema,
    input: unknown[],
    isRead: boolean,
  ): Promise<unknown> {
    const count = backendMethods[name];
    const { signal } = (isRead ? (input[count] ?? {}) : {}) as ReadOptions; // after the values of a read
    try {
      signal?.throwIfAborted();
      const answer = await callPage(channel, name, input.slice(0, count), {
        language: language(),
        timeoutMs: isRead ? timeoutMs.read : timeoutMs.write,
        isRead,
        signal,
      });
      return check(name, schema, answer);
    } catch (error) {
      signal?.throwIfAborted();
      throw toPageError(error, isRead);
    }
  }

  function check(name: BackendMethod, schema: v.GenericSchema, answer: unknown): unknown {
    const { success, output, issues } = v.safeParse(schema, answer, { abortEarly: true });
    if (success) return output;
    // Where, and never what: an answer may hold a secret.
    report(new TypeError(`${name} answered a wrong ${v.getDotPath(issues[0]) ?? 'value'}`));
    throw new BackendError('malformed');
  }

  const bind = (answers: Record<string, v.GenericSchema>, isRead: boolean) =>
    Object.entries(answers).map(([name, schema]) => [
      name,
      (...input: unknown[]) => ask(name as BackendMethod, schema, input, isRead), // the table's own names
    ]);
  const methods = [...bind(readAnswers, true), ...bind(writeAnswers, false)];
  return Object.fromEntries(methods) as Backend; // each name with the answer of its own kind
}
