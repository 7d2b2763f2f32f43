import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { BackendProblem } from '#src/account/backend-problem.tsx';
import { useBackend } from '#src/backend/backend-context.ts';
import { toBackendError } from '#src/backend/backend-error.ts';
import type { TransactionFilter } from '#src/backend/ledger.ts';
import { useFormat } from '#src/i18n/format.ts';
import { Button } from '#src/ui/button.tsx';
import { useAnnounce } from '#src/ui/live-region.tsx';
import { createExportFile } from './export-file.ts';
import type { Span } from './history-filter.ts';
import { saveFile } from './save-file.ts';

interface ExportButtonProps {
  filter: TransactionFilter;
  span: Span;
  brandName: string;
}

/**
 * Everything the filter selects as a file for a spreadsheet: the same rows as in the list, all of them. In a row that
 * wraps: its own lines take the whole width.
 */
export function ExportButton({ filter, span, brandName }: ExportButtonProps) {
  const { t } = useLingui();
  const backend = useBackend();
  const { timeZone } = useFormat();
  const announce = useAnnounce();
  const download = useMutation({
    mutationFn: async () => {
      const csv = await backend.exportTransactions(filter);
      const file = createExportFile(csv, { word: t`movimientos`, brandName }, span, timeZone);
      saveFile(file.name, file.text);
      return file;
    },
    onSuccess: ({ rowCount }) =>
      announce(
        plural(rowCount, {
          one: 'Archivo descargado con # movimiento',
          other: 'Archivo descargado con # movimientos',
        }),
      ),
  });
  return (
    <>
      <Button
        icon={Download}
        isBusy={download.isPending}
        busyLabel={t`Preparando el archivo`}
        onClick={() => download.mutate()}
      >
        <Trans>Descargar CSV</Trans>
      </Button>
      {download.data !== undefined && (
        <p className="min-w-0 basis-full text-caption break-all text-ink-faint">
          {download.data.name}
        </p>
      )}
      <div className="min-w-0 basis-full empty:hidden">
        <BackendProblem
          error={download.error === null ? null : toBackendError(download.error)}
          onRetry={() => download.mutate()}
        />
      </div>
    </>
  );
}
