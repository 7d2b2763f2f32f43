import { icon, type IconId } from './icons.ts';
import { guidePages, toPagePath, type ViewId, viewPaths } from './paths.ts';
import { type WordId, words } from './words.ts';

/** The side menu. Its last part is for whoever develops: the ways to embed the wizard. */
export function renderMenu(): string {
  return `<nav class="menu" id="menu" data-label="menu" aria-label="${words.menu[0]}">
        <ul>
          ${(['panel', 'contacts', 'conversations', 'campaigns'] as const).map((id) => `<li>${viewLink(id, id)}</li>`).join('')}
          <li><span class="menu-group">${icon('settings')}${word('settings')}</span>
            <ul>
              <li>${viewLink('billing', 'billing')}
                <ul><li>${viewLink('wallet', 'wallet')}</li></ul>
              </li>
            </ul>
          </li>
        </ul>
        <h2>${word('tryGuide')}</h2>
        <ul>
          ${guidePages.map((page) => `<li><a href="${toPagePath(page)}" data-page-link="${page}">${icon('frame')}${word(page)}</a></li>`).join('')}
        </ul>
        <a class="menu-foot" href="#simulation">${word('simulation')}</a>
      </nav>`;
}

function viewLink(id: ViewId, iconId: IconId): string {
  return `<a href="${viewPaths[id]}" data-view-link="${id}">${icon(iconId)}${word(id)}</a>`;
}

/** A word that the page can say in another language. */
export function word(id: WordId): string {
  return `<span data-word="${id}">${words[id][0]}</span>`;
}
