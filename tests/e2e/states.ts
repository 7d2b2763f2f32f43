import type { Page, Route } from '@playwright/test';
import { saveCard } from './card-entry.ts';
import { expect } from './fixtures.ts';
import type { LanguageId, Say } from './own-words.ts';

interface Reach {
  page: Page;
  /** What is pressed, in the language of the page. */
  say: Say;
  /** Looks at a part that will be gone by the end; the whole page is looked at then. */
  look: (part: string) => Promise<void>;
}

/** What is not on a page as it opens: how to get there, in a world where it can be had. */
interface State {
  name: string;
  scenario: string;
  path: string;
  reach?: (reach: Reach) => Promise<void>;
  /** Languages other than Spanish that it is looked at in. */
  also?: readonly Exclude<LanguageId, 'es'>[];
}

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();
const open = (page: Page, summary: string) =>
  page.locator('summary', { hasText: summary }).first().click();
const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check();

async function tryMonth({ page, say }: Reach): Promise<void> {
  await press(page, say('Configurar la recarga'));
  await choose(page, say('Agencia'));
  await expect(
    page.getByText(say('Al cabo de {DAYS_IN_MONTH} días', { DAYS_IN_MONTH: '30' })).first(),
  ).toBeVisible();
  await open(page, say('Ajustar canal por canal'));
}

/** Another window, which saves another reminder a moment before this one. */
async function saveBefore(route: Route): Promise<void> {
  const request = route.request();
  if (request.method() !== 'PUT') return route.fallback();
  const weekly_review = { weekday: 5, time: '18:30' };
  const { 'idempotency-key': _, ...headers } = request.headers();
  await route.fetch({ headers, postData: { ...request.postDataJSON(), weekly_review } });
  return route.fallback();
}

const weeklyQuestions = [
  '¿Te alcanza el saldo?',
  '¿Gastaste lo que esperabas?',
  '¿Salieron bien las recargas?',
  '¿Sigue activo todo lo que usas?',
];

