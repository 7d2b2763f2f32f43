/**
 * Keeps the customer in the demo: whatever leads to another origin, to a mail or to a telephone is told instead of
 * followed. A file to save is not a way out.
 */
export function keepInside(page: Document, onExit: (address: string) => void): void {
  page.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (!(link instanceof HTMLAnchorElement)) return;
      const { protocol, origin, href, target } = link;
      if (protocol === 'blob:' || protocol === 'data:') return;
      if (origin === page.location.origin && target !== '_blank') return;
      event.preventDefault();
      onExit(href);
    },
    true,
  );
}
