/**
 * Tells when a dialog opens over the page and when the last one is gone. They are put behind the page, as children of
 * <body>, whoever opens them.
 */
export function watchDialogs(page: Window, onChange: (isOpen: boolean) => void): () => void {
  const { body } = page.document;
  let isOpen = false;
  const observer = new MutationObserver(() => {
    const isThere = body.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
    if (isThere === isOpen) return;
    isOpen = isThere;
    onChange(isOpen);
  });
  // Not the whole page: portals are children of <body>, what is in them comes a level or two deeper.
  observer.observe(body, { childList: true });
  return () => observer.disconnect();
}
