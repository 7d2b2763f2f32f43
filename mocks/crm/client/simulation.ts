import { type CrmLanguage, wordIn } from '#mocks/crm/words.ts';
import { knock } from './account.ts';
import { find, inThisWorld, scenario } from './context.ts';
import { logoutAll } from './guide.ts';
import { clearLog } from './log.ts';
import { refreshScreen } from './screens.ts';
import { readLanguage } from './shell.ts';

interface ListedScenario {
  name: string;
  title: Record<CrmLanguage, string>;
}

let scenarios: ListedScenario[] = [];

/** The panel at the foot: which world, anew, and its clock. */
export function startSimulation(): void {
  const select = find<HTMLSelectElement>('#scenario');
  void readScenarios().catch(reportError);
  select.addEventListener('change', () => {
    location.assign(inThisWorld(location.pathname, select.value));
  });
  find('#reset').addEventListener('click', () => {
    void knock('reset').then(() => location.reload(), tell);
  });
  find('#logout').addEventListener('click', logoutAll);
  find('#clear-log').addEventListener('click', clearLog);
  for (const button of document.querySelectorAll<HTMLElement>('[data-advance]')) {
    button.addEventListener('click', () => {
      knock('clock', { advance_ms: Number(button.dataset['advance']) }).then(() => {
        find('#simulation-note').textContent =
          `${button.textContent} · ${wordIn(readLanguage(), 'clockMoved')}`;
        refreshScreen();
      }, tell);
    });
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-page-link]')) {
    link.href = inThisWorld(new URL(link.href).pathname);
  }
}

/** In the language of the page, also after it changed. */
export function nameScenarios(): void {
  const language = readLanguage();
  const options = scenarios.map(
    ({ name, title }) => new Option(`${name} · ${title[language]}`, name, false, name === scenario),
  );
  find('#scenario').replaceChildren(...options);
}

async function readScenarios(): Promise<void> {
  const answer = await fetch('/mock/scenarios');
  scenarios = (await answer.json()) as ListedScenario[]; // our own door
  nameScenarios();
}

function tell(error: unknown): void {
  find('#simulation-note').textContent = String(error);
}
