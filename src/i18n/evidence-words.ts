import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { Evidence } from '#src/domain/progress.ts';
import { useFormat } from './format.ts';
import { useNow } from './use-now.ts';

/** How the account knows that something is so, in words; `when` is a relative time ("hace 2 minutos") or null. */
export function describeEvidence(evidence: Evidence, when: string | null): MessageDescriptor {
  if (evidence.kind === 'unknown') return msg`No se puede comprobar`;
  if (evidence.kind === 'declared') {
    return when === null ? msg`Declarado por ti` : msg`Declarado por ti ${when}`;
  }
  if (evidence.source === 'crm') {
    return when === null ? msg`Verificado en el CRM` : msg`Verificado en el CRM ${when}`;
  }
  return when === null ? msg`Verificado` : msg`Verificado ${when}`;
}

/** The words of an evidence in the language of the page, with how long ago. For `EvidenceMark`. */
export function useEvidenceText(evidence: Evidence): string {
  const { i18n } = useLingui();
  const format = useFormat();
  const nowMs = useNow();
  const when = evidence.atMs === null ? null : format.relative(evidence.atMs, nowMs);
  return i18n._(describeEvidence(evidence, when));
}
