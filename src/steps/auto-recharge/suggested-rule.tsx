import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Check, Sparkles } from 'lucide-react';
import type { RuleRecommendation } from '#src/domain/recommendation.ts';
import type { RechargeRule } from '#src/domain/recharge-rule.ts';
import type { Config } from '#src/domain/tenant.ts';
import { useFormat } from '#src/i18n/format.ts';
import { Button } from '#src/ui/button.tsx';
import { useAnnounce } from '#src/ui/live-region.tsx';
import type { TypicalMonth } from './use-typical-month.ts';

/** Amounts to put into the form. */
export type RuleAmounts = Pick<RechargeRule, 'thresholdMinor' | 'amountMinor'>;

interface SuggestedRuleProps {
  suggestion: RuleRecommendation;
  daily: NonNullable<TypicalMonth['daily']>;
  /** The amounts as they stand. */
  rule: RuleAmounts;
  /** The tenant's own example. */
  example: Config['autoRecharge']['defaults'];
  /** The amounts are nobody's yet: that they are the suggested ones is no news. */
  isExample?: boolean | undefined;
  /** Puts amounts into the form; leave out where there is none. */
  onUse?: ((amounts: RuleAmounts) => void) | undefined;
}

/** A rule that fits the use, and why. It is only put into the form when the customer says so. */
export function SuggestedRule({
  suggestion,
  daily,
  rule,
  example,
  isExample = false,
  onUse,
}: SuggestedRuleProps) {
  const { t } = useLingui();
  const format = useFormat();
  const announce = useAnnounce();
  const write = (amountMinor: number) => format.minor(amountMinor, { trimZeros: true });
  const isTaken = !isExample && isSameAmounts(suggestion, rule);
  const threshold = write(suggestion.thresholdMinor);
  const amount = write(suggestion.amountMinor);

  function use(amounts: RuleAmounts) {
    onUse?.(amounts);
    announce(
      t`Tu regla ahora: cuando tu saldo llegue a ${write(amounts.thresholdMinor)}, recargar ${write(amounts.amountMinor)}.`,
    );
  }

  return (
    <div className="grid gap-3 rounded-control border border-accent-line bg-accent-soft p-4">
      <div className="grid gap-1">
        <p className="flex items-center gap-2 font-semibold text-accent-ink">
          {isTaken ? (
            <Check aria-hidden className="size-4.5 shrink-0" strokeWidth={2.25} />
          ) : (
            <Sparkles aria-hidden className="size-4.5 shrink-0" strokeWidth={2} />
          )}
          <span className="figures">
            {isTaken ? (
              <Trans>Tu regla es la que te sugerimos</Trans>
            ) : (
              <Trans>
                Te sugerimos: al llegar a {threshold}, recargar {amount}
              </Trans>
            )}
          </span>
        </p>
        <p className="figures text-small text-ink-soft">
          <Reason suggestion={suggestion} daily={daily} />
        </p>
      </div>
      {onUse && (
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          {!isTaken && (
            <Button onClick={() => use(suggestion)}>
              <Trans>Usar esta regla</Trans>
            </Button>
          )}
          {!isSameAmounts(example, rule) && !isSameAmounts(example, suggestion) && (
            <button type="button" className="link py-1 text-small" onClick={() => use(example)}>
              <Trans>
                Usar el ejemplo: {write(example.thresholdMinor)} → {write(example.amountMinor)}
              </Trans>
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function Reason({ suggestion, daily }: Pick<SuggestedRuleProps, 'suggestion' | 'daily'>) {
  const format = useFormat();
  const use = format.micros(daily.useMicros);
  const threshold = format.minor(suggestion.thresholdMinor, { trimZeros: true });
  const margin = (
    <Plural value={suggestion.daysOfMargin} _0="menos de un día" one="un día" other="unos # días" />
  );
  const pace = (
    <Plural
      value={suggestion.daysBetweenRecharges}
      _0="más de una vez al día"
      one="cada día"
      other="cada # días"
    />
  );
  return daily.isReal ? (
    <Trans>
      Usas cerca de {use} al día: con {threshold} tienes {margin} de margen y recargas {pace}.
    </Trans>
  ) : (
    <Trans>
      Con este mes usarías cerca de {use} al día: con {threshold} tienes {margin} de margen y
      recargas {pace}.
    </Trans>
  );
}

function isSameAmounts(one: RuleAmounts, other: RuleAmounts): boolean {
  return one.thresholdMinor === other.thresholdMinor && one.amountMinor === other.amountMinor;
}
