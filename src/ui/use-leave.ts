import { useEffect, useRef } from 'react';

/**
 * For what a field says when it is left: runs it once the press that took the focus away is over, because words that
 * come under a pointer move what it was about to press.
 */
export function useLeave(): (then: () => void) => void {
  const isPressed = useRef(false);
  const waiting = useRef<(() => void)[]>([]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const press = () => {
      isPressed.current = true;
    };
    const release = () => {
      isPressed.current = false;
      // The click comes right behind the release; the words come behind the click.
      timer = setTimeout(() => {
        for (const then of waiting.current.splice(0)) then();
      });
    };
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('pointerup', release, true);
    document.addEventListener('pointercancel', release, true);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('pointerup', release, true);
      document.removeEventListener('pointercancel', release, true);
    };
  }, []);

  return (then) => {
    if (isPressed.current) waiting.current.push(then);
    else setTimeout(then); // a finger has been lifted already when the focus moves
  };
}