export const states: readonly State[] = [
  {
    name: 'no way to the wallet',
    scenario: 'first-visit',
    path: '/wallet',
    reach: async ({ page, say }) => {
      await open(page, say('No la encuentro'));
      await expect(page.getByRole('radio').first()).toBeVisible();
    },
    also: ['en'],
  },
  {
    name: 'each kind of card and its verdict',
    scenario: 'first-visit',
    path: '/card',
    reach: async ({ page, say, look }) => {
      for (const kind of ['Crédito', 'Débito', 'Virtual', 'Prepago']) {
        await choose(page, say(kind));
        await expect(page.getByText(say('en cobros automáticos')).first()).toBeVisible();
        await look('[aria-labelledby=card-question]');
      }
      await page.getByRole('checkbox', { name: say('Vence en los próximos meses') }).check();
    },
    also: ['pt'],
  },
  {
    name: 'a declined card',
    scenario: 'first-visit',
    path: '/card',
    reach: async ({ page, say }) => {
      await saveCard(page, '4000000000009995');
      const title = say('La tarjeta no tiene fondos suficientes');
      await expect(page.getByText(title).first()).toBeVisible();
    },
  },
  { name: 'cards in their order', scenario: 'many-cards', path: '/card', also: ['pt'] },
  {
    name: 'a link for who may add a card',
    scenario: 'no-permission',
    path: '/card',
    reach: async ({ page, say }) => {
      await press(page, say('Crear enlace'));
      await expect(page.getByRole('button', { name: say('Copiar enlace') })).toBeVisible();
    },
    also: ['en'],
  },
  { name: 'sent here by a link', scenario: 'hand-over', path: '/' },
  {
    name: 'going on or starting over',
    scenario: 'halfway',
    path: '/',
    reach: async ({ page, say }) => {
      await press(page, say('Empezar de nuevo'));
      await expect(page.getByRole('alertdialog')).toBeVisible();
    },
  },
  {
    name: 'a month against the rule',
    scenario: 'halfway',
    path: '/auto-recharge',
    reach: tryMonth,
    also: ['pt'],
  },
  {
    name: 'a rule and a month that cannot be',
    scenario: 'halfway',
    path: '/auto-recharge',
    reach: async (reach) => {
      const { page, say } = reach;
      await tryMonth(reach);
      await page.getByRole('textbox', { name: /^WhatsApp/ }).fill('muchos');
      await page.getByRole('textbox', { name: say('Cuando mi saldo llegue a') }).fill('900000');
      await press(page, say('Revisar'));
      await expect(page.getByRole('group', { name: say('Hay un problema') })).toBeFocused();
    },
    also: ['en'],
  },
  {
    name: 'the review of a rule, then somebody else’s',
    scenario: 'conflict',
    path: '/auto-recharge',
    reach: async ({ page, say, look }) => {
      await press(page, say('Configurar la recarga'));
      await press(page, say('Revisar'));
      const [verb = ''] = say('Activar y cobrar {0}').split(' ');
      const activate = page.getByRole('button', { name: new RegExp(`^${verb}`) }).first();
      await expect(activate).toBeVisible();
      await look('main');
      await activate.click();
      await expect(page.getByText(say('La regla cambió mientras la editabas'))).toBeVisible();
    },
    also: ['pt'],
  },
  {
    name: 'use in a table, a filter that is open',
    scenario: 'complete',
    path: '/balance',
    reach: async ({ page, say }) => {
      await open(page, say('Ver en una tabla'));
      await press(page, say('Filtrar'));
      await expect(page.getByRole('checkbox').first()).toBeVisible();
    },
    also: ['en'],
  },
  {
    name: 'one movement of many',
    scenario: 'complete',
    path: '/balance',
    reach: async ({ page, say }) => {
      await press(page, say('Ver todos los movimientos'));
      const list = page.getByRole('grid', { name: say('Movimientos') });
      await list.getByRole('button').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'a top-up, then its review',
    scenario: 'complete',
    path: '/balance',
    reach: async ({ page, say, look }) => {
      await press(page, say('Recargar'));
      await expect(page.getByRole('textbox', { name: say('Cuánto recargar') })).toBeVisible();
      await look('[aria-labelledby=top-up]');
      await press(page, say('Revisar recarga'));
      await expect(page.getByText(say('Se cobrarán ahora'))).toBeVisible();
    },
    also: ['en'],
  },
  {
    name: 'the questions of the week, and what comes of them',
    scenario: 'complete',
    path: '/balance',
    reach: async ({ page, say, look }) => {
      await press(page, say('Empezar la revisión'));
      for (const question of weeklyQuestions) {
        await expect(page.getByRole('heading', { name: say(question) })).toBeFocused();
        const yes = page.getByRole('button', { name: say('Sí, está bien') });
        await expect(yes).toBeVisible();
        await look('section:has(h3:focus)');
        await yes.click();
      }
      await expect(page.getByText(say('Revisado: todo sigue en orden'))).toBeVisible();
    },
    also: ['pt'],
  },
  {
    name: 'what stands out, and somebody else’s weekly reminder',
    scenario: 'standouts',
    path: '/balance',
    reach: async ({ page, say, look }) => {
      await open(page, say('Recordármelo cada semana'));
      await expect(page.getByRole('heading', { name: say('Vale la pena mirar') })).toBeVisible();
      await look('details[open]');
      await page.route('**/v1/reminder-preferences', saveBefore);
      await page.getByRole('checkbox', { name: say('Por correo') }).click();
      await press(page, say('Guardar recordatorio'));
      await expect(
        page.getByText(say('El recordatorio cambió mientras lo editabas')),
      ).toBeVisible();
    },
  },
  {
    name: 'a test that was sent',
    scenario: 'complete',
    path: '/channels',
    reach: async ({ page, say }) => {
      await press(page, say('Enviarme una prueba'));
      const sent = say('Prueba enviada a {sentTo}', { sentTo: '' }).trim();
      await expect(page.getByText(sent).first()).toBeVisible();
    },
    also: ['en'],
  },
  { name: 'a health check with worries', scenario: 'suspended', path: '/done', also: ['pt'] },
  { name: 'a backend that is down', scenario: 'backend-down', path: '/card', also: ['en'] },
];
