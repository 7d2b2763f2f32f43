import type { ReactNode } from 'react';
import { FieldHint, FieldLabel, toDescription } from './field-parts.tsx';

interface RangeFieldProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  value: number;
  min: number;
  max: number;
  step?: number | undefined;
  onValueChange: (value: number) => void;
  /** The value in words, shown beside the label and read out: "300 mensajes". */
  valueText: string;
}

/** A slider; its value is always written beside it. */
export function RangeField({
  id,
  label,
  hint,
  value,
  min,
  max,
  step = 1,
  onValueChange,
  valueText,
}: RangeFieldProps) {
  const { hintId, describedBy } = toDescription(id, hint, undefined);
  return (
    <div className="grid min-w-0 content-start gap-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <FieldLabel htmlFor={id}>{label}</FieldLabel>
        <span aria-hidden className="figures text-small font-semibold text-ink">
          {valueText}
        </span>
      </div>
      <FieldHint id={hintId}>{hint}</FieldHint>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        onChange={(event) => onValueChange(event.currentTarget.valueAsNumber)}
        aria-valuetext={valueText}
        aria-describedby={describedBy}
        className="h-11 w-full cursor-pointer rounded-full accent-accent"
      />
    </div>
  );
}
