import { Trans, useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { Notice } from '#src/ui/notice.tsx';
import { useDemo, useDemoState } from './use-demo.ts';

/** In place of leaving: where the customer would be now. */
export function ExitNotice() {
  const { t } = useLingui();
  const { closeExit } = useDemo();
  const exit = useDemoState((state) => state.exit);
  if (exit === null) return null;
  const place = toReadable(exit);
  return (
    <div className="relative shrink-0 border-b border-line bg-surface p-3">
      <Notice tone="info" announce title={<Trans>Hasta aquí llega la demostración</Trans>}>
        <p className="pe-10 wrap-anywhere">
          <Trans>Con una cuenta real, ahora se abriría {place}.</Trans>
        </p>
      </Notice>
      <button
        type="button"
        aria-label={t`Cerrar el aviso`}
        onClick={closeExit}
        className="absolute end-4 top-4 grid size-11 place-items-center rounded-control text-ink-soft hover:bg-sunken hover:text-ink"
      >
        <X aria-hidden className="size-5" strokeWidth={2} />
      </button>
    </div>
  );
}

/** The part of an address that says where it leads; none of what it carries. */
function toReadable(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address;
  return url.protocol.startsWith('http') ? url.host : url.href.replace(/\?.*$/, '');
}
