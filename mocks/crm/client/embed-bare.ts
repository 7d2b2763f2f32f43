import { writeUserData } from './account.ts';
import { find, wizardOrigin } from './context.ts';
import { note } from './log.ts';

/** A frame made by hand, without our script: a CRM that only answers who is signed in. */
export function startEmbedding(): void {
  const frame = document.createElement('iframe');
  frame.className = 'bare-frame';
  frame.title = 'Webcamaya';
  frame.allow = 'payment *; publickey-credentials-get *';
  frame.src = `${wizardOrigin}/embed`;
  addEventListener(
    'message',
    ({ source, origin, data }: MessageEvent<{ message?: unknown } | null>) => {
      if (source !== frame.contentWindow || origin !== wizardOrigin) return;
      if (data?.message !== 'REQUEST_USER_DATA') return;
      note('REQUEST_USER_DATA');
      void answer(frame).catch((error: unknown) => note('error', String(error)));
    },
  );
  find('#wizard').append(frame);
}

async function answer(frame: HTMLIFrameElement): Promise<void> {
  const { payload } = (await writeUserData()) as { payload?: unknown }; // the mock's door answers it
  frame.contentWindow?.postMessage(
    { message: 'REQUEST_USER_DATA_RESPONSE', payload },
    wizardOrigin,
  );
  note('REQUEST_USER_DATA_RESPONSE');
}
