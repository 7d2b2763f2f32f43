import type { OnboardingErrorCode } from './types.ts';
import { isolateStyle } from './frame.ts';
import { say } from './words.ts';

/** What stands in the place of a wizard that did not come. Another try may help where the network was at fault. */
export function createFallback(
  code: OnboardingErrorCode,
  locale: string | undefined,
  onRetry: () => void,
): HTMLElement {
  const { lang, problem, offline, misfit, retry } = say(locale);
  const isOffline = code === 'frame_unreachable' || code === 'handshake_timeout';
  const box = document.createElement('div');
  box.lang = lang;
  box.setAttribute('role', 'alert');
  isolateStyle(box, { padding: '24px', textAlign: 'center' });
  const title = document.createElement('strong');
  title.textContent = problem;
  const text = document.createElement('p');
  text.textContent = isOffline ? offline : misfit;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = retry;
  Object.assign(button.style, { font: 'inherit', minHeight: '44px', padding: '0 20px' });
  button.addEventListener('click', onRetry);
  box.append(title, text, button);
  return box;
}
