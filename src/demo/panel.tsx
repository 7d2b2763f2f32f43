import { Trans, useLingui } from '@lingui/react/macro';
import type { Ref } from 'react';
import { classNames } from '#src/ui/class-names.ts';
import { CampaignWatch } from './campaign-watch.tsx';
import { PanelFoot } from './panel-foot.tsx';
import { PanelNotes } from './panel-notes.tsx';
import { PanelScenarios } from './panel-scenarios.tsx';
import { PanelTabs } from './panel-tabs.tsx';
import { PanelTime } from './panel-time.tsx';
import { PanelView } from './panel-view.tsx';

interface PanelProps {
  id: string;
  ref: Ref<HTMLElement>;
  /** In a window of its own. */
  isAlone?: boolean;
}

/** All that the presenter can do. Never over the wizard: it takes its room from beside it, or from under it on a phone. */
export function Panel({ id, ref, isAlone = false }: PanelProps) {
  const { t } = useLingui();
  const Element = isAlone ? 'main' : 'aside';
  return (
    <Element
      id={id}
      ref={ref}
      tabIndex={-1}
      aria-label={t`Panel de control`}
      className={classNames(
        'flex min-h-0 shrink-0 flex-col border-line bg-surface text-ink outline-none',
        isAlone
          ? 'h-dvh'
          : 'h-[58dvh] max-lg:rounded-t-panel max-lg:border-t max-lg:shadow-lift lg:h-auto lg:w-104 lg:border-s',
      )}
    >
      {isAlone ? (
        <h1 className="sr-only">
          <Trans>Panel de control</Trans>
        </h1>
      ) : null}
      <CampaignWatch />
      <PanelTabs
        tabs={[
          { id: 'scenarios', label: <Trans>Situación</Trans>, content: <PanelScenarios /> },
          { id: 'view', label: <Trans>Vista</Trans>, content: <PanelView /> },
          { id: 'time', label: <Trans>Tiempo y envíos</Trans>, content: <PanelTime /> },
          { id: 'notes', label: <Trans>Notas</Trans>, content: <PanelNotes /> },
        ]}
      />
      <PanelFoot />
    </Element>
  );
}
