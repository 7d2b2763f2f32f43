import { Trans } from '@lingui/react/macro';
import { onlineManager } from '@tanstack/react-query';
import { WifiOff } from 'lucide-react';
import { useSyncExternalStore } from 'react';

/** One line while there is no connection. The region is always there, so that its words are read out when they come. */
export function ConnectionStatus() {
  const isOnline = useSyncExternalStore(
    subscribe,
    () => onlineManager.isOnline(),
    () => true,
  );
  return (
    <div role="status" className="print:hidden">
      {!isOnline && (
        <p className="flex items-center justify-center gap-2 border-b border-warning-line bg-warning-soft px-4 py-2 text-small text-warning-ink">
          <WifiOff aria-hidden className="size-4 shrink-0" />
          <span>
            <Trans>Sin conexión. Lo que escribiste sigue aquí; seguimos solos cuando vuelva.</Trans>
          </span>
        </p>
      )}
    </div>
  );
}

function subscribe(onChange: () => void): () => void {
  return onlineManager.subscribe(onChange);
}
