import type { ChannelId } from './channels.ts';

/** Units in which use is counted and priced. */
export type UsageUnit =
  | 'segment'
  | 'message'
  | 'conversation'
  | 'email'
  | 'minute'
  | 'second'
  | 'number_month'
  | 'unknown';

/** Who has to act next so that a requirement moves. */
export type RequirementActor = 'customer' | 'meta' | 'carrier' | 'support' | 'system' | 'unknown';

export type RequirementStatus =
  | 'unmet'
  | 'in_progress'
  | 'pending_review'
  | 'met'
  | 'rejected'
  | 'expired'
  | 'unknown';

export type FieldKind =
  | 'text'
  | 'identifier'
  | 'phone'
  | 'email'
  | 'url'
  | 'choice'
  | 'confirmation';

/** One question of a requirement; words are the backend's, in the customer's language. */
export interface RequirementField {
  name: string;
  kind: FieldKind;
  label: string;
  hint: string | null;
  isRequired: boolean;
  maxLength: number | null;
  options: { value: string; label: string }[];
  /** What was submitted before; null for personal data. A boolean for a confirmation. */
  value: string | boolean | null;
}

export interface Requirement {
  id: string;
  status: RequirementStatus;
  isBlocking: boolean;
  title: string;
  detail: string | null;
  rejectionReason: string | null;
  actor: RequirementActor;
  usualWaitHours: number | null;
  minimumBalanceMinor: number | null;
  fields: RequirementField[];
  action: {
    type: 'add_card' | 'top_up' | 'submit' | 'open_url' | 'wait' | 'unknown';
    url: string | null;
  } | null;
  updatedAtMs: number | null;
}

export type ChannelStatus =
  | 'unavailable'
  | 'disabled'
  | 'requirements_pending'
  | 'pending_review'
  | 'active'
  | 'suspended'
  | 'unknown';

export interface Channel {
  id: ChannelId;
  /** What the customer asked for; `status` is what is true. */
  isEnabled: boolean;
  status: ChannelStatus;
  /** Why it is unavailable or suspended, in the customer's language. */
  statusReason: string | null;
  requirements: Requirement[];
  price: { priceMicros: number; unit: UsageUnit } | null;
  monthToDateMicros: number | null;
  /** Whether the backend can send a test to the person who asks. */
  canTest: boolean;
  /** The version a change is made against. */
  etag: string;
}

/** How many whole units a balance buys; null where the price says nothing. */
export function countUnits(availableMicros: number, priceMicros: number): number | null {
  if (priceMicros <= 0) return null;
  return Math.max(0, Math.floor(availableMicros / priceMicros));
}

/**
 * Whether a balance pays for one use of a channel. Without a known price, anything above zero counts; a balance that
 * cannot be read (null) is not said to be short.
 */
export function canPayOnce({ price }: Channel, availableMicros: number | null): boolean {
  if (availableMicros === null) return true;
  if (price === null) return availableMicros > 0;
  return countUnits(availableMicros, price.priceMicros) !== 0;
}

/** Whether something can be sent by a channel now: it is active, and the balance pays for it. */
export function canSend(channel: Channel, availableMicros: number | null): boolean {
  return channel.status === 'active' && canPayOnce(channel, availableMicros);
}

/** The answers to one requirement, by field name. */
export type RequirementValues = Record<string, string | boolean>;

/** The first requirement that still holds a channel back, or undefined. */
export function findBlocker(channel: Channel): Requirement | undefined {
  return channel.requirements.find(
    (requirement) => requirement.isBlocking && requirement.status !== 'met',
  );
}
