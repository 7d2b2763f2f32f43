import { Trans, useLingui } from '@lingui/react/macro';
import { Check, Link2, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#src/ui/button.tsx';
import { useAnnounce } from '#src/ui/live-region.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import { writeLink } from './demo-link.ts';
import { useDemo, useDemoState } from './use-demo.ts';

type Copied = { link: string; isDone: boolean };

/** What is always at hand: the link to what is on the page, and the way back to where it began. */
export function PanelFoot() {
  const { t } = useLingui();
  const announce = useAnnounce();
  const demo = useDemo();
  const shown = useDemoState(({ link }) => link);
  const [copied, setCopied] = useState<(Copied & { of: typeof shown }) | null>(null);
  const outcome = copied?.of === shown ? copied : null;

  async function copy() {
    const { origin, pathname } = location;
    const link = `${origin}${pathname}#${writeLink(demo.readNow())}`;
    // Plain http on another machine has no clipboard.
    const isDone = await (navigator.clipboard?.writeText(link).then(
      () => true,
      () => false,
    ) ?? false);
    setCopied({ link, isDone, of: shown });
    if (isDone) announce(t`Enlace copiado`);
  }

  return (
    <div className="grid shrink-0 gap-3 border-t border-line p-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
      {outcome !== null && !outcome.isDone ? (
        <TextField
          id="demo-link"
          label={t`Copia este enlace`}
          value={outcome.link}
          onValueChange={() => undefined}
          readOnly
          ref={(field) => field?.select()}
        />
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button
          variant="primary"
          icon={outcome?.isDone === true ? Check : Link2}
          onClick={() => void copy()}
          className="flex-1"
        >
          {outcome?.isDone === true ? <Trans>Enlace copiado</Trans> : <Trans>Copiar enlace</Trans>}
        </Button>
        <Button icon={RefreshCw} onClick={demo.reset} className="flex-1">
          <Trans>Reiniciar</Trans>
        </Button>
      </div>
    </div>
  );
}
