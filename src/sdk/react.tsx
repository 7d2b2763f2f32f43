import { forwardRef, useEffect, useImperativeHandle, useRef, useState } from 'react';
import {
  type GetToken,
  type LoadOptions,
  loadOnboarding,
  type OnboardingEvents,
  type OnboardingHandlers,
  type OnboardingInstance,
  type OnboardingOptions,
  type OnboardingSettings,
  type OnboardingSource,
  type OnboardingUpdate,
} from './index.ts';

type Handlers = {
  /** As the events of the instance: `onReady`, `onStepchange`, … */
  [Name in keyof OnboardingEvents as `on${Capitalize<Name>}`]?:
    | OnboardingHandlers[Name]
    | undefined;
};

export type PasoOnboardingProps = Omit<OnboardingSettings, 'on' | 'display'> &
  OnboardingSource &
  LoadOptions &
  Handlers & {
    className?: string;
    /** The SDK did not load. Without it the error is reported on the page. */
    onLoadError?: (error: unknown) => void;
  };

const handlerNames = {
  ready: 'onReady',
  stepchange: 'onStepchange',
  lock: 'onLock',
  paymentmethodadded: 'onPaymentmethodadded',
  pending: 'onPending',
  complete: 'onComplete',
  exit: 'onExit',
  error: 'onError',
} as const satisfies { [Name in keyof OnboardingEvents]: `on${Capitalize<Name>}` };

/**
 * An inline wizard. Functions may be new in every render: the latest are called. `locale` and `appearance` are followed;
 * what else changes counts for the next wizard, which another `key` makes.
 * @example
 * <PasoOnboarding origin="https://guia.example" getToken={getToken} onComplete={refreshBilling} />
 */
export const PasoOnboarding = forwardRef<OnboardingInstance | null, PasoOnboardingProps>(
  function PasoOnboarding(props, ref) {
    const { className, locale, appearance } = props;
    const place = useRef<HTMLDivElement>(null);
    const latest = useRef(props);
    // By what it says: an object literal is new in every render.
    const look = toLook({ locale, appearance });
    const told = useRef(look);
    const [instance, setInstance] = useState<OnboardingInstance | null>(null);
    useImperativeHandle<OnboardingInstance | null, OnboardingInstance | null>(ref, () => instance, [
      instance,
    ]);

    useEffect(() => {
      latest.current = props;
    });

    useEffect(() => {
      let isGone = false;
      let created: OnboardingInstance | null = null;
      begin().catch((error: unknown) => {
        const { onLoadError = reportError } = latest.current;
        if (!isGone) onLoadError(error);
      });
      return () => {
        isGone = true;
        created?.destroy();
        setInstance(null);
      };

      async function begin(): Promise<void> {
        const paso = await loadOnboarding(pickLoadOptions(latest.current));
        // An effect that was taken back meanwhile, as StrictMode does with the first, leaves nothing.
        if (isGone || paso === null || place.current === null) return;
        told.current = toLook(latest.current);
        created = paso.create(toOptions(latest));
        created.mount(place.current);
        setInstance(created);
      }
    }, []);

    useEffect(() => {
      if (instance === null || look === told.current) return;
      told.current = look;
      instance.update(JSON.parse(look) as OnboardingUpdate);
    }, [instance, look]);

    return <div ref={place} className={className} />;
  },
);

function toLook({ locale, appearance }: OnboardingUpdate): string {
  return JSON.stringify({ locale, appearance });
}

function pickLoadOptions({ origin, nonce }: LoadOptions): LoadOptions {
  return { ...(origin === undefined ? {} : { origin }), ...(nonce === undefined ? {} : { nonce }) };
}

/** Its functions call the latest of their name. */
function toOptions(latest: { readonly current: PasoOnboardingProps }): OnboardingOptions {
  const { locale, appearance, title, height, startStep, backend } = latest.current;
  const on = Object.fromEntries(
    Object.entries(handlerNames).map(([name, prop]) => [
      name,
      (event: never) => latest.current[prop]?.(event),
    ]),
  ) as OnboardingHandlers;
  const settings: OnboardingSettings = {
    locale,
    appearance,
    title,
    height,
    startStep,
    on,
    allowNavigation: (url) => latest.current.allowNavigation?.(url),
  };
  if (backend !== undefined) return { ...settings, backend };
  const getToken: GetToken = (context) => {
    const { getToken: now } = latest.current;
    if (now === undefined) throw new TypeError('Paso: there is no getToken any more');
    return now(context);
  };
  return { ...settings, getToken };
}
