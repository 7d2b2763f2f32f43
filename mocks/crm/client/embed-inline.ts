import { find } from './context.ts';
import { follow, guideOptions, tokenFor } from './guide.ts';
import { loadPaso } from './paso.ts';

/** In the page, as high as it needs to be; on /fixed as high as its place, and scrolling inside. */
export async function startEmbedding(): Promise<void> {
  const paso = await loadPaso();
  const instance = paso.create({ ...guideOptions(), getToken: tokenFor() });
  instance.mount(find('#wizard'));
  follow(instance);
}
