import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { MAX_DAYS, type UsageSpanId, type UsageSpanProblem } from './usage-span.ts';

/** The spans to choose from. */
export const usageSpanLabels: Record<UsageSpanId, MessageDescriptor> = {
  '7_days': msg`7 días`,
  '30_days': msg`30 días`,
  month: msg`Este mes`,
  chosen: msg`Elegir fechas`,
};

/** What is wrong with the days typed, and what is shown meanwhile; nothing while they are still being typed. */
export function describeSpanProblem(problem: UsageSpanProblem): MessageDescriptor | null {
  switch (problem) {
    case 'incomplete':
      return null;
    case 'ends_before_it_begins':
      return msg`El último día es anterior al primero. Mientras tanto ves el periodo de antes.`;
    case 'too_long':
      return msg`Elige ${MAX_DAYS} días como mucho. Mientras tanto ves el periodo de antes.`;
    case 'not_begun':
      return msg`Ese periodo todavía no empieza. Mientras tanto ves el de antes.`;
  }
}
