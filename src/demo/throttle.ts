/** Calls at once, and again after `ms` where it was asked to meanwhile. */
export function throttle(ms: number, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isWanted = false;
  return function ask() {
    if (timer !== null) {
      isWanted = true;
      return;
    }
    act();
    timer = setTimeout(() => {
      timer = null;
      if (!isWanted) return;
      isWanted = false;
      ask();
    }, ms);
  };
}
