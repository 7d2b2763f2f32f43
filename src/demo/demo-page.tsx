import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { DemoBar } from './demo-bar.tsx';
import { ExitNotice } from './exit-notice.tsx';
import { Panel } from './panel.tsx';
import { StageFrame } from './stage-frame.tsx';
import { useDemoState } from './use-demo.ts';

const panelId = 'demo-panel';

/** The mark above, the wizard below it, and the panel: beside the wizard where there is room, under it on a phone, or elsewhere. */
export function DemoPage() {
  const { t } = useLingui();
  const isOpen = useDemoState(({ isPanelOpen }) => isPanelOpen);
  const panelWindow = useDemoState((state) => state.panelWindow);
  const frameRef = useRef<HTMLIFrameElement>(null);
  const panelRef = useRef<HTMLElement>(null);
  const buttonRef = useRef<HTMLButtonElement>(null);
  useFocusWithPanel(isOpen, { frameRef, panelRef, buttonRef });

  return (
    <div className="flex h-dvh flex-col bg-sunken text-ink">
      <DemoBar ref={buttonRef} panelId={panelId} />
      <div className="flex min-h-0 flex-1 flex-col lg:flex-row">
        <main
          aria-label={t`Lo que ve el cliente`}
          className="relative flex min-h-0 min-w-0 flex-1 flex-col"
        >
          <ExitNotice />
          <StageFrame ref={frameRef} />
        </main>
        {!isOpen ? null : panelWindow === null ? (
          <Panel id={panelId} ref={panelRef} />
        ) : (
          createPortal(<Panel id={panelId} ref={panelRef} isAlone />, panelWindow.document.body)
        )}
      </div>
    </div>
  );
}

interface Places {
  frameRef: React.RefObject<HTMLIFrameElement | null>;
  panelRef: React.RefObject<HTMLElement | null>;
  buttonRef: React.RefObject<HTMLButtonElement | null>;
}

/** Into the panel when it comes, and back to where the focus was when it goes. */
function useFocusWithPanel(isOpen: boolean, { frameRef, panelRef, buttonRef }: Places): void {
  const wasOpen = useRef(isOpen);
  const before = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (wasOpen.current === isOpen) return;
    wasOpen.current = isOpen;
    if (isOpen) {
      before.current = findFocus(frameRef.current);
      panelRef.current?.focus();
    } else if (document.activeElement === document.body) {
      // The panel had it, and is gone.
      if (before.current?.isConnected === true) {
        if (before.current.ownerDocument !== document) frameRef.current?.focus();
        before.current.focus();
      } else {
        buttonRef.current?.focus();
      }
    }
  }, [isOpen, frameRef, panelRef, buttonRef]);
}

/** What has the focus, in the wizard too: its document forgets it as soon as the focus is out here. */
function findFocus(frame: HTMLIFrameElement | null): HTMLElement | null {
  const focused = document.activeElement;
  const within = focused === frame ? frame?.contentDocument?.activeElement : focused;
  return (within ?? null) as HTMLElement | null; // of another document, so no instanceof tells
}
