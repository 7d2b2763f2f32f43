import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import type { RechargeRule } from '#src/domain/recharge-rule.ts';
import { useFormat } from '#src/i18n/format.ts';
import { classNames } from '#src/ui/class-names.ts';
import { curveBox, drawRule, drawWithoutRule, type RuleCurve } from './rule-curve.ts';

interface RulePictureProps {
  isOn: boolean;
  /** On, but paused: the same picture without its colour. */
  isResting?: boolean | undefined;
  rule: Pick<RechargeRule, 'thresholdMinor' | 'amountMinor'>;
}

/** The rule as a picture: a balance that falls to the threshold and jumps by the amount; without a rule, to nothing. */
export function RulePicture({ isOn, isResting = false, rule }: RulePictureProps) {
  const { t } = useLingui();
  const format = useFormat();
  const thresholdText = format.minor(rule.thresholdMinor, { trimZeros: true });
  const amountText = format.minor(rule.amountMinor, { trimZeros: true });
  const curve = isOn ? drawRule(rule.thresholdMinor, rule.amountMinor) : drawWithoutRule();
  const middle = curve.jumps[1];
  return (
    <div
      role="img"
      aria-label={
        isOn
          ? t`Dibujo de la regla: el saldo baja poco a poco; cada vez que llega a ${thresholdText} sube ${amountText}.`
          : t`Dibujo sin recarga automática: el saldo baja poco a poco hasta quedar en cero.`
      }
      className="relative h-36 w-full sm:h-40"
    >
      <CurveDrawing curve={curve} isOn={isOn} isResting={isResting} />
      {isOn ? (
        <>
          <span
            style={{ top: toPercentY(curve.thresholdY) }}
            className="figures absolute start-4 -translate-y-1/2 rounded-full border border-line bg-surface px-2 py-px text-caption font-semibold text-ink-soft transition-[top] duration-slow ease-standard"
          >
            {thresholdText}
          </span>
          {middle ? (
            <span
              style={{
                top: toPercentY((middle.fromY + middle.toY) / 2),
                left: toPercentX(middle.x),
              }}
              className={classNames(
                'figures absolute ms-2.5 -translate-y-1/2 rounded-full px-2 py-px text-caption font-semibold transition-[top] duration-slow ease-standard',
                isResting ? 'bg-sunken text-ink-soft' : 'bg-accent text-on-accent',
              )}
            >
              +{amountText}
            </span>
          ) : null}
        </>
      ) : (
        <span
          style={{ top: toPercentY(curve.emptyY) }}
          className="absolute end-4 -mt-1 -translate-y-full text-caption font-semibold text-danger-ink"
        >
          <Trans>Sin saldo</Trans>
        </span>
      )}
    </div>
  );
}

function CurveDrawing({
  curve,
  isOn,
  isResting,
}: {
  curve: RuleCurve;
  isOn: boolean;
  isResting: boolean;
}) {
  const fillId = useId();
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${curveBox.width} ${curveBox.height}`}
      preserveAspectRatio="none"
      className={classNames(
        'absolute inset-0 size-full',
        isResting ? 'text-ink-faint' : isOn ? 'text-accent' : 'text-danger',
      )}
    >
      <defs>
        <linearGradient id={fillId} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="currentColor" stopOpacity={isOn ? 0.2 : 0.1} />
          <stop offset="1" stopColor="currentColor" stopOpacity="0" />
        </linearGradient>
      </defs>
      <path
        d={curve.area}
        fill={`url(#${fillId})`}
        className="transition-[d] duration-slow ease-standard"
      />
      <line
        x1="0"
        x2={curveBox.width}
        y1={curve.thresholdY}
        y2={curve.thresholdY}
        stroke="currentColor"
        strokeOpacity="0.45"
        strokeWidth="1.5"
        strokeDasharray="2 6"
        strokeLinecap="round"
        vectorEffect="non-scaling-stroke"
      />
      <path
        d={curve.line}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinejoin="round"
        strokeLinecap="round"
        vectorEffect="non-scaling-stroke"
        className="transition-[d] duration-slow ease-standard"
      />
      {curve.jumps.map((jump) => (
        <line
          key={jump.x}
          x1={jump.x}
          x2={jump.x}
          y1={jump.fromY}
          y2={jump.toY}
          stroke="currentColor"
          strokeWidth="5"
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}

function toPercentY(y: number): string {
  return `${(y / curveBox.height) * 100}%`;
}

function toPercentX(x: number): string {
  return `${(x / curveBox.width) * 100}%`;
}
