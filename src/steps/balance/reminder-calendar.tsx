import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { CalendarPlus } from 'lucide-react';
import { useBackend } from '#src/backend/backend-context.ts';
import { configQuery, principalQuery } from '#src/backend/queries.ts';
import { toCalendarFile } from '#src/domain/calendar-file.ts';
import type { WeeklyTime } from '#src/domain/reminder.ts';
import { useFormat } from '#src/i18n/format.ts';
import { useNow } from '#src/i18n/use-now.ts';
import { Button } from '#src/ui/button.tsx';
import { useAnnounce } from '#src/ui/live-region.tsx';
import { saveFile } from './save-file.ts';

interface ReminderCalendarProps {
  time: WeeklyTime | null;
  /** The button was pressed without a time to put in. */
  onMissingTime: () => void;
}

/** The weekly look as an event in the customer's own calendar; nothing of it is kept by us. */
export function ReminderCalendar({ time, onMissingTime }: ReminderCalendarProps) {
  const { t } = useLingui();
  const { timeZone } = useFormat();
  const announce = useAnnounce();
  const nowMs = useNow();
  const backend = useBackend();
  const { data: principal } = useSuspenseQuery(principalQuery(backend));
  const { data: config } = useSuspenseQuery(configQuery(backend));

  function download() {
    if (time === null) {
      onMissingTime();
      return;
    }
    const { origin, pathname, hostname } = window.location; // this very step, without what came with the visit
    const { brandName } = config.tenant;
    const url = origin + pathname;
    const file = toCalendarFile(
      {
        uid: `weekly-review-${principal.workspaceId}@${hostname}`,
        title: t`Revisar el saldo de ${brandName}`,
        description: `${t`Cuatro preguntas, un minuto: saldo, gasto, recargas y canales.`}\n${url}`,
        url,
        time,
        timeZone,
      },
      nowMs,
    );
    saveFile(t`revision-semanal.ics`, file, 'text/calendar');
    announce(t`Archivo de calendario descargado`);
  }

  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button icon={CalendarPlus} onClick={download} className="max-sm:basis-full">
        <Trans>Agregar a mi calendario</Trans>
      </Button>
      <p className="min-w-0 flex-1 basis-52 text-caption text-ink-faint">
        <Trans>Un archivo que abre Google, Apple u Outlook, y se repite cada semana.</Trans>
      </p>
    </div>
  );
}
