import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check, Copy } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Transaction } from '#src/backend/ledger.ts';
import { type Format, useFormat } from '#src/i18n/format.ts';
import { Button } from '#src/ui/button.tsx';
import { DataList, type DataListItem } from '#src/ui/data-list.tsx';
import { DetailDialog } from '#src/ui/detail-dialog.tsx';
import { useAnnounce } from '#src/ui/live-region.tsx';
import { channelLook } from './channel-words.ts';
import { movements, unitLabels } from './history-words.ts';
import { MovementTopUp } from './movement-top-up.tsx';

interface MovementDetailProps {
  /** Kept while the dialog closes. */
  row: Transaction;
  isOpen: boolean;
  onClose: () => void;
}

/** Usage posted more than this after it happened is late enough to be explained. */
const LATE_MS = 45 * 60_000;

/** Everything one movement says: what, when, how the amount came about, what it left, and its name for support. */
export function MovementDetail({ row, isOpen, onClose }: MovementDetailProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const movement = i18n._(movements[row.type].label);
  const channel = row.usage === null ? null : i18n._(channelLook(row.usage.channelId).label);
  const lateMs = row.occurredAtMs === null ? 0 : row.postedAtMs - row.occurredAtMs;
  return (
    <DetailDialog
      open={isOpen}
      onClose={onClose}
      title={channel === null ? movement : `${movement} · ${channel}`}
      description={row.description}
      closeLabel={t`Cerrar`}
    >
      <p className="figures text-heading">
        {format.micros(row.amountMicros, { signed: true, fraction: 'price' })}
      </p>
      <p className="figures mb-5 text-small text-ink-soft">{describeSum(row, format)}</p>
      <DataList
        items={[...quantityItems(row, format, (words) => i18n._(words)), ...timeItems(row, format)]}
      />
      {lateMs > LATE_MS && (
        <p className="mt-4 rounded-control bg-sunken p-3 text-small text-ink-soft">
          <Trans>
            Se registró {describeDuration(lateMs, format.locale)} después: los proveedores avisan
            del consumo con horas de retraso. Cuenta en el día en que ocurrió.
          </Trans>
        </p>
      )}
      {row.topUpId !== null && <MovementTopUp topUpId={row.topUpId} />}
      <SupportId id={row.id} />
    </DetailDialog>
  );
}

/** How the amount came about. Only what is exactly so is written as a sum: a minimum or a volume price is not. */
function describeSum({ usage, amountMicros }: Transaction, format: Format): string | null {
  if (usage === null || usage.unitPriceMicros === null) return null;
  const { quantity, unitPriceMicros } = usage;
  const product = Math.round(quantity * unitPriceMicros);
  if (product !== Math.abs(amountMicros)) return null;
  const [price, amount] = [unitPriceMicros, product].map((micros) =>
    format.micros(micros, { fraction: 'price' }),
  );
  return `${format.number(quantity, 2)} × ${price} = ${amount}`;
}

function quantityItems(
  { usage }: Transaction,
  format: Format,
  translate: (words: MessageDescriptor) => string,
): DataListItem[] {
  if (usage === null) return [];
  const { quantity, unit, unitPriceMicros } = usage;
  const items: DataListItem[] = [
    {
      id: 'quantity',
      term: <Trans>Cantidad</Trans>,
      value: translate(unitLabels[unit](format.number(quantity, 2))),
    },
  ];
  if (unitPriceMicros !== null) {
    items.push({
      id: 'price',
      term: <Trans>Precio unitario</Trans>,
      value: format.micros(unitPriceMicros, { fraction: 'price' }),
    });
  }
  return items;
}

function timeItems(row: Transaction, format: Format): DataListItem[] {
  const items: DataListItem[] = [];
  const add = (id: string, term: ReactNode, value: string) => items.push({ id, term, value });
  if (row.occurredAtMs !== null && row.occurredAtMs !== row.postedAtMs)
    add('occurred', <Trans>Ocurrió</Trans>, format.dateTime(row.occurredAtMs));
  add('posted', <Trans>Se registró</Trans>, format.dateTime(row.postedAtMs));
  add(
    'balance',
    <Trans>Saldo después</Trans>,
    format.micros(row.balanceAfterMicros, { fraction: 'price' }),
  );
  return items;
}

/** "1 hora", "3 días": the largest unit that fits. */
function describeDuration(ms: number, locale: string): string {
  const [unit, unitMs] =
    ms < 3_600_000
      ? (['minute', 60_000] as const)
      : ms < 86_400_000
        ? (['hour', 3_600_000] as const)
        : (['day', 86_400_000] as const);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: unit === 'hour' ? 1 : 0,
  }).format(ms / unitMs);
}

/** The name of the movement in the backend's own books. */
function SupportId({ id }: { id: string }) {
  const { t } = useLingui();
  const announce = useAnnounce();
  const [isCopied, setIsCopied] = useState(false);

  async function copy() {
    try {
      await navigator.clipboard.writeText(id);
      setIsCopied(true);
      announce(t`Referencia copiada`);
    } catch {
      setIsCopied(false); // no permission for the clipboard: it is on the page to be selected
    }
  }

  return (
    <div className="mt-5 flex flex-wrap items-center justify-between gap-3 border-t border-line pt-4">
      <p className="min-w-0 text-caption text-ink-faint">
        <Trans>Referencia para soporte</Trans>
        <span className="block break-all text-small text-ink select-all">{id}</span>
      </p>
      <Button icon={isCopied ? Check : Copy} onClick={() => void copy()}>
        {isCopied ? <Trans>Copiada</Trans> : <Trans>Copiar</Trans>}
      </Button>
    </div>
  );
}
