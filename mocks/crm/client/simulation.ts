import { knock } from './account.ts';
import { find, inThisWorld, scenario } from './context.ts';
import { logoutAll } from './guide.ts';
import { clearLog } from './log.ts';
import { refreshScreen } from './screens.ts';

/** The panel at the foot: which world, anew, and its clock. */
export function startSimulation(): void {
  const select = find<HTMLSelectElement>('#scenario');
  void listScenarios(select).catch(reportError);
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
          `El reloj avanzó ${button.textContent}. La guía lo ve cuando vuelve a leer.`;
        refreshScreen();
      }, tell);
    });
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-page-link]')) {
    link.href = inThisWorld(new URL(link.href).pathname);
  }
}

async function listScenarios(select: HTMLSelectElement): Promise<void> {
  const answer = await fetch('/mock/scenarios');
  const list = (await answer.json()) as { name: string; title: { es: string } }[]; // our own door
  select.replaceChildren(
    ...list.map(
      ({ name, title }) => new Option(`${name} · ${title.es}`, name, false, name === scenario),
    ),
  );
}

function tell(error: unknown): void {
  find('#simulation-note').textContent = String(error);
}
