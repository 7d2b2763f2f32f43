import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { classNames } from '#src/ui/class-names.ts';

interface Tab {
  id: string;
  label: ReactNode;
  content: ReactNode;
}

/** Parts of the panel, of which one is open. Arrow keys go from one to the next. */
export function PanelTabs({ tabs }: { tabs: readonly Tab[] }) {
  const { t } = useLingui();
  const [openId, setOpenId] = useState(tabs[0]?.id);
  const listRef = useRef<HTMLDivElement>(null);
  const open = tabs.find(({ id }) => id === openId);

  function move(event: KeyboardEvent) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const index = tabs.findIndex(({ id }) => id === openId);
    const next = (index + by + tabs.length) % tabs.length;
    setOpenId(tabs[next]?.id);
    listRef.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  }

  return (
    <>
      <div
        ref={listRef}
        role="tablist"
        aria-label={t`Partes del panel`}
        className="flex shrink-0 border-b border-line px-1 sm:px-2"
      >
        {tabs.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`demo-tab-${id}`}
            aria-selected={id === openId}
            aria-controls="demo-tab-panel"
            tabIndex={id === openId ? 0 : -1}
            onClick={() => setOpenId(id)}
            onKeyDown={move}
            className={classNames(
              'relative min-h-12 flex-auto rounded-control px-1.5 text-small font-semibold after:absolute after:inset-x-1.5 after:bottom-0 after:h-0.5 after:rounded-full',
              id === openId
                ? 'text-accent-ink after:bg-accent forced-colors:after:bg-[Highlight]'
                : 'text-ink-soft hover:text-ink',
            )}
          >
            {label}
          </button>
        ))}
      </div>
      <div
        key={openId}
        role="tabpanel"
        id="demo-tab-panel"
        aria-labelledby={`demo-tab-${openId}`}
        tabIndex={0}
        className="@container min-h-0 flex-1 overflow-y-auto overscroll-contain p-4 outline-offset-[-2px]"
      >
        {open?.content}
      </div>
    </>
  );
}
