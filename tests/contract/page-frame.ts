import type { Backend } from '#src/backend/backend.ts';
import {
  createPageBackend,
  type PageBackendOptions,
} from '#src/backend/page/create-page-backend.ts';
import { type Channel, createChannel } from '#src/host/frame/channel.ts';
import type { Payload } from '#src/host/frame/protocol.ts';
import { answerBackendCalls } from '#src/sdk/answer-backend-call.ts';
import type { PageBackend } from '#src/sdk/page-backend.ts';

/** A wizard in a frame whose page answers, with a real port between the two. */
export interface PageFrame {
  backend: Backend;
  /** The frame's end, for messages that no backend would send. */
  channel: Channel<'backend.call' | 'backend.cancel'>;
  /** What reached the page. */
  calls: Payload<'backend.call'>[];
  /** What the page's author reads in the console. */
  pageReports: unknown[];
  /** What the frame says of wrong answers. */
  frameReports: string[];
  close(): void;
}

const iid = 'paso-12345678';

export function openPageFrame(
  page: Partial<PageBackend>,
  options: Partial<Pick<PageBackendOptions, 'language' | 'timeoutMs'>> = {},
): PageFrame {
  const calls: Payload<'backend.call'>[] = [];
  const pageReports: unknown[] = [];
  const frameReports: string[] = [];
  const { port1, port2 } = new MessageChannel();
  const answers = answerBackendCalls(page as PageBackend, (error) => pageReports.push(error));
  const host = createChannel<never, 'backend.call' | 'backend.cancel'>({
    port: port1,
    iid,
    handlers: {
      ...answers.handlers,
      'backend.call': (call, id) => {
        calls.push(call);
        return answers.handlers['backend.call'](call, id);
      },
    },
  });
  const channel = createChannel<'backend.call' | 'backend.cancel', never>({
    port: port2,
    iid,
    handlers: {},
  });
  return {
    backend: createPageBackend({
      channel,
      language: () => 'es',
      report: ({ message }) => frameReports.push(message),
      ...options,
    }),
    channel,
    calls,
    pageReports,
    frameReports,
    close() {
      answers.giveUp();
      channel.close();
      host.close();
    },
  };
}
