import { Trans, useLingui } from '@lingui/react/macro';
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#src/ui/button.tsx';
import { useAnnounce } from '#src/ui/live-region.tsx';

/** What to ask a bank, ready to be sent or read out: nobody has to know the words for it. */
export function BankWords({ businessName }: { businessName: string }) {
  const { t } = useLingui();
  const announce = useAnnounce();
  const [state, setState] = useState<'closed' | 'shown' | 'copied'>('closed');
  const words = t`Hola. Quiero pagar con mi tarjeta a ${businessName}, por internet y a través de Stripe, y el cobro se rechazó. ¿Pueden decirme por qué y permitirlo? También necesito que acepten sus cobros automáticos, que se hacen sin que yo esté presente.`;

  async function copy() {
    try {
      await navigator.clipboard.writeText(words);
      setState('copied');
      announce(t`Texto copiado`);
    } catch {
      setState('shown'); // no permission for the clipboard: the text is on the page to be selected
    }
  }

  return (
    <div className="grid min-w-0 basis-full gap-2">
      <div>
        <Button icon={state === 'copied' ? Check : Copy} onClick={() => void copy()}>
          {state === 'copied' ? (
            <Trans>Copiado</Trans>
          ) : (
            <Trans>Copiar qué decirle a mi banco</Trans>
          )}
        </Button>
      </div>
      {state === 'closed' ? null : (
        <p className="rounded-control bg-surface p-3 text-small text-ink select-all">{words}</p>
      )}
    </div>
  );
}
