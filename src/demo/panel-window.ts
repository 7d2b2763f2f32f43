import type { DemoStore } from './demo-store.ts';
import { toggleByKey } from './panel-key.ts';

/**
 * Puts the panel into a window of its own, so that a presenter can share the page alone. An empty page of our origin,
 * dressed as this one; false where the browser opens none.
 */
export function openPanelWindow(demo: DemoStore, title: string): boolean {
  const opened = window.open('', 'paso-panel', 'popup,width=440,height=860');
  if (opened === null) return false;
  const { document: page } = opened;
  const { lang, dir } = document.documentElement;
  Object.assign(page.documentElement, { lang, dir });
  page.body.replaceChildren();
  page.head.replaceChildren(
    ...[...document.querySelectorAll('link[rel=stylesheet], style')].map((sheet) => {
      const copy = page.importNode(sheet, true);
      // By its whole address: an empty page is nowhere.
      if (sheet instanceof HTMLLinkElement) copy.setAttribute('href', sheet.href);
      return copy;
    }),
  );
  page.title = title;
  page.addEventListener('keydown', (event) => toggleByKey(demo, event));
  demo.movePanel(opened);
  return true;
}
