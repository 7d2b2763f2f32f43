import { Trans, useLingui } from '@lingui/react/macro';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { BackendProblem } from '#src/account/backend-problem.tsx';
import type { ChannelTest as Sent } from '#src/backend/backend.ts';
import { useMoneyWrite } from '#src/backend/use-write.ts';
import type { Channel } from '#src/channels/channel.ts';
import type { ChannelId } from '#src/channels/channels.ts';
import { useFormat } from '#src/i18n/format.ts';
import { useNow } from '#src/i18n/use-now.ts';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';

/** Each test is paid for: another one so soon is more likely a slip than a wish. */
const COOLDOWN_MS = 60_000;

/** Sends one message of a channel to the person who asks, at the price of any other, which is said before. */
export function ChannelTest({ channel: { id, price } }: { channel: Channel }) {
  const { t } = useLingui();
  const format = useFormat();
  const nowMs = useNow();
  const [sentAtMs, setSentAtMs] = useState<number | null>(null);
  const test = useMoneyWrite('channel-test', (backend, channelId: ChannelId, intent) =>
    backend.sendChannelTest(channelId, intent),
  );
  const isResting = sentAtMs !== null && nowMs - sentAtMs < COOLDOWN_MS;
  const cost = price && format.micros(price.priceMicros, { fraction: 'price' });

  async function send() {
    if (isResting) return;
    const sent = await test.run(id);
    setSentAtMs(sent === undefined || sent.status === 'failed' ? null : nowMs);
  }

  return (
    <div className="grid gap-3 border-t border-line pt-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p id={`test-cost-${id}`} className="min-w-0 flex-1 basis-52 text-small text-ink-soft">
          {isResting ? (
            <Trans>Podrás enviar otra en un minuto.</Trans>
          ) : cost === null ? (
            <Trans>Te llega a ti y cuesta lo que cualquier envío.</Trans>
          ) : (
            <Trans>Te llega solo a ti y cuesta {cost} de tu saldo.</Trans>
          )}
        </p>
        <Button
          icon={Send}
          isBusy={test.isBusy}
          busyLabel={t`Enviando`}
          aria-describedby={`test-cost-${id}`}
          {...(isResting ? { 'aria-disabled': true } : null)}
          onClick={() => void send()}
        >
          <Trans>Enviarme una prueba</Trans>
        </Button>
      </div>
      {test.result && <TestOutcome sent={test.result} />}
      <BackendProblem error={test.error} />
    </div>
  );
}

function TestOutcome({ sent: { status, sentTo, costMicros } }: { sent: Sent }) {
  const { t } = useLingui();
  const format = useFormat();
  const cost = format.micros(costMicros, { fraction: 'price' });
  switch (status) {
    case 'sent':
      return (
        <Notice tone="success" announce title={t`Prueba enviada a ${sentTo}`}>
          <Trans>
            Costó {cost} de tu saldo. Si en unos minutos no llega, mira si está bloqueada.
          </Trans>
        </Notice>
      );
    case 'queued':
      return (
        <Notice tone="info" announce title={t`Prueba en camino a ${sentTo}`}>
          <Trans>Sale en un momento. Cuesta {cost} de tu saldo.</Trans>
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone="warning" announce title={t`La prueba no salió`}>
          <Trans>
            El canal está activo, pero este mensaje no se pudo enviar. Inténtalo en unos minutos.
          </Trans>
        </Notice>
      );
    case 'unknown':
      return (
        <Notice tone="warning" announce title={t`No sabemos si la prueba salió`}>
          <Trans>Mira si te llegó a {sentTo} antes de enviar otra.</Trans>
        </Notice>
      );
  }
}
