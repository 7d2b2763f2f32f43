import { Trans } from '@lingui/react/macro';
import { HelpDisclosure } from '#src/account/help-disclosure.tsx';
import { HandOver } from '#src/account/hand-over.tsx';
import type { Support, Tenant } from '#src/domain/tenant.ts';

/** For who cannot find the wallet in their own menu: the three usual reasons, each with what to do. */
export function LostHelp({ tenant }: { tenant: Tenant }) {
  const { brandName, support } = tenant;
  const destination = tenant.crm.menuPath.at(-1)?.label ?? '';
  const section = tenant.crm.menuPath[0]?.label ?? '';
  return (
    <HelpDisclosure topic="wallet_not_found" summary={<Trans>No la encuentro</Trans>} tone="panel">
      <dl className="grid gap-5 text-small">
        <div>
          <dt className="font-semibold text-ink">
            <Trans>Mi menú se ve distinto</Trans>
          </dt>
          <dd className="mt-1">
            <Trans>
              El menú de {brandName} cambia entre versiones. El botón de arriba abre la pantalla sin
              pasar por el menú.
            </Trans>
          </dd>
        </div>
        <div>
          <dt className="font-semibold text-ink">
            <Trans>No veo {section}</Trans>
          </dt>
          <dd className="mt-1 grid gap-3">
            <Trans>Esa parte es de quien administra la cuenta.</Trans>
            <HandOver stepId="wallet" why={<Trans>¿Lo hace otra persona?</Trans>} />
          </dd>
        </div>
        <div>
          <dt className="font-semibold text-ink">
            <Trans>Estoy ahí, pero no aparece {destination}</Trans>
          </dt>
          <dd className="mt-1">
            <Trans>Puede que falte habilitarla en tu cuenta. Soporte lo hace en un momento.</Trans>{' '}
            <SupportWays support={support} />
          </dd>
        </div>
      </dl>
    </HelpDisclosure>
  );
}

function SupportWays({ support }: { support: Support }) {
  return (
    <span className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
      {support.email !== null && (
        <a className="link" href={`mailto:${support.email}`}>
          {support.email}
        </a>
      )}
      {support.phone !== null && (
        <a className="link" href={`tel:${support.phone.replace(/[^+\d]/g, '')}`}>
          {support.phone}
        </a>
      )}
      {support.url !== null && (
        <a className="link" href={support.url}>
          <Trans>Centro de ayuda</Trans>
        </a>
      )}
    </span>
  );
}
