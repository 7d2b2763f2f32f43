import { Trans } from '@lingui/react/macro';
import type { CardFunding } from '#src/domain/card.ts';
import { Disclosure } from '#src/ui/disclosure.tsx';

/** What to expect of each kind of card, for who has more than one to choose from. */
export function WhichCard({ acceptedFunding }: { acceptedFunding: readonly CardFunding[] }) {
  return (
    <Disclosure tone="panel" summary={<Trans>¿Qué tarjeta me conviene?</Trans>}>
      <dl className="grid gap-3 text-small [&_dt]:font-semibold [&_dt]:text-ink">
        <div>
          <dt>
            <Trans>Crédito</Trans>
          </dt>
          <dd>
            <Trans>La que menos falla en cobros automáticos.</Trans>
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Débito</Trans>
          </dt>
          <dd>
            <Trans>
              Funciona. Cada recarga sale de tu cuenta en el momento: ten fondos en ella.
            </Trans>
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Prepago</Trans>
          </dt>
          <dd>
            {acceptedFunding.includes('prepaid') ? (
              <Trans>
                Se acepta, pero si le faltan fondos la recarga falla y tus envíos se detienen.
              </Trans>
            ) : (
              <Trans>Esta cuenta no acepta tarjetas prepago.</Trans>
            )}
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Virtual (Wise, Mercury y similares)</Trans>
          </dt>
          <dd>
            <Trans>
              Sirve si no es de un solo uso y permite cobros sin pedirte un código cada vez.
            </Trans>
          </dd>
        </div>
      </dl>
    </Disclosure>
  );
}
