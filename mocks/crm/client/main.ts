import type { GuidePage } from '#mocks/crm/paths.ts';
import { page } from './context.ts';
import { updateAll } from './guide.ts';
import { note } from './log.ts';
import { startScreens } from './screens.ts';
import { startShell } from './shell.ts';
import { nameScenarios, startSimulation } from './simulation.ts';

/*
 * The script of every page of the CRM.
 */

interface Embedding {
  startEmbedding(): void | Promise<void>;
}

/** What a page does with the wizard; loaded when it is first looked at. */
const embeddings: Record<GuidePage, () => Promise<Embedding>> = {
  inline: () => import('./embed-inline.ts'),
  fixed: () => import('./embed-inline.ts'),
  two: () => import('./embed-two.ts'),
  modal: () => import('./embed-modal.ts'),
  element: () => import('./embed-element.ts'),
  react: () => import('./embed-react.tsx'),
  'page-backend': () => import('./embed-page-backend.ts'),
  bare: () => import('./embed-bare.ts'),
};

async function embed(): Promise<void> {
  try {
    const { startEmbedding } = await embeddings[page]();
    await startEmbedding();
  } catch (error) {
    note('error', String(error));
    reportError(error);
  }
}

startShell((change) => {
  updateAll(change);
  nameScenarios();
});
startSimulation();
startScreens(() => void embed());
