import { createHttpBackend } from '#src/backend/http/create-http-backend.ts';
import { mintToken } from './account.ts';
import { find } from './context.ts';
import { follow, guideOptions } from './guide.ts';
import { note } from './log.ts';
import { loadPaso } from './paso.ts';
import { readLanguage } from './shell.ts';

/** The page answers the wizard itself, with the CRM's own session: no token ever reaches the frame. */
export async function startEmbedding(): Promise<void> {
  const backend = createHttpBackend({
    baseUrl: '/v1',
    language: readLanguage,
    async session(reason, signal) {
      note('crm-session', { reason });
      const { token, expiresIn } = await mintToken(signal);
      return { token, expiresAtMs: Date.now() + expiresIn * 1_000 };
    },
  });
  const paso = await loadPaso();
  const instance = paso.create({ ...guideOptions(), backend });
  instance.mount(find('#wizard'));
  follow(instance);
}
