import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { Evidence } from '#src/domain/progress.ts';
import { useFormat } from './format.ts';
import { useNow } from './use-now.ts';

/** What is known, and from whom; `when` is a relative time ("hace 2 minutos"), empty where none is known. */
function describeEvidence({ kind, source }: Evidence, when: string): MessageDescriptor {
  if (kind === 'unknown') return msg`No se puede comprobar`;
  if (kind === 'declared') return msg`Declarado por ti ${when}`;
  if (source === 'crm') return msg`Verificado en el CRM ${when}`;
  if (source === 'provider') return msg`Verificado por la pasarela de pago ${when}`;
  return msg`Verificado en tu cuenta ${when}`;
}

/** The words of an evidence in the language of the page: what is known, from whom and how old it is. */
export function useEvidenceText(evidence: Evidence): string {
  const { i18n } = useLingui();
  const format = useFormat();
  const nowMs = useNow();
  // The page's clock is coarse: what was just seen is not in the future.
  const { atMs } = evidence;
  const when = atMs === null ? '' : format.relative(Math.min(atMs, nowMs), nowMs);
  return i18n._(describeEvidence(evidence, when)).trim();
}
