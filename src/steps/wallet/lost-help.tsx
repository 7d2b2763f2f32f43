import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { HelpDisclosure } from '#src/account/help-disclosure.tsx';
import type { Principal } from '#src/domain/principal.ts';
import type { Tenant } from '#src/domain/tenant.ts';
import { createLatePart } from '#src/ui/late-part.tsx';

export interface LostHelpProps {
  tenant: Tenant;
  principal: Principal;
}

const LostAnswers = createLatePart<LostHelpProps>(async () => {
  const { LostAnswers: Part } = await import('./lost-answers.tsx');
  return Part;
});

/** For who cannot find the wallet in their own menu. The answers come when they are asked for. */
export function LostHelp(props: LostHelpProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <HelpDisclosure
      topic="wallet_not_found"
      tone="panel"
      summary={<Trans>No la encuentro</Trans>}
      onOpenChange={setIsOpen}
    >
      {isOpen && <LostAnswers {...props} />}
    </HelpDisclosure>
  );
}
