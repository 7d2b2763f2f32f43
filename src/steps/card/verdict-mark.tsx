import { Trans, useLingui } from '@lingui/react/macro';
import type { CardVerdict } from '#src/domain/card-suitability.ts';
import { classNames } from '#src/ui/class-names.ts';
import { verdictWords } from './suitability-words.ts';

const looks: Record<CardVerdict, { steps: number; fill: string; text: string; box: string }> = {
  fine: {
    steps: 3,
    fill: 'bg-success',
    text: 'text-success-ink',
    box: 'border-success-line bg-success-soft',
  },
  may_fail: {
    steps: 2,
    fill: 'bg-warning',
    text: 'text-warning-ink',
    box: 'border-warning-line bg-warning-soft',
  },
  often_fails: {
    steps: 1,
    fill: 'bg-danger',
    text: 'text-danger-ink',
    box: 'border-danger-line bg-danger-soft',
  },
  not_accepted: {
    steps: 0,
    fill: 'bg-danger',
    text: 'text-danger-ink',
    box: 'border-danger-line bg-danger-soft',
  },
};

const heights = ['h-2', 'h-3.5', 'h-5'];

/** How automatic charges go with a card: steps to climb, and the words for it. */
export function VerdictMark({ verdict }: { verdict: CardVerdict }) {
  const { i18n } = useLingui();
  const look = looks[verdict];
  return (
    <span className="inline-flex items-center gap-2.5">
      <span aria-hidden className="flex h-5 items-end gap-1">
        {heights.map((height, index) => (
          <span
            key={height}
            className={classNames(
              'w-2 rounded-[2px] border',
              height,
              index < look.steps ? `${look.fill} border-transparent` : 'border-ink/30',
            )}
          />
        ))}
      </span>
      <span className={classNames('font-semibold', look.text)}>
        {i18n._(verdictWords[verdict])}
      </span>
      <span className="sr-only">
        <Trans>en cobros automáticos</Trans>
      </span>
    </span>
  );
}

/** The box that goes with a verdict. */
export function verdictBox(verdict: CardVerdict): string {
  return looks[verdict].box;
}
