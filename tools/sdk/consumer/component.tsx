import { useRef } from 'react';
import type { GetToken, OnboardingInstance } from 'paso-sdk';
import { PasoOnboarding } from 'paso-sdk/react';

export function Guide({ getToken }: { getToken: GetToken }) {
  const guide = useRef<OnboardingInstance>(null);
  return (
    <>
      <button type="button" onClick={() => guide.current?.focus()}>
        Ir a la guía
      </button>
      <PasoOnboarding
        ref={guide}
        origin="https://guia.example"
        getToken={getToken}
        locale="es"
        onStepchange={({ step }) => console.log(step)}
        onExit={(event) => event.preventDefault()}
      />
      {/* @ts-expect-error: without a source there is nothing to show. */}
      <PasoOnboarding locale="es" />
    </>
  );
}
