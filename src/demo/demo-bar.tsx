import { Trans, useLingui } from '@lingui/react/macro';
import { AppWindow, SlidersHorizontal, X } from 'lucide-react';
import type { Ref } from 'react';
import { PANEL_KEY } from './panel-key.ts';
import { openPanelWindow } from './panel-window.ts';
import { useDemo, useDemoState } from './use-demo.ts';

/** Says at every size, to every reader, that nothing here is real; and holds the way to the panel. */
export function DemoBar({ ref, panelId }: { ref: Ref<HTMLButtonElement>; panelId: string }) {
  const { t } = useLingui();
  const demo = useDemo();
  const { togglePanel } = demo;
  const isOpen = useDemoState(({ isPanelOpen }) => isPanelOpen);
  const isInPage = useDemoState(({ panelWindow }) => panelWindow === null);
  const hasKey = useDemoState((state) => state.hasKey);
  const Picture = isOpen ? X : SlidersHorizontal;
  return (
    <header
      aria-label={t`Demostración`}
      className="flex min-h-12 shrink-0 items-center gap-3 border-b border-line bg-surface ps-4 pe-1"
    >
      <h1 className="rounded-pill bg-ink px-2.5 py-0.5 text-caption font-bold tracking-widest text-paper forced-colors:border">
        <Trans>DEMO</Trans>
      </h1>
      <p className="min-w-0 flex-1 truncate text-small text-ink-soft">
        <span className="sm:hidden">
          <Trans>Cuenta simulada</Trans>
        </span>
        <span className="max-sm:hidden">
          <Trans>Cuenta simulada: nada se cobra ni se envía</Trans>
        </span>
      </p>
      {isOpen && isInPage ? (
        <button
          type="button"
          onClick={() => openPanelWindow(demo, `DEMO · ${t`Panel de control`}`)}
          className="flex min-h-11 shrink-0 items-center gap-2 rounded-control px-3 text-small font-semibold text-ink-soft hover:bg-sunken hover:text-ink max-lg:hidden"
        >
          <AppWindow aria-hidden className="size-5" strokeWidth={2} />
          <Trans>En otra ventana</Trans>
        </button>
      ) : null}
      <button
        ref={ref}
        type="button"
        onClick={togglePanel}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        aria-keyshortcuts={hasKey ? PANEL_KEY : undefined}
        aria-label={t`Panel de control`}
        className="flex min-h-11 shrink-0 items-center gap-2 rounded-control px-3 text-small font-semibold text-ink-soft hover:bg-sunken hover:text-ink"
      >
        <Picture aria-hidden className="size-5" strokeWidth={2} />
        <span className="max-sm:sr-only">
          <Trans>Panel</Trans>
        </span>
        {hasKey ? (
          <kbd
            aria-hidden
            className="rounded-tag border border-line-strong px-1.5 font-sans text-caption leading-5 max-lg:hidden"
          >
            {PANEL_KEY}
          </kbd>
        ) : null}
      </button>
    </header>
  );
}
