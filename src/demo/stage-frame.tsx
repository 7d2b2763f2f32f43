import { useLingui } from '@lingui/react/macro';
import type { Ref } from 'react';
import { classNames } from '#src/ui/class-names.ts';
import type { Width } from './demo-link.ts';
import { toStageAddress } from './stage-contract.ts';
import { useDemoState } from './use-demo.ts';

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
  return (
    <div className={classNames('flex min-h-0 flex-1', rooms[width])}>
      <iframe
        key={life}
        ref={ref}
        src={toStageAddress(location)}
        title={t`El asistente, en demostración`}
        allow="clipboard-write"
        className={classNames('block bg-paper', frames[width])}
      />
    </div>
  );
}
