import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '#src/i18n/format.ts';
import { SelectField } from '#src/ui/select-field.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import { readReminderTime, type ReminderDraft } from './reminder-draft.ts';
import { weekdayNames, zonePlace } from './reminder-words.ts';

interface ReminderTimeProps {
  draft: ReminderDraft;
  /** Whether what is missing is told already. */
  hasTried: boolean;
  onEdit: (change: Partial<ReminderDraft>) => void;
}

/** Day and hour of the weekly look, on the account's wall clock. */
export function ReminderTime({ draft, hasTried, onEdit }: ReminderTimeProps) {
  const { t } = useLingui();
  const { locale, timeZone } = useFormat();
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <SelectField
        id="reminder-weekday"
        label={<Trans>Día</Trans>}
        value={String(draft.weekday)}
        onValueChange={(value) => onEdit({ weekday: Number(value) })}
        options={weekdayNames(locale).map((label, index) => ({ value: String(index + 1), label }))}
      />
      <TextField
        id="reminder-time"
        type="time"
        label={<Trans>Hora de {zonePlace(timeZone)}</Trans>}
        value={draft.timeText}
        onValueChange={(timeText) => onEdit({ timeText })}
        error={
          hasTried && readReminderTime(draft) === null
            ? t`Escribe una hora, como 09:00.`
            : undefined
        }
      />
    </div>
  );
}
