import { StrictMode, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { PasoOnboarding } from '#src/sdk/react.tsx';
import type { OnboardingInstance } from '#src/sdk/types.ts';
import { find, wizardOrigin } from './context.ts';
import { follow, guideOptions, tokenFor } from './guide.ts';
import { readLanguage, readScheme } from './shell.ts';

/** The React wrapper. StrictMode mounts everything twice: one frame must be left. */
export function startEmbedding(): void {
  createRoot(find('#wizard')).render(
    <StrictMode>
      <Guide />
    </StrictMode>,
  );
}

function Guide() {
  const [{ on, ...settings }] = useState(() => guideOptions());
  const [look, setLook] = useState({ locale: readLanguage(), scheme: readScheme() });
  const { locale, scheme } = look;
  const wizard = useRef<OnboardingInstance>(null);

  useEffect(
    () =>
      follow({
        update: () => setLook({ locale: readLanguage(), scheme: readScheme() }),
        logout: () => wizard.current?.logout(),
      }),
    [],
  );

  return (
    <PasoOnboarding
      ref={wizard}
      {...settings}
      origin={wizardOrigin}
      getToken={tokenFor()}
      locale={locale}
      appearance={{ scheme }}
      onReady={on?.ready}
      onStepchange={on?.stepchange}
      onLock={on?.lock}
      onPaymentmethodadded={on?.paymentmethodadded}
      onPending={on?.pending}
      onComplete={on?.complete}
      onExit={on?.exit}
      onError={on?.error}
    />
  );
}
