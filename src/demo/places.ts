import { type StepId, stepIds } from '#src/domain/progress.ts';

/** Where in the wizard: a step, the summary, or the address that leads to the step that is next. */
export type Place = StepId | 'start' | 'done';

export const places: readonly Place[] = ['start', ...stepIds, 'done'];

export function isPlace(text: string): text is Place {
  return places.some((place) => place === text);
}

/** The wizard's own address of a place. */
export function toPath(place: Place): string {
  return place === 'start' ? '/' : `/${place}`;
}

/** The place behind an address of the wizard; null for one that is none. */
export function toPlace(path: string): Place | null {
  const name = path.replaceAll('/', '');
  if (name === '') return 'start';
  return isPlace(name) ? name : null;
}
