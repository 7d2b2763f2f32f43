import { entryName } from './bundle.ts';
import { icon } from './icons.ts';
import { renderMenu } from './menu.ts';
import { renderViews } from './views.ts';
import { renderSimulation } from './simulation.ts';
import { guidePages, toPagePath, viewPaths } from './paths.ts';
import { languages, words } from './words.ts';

const languageNames = { es: 'Español', en: 'English', pt: 'Português' };

/** Every address that is a page of the CRM. */
export const pagePaths: readonly string[] = [
  ...guidePages.map(toPagePath),
  ...Object.values(viewPaths),
];

/** A page of the CRM, whole: the script behind it only fills it and moves between its screens. */
export function renderPage(pathname: string, wizardOrigin: string): string {
  const page = guidePages.find((known) => toPagePath(known) === pathname) ?? 'inline';
  return `<!doctype html>
<html lang="es">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Webcamaya CRM</title>
    <link rel="stylesheet" href="/assets/crm.css">
    <script type="module" src="/assets/${entryName}"></script>
  </head>
  <body data-page="${page}" data-wizard="${wizardOrigin}">
    <header class="bar">
      <button class="quiet menu-button" type="button" aria-expanded="false" aria-controls="menu" data-label="menu" aria-label="${words.menu[0]}">${icon('menu')}</button>
      <a class="brand" href="/panel" data-view-link="panel"><span class="brand-mark" aria-hidden="true"></span>Webcamaya</a>
      <label class="search">${icon('search')}<input type="search" data-label="search" data-placeholder="search" aria-label="${words.search[0]}" placeholder="${words.search[0]}"></label>
      <select class="quiet" id="language" data-label="language" aria-label="${words.language[0]}">
        ${languages.map((id) => `<option value="${id}" lang="${id}" title="${languageNames[id]}">${id.toUpperCase()}</option>`).join('')}
      </select>
      <button class="quiet" type="button" id="dark" role="switch" aria-checked="false" data-label="dark" aria-label="${words.dark[0]}">${icon('moon')}</button>
      <span class="avatar" role="img" data-label="account" aria-label="${words.account[0]}">LM</span>
    </header>
    <div class="desk">
      ${renderMenu()}
      <main>
        ${renderViews(page)}
        ${renderSimulation()}
      </main>
    </div>
  </body>
</html>
`;
}
