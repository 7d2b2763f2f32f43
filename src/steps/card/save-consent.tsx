import { Trans } from '@lingui/react/macro';
import type { Consent } from '#src/domain/tenant.ts';

/** What pressing the button agrees to, right above it. */
export function SaveConsent({ consent }: { consent: Consent | null }) {
  if (consent === null) return null;
  return (
    <p className="max-w-prose text-small text-ink-soft">
      <Trans>
        Al guardar la tarjeta aceptas: <span className="text-ink">{consent.text}</span>
      </Trans>
      {consent.url === null ? null : (
        <>
          {' '}
          <a className="link" href={consent.url} target="_blank" rel="noreferrer">
            <Trans>Leer las condiciones</Trans>
          </a>
        </>
      )}
    </p>
  );
}
