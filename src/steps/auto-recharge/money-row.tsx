import type { ReactNode } from 'react';
import { currencySymbol } from '#src/domain/currency-symbol.ts';
import { useFormat } from '#src/i18n/format.ts';
import { ChoiceChips } from '#src/ui/choice-chips.tsx';
import { MoneyField } from '#src/ui/money-field.tsx';

interface MoneyRowProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What the presets are called for those who cannot see that they stand under the field. */
  presetsLabel: ReactNode;
  presetsMinor: readonly number[];
  text: string;
  onTextChange: (text: string) => void;
  onBlur: () => void;
  error: string | undefined;
}

/** An amount to type, with the usual ones to tap. */
export function MoneyRow({
  id,
  label,
  hint,
  presetsLabel,
  presetsMinor,
  text,
  onTextChange,
  onBlur,
  error,
}: MoneyRowProps) {
  const format = useFormat();
  const parsed = format.parseAmount(text);
  return (
    <div className="grid gap-3">
      <MoneyField
        id={id}
        label={label}
        hint={hint}
        error={error}
        value={text}
        onValueChange={onTextChange}
        onBlur={onBlur}
        currencySymbol={currencySymbol(format.currency, format.locale)}
        currencyLabel={format.currency.code.toUpperCase()}
        required
      />
      {presetsMinor.length > 0 && (
        <ChoiceChips
          name={`${id}-preset`}
          legend={presetsLabel}
          hideLegend
          options={presetsMinor.map((amountMinor) => ({
            value: amountMinor,
            label: format.minor(amountMinor, { trimZeros: true }),
          }))}
          value={parsed.ok ? parsed.amountMinor : undefined}
          onValueChange={(amountMinor) => onTextChange(format.amountText(amountMinor))}
        />
      )}
    </div>
  );
}
