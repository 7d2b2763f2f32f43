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
import type { TransactionType } from '#src/backend/ledger.ts';
import type { Icon } from '#src/ui/icon.ts';
import type { MovementGroup, SpanId } from './history-filter.ts';

/** What each kind of movement is called, and its picture. */
export const movements: Record<TransactionType, { label: MessageDescriptor; icon: Icon }> = {
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

/** The kinds to filter by. */
export const groupLooks: Record<MovementGroup, { label: MessageDescriptor; icon: Icon }> = {
  top_up: { label: msg`Recargas a mano`, icon: ArrowDownToLine },
  auto_recharge: { label: msg`Recargas automáticas`, icon: RefreshCw },
  usage: { label: msg`Consumo`, icon: Zap },
  returns: { label: msg`Devoluciones y contracargos`, icon: Undo2 },
  gifts: { label: msg`Saldo de regalo`, icon: Gift },
  adjustments: { label: msg`Ajustes`, icon: SlidersHorizontal },
};

/** The spans to filter by. */
export const spanLabels: Record<SpanId, MessageDescriptor> = {
  all: msg({ message: `Siempre`, context: 'period of time: from the first day on' }),
  this_week: msg`Esta semana`,
  this_month: msg`Este mes`,
  last_month: msg`El mes pasado`,
  chosen: msg`Elegir fechas`,
};

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
