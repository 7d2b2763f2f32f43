import type { ComponentProps, MouseEvent } from 'react';
import { useHref, useLocation, useNavigate } from 'react-router';

interface PageLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'onClick' | 'target'> {
  /** From `paths.ts`: below the app's base. */
  to: string;
}

/**
 * A link to another page of the wizard. The router's own brings what it needs for loaders and prefetching along:
 * see docs/decisions/009-first-load.md.
 */
export function PageLink({ to, children, ...props }: PageLinkProps) {
  const href = useHref(to);
  const { pathname } = useLocation();
  const navigate = useNavigate();

  function visit(event: MouseEvent) {
    if (isForBrowser(event)) return;
    event.preventDefault();
    void navigate(to, { replace: to === pathname }); // the page that is open is no new entry of the history
  }

  return (
    <a {...props} href={href} onClick={visit}>
      {children}
    </a>
  );
}

/** Another button or a held key asks for another tab, another window or a download. */
function isForBrowser({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}
