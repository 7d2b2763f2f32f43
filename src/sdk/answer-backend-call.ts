import { type BackendMethod, backendMethods } from '#src/backend/backend-methods.ts';
import { ChannelError } from '#src/host/frame/channel.ts';
import { maxAnswerLength, type Payload } from '#src/host/frame/protocol.ts';
import type { CallContext, PageBackend } from './page-backend.ts';

/** What stands around an answer in its message takes less. Characters. */
const ENVELOPE_LENGTH = 1_000;

/** The answers of a page's backend to one frame. */
export interface BackendAnswers {
  /** For the channel to that frame. */
  handlers: {
    'backend.call': (call: Payload<'backend.call'>, id: string) => Promise<{ value: unknown }>;
    'backend.cancel': (cancel: Payload<'backend.cancel'>) => void;
  };
  /** Gives up what is still being asked: the frame is gone. */
  giveUp(): void;
}

/**
 * Answers what a frame asks with the page's own functions. A name that is not in the list of methods is never looked
 * up, whatever the object has inherited. One for each channel: calls are known by the ids of their messages.
 */
export function answerBackendCalls(
  backend: PageBackend,
  report: (error: unknown) => void = reportError,
): BackendAnswers {
  const open = new Map<string, AbortController>();

  async function answer(
    { method, args, language }: Payload<'backend.call'>,
    id: string,
  ): Promise<{ value: unknown }> {
    const name = isMethod(method) ? method : null;
    const run = name === null ? undefined : backend[name];
    if (name === null || typeof run !== 'function') {
      throw new ChannelError({ code: 'operation_not_supported' });
    }
    const call = new AbortController();
    const { signal } = call;
    const context: CallContext = { signal, language };
    // The context has its place whatever was sent before it.
    const given = Array.from({ length: backendMethods[name] }, (_, index) => args[index]);
    open.set(id, call);
    try {
      const value: unknown = await Reflect.apply(run, backend, [...given, context]);
      checkAnswer(name, value);
      return { value };
    } catch (error) {
      if (!signal.aborted && !isRefusal(error)) report(error);
      throw error;
    } finally {
      open.delete(id);
    }
  }

  return {
    handlers: {
      'backend.call': answer,
      'backend.cancel': ({ call }) => open.get(call)?.abort(),
    },
    giveUp() {
      for (const call of open.values()) call.abort();
    },
  };
}

function isMethod(name: string): name is BackendMethod {
  return Object.hasOwn(backendMethods, name);
}

/** What cannot cross would be lost on its way and waited for in vain: it is thrown here, where its author sees it. */
function checkAnswer(name: BackendMethod, value: unknown): void {
  structuredClone(value);
  const length = JSON.stringify(value)?.length ?? 0;
  if (length + ENVELOPE_LENGTH > maxAnswerLength) throw new RangeError(`Paso: ${name} is too long`);
}

/** Codes of ours are in lower case; ECONNREFUSED and its like are somebody's mishap. */
function isRefusal(error: unknown): boolean {
  const code: unknown = (error as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' && /^[a-z_]+$/.test(code);
}
