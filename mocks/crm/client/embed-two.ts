import { find } from './context.ts';
import { follow, guideOptions, tokenFor } from './guide.ts';
import { loadPaso } from './paso.ts';

/** Two of them on one page, of the same account. Neither may hear what is said to the other. */
export async function startEmbedding(): Promise<void> {
  const paso = await loadPaso();
  for (const [who, place] of [
    ['1', '#wizard'],
    ['2', '#wizard-2'],
  ] as const) {
    const instance = paso.create({ ...guideOptions(who), getToken: tokenFor(who) });
    instance.mount(find(place));
    follow(instance);
  }
}
