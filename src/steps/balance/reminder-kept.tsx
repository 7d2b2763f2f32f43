import { Trans } from '@lingui/react/macro';
import type { ReminderSettings } from '#src/domain/reminder.ts';
import { useFormat } from '#src/i18n/format.ts';
import { formatTimeOfDay, weekdayNames } from './reminder-words.ts';

/** The reminder as the account keeps it, in one sentence. */
export function KeptReminder({ kept: { weeklyReview, delivery } }: { kept: ReminderSettings }) {
  const { locale } = useFormat();
  if (weeklyReview === null) return <Trans>No hay un recordatorio semanal.</Trans>;
  const day = weekdayNames(locale)[weeklyReview.weekday - 1] ?? '';
  const hour = formatTimeOfDay(weeklyReview, locale);
  if (delivery.email && delivery.inApp)
    return (
      <Trans>
        Cada {day}, {hour}, por correo y dentro de la plataforma.
      </Trans>
    );
  if (delivery.email)
    return (
      <Trans>
        Cada {day}, {hour}, por correo.
      </Trans>
    );
  return (
    <Trans>
      Cada {day}, {hour}, dentro de la plataforma.
    </Trans>
  );
}
