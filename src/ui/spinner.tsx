import { classNames } from './class-names.ts';

interface SpinnerProps {
  size?: 'sm' | 'md' | 'lg' | undefined;
  /** What is being waited for. Without it the picture is decoration and is hidden from assistive technology. */
  label?: string | undefined;
  className?: string | undefined;
}

const sizes = { sm: 'size-4', md: 'size-5', lg: 'size-8' };

/** A turning arc. It keeps turning, slower, under reduced motion: it is the only sign that work goes on. */
export function Spinner({ size = 'md', label, className }: SpinnerProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      className={classNames(
        'shrink-0 animate-spin motion-reduce:[animation-duration:3s]',
        sizes[size],
        className,
      )}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <circle
        cx="12"
        cy="12"
        r="9"
        stroke="currentColor"
        strokeWidth="2.5"
        className="opacity-25"
      />
      <path d="M12 3a9 9 0 0 1 9 9" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
    </svg>
  );
}
