import type { DemoWorld } from '#mocks/demo-world.ts';
import type { Language } from '#src/i18n/i18n.ts';
import type { DemoLink, Theme, Width } from './demo-link.ts';
import type { Place } from './places.ts';

/*
 * The demo is two documents of one page: the presenter's, with the mark and the panel, and in a frame of it the
 * customer's, with the wizard and its world. Each calls the other directly; only plain values pass.
 */

export interface Habits {
  timeZone: string;
  region: string | null;
}

/** What the page asks of the customer's part. */
export interface Stage {
  /** Its world, for reading and for moving its time. Whoever subscribes is forgotten with the document. */
  readonly world: DemoWorld;
  /** How the account writes figures and dates, once it is known. */
  readHabits(): Habits | null;
  goTo(place: Place): void;
  speak(language: Language): Promise<void>;
  /** Light or dark; and whether it is shown as in a frame of the CRM. */
  dress(look: { theme: Theme; width: Width }): void;
}

/** What the customer's part tells the page around it. */
export interface Presenter {
  /** What to begin with. */
  readonly opening: DemoLink;
  /** Called once, with the wizard on its way. */
  attach(stage: Stage): void;
  /** How the account writes figures and dates is known now; where time stands still nothing else would tell. */
  onKnown(): void;
  onPlace(place: Place): void;
  /** The customer chose another one in the wizard itself. */
  onLanguage(language: Language): void;
  /** Something would have led out of the wizard; it did not. */
  onExit(address: string): void;
  onTitle(title: string): void;
  onKey(event: KeyboardEvent): void;
}

const name = 'pasoPresenter';
const stageQuery = '?stage';

type Presenting = Window & { [name]?: Presenter };

/** Makes the page the one around the frames it makes. */
export function present(page: Window, presenter: Presenter): void {
  (page as Presenting)[name] = presenter;
}

/** The page around this frame; null where there is none. */
export function findPresenter(frame: Window): Presenter | null {
  if (frame.parent === frame) return null;
  try {
    return (frame.parent as Presenting)[name] ?? null;
  } catch {
    return null; // another origin's page
  }
}

/** Whether this document is the customer's part. */
export function isStage({ search }: Pick<Location, 'search'>): boolean {
  return search === stageQuery;
}

/** The address of the customer's part: this page's own, whatever a server made of it, told apart by its query. */
export function toStageAddress({ pathname }: Pick<Location, 'pathname'>): string {
  return `${pathname}${stageQuery}`;
}
