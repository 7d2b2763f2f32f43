import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { languageTags, speak, type LanguageId } from './own-words.ts';
import { states } from './states.ts';

/** 1280 × 1024 px at 400 %. */
const zoomed = { width: 320, height: 256 };
const wide = { width: 1280, height: 720 };

states.forEach(({ name, scenario, path, reach, also = [] }, index) => {
  (['es', ...also] as const).forEach((language, turn) => {
    const colorScheme = (index + turn) % 2 === 0 ? 'light' : 'dark';
    test.describe(`${language}, ${colorScheme}`, () => {
      test.use({
        colorScheme,
        locale: languageTags[language],
        viewport: wide,
        contextOptions: { reducedMotion: 'reduce' },
      });

      test(`${name}: nothing for axe, nothing that moves, one direction at 400 %`, async ({
        page,
        openWizard,
      }) => {
        const say = await speak(language satisfies LanguageId);
        await openWizard(scenario, path);
        await expect(page.getByRole('status').filter({ hasText: say('Cargando') })).toHaveCount(0);
        const look = async (part?: string) => {
          await expectAccessible(page, part);
          expect(await countMoving(page), 'what moves').toBe(0);
          await page.setViewportSize(zoomed);
          await expect.poll(() => findSideways(page), 'scrolls sideways at 400 %').toEqual([]);
          expect(await findCovered(page), 'covered, or out of view, with the focus').toEqual([]);
          await page.setViewportSize(wide);
        };
        await reach?.({ page, say, look });
        await look();
      });
    });
  });
});

function countMoving(page: Page): Promise<number> {
  return page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  );
}

/** What a reader would have to scroll in two directions; tables, grids and drawings of data may be (WCAG 1.4.10). */
function findSideways(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.body.querySelectorAll('*')]
      .filter((element) => {
        if (element.scrollWidth - element.clientWidth <= 1 || element.clientWidth < 2) return false;
        if (element === document.documentElement) return true;
        const isScroller = /auto|scroll/.test(getComputedStyle(element).overflowX);
        return isScroller && element.querySelector('table, [role=grid], svg') === null;
      })
      .map((element) => (element.cloneNode(false) as Element).outerHTML),
  );
}

/** What can have the focus and is then out of view, or wholly behind something that stays in place (WCAG 2.4.11). */
function findCovered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const before = document.activeElement;
    const faults: string[] = [];
    const dialog = document.querySelector('[role=dialog], [role=alertdialog]');
    const targets = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    for (const element of (dialog ?? document).querySelectorAll<HTMLElement>(targets)) {
      element.blur(); // what has the focus already is not brought into view by it
      element.focus();
      if (document.activeElement !== element) continue;
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
      if (width < 2 || height < 2) continue; // the label is what is seen
      const points = [left + 2, (left + right) / 2, right - 2].flatMap((x) =>
        [top + 2, (top + bottom) / 2, bottom - 2].map((y) => document.elementFromPoint(x, y)),
      );
      const isSeen = points.some((hit) => {
        if (hit === null) return false;
        for (let at: Element | null = hit; at !== null && !at.contains(element); ) {
          if (/fixed|sticky/.test(getComputedStyle(at).position)) return false;
          at = at.parentElement;
        }
        return true;
      });
      if (!isSeen) faults.push(element.outerHTML.slice(0, 200));
    }
    if (before instanceof HTMLElement) before.focus();
    return faults;
  });
}
