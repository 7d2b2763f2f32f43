import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useBackend } from '#src/backend/backend-context.ts';
import { principalQuery } from '#src/backend/queries.ts';
import { useFormat } from '#src/i18n/format.ts';
import { useNow } from '#src/i18n/use-now.ts';

/** On paper only: whose account this is, and when it stood so. */
export function PrintedLine({ brandName }: { brandName: string }) {
  const format = useFormat();
  const nowMs = useNow();
  const { data: principal } = useSuspenseQuery(principalQuery(useBackend()));
  return (
    <p className="hidden text-small text-ink-soft print:block">
      {brandName} · {principal.workspaceName} · <Trans>Impreso el {format.dateTime(nowMs)}</Trans>
    </p>
  );
}
