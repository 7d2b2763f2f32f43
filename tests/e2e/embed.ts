import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Page } from '@playwright/test';
import { test as base, expect, type World } from './fixtures.ts';
import { crmOrigin } from './servers.ts';

export { expect };

/** What a test asks of a CRM's page around the wizard. */
interface CrmPage {
  scenario?: string;
  /** A world that is there already; else a new one of the scenario. */
  world?: World;
  /** Of the page; the first CRM's unless told otherwise. */
  origin?: string;
  /** Where the wizard is mounted at once, as a selector; null leaves it to the test. */
  mount?: string | null;
  /** Of `Paso.create`, as far as they are data. */
  options?: Record<string, unknown>;
  /** The page's own part, in place of a place for the wizard between two paragraphs. */
  body?: string;
  /** Headers of the page, such as `Cross-Origin-Embedder-Policy: require-corp`. */
  headers?: string[];
  /** Without our script. */
  isBare?: boolean;
}

/** What the page around the wizard knows: see page.js in crm-server.ts. */
export interface HostNotes {
  events: { name: string; [member: string]: unknown }[];
  tokens: { reason: string; attempt: number }[];
  /** The tokens themselves, which only the page may know. */
  given: string[];
  visited: string[];
  violations: string[];
}

interface EmbedFixtures {
  /** Opens a CRM's page with the wizard in it; answers what is in the frame. */
  openCrm: (crm?: CrmPage) => Promise<{ guide: FrameLocator; world: World }>;
  /** What the page was told and asked for so far. */
  readNotes: () => Promise<HostNotes>;
}

export const test = base.extend<EmbedFixtures>({
  openCrm: async ({ page, createWorld }, provide) => {
    await provide(async (crm = {}) => {
      const world = crm.world ?? (await createWorld(crm.scenario));
      await page.goto(toAddress(world, crm));
      return { guide: page.frameLocator('iframe'), world };
    });
    // Whatever a test was about: nothing on the page met its policy.
    const violations = await page.evaluate(() => window.crm?.violations ?? []).catch(() => []);
    expect(violations, 'violations of the page’s policy').toEqual([]);
  },
  readNotes: async ({ page }, provide) => {
    await provide(() =>
      page.evaluate(() => {
        const { events, tokens, given, visited, violations } = window.crm as HostNotes;
        return { events, tokens, given, visited, violations };
      }),
    );
  },
});

/** The address of a CRM's page with a wizard in it. */
export function toAddress(world: World, crm: CrmPage): string {
  const url = new URL('/page', crm.origin ?? crmOrigin);
  const { mount = '#guide', options } = crm;
  const settings = {
    workspace: world.workspaceId,
    locale: 'es',
    ...(mount === null ? {} : { mount }),
    ...(options === undefined ? {} : { options }),
  };
  url.searchParams.set('settings', JSON.stringify(settings));
  if (crm.body !== undefined) url.searchParams.set('body', crm.body);
  if (crm.isBare === true) url.searchParams.set('bare', '');
  for (const header of crm.headers ?? []) url.searchParams.append('header', header);
  return url.href;
}

/** Calls a method of the instance that the page keeps as `crm.instance`. */
export async function callInstance(
  page: Page,
  method: string,
  ...args: unknown[]
): Promise<unknown> {
  return page.evaluate(
    ([name, given]) => {
      const instance = window.crm?.['instance'] as Record<string, (...given: unknown[]) => unknown>;
      return instance[name]?.(...given);
    },
    [method, args] as const,
  );
}

/** Waits until the wizard shows a screen. */
export async function seeGuide(guide: FrameLocator): Promise<void> {
  await expect(guide.getByRole('heading', { level: 1 })).toBeVisible();
}

/** The height of the frame in the page. */
export async function heightOf(page: Page): Promise<number> {
  return page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
}

declare global {
  interface Window {
    crm?: HostNotes & { [member: string]: unknown };
  }
}

/** What axe finds in the page and in its frames against WCAG 2.2 AA; the frames of Stripe are the provider's own. */
export async function expectAccessibleFrame(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .exclude(['iframe', '[data-payment-field] iframe'])
    .analyze();
  expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
}
