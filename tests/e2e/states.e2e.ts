import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

/** What is not on a page as it opens: how to get there, in a world where it can be had. */
interface State {
  name: string;
  scenario: string;
  path: string;
  reach: (page: Page) => Promise<void>;
}

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click();
const open = (page: Page, summary: string) =>
  page.locator('summary', { hasText: summary }).first().click();
const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check();

async function tryMonth(page: Page): Promise<void> {
  await press(page, 'Configurar la recarga');
  await choose(page, 'Agencia');
  await expect(page.getByText(/^En 30 días, /)).toBeVisible();
  await open(page, 'Ajustar canal por canal');
}

const states: State[] = [
  {
    name: 'no way to the wallet',
    scenario: 'first-visit',
    path: '/wallet',
    reach: async (page) => {
      await open(page, 'No la encuentro');
      await expect(page.getByRole('radio').first()).toBeVisible();
    },
  },
  {
    name: 'a card that often fails',
    scenario: 'first-visit',
    path: '/card',
    reach: async (page) => {
      await choose(page, 'Prepago');
      await expect(page.getByText('en cobros automáticos').first()).toBeVisible();
    },
  },
  { name: 'cards in their order', scenario: 'many-cards', path: '/card', reach: async () => {} },
  {
    name: 'a link for who may add a card',
    scenario: 'no-permission',
    path: '/card',
    reach: async (page) => {
      await press(page, 'Crear enlace');
      await expect(page.getByRole('button', { name: /Copiar/ }).first()).toBeVisible();
    },
  },
  { name: 'sent here by a link', scenario: 'hand-over', path: '/', reach: async () => {} },
  {
    name: 'going on or starting over',
    scenario: 'halfway',
    path: '/',
    reach: async (page) => {
      await press(page, 'Empezar de nuevo');
      await expect(page.getByRole('alertdialog')).toBeVisible();
    },
  },
  {
    name: 'a month against the rule',
    scenario: 'halfway',
    path: '/auto-recharge',
    reach: tryMonth,
  },
  {
    name: 'a rule and a month that cannot be',
    scenario: 'halfway',
    path: '/auto-recharge',
    reach: async (page) => {
      await tryMonth(page);
      await page.getByRole('textbox', { name: 'WhatsApp mensajes' }).fill('muchos');
      await page.getByRole('textbox', { name: 'Cuando mi saldo llegue a' }).fill('900000');
      await press(page, 'Revisar');
      await expect(page.getByRole('group', { name: 'Hay un problema' })).toBeFocused();
    },
  },
  {
    name: 'the review of a rule',
    scenario: 'halfway',
    path: '/auto-recharge',
    reach: async (page) => {
      await press(page, 'Configurar la recarga');
      await press(page, 'Revisar');
      await expect(page.getByRole('button', { name: /^Activar/ })).toBeVisible();
    },
  },
  {
    name: 'use in a table, a filter that is open',
    scenario: 'complete',
    path: '/balance',
    reach: async (page) => {
      await open(page, 'Ver en una tabla');
      await press(page, 'Filtrar');
      await expect(page.getByRole('checkbox').first()).toBeVisible();
    },
  },
  {
    name: 'one movement of many',
    scenario: 'complete',
    path: '/balance',
    reach: async (page) => {
      await press(page, 'Ver todos los movimientos');
      await page.getByRole('grid', { name: 'Movimientos' }).getByRole('button').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'what stands out, and a weekly reminder',
    scenario: 'standouts',
    path: '/balance',
    reach: async (page) => {
      await open(page, 'Recordármelo cada semana');
      await expect(page.getByRole('heading', { name: 'Vale la pena mirar' })).toBeVisible();
    },
  },
  {
    name: 'a test that was sent',
    scenario: 'complete',
    path: '/channels',
    reach: async (page) => {
      await press(page, 'Enviarme una prueba');
      await expect(page.getByText(/^Prueba enviada a/).first()).toBeVisible();
    },
  },
  {
    name: 'a health check with worries',
    scenario: 'suspended',
    path: '/done',
    reach: async () => {},
  },
  {
    name: 'a backend that is down',
    scenario: 'backend-down',
    path: '/card',
    reach: async () => {},
  },
];

states.forEach(({ name, scenario, path, reach }, index) => {
  const colorScheme = index % 2 === 0 ? 'light' : 'dark';
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test(`${name}: nothing for axe, nothing that moves, no sideways scroll at 320 px`, async ({
      page,
      openWizard,
    }) => {
      await openWizard(scenario, path);
      await expect(page.getByRole('status').filter({ hasText: 'Cargando' })).toHaveCount(0);
      await reach(page);
      await expectAccessible(page);
      const moving = await page.evaluate(
        () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
      );
      expect(moving).toBe(0);
      await page.setViewportSize({ width: 320, height: 640 });
      await expect
        .poll(() =>
          page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          ),
        )
        .toBeLessThanOrEqual(0);
    });
  });
});
