import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { buildStripeScript } from '#mocks/stripe-js/build.ts';

export { expect };

/** A workspace of the simulated backend, alone in its world. */
export interface World {
  workspaceId: string;
  /** Path and fragment of a one-time launch, as the CRM opens it. */
  launchPath: string;
}

interface Fixtures {
  /** Creates a world by the name of a scenario. */
  createWorld: (scenario?: string) => Promise<World>;
  /** A new launch into a world that exists: another browser, another day. */
  launchAgain: (world: World) => Promise<string>;
  /** Moves the clock of a world. */
  advance: (world: World, ms: number) => Promise<void>;
  /** Opens a scenario's wizard in the test's own page and waits for the first heading. */
  openWizard: (scenario?: string, path?: string) => Promise<World>;
}

interface WorkerFixtures {
  stripeScript: string;
}

/** Playwright's test with a world of its own, Stripe's script answered by the double, and loud consoles. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  stripeScript: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a fixture needs from this pattern
    async ({}, provide) => provide(await buildStripeScript()),
    { scope: 'worker' },
  ],

  context: async ({ context, stripeScript }, provide) => {
    await answerStripe(context, stripeScript);
    await provide(context);
  },

  page: async ({ page }, provide) => {
    const complaints = listenForComplaints(page);
    await provide(page);
    expect(complaints, 'errors in the console').toEqual([]);
  },

  createWorld: async ({ request }, provide) => {
    await provide(async (scenario = 'first-visit') => {
      const answer = await request.post('/mock/worlds', { data: { scenario } });
      expect(answer.ok(), `scenario ${scenario}`).toBe(true);
      const { workspace_id, launch_path } = (await answer.json()) as {
        workspace_id: string;
        launch_path: string;
      };
      return { workspaceId: workspace_id, launchPath: launch_path };
    });
  },

  launchAgain: async ({ request }, provide) => {
    await provide(async ({ workspaceId }) => {
      const answer = await request.post('/mock/launch', { data: { workspace_id: workspaceId } });
      return ((await answer.json()) as { launch_path: string }).launch_path;
    });
  },

  advance: async ({ request }, provide) => {
    await provide(async ({ workspaceId }, ms) => {
      const data = { workspace_id: workspaceId, advance_ms: ms };
      expect((await request.post('/mock/clock', { data })).ok()).toBe(true);
    });
  },

  openWizard: async ({ page, createWorld }, provide) => {
    await provide(async (scenario, path) => {
      const world = await createWorld(scenario);
      await page.goto(path === undefined ? world.launchPath : withPath(world.launchPath, path));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      return world;
    });
  },
});

/** The same launch, landing on another page of the wizard. */
export function withPath(launchPath: string, path: string): string {
  return launchPath.replace(/^[^#]*/, path);
}

/** Answers Stripe's script address with the double, and refuses everything else that is not ours. */
export async function answerStripe(context: BrowserContext, script: string): Promise<void> {
  await context.route('https://js.stripe.com/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
}

/** Collects what a page complains about; a test fails on any of it. */
export function listenForComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // An answer of 4xx or 5xx is told by the browser itself; the wizard's own words about it are what tests look at.
    const isAnswer = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isAnswer) complaints.push(message.text());
  });
  return complaints;
}

/** Fails on anything axe finds against WCAG 2.2 AA, on the page or in a part of it. Frames of Stripe are the provider's own. */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  const axe = new AxeBuilder({ page });
  if (part !== undefined) axe.include(part);
  const { violations } = await axe
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .exclude('[data-payment-field] iframe')
    .analyze();
  expect(
    violations.map(
      ({ id, help, nodes }) => `${id}: ${help} ${nodes.map((node) => node.html).join(' ')}`,
    ),
  ).toEqual([]);
}
