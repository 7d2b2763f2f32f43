import { Trans, useLingui } from '@lingui/react/macro';
import { RotateCw } from 'lucide-react';
import { type Ref, useEffect, useState } from 'react';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { classNames } from '#src/ui/class-names.ts';
import type { Width } from './demo-link.ts';
import { toStageAddress } from './stage-contract.ts';
import { useDemo, useDemoState } from './use-demo.ts';

/** A phone with its rim; a frame as a CRM has it, in the middle of a page; or all the room there is. */
const rooms: Record<Width, string> = {
  full: '',
  '480': 'justify-center sm:p-6',
  '390': 'items-center justify-center sm:p-6',
};
const frames: Record<Width, string> = {
  full: 'size-full',
  '480':
    'h-full w-full max-w-[480px] sm:rounded-panel sm:border sm:border-line-strong sm:shadow-lift',
  '390':
    'h-full max-h-[860px] w-full max-w-[410px] border-line-strong sm:rounded-[2.75rem] sm:border-10 sm:shadow-lift',
};

/** The customer's part. Another life of it is another document: nothing of the last one is left. */
export function StageFrame({ ref }: { ref: Ref<HTMLIFrameElement> }) {
  const { t } = useLingui();
  const life = useDemoState((state) => state.life);
  const width = useDemoState(({ link }) => link.width);
  const [lostLife, setLostLife] = useState<number | null>(null);
  const isLost = lostLife === life;
  return (
    <div className={classNames('flex min-h-0 flex-1', rooms[width])}>
      {isLost ? <Lost /> : null}
      <iframe
        key={life}
        ref={ref}
        src={toStageAddress(location)}
        title={t`El asistente, en demostración`}
        allow="clipboard-write"
        // The browser's own page for a network that is not there is no document of ours.
        onLoad={({ currentTarget }) => {
          if (currentTarget.contentDocument === null) setLostLife(life);
        }}
        className={classNames('bg-paper', frames[width], isLost ? 'hidden' : 'block')}
      />
    </div>
  );
}

/** In place of the browser's page. Tries again by itself when the network is back. */
function Lost() {
  const { open, getState } = useDemo();
  useEffect(() => {
    const retry = () => open(getState().link);
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, [open, getState]);
  return (
    <div className="m-auto grid w-full max-w-[480px] gap-4 p-6">
      <Notice
        tone="warning"
        announce
        title={<Trans>Sin conexión, la demostración no pudo abrirse</Trans>}
      >
        <p>
          <Trans>
            Necesita la red cada vez que empieza una situación. Cuando vuelva, se abre sola.
          </Trans>
        </p>
      </Notice>
      <Button icon={RotateCw} onClick={() => open(getState().link)} className="justify-self-start">
        <Trans>Reintentar</Trans>
      </Button>
    </div>
  );
}
