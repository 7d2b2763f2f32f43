import type { AnchorHTMLAttributes, ButtonHTMLAttributes, MouseEvent, ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';
import type { Icon } from './icon.ts';
import { Spinner } from './spinner.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

interface ButtonLook {
  variant?: ButtonVariant | undefined;
  size?: 'md' | 'lg' | undefined;
  fullWidth?: boolean | undefined;
}

interface ButtonProps extends ButtonLook, ButtonHTMLAttributes<HTMLButtonElement> {
  /** The action is under way: clicks (and a form's submit) are swallowed, focus and width stay. */
  isBusy?: boolean | undefined;
  busyLabel?: string | undefined;
  icon?: Icon | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}

interface ButtonLinkProps extends ButtonLook, AnchorHTMLAttributes<HTMLAnchorElement> {
  icon?: Icon | undefined;
  ref?: Ref<HTMLAnchorElement> | undefined;
}

const variants: Record<ButtonVariant, string> = {
  primary: 'border-accent bg-fill text-on-fill shadow-rest hover:bg-fill-hover',
  secondary: 'border-ink/15 bg-surface text-ink shadow-rest hover:border-ink/30 hover:bg-sunken',
  quiet: 'border-transparent bg-transparent text-accent-ink hover:bg-accent-soft',
  danger:
    'border-transparent bg-danger text-on-danger shadow-rest hover:bg-[color-mix(in_oklab,var(--color-danger)_88%,var(--color-ink))]',
};

const sizes = {
  md: 'min-h-11 px-4 py-2 text-small',
  lg: 'min-h-13 px-6 py-3 text-body',
};

/** The look of a button, for a link component that is not ours (the router's). */
export function buttonClass({
  variant = 'secondary',
  size = 'md',
  fullWidth = false,
}: ButtonLook): string {
  return classNames(
    'relative inline-flex items-center justify-center gap-2 rounded-control border text-center font-semibold',
    'transition-[background-color,border-color,transform] duration-quick ease-standard select-none',
    'motion-safe:not-aria-disabled:active:scale-[0.985]',
    'disabled:opacity-50 aria-disabled:cursor-default forced-colors:border-[ButtonText]',
    variants[variant],
    sizes[size],
    fullWidth && 'w-full',
  );
}

/** A button. While busy it stays focusable and keeps its width; `busyLabel` is then its name. */
export function Button({
  variant,
  size,
  fullWidth,
  isBusy = false,
  busyLabel,
  icon: IconPart,
  type = 'button',
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  function handleClick(event: MouseEvent<HTMLButtonElement>) {
    if (isBusy || rest['aria-disabled'] === true || rest['aria-disabled'] === 'true') {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    onClick?.(event);
  }

  const label = (
    <>
      {IconPart ? <IconPart aria-hidden className="size-[1.2em] shrink-0" strokeWidth={2} /> : null}
      {children}
    </>
  );

  return (
    <button
      {...rest}
      type={type}
      onClick={handleClick}
      className={classNames(buttonClass({ variant, size, fullWidth }), className)}
      {...(isBusy ? { 'aria-busy': true, 'aria-disabled': true } : null)}
    >
      <ButtonLabel isBusy={isBusy} busyLabel={busyLabel}>
        {label}
      </ButtonLabel>
    </button>
  );
}

/** Both labels share one grid cell, so that the wider of them sets the width in either state. */
function ButtonLabel({
  isBusy,
  busyLabel,
  children,
}: {
  isBusy: boolean;
  busyLabel: string | undefined;
  children: ReactNode;
}) {
  if (busyLabel === undefined) {
    return (
      <>
        <span className={classNames('inline-flex items-center gap-2', isBusy && 'opacity-0')}>
          {children}
        </span>
        {isBusy ? (
          <span className="absolute inset-0 grid place-items-center">
            <Spinner />
          </span>
        ) : null}
      </>
    );
  }
  return (
    <span className="grid place-items-center *:col-start-1 *:row-start-1">
      <span
        aria-hidden={isBusy}
        className={classNames('inline-flex items-center gap-2', isBusy && 'invisible')}
      >
        {children}
      </span>
      <span
        aria-hidden={!isBusy}
        className={classNames('inline-flex items-center gap-2', !isBusy && 'invisible')}
      >
        {isBusy ? <Spinner size="sm" /> : <span className="size-4" />}
        {busyLabel}
      </span>
    </span>
  );
}

/** A link that looks like a button. */
export function ButtonLink({
  variant,
  size,
  fullWidth,
  icon: IconPart,
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <a
      {...rest}
      className={classNames(buttonClass({ variant, size, fullWidth }), 'no-underline', className)}
    >
      {IconPart ? <IconPart aria-hidden className="size-[1.2em] shrink-0" strokeWidth={2} /> : null}
      {children}
    </a>
  );
}
