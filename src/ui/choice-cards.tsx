import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { FieldError, FieldHint, toDescription } from './field-parts.tsx';
import type { Icon } from './icon.ts';

export interface CardOption<Value extends string> {
  value: Value;
  title: ReactNode;
  description?: ReactNode;
  icon?: Icon | undefined;
  badge?: ReactNode;
  disabled?: boolean | undefined;
}

interface ChoiceCardsProps<Value extends string> {
  name: string;
  legend: ReactNode;
  hideLegend?: boolean | undefined;
  options: readonly CardOption<Value>[];
  value: Value | undefined;
  onValueChange: (value: Value) => void;
  hint?: ReactNode;
  error?: ReactNode;
  /** Id of the first radio, where the error summary sends the focus. */
  id?: string | undefined;
  columns?: 1 | 2 | undefined;
}

/** One choice of a few that need a sentence each, as a radio group of cards. */
export function ChoiceCards<Value extends string>({
  name,
  legend,
  hideLegend = false,
  options,
  value,
  onValueChange,
  hint,
  error,
  id = name,
  columns = 1,
}: ChoiceCardsProps<Value>) {
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
      <div className={classNames('grid gap-3', columns === 2 && 'sm:grid-cols-2')}>
        {options.map((option, index) => {
          const radioId = index === 0 ? id : `${id}-${option.value}`;
          const isChosen = option.value === value;
          const Picture = option.icon;
          return (
            <label
              key={option.value}
              className={classNames(
                'relative flex min-h-14 gap-3 rounded-control border p-4 transition-[background-color,border-color,box-shadow] duration-quick ease-standard',
                'has-[:focus-visible]:focus-ring has-disabled:opacity-60 forced-colors:has-checked:outline-2',
                isChosen
                  ? 'border-accent bg-accent-soft shadow-[inset_0_0_0_1px_var(--color-accent)]'
                  : 'border-ink/20 bg-surface hover:border-ink/40',
              )}
            >
              <input
                type="radio"
                id={radioId}
                name={name}
                value={option.value}
                checked={isChosen}
                disabled={option.disabled}
                onChange={() => onValueChange(option.value)}
                aria-labelledby={`${radioId}-title`}
                aria-describedby={option.description ? `${radioId}-description` : undefined}
                className={classNames(
                  'mt-0.5 size-5 shrink-0 appearance-none rounded-full border bg-surface outline-none',
                  'border-line-strong checked:border-[6px] checked:border-accent forced-colors:appearance-auto',
                )}
              />
              <span className="min-w-0 flex-1">
                <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
                  {Picture ? (
                    <Picture
                      aria-hidden
                      className="size-5 shrink-0 text-accent-ink"
                      strokeWidth={2}
                    />
                  ) : null}
                  <span id={`${radioId}-title`} className="font-semibold text-ink">
                    {option.title}
                  </span>
                  {option.badge}
                </span>
                {option.description ? (
                  <span
                    id={`${radioId}-description`}
                    className="mt-1 block text-small text-ink-soft"
                  >
                    {option.description}
                  </span>
                ) : null}
              </span>
            </label>
          );
        })}
      </div>
      <FieldError id={errorId}>{error}</FieldError>
    </fieldset>
  );
}
