import { Trans, useLingui } from '@lingui/react/macro';
import { currencySymbol } from '#src/domain/currency-symbol.ts';
import type { Config } from '#src/domain/tenant.ts';
import { useFormat } from '#src/i18n/format.ts';
import { MoneyField } from '#src/ui/money-field.tsx';
import { SwitchRow } from '#src/ui/switch-row.tsx';
import type { RuleDraft } from '#src/wizard/draft-store.ts';
import { MoneyRow } from './money-row.tsx';
import type { RuleField } from './rule-draft.ts';
import { fieldIds } from './words.ts';

interface RuleFieldsProps {
  draft: RuleDraft;
  limits: Config['autoRecharge'];
  /** What to put into the cap when it is switched on. */
  suggestedCapMinor: number;
  onChange: (change: Partial<RuleDraft>) => void;
  errorOf: (field: RuleField) => string | undefined;
}

/** The three amounts of a rule: when, how much, and at most how much in a month. */
export function RuleFields({
  draft,
  limits,
  suggestedCapMinor,
  onChange,
  errorOf,
}: RuleFieldsProps) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <div className="grid gap-8">
      <div className="grid items-start gap-8 sm:grid-cols-2 sm:gap-6">
        <MoneyRow
          id={fieldIds.threshold}
          label={<Trans>Cuando mi saldo llegue a</Trans>}
          hint={<Bounds minMinor={limits.minThresholdMinor} maxMinor={limits.maxThresholdMinor} />}
          presetsLabel={<Trans>Saldos usuales</Trans>}
          presetsMinor={limits.thresholdPresetsMinor}
          text={draft.thresholdText}
          onTextChange={(thresholdText) => onChange({ thresholdText })}
          error={errorOf('threshold')}
        />
        <MoneyRow
          id={fieldIds.amount}
          label={<Trans context="rule">Recargar</Trans>}
          hint={<Bounds minMinor={limits.minAmountMinor} maxMinor={limits.maxAmountMinor} />}
          presetsLabel={<Trans>Recargas usuales</Trans>}
          presetsMinor={limits.amountPresetsMinor}
          text={draft.amountText}
          onTextChange={(amountText) => onChange({ amountText })}
          error={errorOf('amount')}
        />
      </div>
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
                ? { capText: format.amountText(suggestedCapMinor) }
                : null),
            })
          }
        />
        {draft.hasCap && (
          <MoneyField
            id={fieldIds.cap}
            label={<Trans>Como mucho al mes</Trans>}
            error={errorOf('cap')}
            value={draft.capText}
            onValueChange={(capText) => onChange({ capText })}
            currencySymbol={currencySymbol(format.currency, format.locale)}
            currencyLabel={format.currency.code.toUpperCase()}
            required
          />
        )}
      </div>
    </div>
  );
}

function Bounds({ minMinor, maxMinor }: { minMinor: number; maxMinor: number }) {
  const format = useFormat();
  return (
    <Trans>
      Entre {format.minor(minMinor, { trimZeros: true })} y{' '}
      {format.minor(maxMinor, { trimZeros: true })}.
    </Trans>
  );
}
