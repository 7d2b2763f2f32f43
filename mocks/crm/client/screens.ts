import { type ViewId, viewOf, viewPaths } from '#mocks/crm/paths.ts';
import { homePath, find, inThisWorld } from './context.ts';
import { openMenu, readLanguage } from './shell.ts';
import { knock, readWallet } from './account.ts';
import { wordIn } from '#mocks/crm/words.ts';

/*
 * The CRM's screens. Moving between them hides and shows: the wizard's frame stays where it is, with everything in it.
 */

type Screen = ViewId | 'guide';

/** How amounts are written: not as in Spain or Portugal. */
const regions = { es: 'es-419', en: 'en-US', pt: 'pt-BR' } as const;

let current: Screen = 'guide';
let onFirstGuide: (() => void) | null = null;

/** Shows the screen of the address, and follows links and the browser's way back. */
export function startScreens(mountGuide: () => void): void {
  onFirstGuide = mountGuide;
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('[data-view-link]'); // clicks come from elements
    const screen = toScreen(link?.dataset['viewLink']);
    if (screen === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    openScreen(screen);
  });
  addEventListener('popstate', () => show(viewOf(location.pathname) ?? 'guide'));
  show(viewOf(location.pathname) ?? 'guide');
}

/** Opens one of the CRM's screens, as a link of its own would. */
export function openScreen(screen: Screen): void {
  if (screen === current) return;
  const path = screen === 'guide' ? homePath : viewPaths[screen];
  history.pushState(null, '', inThisWorld(path));
  show(screen);
  find(`[data-view="${screen}"] h1`).focus();
}

/** The screen that a link of the backend means: of this CRM, or of the one its tenant has in the simulation. */
export function screenOf(url: string): ViewId | null {
  const target = URL.parse(url);
  const isOurs = target?.origin === location.origin || target?.host === 'app.webcamaya.example';
  if (target === null || !isOurs) return null;
  return target.pathname === '/' ? 'panel' : viewOf(target.pathname);
}

/** Reads again what the current screen shows. */
export function refreshScreen(): void {
  if (current === 'wallet') void showWallet();
}

function show(screen: Screen): void {
  current = screen;
  for (const view of document.querySelectorAll<HTMLElement>('[data-view]')) {
    view.hidden = view.dataset['view'] !== screen;
  }
  for (const link of document.querySelectorAll<HTMLElement>(
    '.menu a[data-view-link], .menu a[data-page-link]',
  )) {
    if (isCurrent(link, screen)) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  openMenu(false);
  if (screen === 'guide') {
    onFirstGuide?.();
    onFirstGuide = null;
  }
  if (screen === 'wallet') {
    void knock('crm', { step_id: 'wallet' }).catch(reportError); // the CRM has seen the visit
    void showWallet();
  }
}

function isCurrent({ dataset }: HTMLElement, screen: Screen): boolean {
  if (dataset['pageLink'] !== undefined) {
    return screen === 'guide' && dataset['pageLink'] === document.body.dataset['page'];
  }
  return dataset['viewLink'] === screen;
}

async function showWallet(): Promise<void> {
  const language = readLanguage();
  const money = (amount: number, currency: string) =>
    new Intl.NumberFormat(regions[language], { style: 'currency', currency }).format(amount);
  try {
    const { balance, auto_recharge: rule, month_to_date: month } = await readWallet();
    const { available } = balance;
    find('#balance').textContent = money(available.amount_micros / 1_000_000, available.currency);
    const fraction = new Intl.NumberFormat('en', {
      style: 'currency',
      currency: month.charged.currency,
    }).resolvedOptions().maximumFractionDigits;
    find('#charged').textContent = money(
      month.charged.amount / 10 ** (fraction ?? 2),
      month.charged.currency,
    );
    find('#recharge').textContent = wordIn(language, rule?.enabled ? 'rechargeOn' : 'rechargeOff');
  } catch {
    for (const id of ['balance', 'recharge', 'charged']) {
      find(`#${id}`).textContent = wordIn(language, 'unreadable');
    }
  }
}

function toScreen(name: string | undefined): Screen | null {
  if (name === 'guide') return 'guide';
  return name !== undefined && Object.hasOwn(viewPaths, name) ? (name as ViewId) : null; // a key of the table
}
