import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import type { Icon } from './icon.ts';
import { FieldHint, toDescription } from './field-parts.tsx';

interface CheckChipsProps<Value extends string> {
  /** Beginning of the ids: `name-value` is the id of a checkbox. */
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  options: readonly { value: Value; label: ReactNode; icon?: Icon | undefined }[];
  values: readonly Value[];
  onToggle: (value: Value) => void;
}

/** A few things to tap, any number of them: checkboxes. */
export function CheckChips<Value extends string>({
  name,
  legend,
  hint,
  options,
  values,
  onToggle,
}: CheckChipsProps<Value>) {
  const { hintId, describedBy } = toDescription(name, hint, null);
  return (
    <fieldset aria-describedby={describedBy} className="grid min-w-0 gap-2">
      <legend className="mb-2 text-small font-semibold text-ink">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {options.map(({ value, label, icon: Picture }) => {
          const isChosen = values.includes(value);
          const Mark = isChosen ? Check : Picture;
          return (
            <label
              key={value}
              className={classNames(
                'relative inline-flex min-h-11 items-center gap-2 rounded-control border px-3.5 py-2 text-small font-semibold',
                'transition-[background-color,border-color,box-shadow] duration-quick ease-standard has-[:focus-visible]:focus-ring',
                'forced-colors:has-checked:outline-2',
                isChosen
                  ? 'border-accent bg-accent-soft text-accent-ink shadow-[inset_0_0_0_1px_var(--color-accent)]'
                  : 'border-ink/20 bg-surface text-ink hover:border-ink/40 hover:bg-sunken',
              )}
            >
              <input
                type="checkbox"
                id={`${name}-${value}`}
                checked={isChosen}
                onChange={() => onToggle(value)}
                className="absolute inset-0 size-full cursor-pointer appearance-none rounded-control outline-none"
              />
              {Mark ? <Mark aria-hidden className="size-4 shrink-0" strokeWidth={2} /> : null}
              <span>{label}</span>
            </label>
          );
        })}
      </div>
      <FieldHint id={hintId}>{hint}</FieldHint>
    </fieldset>
  );
}
