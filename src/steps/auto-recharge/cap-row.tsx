import { Trans, useLingui } from '@lingui/react/macro';
import { currencySymbol } from '#src/domain/currency-symbol.ts';
import type { Config } from '#src/domain/tenant.ts';
import { useFormat } from '#src/i18n/format.ts';
import { MoneyField } from '#src/ui/money-field.tsx';
import { SwitchRow } from '#src/ui/switch-row.tsx';
import type { RuleDraft } from '#src/wizard/draft-store.ts';
import { useSuggestedCap } from './use-suggested-cap.ts';
import { fieldIds } from './words.ts';

interface CapRowProps {
  draft: RuleDraft;
  /** What one recharge is; for the cap that is put in when it is switched on. */
  amountMinor: number;
  config: Config;
  onChange: (change: Partial<RuleDraft>) => void;
  onBlur: () => void;
  error: string | undefined;
}

/** At most how much in a month: a switch, and the amount behind it. */
export function CapRow({ draft, amountMinor, config, onChange, onBlur, error }: CapRowProps) {
  const { t } = useLingui();
  const format = useFormat();
  const suggestedMinor = useSuggestedCap(amountMinor, config);
  return (
    <div className="grid gap-3 border-t border-line pt-5">
      <SwitchRow
        id="rule-has-cap"
        label={t`Tope mensual`}
        description={t`La recarga automática nunca cobra más que esto en un mes.`}
        checked={draft.hasCap}
        onCheckedChange={(hasCap) =>
          onChange({
            hasCap,
            ...(hasCap && draft.capText.trim() === ''
              ? { capText: format.amountText(suggestedMinor) }
              : null),
          })
        }
      />
      {draft.hasCap && (
        <MoneyField
          id={fieldIds.cap}
          label={<Trans>Como mucho al mes</Trans>}
          error={error}
          value={draft.capText}
          onValueChange={(capText) => onChange({ capText })}
          onBlur={onBlur}
          currencySymbol={currencySymbol(format.currency, format.locale)}
          currencyLabel={format.currency.code.toUpperCase()}
          required
        />
      )}
    </div>
  );
}
