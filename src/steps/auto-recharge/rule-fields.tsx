import { Trans } from '@lingui/react/macro';
import type { Config } from '#src/domain/tenant.ts';
import { useFormat } from '#src/i18n/format.ts';
import type { RuleDraft } from '#src/wizard/draft-store.ts';
import { CapRow } from './cap-row.tsx';
import { MoneyRow } from './money-row.tsx';
import type { RuleField } from './rule-draft.ts';
import { fieldIds } from './words.ts';

interface RuleFieldsProps {
  draft: RuleDraft;
  /** What one recharge is, as far as it can be saved. */
  amountMinor: number;
  config: Config;
  onChange: (change: Partial<RuleDraft>) => void;
  onLeave: (field: RuleField) => void;
  errorOf: (field: RuleField) => string | undefined;
}

/** The three amounts of a rule: when, how much, and at most how much in a month. */
export function RuleFields({
  draft,
  amountMinor,
  config,
  onChange,
  onLeave,
  errorOf,
}: RuleFieldsProps) {
  const limits = config.autoRecharge;
  return (
    <div className="@container grid gap-7">
      <div className="grid items-start gap-7 @lg:grid-cols-2 @lg:gap-6">
        <MoneyRow
          id={fieldIds.threshold}
          label={<Trans>Cuando mi saldo llegue a</Trans>}
          hint={<Bounds minMinor={limits.minThresholdMinor} maxMinor={limits.maxThresholdMinor} />}
          presetsLabel={<Trans>Saldos usuales</Trans>}
          presetsMinor={limits.thresholdPresetsMinor}
          text={draft.thresholdText}
          onTextChange={(thresholdText) => onChange({ thresholdText })}
          onBlur={() => onLeave('threshold')}
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
          onBlur={() => onLeave('amount')}
          error={errorOf('amount')}
        />
      </div>
      <CapRow
        draft={draft}
        amountMinor={amountMinor}
        config={config}
        onChange={onChange}
        onBlur={() => onLeave('cap')}
        error={errorOf('cap')}
      />
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
