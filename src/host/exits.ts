interface Origins {
  /** Our own. */
  origin: string;
  /** Where links may lead besides, by origin. */
  allowedOrigins: readonly string[];
  /** The CRM's front door: where a link leads that may not lead where it says. */
  crmUrl: string;
}

/** Where a link of the backend really leads: https or our own origin, on the list, and no credentials in it. */
export function toExit(text: string, { origin, allowedOrigins, crmUrl }: Origins): string {
  if (!URL.canParse(text)) return crmUrl;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return crmUrl;
  // What the tenant lists may be http only on this very machine (config.ts).
  const isKnown = url.origin === origin || allowedOrigins.includes(url.origin);
  return isKnown && /^https?:$/.test(url.protocol) ? text : crmUrl;
}

/** Where a bank sends the browser back to: below `basePath`, whatever is asked for. */
export function toReturnUrl(path: string, basePath: string, origin: string): string {
  const base = new URL(basePath.replace(/\/?$/, '/'), origin);
  const url = new URL(path.replace(/^\/+/, ''), base);
  return url.href.startsWith(base.href) ? url.href : base.href;
}

/**
 * Leaves a frame of another site for an address, in place of the page around it: a browser allows it after a click. A
 * sandbox can forbid it all the same: then beside it, so that the button is never dead.
 */
export function leaveFrame(page: Pick<Window, 'open'>, exit: string): void {
  if (page.open(exit, '_top') === null) page.open(exit, '_blank', 'noopener');
}

/**
 * In a frame, links that lead out of it open beside it: the frame itself stays the wizard's. Those into the CRM go
 * through `openCrm`.
 */
export function openLinksOutside(
  page: Window,
  openCrm: (url: string) => void,
  crmUrl: string,
): void {
  page.document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || link.target !== '' || !/^https?:$/.test(link.protocol)) return;
    if (link.origin === page.location.origin) return;
    if (link.origin === new URL(crmUrl).origin) {
      event.preventDefault();
      openCrm(link.href);
      return;
    }
    link.target = '_blank';
    link.rel = 'noopener';
  });
}
