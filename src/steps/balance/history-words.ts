import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import {
  ArrowDownToLine,
  CircleHelp,
  Gift,
  RefreshCw,
  Scale,
  SlidersHorizontal,
  Undo2,
  Zap,
} from 'lucide-react';
import type { UsageUnit } from '#src/channels/channel.ts';
import type { TransactionFilter, TransactionType } from '#src/backend/ledger.ts';

/** What each kind of movement is called, and its picture. */
export const movements: Record<TransactionType, { label: MessageDescriptor; icon: typeof Zap }> = {
  top_up: { label: msg`Recarga`, icon: ArrowDownToLine },
  auto_recharge: { label: msg`Recarga automática`, icon: RefreshCw },
  usage: { label: msg`Consumo`, icon: Zap },
  refund: { label: msg`Devolución`, icon: Undo2 },
  chargeback: { label: msg`Contracargo`, icon: Scale },
  chargeback_reversal: { label: msg`Contracargo resuelto`, icon: Scale },
  promotional_credit: { label: msg`Saldo de regalo`, icon: Gift },
  promotional_expiry: { label: msg`Saldo de regalo vencido`, icon: Gift },
  adjustment: { label: msg`Ajuste`, icon: SlidersHorizontal },
  unknown: { label: msg`Movimiento`, icon: CircleHelp },
};

/** The few filters of the history; each is a set of kinds, `all` is none. */
export const historyFilters = {
  all: { label: msg`Todo`, filter: {} },
  charges: { label: msg`Recargas`, filter: { types: ['top_up', 'auto_recharge'] } },
  usage: { label: msg`Consumo`, filter: { types: ['usage'] } },
  other: {
    label: msg`Otros`,
    filter: {
      types: [
        'refund',
        'chargeback',
        'chargeback_reversal',
        'promotional_credit',
        'promotional_expiry',
        'adjustment',
      ],
    },
  },
} as const satisfies Record<string, { label: MessageDescriptor; filter: ReadonlyFilter }>;

export type HistoryFilterId = keyof typeof historyFilters;

type ReadonlyFilter = { readonly types?: readonly TransactionType[] };

/** The filter of a chip as the backend takes it. */
export function toFilter(id: HistoryFilterId): TransactionFilter {
  const { types }: ReadonlyFilter = historyFilters[id].filter;
  return types === undefined ? {} : { types: [...types] };
}

/** A quantity with its unit: "120 mensajes". */
export const unitLabels: Record<UsageUnit, (count: string) => MessageDescriptor> = {
  segment: (count) => msg`Segmentos: ${count}`,
  message: (count) => msg`Mensajes: ${count}`,
  conversation: (count) => msg`Conversaciones: ${count}`,
  email: (count) => msg`Correos: ${count}`,
  minute: (count) => msg`Minutos: ${count}`,
  second: (count) => msg`Segundos: ${count}`,
  number_month: (count) => msg`Números al mes: ${count}`,
  unknown: (count) => msg`Unidades: ${count}`,
};
