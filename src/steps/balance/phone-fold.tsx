import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { classNames } from '#src/ui/class-names.ts';

interface PhoneFoldProps {
  label: ReactNode;
  children: ReactNode;
}

/**
 * What a phone keeps closed until asked and a wider window always shows. Not the `details` element: closed, it hides
 * its content at every width, and only some browsers let a style open it.
 */
export function PhoneFold({ label, children }: PhoneFoldProps) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="grid min-w-0 gap-5 max-sm:gap-3">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
        className="group flex min-h-11 w-fit items-center gap-2 rounded-control text-small font-semibold text-accent-ink hover:underline hover:underline-offset-4 sm:hidden"
      >
        {label}
        <ChevronDown
          aria-hidden
          className="size-5 shrink-0 transition-[rotate] duration-base ease-standard group-aria-expanded:rotate-180"
        />
      </button>
      <div id={id} className={classNames('grid min-w-0 gap-5', !isOpen && 'max-sm:hidden')}>
        {children}
      </div>
    </div>
  );
}
