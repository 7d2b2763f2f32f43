import { stepIds } from '#src/domain/progress.ts';
import { type GuidePage, guidePages, toPagePath } from '#mocks/crm/paths.ts';

/*
 * What the page knows of itself: the server wrote it on <body>, and the address has the rest.
 */

const { dataset } = document.body;
const query = new URLSearchParams(location.search);

export const page: GuidePage = guidePages.find((id) => id === dataset['page']) ?? 'inline';
export const wizardOrigin = dataset['wizard'] ?? '';
/** The simulated world behind the page. */
export const scenario = query.get('scenario') ?? 'first-visit';
/** From the link of a hand-over: who comes by it is the one who may do everything. */
export const reference = query.get('ref') ?? '';
/** Where the wizard starts. */
export const startStep = stepIds.find((id) => id === query.get('step'));

/** The address of a page of this CRM in the same world. */
export function inThisWorld(path: string, world = scenario): string {
  return world === 'first-visit' ? path : `${path}?scenario=${encodeURIComponent(world)}`;
}

export const homePath = toPagePath(page);

/** An element that the page was written with. */
export function find<Kind extends Element = HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (found === null) throw new Error(`The page lacks ${selector}`);
  return found;
}
