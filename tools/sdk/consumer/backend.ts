import type { Backend, Onboarding } from 'paso-sdk';

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

// @ts-expect-error: progress is more than its steps' names.
export const wrong: Backend['readProgress'] = async () => ['wallet'];
