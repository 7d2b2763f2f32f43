import { find } from './context.ts';
import { follow, guideOptions, tokenFor } from './guide.ts';
import { loadPaso } from './paso.ts';

/** A button that opens the wizard in a dialog over the page. */
export async function startEmbedding(): Promise<void> {
  const paso = await loadPaso();
  const instance = paso.create({ ...guideOptions(), getToken: tokenFor(), display: 'modal' });
  const button = find('#open-guide');
  button.addEventListener('click', () => instance.open(button));
  follow(instance);
}
