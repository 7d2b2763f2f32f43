import { find, page } from './context.ts';
import { follow, guideOptions, tokenFor } from './guide.ts';
import { loadPaso } from './paso.ts';

/** Of the place on /fixed. CSS pixels. */
const FIXED_HEIGHT = 600;

/** In the page, as high as it needs to be; on /fixed as high as its place, and scrolling inside. */
export async function startEmbedding(): Promise<void> {
  const paso = await loadPaso();
  const height = page === 'fixed' ? { min: FIXED_HEIGHT, max: FIXED_HEIGHT } : undefined;
  const instance = paso.create({ ...guideOptions(), getToken: tokenFor(), height });
  instance.mount(find('#wizard'));
  follow(instance);
}
