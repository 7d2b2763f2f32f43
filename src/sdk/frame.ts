import type { OnboardingAppearance } from './types.ts';

/** A name that no other instance has, and that tells the frame which one it is. */
export function createName(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(36).padStart(2, '0'),
  );
  return `paso-${letters.join('')}`;
}

/** Whether a frame of another origin can be shown here at all. */
export function findObstacle(page: Window): 'unsupported_sandbox' | 'host_isolated' | null {
  if (page.origin === 'null') return 'unsupported_sandbox';
  if (page.crossOriginIsolated && !canBeCredentialless()) return 'host_isolated';
  return null;
}

/**
 * The frame, not in the page yet. It has no `sandbox`: banks and Stripe need what that takes away, and an origin of its
 * own keeps it apart from the page anyway. Styled by property, which no policy of a host forbids.
 */
export function createFrame({
  url,
  name,
  title,
}: {
  url: string;
  name: string;
  title: string;
}): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.name = name;
  frame.title = title;
  frame.setAttribute('allow', 'payment *; publickey-credentials-get *');
  frame.loading = 'eager';
  // A page with a COEP of its own shows nothing else; the wizard brings no cookie that it could miss.
  if (window.crossOriginIsolated) Object.assign(frame, { credentialless: true });
  isolateStyle(frame, {});
  frame.src = url;
  return frame;
}

/**
 * What style sheets of pages are used to say of every `iframe` or `div` is not meant for ours. What they inherit, such as
 * that the page hides them, is.
 */
export function isolateStyle(element: HTMLElement, style: Record<string, string>): void {
  Object.assign(element.style, {
    display: 'block',
    position: 'static',
    inset: 'auto',
    float: 'none',
    boxSizing: 'border-box',
    width: '100%',
    minWidth: '0',
    maxWidth: 'none',
    minHeight: '0',
    maxHeight: 'none',
    margin: '0',
    padding: '0',
    border: '0',
    opacity: '1',
    visibility: 'inherit',
    transform: 'none',
    ...style,
  });
}

/**
 * A page with a COEP that is not isolated shows no frame either, and only a report of the browser says so: the frame is
 * loaded again without credentials. Answers what ends the watch.
 */
export function heedEmbedderPolicy(frame: HTMLIFrameElement, url: string): () => void {
  if (!('ReportingObserver' in window) || !canBeCredentialless()) return () => {};
  const observer = new ReportingObserver(
    (reports) => {
      // What a report says of the frame can be read in its text alone.
      const isHeldOff = JSON.stringify(reports).includes(JSON.stringify(url));
      if (!isHeldOff || Reflect.get(frame, 'credentialless') === true) return;
      Object.assign(frame, { credentialless: true });
      // Put in once more it is loaded anew, whatever the browser is still doing with its first page.
      frame.parentNode?.append(frame);
    },
    { types: ['coep'] },
  );
  observer.observe();
  return () => observer.disconnect();
}

/** The scheme of the frame's element decides what `prefers-color-scheme` and its bare canvas are inside. */
export function setScheme(frame: HTMLElement, scheme: OnboardingAppearance['scheme']): void {
  frame.style.colorScheme = scheme === 'light' || scheme === 'dark' ? scheme : 'light dark';
}

function canBeCredentialless(): boolean {
  return 'credentialless' in HTMLIFrameElement.prototype;
}
