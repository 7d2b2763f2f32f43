import type { CSSProperties, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { FieldError, fieldBoxClass } from './field-parts.tsx';
import type { Icon } from './icon.ts';

interface SliderFieldProps {
  /** Id of the text field. */
  id: string;
  label: ReactNode;
  icon?: Icon | undefined;
  /** Under the label, such as what one unit costs. */
  hint?: ReactNode;
  /** Over the field's end, such as what the quantity costs. */
  trailing?: ReactNode;
  /** What is counted, behind the number: "mensajes". Part of both controls' names. */
  unit: string;
  /** The number as it is typed. */
  text: string;
  onTextChange: (text: string) => void;
  onBlur?: (() => void) | undefined;
  error?: ReactNode;
  /** The slider moves over positions from 0: what they stand for is the caller's. */
  position: number;
  lastPosition: number;
  onPositionChange: (position: number) => void;
  /** What the slider says of itself: "300 mensajes". */
  valueText: string;
}

/** The accent as far as the middle of the thumb; the browser's own look where colours are forced. */
const sliderClass = classNames(
  'col-span-2 h-11 w-full cursor-pointer scroll-mt-24 @min-[18rem]:col-span-1 appearance-none bg-transparent outline-none forced-colors:appearance-auto',
  '[--fill:calc(0.75rem+var(--filled)*(100%-1.5rem))] [--way:to_right] rtl:[--way:to_left]',
  '[--track:linear-gradient(var(--way),var(--color-accent)_var(--fill),var(--color-line)_var(--fill))]',
  '[&::-webkit-slider-runnable-track]:h-1.5 [&::-webkit-slider-runnable-track]:rounded-full [&::-webkit-slider-runnable-track]:bg-(image:--track)',
  '[&::-moz-range-track]:h-1.5 [&::-moz-range-track]:rounded-full [&::-moz-range-track]:bg-(image:--track)',
  '[&::-webkit-slider-thumb]:-mt-[0.5625rem] [&::-webkit-slider-thumb]:size-6 [&::-webkit-slider-thumb]:appearance-none [&::-webkit-slider-thumb]:rounded-full [&::-webkit-slider-thumb]:border-2 [&::-webkit-slider-thumb]:border-accent [&::-webkit-slider-thumb]:bg-raised [&::-webkit-slider-thumb]:shadow-rest',
  '[&::-moz-range-thumb]:box-border [&::-moz-range-thumb]:size-6 [&::-moz-range-thumb]:rounded-full [&::-moz-range-thumb]:border-2 [&::-moz-range-thumb]:border-accent [&::-moz-range-thumb]:bg-raised',
  '[&:focus-visible::-webkit-slider-thumb]:focus-ring [&:focus-visible::-moz-range-thumb]:focus-ring',
);

/** A quantity to drag or to type: a slider and a field over the same value, one above the other in a narrow container. */
export function SliderField({
  id,
  label,
  icon: Picture,
  hint,
  trailing,
  unit,
  text,
  onTextChange,
  onBlur,
  error,
  position,
  lastPosition,
  onPositionChange,
  valueText,
}: SliderFieldProps) {
  const labelId = `${id}-label`;
  const unitId = `${id}-unit`;
  const name = `${labelId} ${unitId}`;
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  return (
    <div className="grid min-w-0 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1">
      <label htmlFor={id} className="flex min-w-0 items-center gap-2 text-small font-semibold">
        {Picture ? (
          <Picture aria-hidden className="size-4 shrink-0 text-ink-faint" strokeWidth={2} />
        ) : null}
        <span id={labelId}>{label}</span>
      </label>
      <span className="figures justify-self-end text-small font-semibold text-ink">{trailing}</span>
      <input
        type="range"
        min={0}
        max={lastPosition}
        step={1}
        value={position}
        onChange={(event) => onPositionChange(event.currentTarget.valueAsNumber)}
        aria-labelledby={name}
        aria-valuetext={valueText}
        aria-describedby={hintId}
        // A custom property, which React's type does not know.
        style={{ '--filled': lastPosition > 0 ? position / lastPosition : 0 } as CSSProperties}
        className={sliderClass}
      />
      <div
        className={classNames(
          fieldBoxClass,
          'col-span-2 @min-[18rem]:col-span-1 @min-[18rem]:w-38',
        )}
      >
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={12}
          value={text}
          onChange={(event) => onTextChange(event.currentTarget.value)}
          onBlur={onBlur}
          aria-labelledby={name}
          aria-invalid={error ? true : undefined}
          aria-describedby={[hintId, errorId].filter(Boolean).join(' ') || undefined}
          className="figures min-h-11 w-full min-w-0 scroll-mt-24 rounded-control bg-transparent ps-3 pe-1.5 text-end font-semibold text-ink outline-none"
        />
        <span id={unitId} className="shrink-0 pe-3 text-caption text-ink-faint">
          {unit}
        </span>
      </div>
      <div className="col-span-2 grid gap-1">
        {hint ? (
          <p id={hintId} className="text-caption text-ink-faint">
            {hint}
          </p>
        ) : null}
        <FieldError id={errorId}>{error}</FieldError>
      </div>
    </div>
  );
}
