/** So long the page around may take to follow before the frame scrolls inside. Milliseconds. */
const SETTLE_MS = 300;

/**
 * Tells how high the page is, in whole CSS pixels, whenever that changes. Where the frame does not become as high (a
 * limit, a page that is pinned), it scrolls inside: `data-scrolls` on <html>, see ui/frame.css.
 */
export function watchHeight(page: Window, onChange: (height: number) => void): () => void {
  const { body, documentElement: root } = page.document;
  let told = -1;
  let timer = 0;

  function settle(): void {
    root.toggleAttribute('data-scrolls', measure() > page.innerHeight + 1);
  }
  function measure(): number {
    return Math.ceil(body.getBoundingClientRect().height);
  }
  function look(): void {
    const height = measure();
    if (height !== told) {
      told = height;
      onChange(height);
    }
    page.clearTimeout(timer);
    timer = page.setTimeout(settle, SETTLE_MS);
  }

  const observer = new ResizeObserver(look);
  observer.observe(body);
  page.addEventListener('resize', look);
  return () => {
    observer.disconnect();
    page.clearTimeout(timer);
    page.removeEventListener('resize', look);
  };
}
