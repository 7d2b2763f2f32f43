import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormat } from '#src/i18n/format.ts';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import type { MonthDates } from './month-dates.ts';
import type { MonthPlay } from './month-play.ts';

interface MonthProblemProps {
  play: MonthPlay;
  dates: MonthDates;
  /** Puts a cap into the form; leave out where there is none. */
  onCap?: ((capMinor: number) => void) | undefined;
}

/** A rule that lets the month stop: the day, why, and what to change. */
export function MonthProblem({ play, dates, onCap }: MonthProblemProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { played, rule, capMinor } = play;
  if (!rule.isEnabled || played.stopsAtHour === null) return null;
  const date = dates.long(played.stopsAtHour);
  const amount = format.minor(rule.amountMinor, { trimZeros: true });
  const threshold = format.minor(rule.thresholdMinor, { trimZeros: true });
  const title = t`Con este mes, tus envíos se detienen el ${date}`;
  switch (played.stopReason) {
    case 'cap_reached': {
      const cap = format.minor(rule.monthlyCapMinor ?? 0, { trimZeros: true });
      const enough = format.minor(capMinor, { trimZeros: true });
      return (
        <Problem
          title={title}
          action={
            onCap && (
              <Button onClick={() => onCap(capMinor)}>
                <Trans>Subir el tope a {enough}</Trans>
              </Button>
            )
          }
        >
          <Trans>
            Otra recarga de {amount} pasaría de tu tope de {cap}. Con un tope de {enough} alcanza
            para todo el mes.
          </Trans>
        </Problem>
      );
    }
    case 'cooling_down':
      return (
        <Problem title={title}>
          <Trans>
            En una hora envías más de lo que paga una recarga de {amount}, y entre dos cobros pasa
            un rato. Sube el monto de la recarga o el saldo mínimo.
          </Trans>
        </Problem>
      );
    case 'rule_too_small':
      return (
        <Problem title={title}>
          <Trans>
            Con {threshold} de saldo mínimo, lo que queda no alcanza para un envío y aún no toca
            recargar. Sube el saldo mínimo o la recarga.
          </Trans>
        </Problem>
      );
    default:
      return <Problem title={title} />;
  }
}

function Problem({
  title,
  action,
  children,
}: {
  title: string;
  action?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <Notice tone="warning" title={title} action={action}>
      {children}
    </Notice>
  );
}
