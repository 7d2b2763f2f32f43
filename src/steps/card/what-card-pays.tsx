import { Trans } from '@lingui/react/macro';
import { Check, X } from 'lucide-react';
import type { Tenant } from '#src/domain/tenant.ts';
import { MoneyPathArt } from '#src/ui/money-path-art.tsx';
import { Panel } from '#src/ui/panel.tsx';

/** What this card is charged for, and what not, as the tenant has it. */
export function WhatCardPays({ tenant }: { tenant: Tenant }) {
  if (tenant.cardPays.length === 0 && tenant.cardDoesNotPay.length === 0) return null;
  return (
    <Panel as="section" aria-labelledby="card-pays" tone="sunken" className="@container">
      <h2 id="card-pays" className="text-title-s">
        <Trans>¿Qué paga esta tarjeta?</Trans>
      </h2>
      <MoneyPathArt className="mt-3 w-full max-w-84" />
      <div className="mt-4 grid gap-x-5 gap-y-5 @2xs:grid-cols-2">
        {tenant.cardPays.length === 0 ? null : (
          <div>
            <h3 className="flex items-center gap-2 text-small font-semibold text-success-ink">
              <span className="grid size-6 place-items-center rounded-full bg-success-soft">
                <Check aria-hidden className="size-4" strokeWidth={2.75} />
              </span>
              <Trans>Sí: lo que usas</Trans>
            </h3>
            <ul className="mt-2 grid gap-1 text-small text-ink-soft">
              {tenant.cardPays.map((use) => (
                <li key={use}>{use}</li>
              ))}
            </ul>
          </div>
        )}
        {tenant.cardDoesNotPay.length === 0 ? null : (
          <div>
            <h3 className="flex items-center gap-2 text-small font-semibold text-ink">
              <span className="grid size-6 place-items-center rounded-full bg-ink/8">
                <X aria-hidden className="size-4" strokeWidth={2.75} />
              </span>
              <Trans>No</Trans>
            </h3>
            <ul className="mt-2 grid gap-1 text-small text-ink-soft">
              {tenant.cardDoesNotPay.map((use) => (
                <li key={use}>{use}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Panel>
  );
}
