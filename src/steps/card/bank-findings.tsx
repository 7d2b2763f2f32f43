import { Trans } from '@lingui/react/macro';
import type { Card } from '#src/domain/card.ts';
import { type CardFinding, type CardKind, compareWithBank } from '#src/domain/card-suitability.ts';
import { formatExpiry } from './card-words.ts';
import { KindWithin } from './kind-within.tsx';

/** What the bank says of a card that was just saved, beside what the customer said of it. */
export function BankFindings({ said, card }: { said: CardKind | null; card: Card }) {
  return compareWithBank(said, card).map((finding) => (
    <p key={finding.code}>
      <Finding finding={finding} expiry={formatExpiry(card)} />
    </p>
  ));
}

function Finding({ finding, expiry }: { finding: CardFinding; expiry: string }) {
  switch (finding.code) {
    case 'same':
      return (
        <Trans>
          Tu banco también la reporta como <KindWithin kind={finding.funding} />.
        </Trans>
      );
    case 'different':
      return (
        <Trans>
          Dijiste que es de <KindWithin kind={finding.said} />; tu banco la reporta como{' '}
          <KindWithin kind={finding.funding} />. Para los cobros cuenta lo que dice tu banco.
        </Trans>
      );
    case 'virtual_unseen':
      return (
        <Trans>
          Tu banco la reporta como <KindWithin kind={finding.funding} />. Que sea virtual no se ve
          desde fuera: revisa en su aplicación que permita cobros automáticos.
        </Trans>
      );
    case 'not_told':
      return <Trans>Tu banco no dice de qué tipo es.</Trans>;
    case 'asked_for_authentication':
      return (
        <Trans>
          Al guardarla, tu banco pidió confirmarla (3‑D Secure). Si lo pide en una recarga, te
          avisamos y la confirmas aquí.
        </Trans>
      );
    case 'expires_soon':
      return <Trans>Vence en {expiry}: reemplázala antes.</Trans>;
  }
}
