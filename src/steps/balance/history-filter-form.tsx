import { Trans, useLingui } from '@lingui/react/macro';
import { channelIds, channels } from '#src/channels/channels.ts';
import { CheckChips } from '#src/ui/check-chips.tsx';
import { ChoiceChips } from '#src/ui/choice-chips.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import {
  type HistoryChoice,
  movementGroupIds,
  spanIds,
  toggleChannel,
  toggleGroup,
} from './history-filter.ts';
import { groupLooks, spanLabels } from './history-words.ts';

interface HistoryFilterFormProps {
  choice: HistoryChoice;
  onChange: (choice: HistoryChoice) => void;
  /** The last day is before the first one. */
  isReversed: boolean;
}

/** When, what and by which channel. Every tap is the filter at once: there is nothing to send. */
export function HistoryFilterForm({ choice, onChange, isReversed }: HistoryFilterFormProps) {
  const { i18n, t } = useLingui();
  return (
    <div className="grid gap-6 rounded-control bg-sunken p-4 sm:p-5">
      <ChoiceChips
        name="history-span"
        legend={<Trans>Cuándo</Trans>}
        options={spanIds.map((id) => ({ value: id, label: i18n._(spanLabels[id]) }))}
        value={choice.span}
        onValueChange={(span) => onChange({ ...choice, span })}
      />
      {choice.span === 'chosen' && (
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            id="history-from"
            type="date"
            label={<Trans>Desde el día</Trans>}
            value={choice.fromDay}
            onValueChange={(fromDay) => onChange({ ...choice, fromDay })}
          />
          <TextField
            id="history-to"
            type="date"
            label={<Trans>Hasta el día</Trans>}
            value={choice.toDay}
            error={
              isReversed
                ? t`El último día es anterior al primero. Mientras tanto ves la selección de antes.`
                : undefined
            }
            onValueChange={(toDay) => onChange({ ...choice, toDay })}
          />
        </div>
      )}
      <CheckChips
        name="history-group"
        legend={<Trans>Qué movimientos</Trans>}
        options={movementGroupIds.map((id) => ({
          value: id,
          label: i18n._(groupLooks[id].label),
        }))}
        values={choice.groups}
        onToggle={(id) => onChange(toggleGroup(choice, id))}
      />
      <CheckChips
        name="history-channel"
        legend={<Trans>Qué canales</Trans>}
        hint={
          <Trans>Solo el consumo tiene canal: si eliges uno, ves el consumo de ese canal.</Trans>
        }
        options={channelIds.map((id) => ({
          value: id,
          label: i18n._(channels[id].label),
          icon: channels[id].icon,
        }))}
        values={choice.channelIds}
        onToggle={(id) => onChange(toggleChannel(choice, id))}
      />
    </div>
  );
}
