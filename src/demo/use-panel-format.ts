import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { createFormat, type Format } from '#src/i18n/format.ts';
import type { Moment } from './demo-store.ts';

/** Figures and dates in the panel's language and the habits of the account, as the wizard beside it writes them. */
export function usePanelFormat({ currency, habits }: Moment): Format {
  const { i18n } = useLingui();
  const { code, exponent } = currency;
  const { timeZone = 'UTC', region = null } = habits ?? {};
  return useMemo(
    () => createFormat({ currency: { code, exponent }, timeZone, region }, i18n.locale),
    [code, exponent, timeZone, region, i18n.locale],
  );
}
