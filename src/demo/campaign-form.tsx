import { Trans, useLingui } from '@lingui/react/macro';
import { Send, Square } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { campaignLimits } from '#mocks/demo-world.ts';
import { type ChannelId, channelIds, channels, isChannelId } from '#src/channels/channels.ts';
import { Button } from '#src/ui/button.tsx';
import { SelectField } from '#src/ui/select-field.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import { toPlan } from './campaign-link.ts';
import { CampaignProgress } from './campaign-progress.tsx';
import type { Moment } from './demo-store.ts';
import { useDemo } from './use-demo.ts';
import { usePanelFormat } from './use-panel-format.ts';

const speeds = [1_000, 4_000, 20_000, 100_000];

/** What to send, and how far it is. */
export function CampaignForm({ moment }: { moment: Moment }) {
  const { t, i18n } = useLingui();
  const { startCampaign, stopCampaign } = useDemo();
  const [channel, setChannel] = useState<ChannelId>('sms');
  const [count, setCount] = useState('2000');
  const [perHour, setPerHour] = useState(4_000);
  const [hasTried, setHasTried] = useState(false);
  const { campaign, balanceMicros } = moment;
  const format = usePanelFormat(moment);
  const plan = toPlan(channel, readNumber(count), perHour);
  const isSending = campaign?.status === 'running' || campaign?.status === 'waiting';
  const most = format.number(campaignLimits.count);
  const balance = format.micros(balanceMicros);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setHasTried(true);
    if (plan !== null) startCampaign(plan);
  }

  return (
    <form
      aria-labelledby="demo-campaign"
      noValidate
      onSubmit={submit}
      className="grid gap-4 border-t border-line pt-6"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="demo-campaign" className="text-title-s text-ink">
          <Trans>Enviar una campaña</Trans>
        </h2>
        <p className="figures text-small text-ink-soft">
          <Trans>Saldo: {balance}</Trans>
        </p>
      </div>
      {campaign === null ? null : <CampaignProgress campaign={campaign} moment={moment} />}
      {/* While it sends, what one watches has the room. */}
      {isSending ? null : (
        <>
          <div className="grid gap-4 @min-[20rem]:grid-cols-2">
            <SelectField
              id="demo-channel"
              label={t`Canal`}
              value={channel}
              onValueChange={(id) => {
                if (isChannelId(id)) setChannel(id);
              }}
              options={channelIds.map((id) => ({ value: id, label: i18n._(channels[id].label) }))}
            />
            <TextField
              id="demo-count"
              label={isVoice(channel) ? t`Minutos` : t`Mensajes`}
              inputMode="numeric"
              autoComplete="off"
              maxLength={9}
              value={count}
              onValueChange={setCount}
              error={hasTried && plan === null ? t`Escribe un número de 1 a ${most}` : undefined}
            />
          </div>
          <SelectField
            id="demo-per-hour"
            label={t`Velocidad`}
            hint={t`Al empezar, el tiempo pasa a 1 minuto por segundo.`}
            value={String(perHour)}
            onValueChange={(value) => setPerHour(Number(value))}
            options={speeds.map((speed) => {
              const figure = format.number(speed);
              return { value: String(speed), label: t`${figure} por hora` };
            })}
          />
        </>
      )}
      <div className="flex flex-wrap gap-2">
        {isSending ? (
          <Button key="stop" icon={Square} onClick={stopCampaign}>
            <Trans>Detener el envío</Trans>
          </Button>
        ) : (
          <Button key="start" type="submit" variant="primary" icon={Send}>
            <Trans>Empezar a enviar</Trans>
          </Button>
        )}
      </div>
    </form>
  );
}

function isVoice(channel: ChannelId): boolean {
  return channel === 'voice' || channel === 'ai_voice';
}

/** "2000", "2 000", "2.000" and "2,000" are one number: nobody sends a part of a message. */
function readNumber(text: string): number {
  const digits = text.replaceAll(/[\s.,]/g, '');
  return /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
}
