import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import type { Icon } from './icon.ts';
import { Spinner } from './spinner.tsx';

interface SwitchRowProps {
  id: string;
  label: ReactNode;
  /** Where what stands beside it already names it: the label is only spoken. */
  hideLabel?: boolean | undefined;
  description?: ReactNode;
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  disabled?: boolean | undefined;
  /** The change is on its way: the switch stays focusable and ignores further changes. */
  isBusy?: boolean | undefined;
  icon?: Icon | undefined;
}

/** A setting that is on or off, with the whole row as its target. */
export function SwitchRow({
  id,
  label,
  hideLabel = false,
  description,
  checked,
  onCheckedChange,
  disabled = false,
  isBusy = false,
  icon: Picture,
}: SwitchRowProps) {
  return (
    <label
      htmlFor={id}
      className={classNames(
        'flex items-start gap-4 rounded-control',
        hideLabel ? 'min-h-11 items-center' : 'min-h-14 py-2',
        disabled && 'cursor-default',
      )}
    >
      {Picture ? (
        <span className="grid max-[22rem]:hidden size-10 shrink-0 place-items-center rounded-control bg-sunken text-ink-soft">
          <Picture aria-hidden className="size-5" strokeWidth={2} />
        </span>
      ) : null}
      <span className={hideLabel ? 'sr-only' : 'min-w-0 flex-1 self-center'}>
        <span
          id={`${id}-label`}
          className={classNames('block font-semibold', disabled ? 'text-ink-faint' : 'text-ink')}
        >
          {label}
        </span>
        {description ? (
          <span id={`${id}-description`} className="mt-0.5 block text-small text-ink-soft">
            {description}
          </span>
        ) : null}
      </span>
      <span
        className={classNames('relative inline-flex shrink-0', !hideLabel && 'mt-1 self-start')}
      >
        <input
          id={id}
          type="checkbox"
          role="switch"
          checked={checked}
          disabled={disabled}
          aria-disabled={isBusy || undefined}
          aria-busy={isBusy || undefined}
          aria-labelledby={`${id}-label`}
          aria-describedby={description ? `${id}-description` : undefined}
          onChange={(event) => {
            if (!isBusy) onCheckedChange(event.currentTarget.checked);
          }}
          className={classNames(
            'peer h-8 w-13 appearance-none rounded-full border transition-colors duration-base ease-standard',
            'border-line-strong bg-sunken checked:border-accent checked:bg-accent disabled:opacity-50',
            'forced-colors:border-[ButtonText] forced-colors:checked:bg-[Highlight]',
          )}
        />
        <span
          aria-hidden
          className={classNames(
            'pointer-events-none absolute start-1 top-1 grid size-6 place-items-center rounded-full bg-line-strong text-surface transition-[translate,background-color] duration-base ease-standard',
            'peer-checked:translate-x-5 peer-checked:bg-on-accent peer-checked:text-accent rtl:peer-checked:-translate-x-5',
            'forced-colors:bg-[ButtonText]',
          )}
        >
          {isBusy ? <Spinner size="sm" /> : checked ? <CheckStroke /> : null}
        </span>
      </span>
    </label>
  );
}

function CheckStroke() {
  return (
    <svg
      viewBox="0 0 16 16"
      className="size-3.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      aria-hidden
    >
      <path d="m3.5 8.5 3 3 6-7" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
