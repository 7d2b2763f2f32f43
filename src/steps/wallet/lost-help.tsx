import { Trans } from '@lingui/react/macro';
import { type ComponentType, useState } from 'react';
import { HelpDisclosure } from '#src/account/help-disclosure.tsx';
import type { Principal } from '#src/domain/principal.ts';
import type { Tenant } from '#src/domain/tenant.ts';
import { loadLaterWords } from '#src/i18n/i18n.ts';
import { LoadingRegion, Skeleton } from '#src/ui/skeleton.tsx';

export interface LostHelpProps {
  tenant: Tenant;
  principal: Principal;
}

/** For who cannot find the wallet in their own menu. The answers come when they are asked for. */
export function LostHelp(props: LostHelpProps) {
  const [Answers, setAnswers] = useState<ComponentType<LostHelpProps> | null>(null);
  const [isLost, setIsLost] = useState(false);

  async function load() {
    setIsLost(false);
    try {
      const [{ LostAnswers }] = await Promise.all([import('./lost-answers.tsx'), loadLaterWords()]);
      setAnswers(() => LostAnswers);
    } catch {
      setIsLost(true);
    }
  }

  return (
    <HelpDisclosure
      topic="wallet_not_found"
      tone="panel"
      summary={<Trans>No la encuentro</Trans>}
      onOpenChange={(isOpen) => {
        if (isOpen && Answers === null) void load();
      }}
    >
      {Answers !== null ? (
        <Answers {...props} />
      ) : isLost ? (
        <p role="alert" className="text-small">
          <Trans>No pudimos traer esta ayuda. Revisa tu conexión.</Trans>{' '}
          <button type="button" className="link" onClick={() => void load()}>
            <Trans>Reintentar</Trans>
          </button>
        </p>
      ) : (
        <LoadingRegion>
          <Skeleton lines={3} />
        </LoadingRegion>
      )}
    </HelpDisclosure>
  );
}
