import { Trans, useLingui } from '@lingui/react/macro';
import { Send } from 'lucide-react';
import { BackendProblem } from '#src/account/backend-problem.tsx';
import { useMoneyWrite } from '#src/backend/use-write.ts';
import type { ChannelId } from '#src/channels/channels.ts';
import { useFormat } from '#src/i18n/format.ts';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';

/** Sends one message of a channel to the person who asks, at the price of any other. */
export function ChannelTest({ channelId }: { channelId: ChannelId }) {
  const { t } = useLingui();
  const format = useFormat();
  const test = useMoneyWrite('channel-test', (backend, id: ChannelId, intent) =>
    backend.sendChannelTest(id, intent),
  );
  return (
    <div className="-mt-1 grid gap-3">
      <div className="-mx-4">
        <Button
          variant="quiet"
          icon={Send}
          isBusy={test.isBusy}
          busyLabel={t`Enviando`}
          onClick={() => void test.run(channelId)}
        >
          <Trans>Enviarme una prueba</Trans>
        </Button>
      </div>
      {test.result?.status === 'failed' && (
        <Notice tone="warning" announce title={t`La prueba no salió`}>
          <Trans>
            El canal está activo, pero este mensaje no se pudo enviar. Inténtalo en unos minutos.
          </Trans>
        </Notice>
      )}
      {test.result && test.result.status !== 'failed' && (
        <Notice tone="success" announce title={t`Prueba en camino a ${test.result.sentTo}`}>
          <Trans>
            Costó {format.micros(test.result.costMicros, { fraction: 'price' })} de tu saldo.
          </Trans>
        </Notice>
      )}
      <BackendProblem error={test.error} />
    </div>
  );
}
