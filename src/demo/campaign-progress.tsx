import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { RefreshCw } from 'lucide-react';
import type { CampaignView } from '#mocks/demo-world.ts';
import type { Format } from '#src/i18n/format.ts';
import type { Moment } from './demo-store.ts';
import { usePanelFormat } from './use-panel-format.ts';

type Hold = NonNullable<CampaignView['reason']>;

/** Why nothing goes out. */
const holds: Record<Hold, MessageDescriptor> = {
  charge_under_way: msg`Espera: la recarga se está cobrando.`,
  cooling_down: msg`Espera: la próxima recarga puede cobrarse en menos de una hora.`,
  no_rule: msg`Se detuvo: no queda saldo y no hay recarga automática.`,
  rule_paused: msg`Se detuvo: no queda saldo y la recarga automática está en pausa.`,
  authentication_required: msg`Se detuvo: el banco pide que el cliente confirme el cobro.`,
  cap_reached: msg`Se detuvo: la recarga automática llegó a su tope del mes.`,
  no_usable_card: msg`Se detuvo: no queda saldo y ninguna tarjeta sirve para recargar.`,
  channel_off: msg`Se detuvo: el canal está apagado o todavía no está listo.`,
  by_hand: msg`Detenido desde el panel.`,
};

/** What became of a campaign in one sentence: while it runs, how far it is. */
export function useCampaignWords(): (campaign: CampaignView, format: Format) => string {
  const { t, i18n } = useLingui();
  return ({ channel, sent, count, status, reason }, format) => {
    const [done, all] = [format.number(sent), format.number(count)];
    const isVoice = channel === 'voice' || channel === 'ai_voice';
    const progress = isVoice ? t`${done} de ${all} minutos` : t`${done} de ${all} enviados`;
    if (reason !== null) return `${progress}. ${i18n._(holds[reason])}`;
    return status === 'done' ? `${progress}. ${t`Campaña terminada.`}` : progress;
  };
}

/** What the rule has charged on a campaign's way; null before its first charge. */
export function useRechargeWords(): (campaign: CampaignView, format: Format) => string | null {
  const { t } = useLingui();
  return ({ recharges: { count, amountMinor, lastAtMs } }, format) => {
    if (lastAtMs === null) return null;
    const [amount, time] = [format.minor(amountMinor), format.time(lastAtMs)];
    return t`${plural(count, {
      one: `${time}: la recarga automática cobró ${amount}.`,
      other: `La recarga automática cobró # veces, ${amount} en total.`,
    })}`;
  };
}

interface CampaignProgressProps {
  campaign: CampaignView;
  moment: Moment;
}

/** How far a campaign is, as a bar and in words. Silent: campaign-watch.tsx says when it ends. */
export function CampaignProgress({ campaign, moment }: CampaignProgressProps) {
  const toWords = useCampaignWords();
  const format = usePanelFormat(moment);
  const { sent, count } = campaign;
  const recharged = useRechargeWords()(campaign, format);
  return (
    <div className="grid gap-2">
      <div
        role="progressbar"
        aria-labelledby="demo-campaign-progress"
        aria-valuemin={0}
        aria-valuemax={count}
        aria-valuenow={sent}
        className="h-2 overflow-hidden rounded-full bg-sunken forced-colors:border"
      >
        <div
          className="h-full rounded-full bg-accent transition-[width] duration-slow ease-standard forced-colors:bg-[CanvasText]"
          style={{ width: `${(sent / count) * 100}%` }}
        />
      </div>
      <p id="demo-campaign-progress" className="figures text-small text-ink">
        <span className="sr-only">
          <Trans>Campaña:</Trans>{' '}
        </span>
        {toWords(campaign, format)}
      </p>
      {recharged === null ? null : (
        <p className="figures flex gap-2 rounded-control bg-accent-soft px-3 py-2 text-small text-accent-ink">
          <RefreshCw aria-hidden className="mt-0.5 size-4 shrink-0" />
          {recharged}
        </p>
      )}
    </div>
  );
}
