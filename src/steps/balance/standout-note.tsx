import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Replace, Timer, TrendingUp, VolumeX, Sparkles } from 'lucide-react';
import type { ReactNode } from 'react';
import { isChannelId } from '#src/channels/channels.ts';
import type { StepId } from '#src/domain/progress.ts';
import type { Standout } from '#src/domain/standouts.ts';
import { type Format, useFormat } from '#src/i18n/format.ts';
import { Button } from '#src/ui/button.tsx';
import type { Icon } from '#src/ui/icon.ts';
import { IconTile } from '#src/ui/icon-tile.tsx';
import { channelLook } from './channel-words.ts';

interface StandoutNoteProps {
  note: Standout;
  onVisit: (stepId: StepId) => void;
}

const icons: Record<Standout['kind'], Icon> = {
  channel_multiplied: TrendingUp,
  channel_first_used: Sparkles,
  channel_silent: VolumeX,
  recharges_close: Timer,
  recharge_amount_changed: Replace,
};

/** One thing that stands out: what was seen, what it may mean, where to go. */
export function StandoutNote({ note, onVisit }: StandoutNoteProps) {
  const { i18n } = useLingui();
  const format = useFormat();
  const id = 'channelId' in note ? note.channelId : 'unknown';
  const channel = i18n._(channelLook(isChannelId(id) ? id : 'unknown').label);
  const { title, body, way } = describe(note, channel, format);
  return (
    <div className="flex gap-4">
      <IconTile icon={icons[note.kind]} tone="info" size="sm" />
      <div className="grid min-w-0 flex-1 justify-items-start gap-1">
        <p className="font-semibold">{title}</p>
        <p className="max-w-prose text-small text-ink-soft">{body}</p>
        <Button variant="quiet" className="-ms-4" onClick={() => onVisit(way)}>
          {way === 'channels' ? (
            <Trans>Ver los canales</Trans>
          ) : (
            <Trans>Ver la recarga automática</Trans>
          )}
        </Button>
      </div>
    </div>
  );
}

function describe(
  note: Standout,
  channel: string,
  format: Format,
): { title: ReactNode; body: ReactNode; way: StepId } {
  switch (note.kind) {
    case 'channel_multiplied':
      return {
        title: (
          <Trans>
            {channel}: <Plural value={note.times} one="# vez" other="# veces" /> lo de una semana
            normal
          </Trans>
        ),
        body: (
          <Trans>
            En los últimos 7 días costó {format.micros(note.weekMicros)}; lo habitual son{' '}
            {format.micros(note.usualWeekMicros)} por semana. Si lanzaste una campaña, es lo
            esperado. Si no, revisa tus automatizaciones.
          </Trans>
        ),
        way: 'channels',
      };
    case 'channel_first_used':
      return {
        title: <Trans>{channel}: primera semana de uso</Trans>,
        body: (
          <Trans>
            Llevas {format.micros(note.weekMicros)} en 7 días. Si no lo activaste tú, pregunta en tu
            equipo.
          </Trans>
        ),
        way: 'channels',
      };
    case 'channel_silent':
      return {
        title: <Trans>{channel}: nada en 7 días</Trans>,
        body: (
          <Trans>
            Antes gastabas {format.micros(note.usualWeekMicros)} por semana. Si no lo pausaste tú,
            mira si el canal sigue activo.
          </Trans>
        ),
        way: 'channels',
      };
    case 'recharges_close':
      return {
        title: <Trans>Dos recargas en menos de un día</Trans>,
        body: (
          <Trans>
            La segunda fue el {format.dateTime(note.atMs)},{' '}
            <Plural
              value={note.hours}
              one="menos de una hora después"
              other="menos de # horas después"
            />
            . Con un monto mayor se cobra menos veces; un tope mensual pone el límite.
          </Trans>
        ),
        way: 'auto-recharge',
      };
    case 'recharge_amount_changed':
      return {
        title: <Trans>Cambió el monto de tu recarga automática</Trans>,
        body: (
          <Trans>
            La del {format.dateTime(note.atMs)} fue de {format.minor(note.toMinor)}; la anterior, de{' '}
            {format.minor(note.fromMinor)}. Si no lo cambiaste tú, mira la regla.
          </Trans>
        ),
        way: 'auto-recharge',
      };
  }
}
