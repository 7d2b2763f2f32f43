import type { Backend, BackendErrorCode, CallContext, Config, Onboarding, Wallet } from 'paso-sdk';

declare const backend: Backend;
declare const paso: Onboarding;

paso.create({ backend });
paso.create({
  backend: {
    ...backend,
    readPrincipal: async ({ signal, language }) => {
      const answer = await fetch(`/principal?language=${language}`, { signal });
      return (await answer.json()) as Awaited<ReturnType<Backend['readPrincipal']>>;
    },
  },
});

/** What a function of the list gives, by its name in the guide. */
export const wallet: Promise<Wallet> | undefined = backend.readWallet?.({
  signal: new AbortController().signal,
  language: 'es',
});
export const config: (context: CallContext) => Promise<Config> = backend.readConfig;
export const refusal: { code: BackendErrorCode } = { code: 'amount_below_minimum' };

// @ts-expect-error: progress is more than its steps' names.
export const wrong: Backend['readProgress'] = async () => ['wallet'];
