/** Puts the focus on what replaced the view before; as a ref, and a stable one, so that it happens once. */
export function focusOnMount(node: HTMLElement | null): void {
  node?.focus();
}
