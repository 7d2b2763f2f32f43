import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { FieldError, FieldHint, toDescription } from './field-parts.tsx';

export interface ChipOption<Value extends string | number> {
  value: Value;
  label: ReactNode;
  description?: ReactNode;
}

interface ChoiceChipsProps<Value extends string | number> {
  name: string;
  legend: ReactNode;
  hideLegend?: boolean | undefined;
  /** Where its @container is narrow the chips fill their rows, two in each: for words, of which one would be left alone. */
  isPaired?: boolean | undefined;
  options: readonly ChipOption<Value>[];
  /** Undefined when none is chosen: an amount that was typed and is no preset. */
  value: Value | undefined;
  onValueChange: (value: Value) => void;
  hint?: ReactNode;
  error?: ReactNode;
  /** Id of the first radio, where the error summary sends the focus. */
  id?: string | undefined;
}

/** A few presets to tap, as a radio group. */
export function ChoiceChips<Value extends string | number>({
  name,
  legend,
  hideLegend = false,
  isPaired = false,
  options,
  value,
  onValueChange,
  hint,
  error,
  id = name,
}: ChoiceChipsProps<Value>) {
  const { hintId, errorId, describedBy } = toDescription(id, hint, error);
  return (
    <fieldset
      role="radiogroup"
      aria-describedby={describedBy}
      aria-invalid={error ? true : undefined}
      className="grid min-w-0 gap-2"
    >
      <legend className={hideLegend ? 'sr-only' : 'mb-2 text-small font-semibold text-ink'}>
        {legend}
      </legend>
      <FieldHint id={hintId}>{hint}</FieldHint>
      <div className="flex flex-wrap gap-2">
        {options.map((option, index) => (
          <label
            key={option.value}
            className={classNames(
              'figures relative inline-flex min-h-11 min-w-16 flex-col items-center justify-center rounded-control border px-3 py-2 text-center sm:px-4 text-small font-semibold',
              'transition-[background-color,border-color,box-shadow] duration-quick ease-standard has-[:focus-visible]:focus-ring',
              'forced-colors:has-checked:outline-2',
              isPaired && 'grow basis-2/5 @lg:grow-0 @lg:basis-auto',
              option.value === value
                ? 'border-accent bg-accent-soft text-accent-ink shadow-[inset_0_0_0_1px_var(--color-accent)]'
                : 'border-ink/20 bg-surface text-ink hover:border-ink/40 hover:bg-sunken',
            )}
          >
            <input
              type="radio"
              id={index === 0 ? id : undefined}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onValueChange(option.value)}
              className="absolute inset-0 size-full cursor-pointer appearance-none rounded-control outline-none"
            />
            <span>{option.label}</span>
            {option.description ? (
              <span className="text-caption font-normal text-ink-soft">{option.description}</span>
            ) : null}
          </label>
        ))}
      </div>
      <FieldError id={errorId}>{error}</FieldError>
    </fieldset>
  );
}
