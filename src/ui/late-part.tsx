import { Trans } from '@lingui/react/macro';
import { type ComponentType, useSyncExternalStore } from 'react';
import { loadLaterWords } from '#src/i18n/i18n.ts';
import { LoadingRegion, Skeleton } from './skeleton.tsx';

/**
 * A part of a screen whose code and words come after it: asked for when it is first shown, and again on request where
 * they could not be had. For what few see, or what nobody sees at once.
 */
export function createLatePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let state: { Part: ComponentType<Props> | null; isLost: boolean } = { Part: null, isLost: false };
  let isAsked = false;
  const listeners = new Set<() => void>();

  function settle(next: typeof state) {
    state = next;
    for (const listener of listeners) listener();
  }

  async function ask() {
    isAsked = true;
    if (state.isLost) settle({ Part: null, isLost: false });
    try {
      const [Part] = await Promise.all([load(), loadLaterWords()]);
      settle({ Part, isLost: false });
    } catch {
      settle({ Part: null, isLost: true });
    }
  }

  function subscribe(listener: () => void) {
    listeners.add(listener);
    if (!isAsked) void ask();
    return () => void listeners.delete(listener);
  }

  return function LatePart(props: Props) {
    const { Part, isLost } = useSyncExternalStore(subscribe, () => state);
    if (Part !== null) return <Part {...props} />;
    if (!isLost) {
      return (
        <LoadingRegion>
          <Skeleton lines={3} />
        </LoadingRegion>
      );
    }
    return (
      <p role="alert" className="text-small">
        <Trans>No pudimos traer esta parte. Revisa tu conexión.</Trans>{' '}
        <button type="button" className="link" onClick={() => void ask()}>
          <Trans>Reintentar</Trans>
        </button>
      </p>
    );
  };
}
