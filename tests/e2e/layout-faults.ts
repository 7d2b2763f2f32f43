import type { Page } from '@playwright/test';

/** Opens everything on a page that opens in place. */
export async function openEverything(page: Page): Promise<void> {
  for (const summary of await page.locator('details:not([open]) > summary:visible').all()) {
    if (await summary.isVisible()) await summary.click();
  }
}

/** What a reader would call broken: sideways scroll, words cut off, words over words. Empty when all is well. */
export async function findLayoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const root = document.documentElement;
    const beyond = root.scrollWidth - root.clientWidth;
    if (beyond > 0) faults.push(`${beyond} px of sideways scroll`);
    const isHidden = (element: Element): boolean => {
      const { clipPath, visibility, opacity } = getComputedStyle(element);
      return clipPath !== 'none' || visibility === 'hidden' || opacity === '0';
    };
    const pieces: { words: string; parent: Element; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (parent === null || words === '' || parent.closest('svg, option, [dir="ltr"]:not(html)'))
        continue;
      if (!parent.checkVisibility()) continue;
      let isShown = true;
      for (let at: Element | null = parent; at !== null && isShown; at = at.parentElement) {
        isShown = !isHidden(at);
      }
      if (!isShown) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // Three dots are said on purpose, where the whole is one tap away: the words end where they do.
      const shortened = [parent, parent.parentElement].find(
        (each) => each !== null && getComputedStyle(each).textOverflow === 'ellipsis',
      );
      const end = shortened?.getBoundingClientRect();
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const from = Math.max(left, end?.left ?? left);
        const to = Math.min(right, end?.right ?? right);
        pieces.push({ words, parent, box: new DOMRect(from, top, to - from, bottom - top) });
      }
      if (shortened !== undefined) continue;
      for (let at: Element | null = parent; at !== null; at = at.parentElement) {
        const { overflowX } = getComputedStyle(at);
        if (overflowX !== 'hidden' && overflowX !== 'clip') continue;
        const outer = at.getBoundingClientRect();
        const text = range.getBoundingClientRect();
        const isCut = text.left < outer.left - 1 || text.right > outer.right + 1;
        if (isCut && outer.width > 2) faults.push(`cut off: “${words}”`);
      }
    }
    pieces.forEach((one, index) => {
      for (const other of pieces.slice(index + 1)) {
        if (one.parent === other.parent) continue;
        const width =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (width > 2 && height > 6) faults.push(`“${one.words}” lies over “${other.words}”`);
      }
    });
    return [...new Set(faults)];
  });
}
