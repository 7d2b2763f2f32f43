import * as v from 'valibot';
import { stepIds } from '#src/domain/progress.ts';

/*
 * What the frame and the page around it say to each other, version 1: the only file that both sides share. A message
 * that is not written here is ignored, and so are members it does not name; adding either is a minor change, renaming
 * or removing is a new version (docs/decisions/027-embedding.md).
 *
 * The way in: the frame says `hello` to whoever framed it, which holds nothing secret; the page answers `init` to the
 * frame's exact origin and hands over one end of a MessagePort; from `init.ok` on everything goes through that port.
 */

export const namespace = 'paso';
/** Of the protocol. Every message carries it. */
export const protocolVersion = 1;
/** What the frame understands, newest first. */
export const supportedVersions: readonly number[] = [protocolVersion];

/** A message through a window may be this long, as JSON. Through the port only what a backend answers may be longer. */
export const maxMessageLength = 65_536;
export const maxAnswerLength = 4_194_304;

/** How long a side waits for the other one. Milliseconds. */
export const patience = {
  /** The frame says `hello` this often. */
  helloEveryMs: 250,
  /** Until the other side has to be there. */
  handshakeMs: 10_000,
  session: 10_000,
  /** For an answer that costs the page nothing but a look at itself. */
  answer: 2_000,
} as const;

/** A frame's name tells it which instance it is; two on a page do not hear each other. */
export const instanceName = /^paso-[\w-]{8,64}$/;

export const hostErrorCodes = [
  'frame_unreachable',
  'handshake_timeout',
  'protocol_mismatch',
  'origin_not_allowed',
  'session_unavailable',
  'session_expired',
  'unsupported_sandbox',
  'host_isolated',
  'stripe_blocked',
  'backend_unavailable',
  'invalid_config',
  'unknown',
] as const;
export type HostErrorCode = (typeof hostErrorCodes)[number];

/** Why a wizard must not be closed now. */
export const lockReasons = ['payment_processing', 'saving'] as const;
export type LockReason = (typeof lockReasons)[number];

const vId = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const vText = (length: number) => v.pipe(v.string(), v.maxLength(length));
const vPixels = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const vNothing = v.optional(v.object({}), {});
const vUrl = vText(2_048);

/** What the page wants the wizard to look like: the members of a tenant's `theme`, and the scheme. Read as any theme. */
const vAppearance = v.object({
  scheme: v.optional(v.picklist(['light', 'dark', 'auto'])),
  accent: v.optional(vText(64)),
  accentDark: v.optional(v.nullable(vText(64))),
  warmth: v.optional(v.number()),
  radius: v.optional(v.number()),
  font: v.optional(vText(32)),
});
export type FrameAppearance = v.InferOutput<typeof vAppearance>;

/** What each message carries, by its type. */
const payloads = {
  // through the window
  hello: v.object({ nonce: vId, versions: v.array(v.number()) }),
  init: v.object({
    nonce: vId,
    /** Who answers what the wizard asks: a backend over http with the page's tokens, or the page itself. */
    source: v.picklist(['http', 'page']),
    /** `auto`: the frame grows with what it shows. `fill`: it has its size, and scrolls inside. */
    fit: v.picklist(['auto', 'fill']),
    locale: v.optional(vText(35)),
    appearance: v.optional(vAppearance),
    startStep: v.optional(v.picklist(stepIds)),
  }),
  refused: v.object({ code: v.picklist(hostErrorCodes) }),

  // frame → page, through the port
  'init.ok': vNothing,
  'session.get': v.object({
    reason: v.picklist(['initial', 'expiring', 'rejected']),
    attempt: v.number(),
  }),
  'backend.call': v.object({
    method: vId,
    args: v.array(v.unknown()),
    /** BCP 47, of the wizard: for texts that come from the page. */
    language: vText(35),
  }),
  'backend.cancel': v.object({ call: vId }),
  resize: v.object({ height: vPixels }),
  overlay: v.object({ isOpen: v.boolean(), minHeight: vPixels }),
  'scroll.request': v.object({ top: vPixels }),
  'navigate.request': v.object({ url: vUrl }),
  'exit.request': v.object({ url: vUrl }),
  'key.escape': vNothing,
  ready: vNothing,
  stepchange: v.object({ step: v.picklist([...stepIds, 'done']) }),
  lock: v.object({ isLocked: v.boolean(), reason: v.nullable(v.picklist(lockReasons)) }),
  paymentmethodadded: vNothing,
  pending: v.object({ subject: v.picklist(['card']) }),
  complete: vNothing,
  error: v.object({ code: v.picklist(hostErrorCodes) }),

  // page → frame, through the port
  update: v.object({ locale: v.optional(vText(35)), appearance: v.optional(vAppearance) }),
  focus: vNothing,
  close: vNothing,
  logout: vNothing,
} as const;

export type MessageType = keyof typeof payloads;
export type Payload<Type extends MessageType> = v.InferOutput<(typeof payloads)[Type]>;

/** What a request is answered with. */
const answers = {
  'session.get': v.object({
    token: v.pipe(v.string(), v.minLength(1), v.maxLength(16_384)),
    /** Seconds from now. */
    expiresIn: v.pipe(v.number(), v.minValue(1), v.maxValue(86_400)),
  }),
  'backend.call': v.object({ value: v.optional(v.unknown()) }),
  /** How far the visible part of the frame begins below its top; null where the whole of it is visible. */
  overlay: v.object({ top: v.nullable(vPixels) }),
  'navigate.request': v.object({ isHandled: v.boolean() }),
  'exit.request': v.object({ isHandled: v.boolean() }),
  close: v.object({ isAllowed: v.boolean(), reason: v.nullable(v.picklist(lockReasons)) }),
} as const;
export type RequestType = keyof typeof answers;
export type Answer<Type extends RequestType> = v.InferOutput<(typeof answers)[Type]>;

/** Why a request was not answered. `code` is ours or, of a backend, one of its errors. */
export interface Refusal {
  code: string;
  [detail: string]: unknown;
}

const vEnvelope = v.object({
  ns: v.literal(namespace),
  v: v.literal(protocolVersion),
  /** Of the instance: the name of its frame. */
  iid: vId,
  id: vId,
  k: v.picklist(['evt', 'req', 'res']),
  t: vText(40),
  /** Of an answer: what it answers. */
  re: v.optional(vId),
  p: v.optional(v.unknown()),
  e: v.optional(v.looseObject({ code: vText(80) })),
});
export type Envelope = v.InferOutput<typeof vEnvelope>;

/** A message of either side, read. */
export type Message = {
  [Type in MessageType]: { kind: 'evt' | 'req'; id: string; type: Type; payload: Payload<Type> };
}[MessageType];

/** Reads what came in as an envelope of this version; null for anything else. */
export function readEnvelope(data: unknown, maxLength: number): Envelope | null {
  const { success, output } = v.safeParse(vEnvelope, data);
  return success && lengthOf(data) <= maxLength ? output : null;
}

/** Reads a message of one of these types; null for any other, or one that is not as it should be. */
export function readMessage<Type extends MessageType>(
  envelope: Envelope,
  ...types: Type[]
): Extract<Message, { type: Type }> | null {
  const type = types.find((known) => known === envelope.t);
  if (type === undefined || envelope.k === 'res') return null;
  const { success, output } = v.safeParse(payloads[type], envelope.p);
  if (!success) return null;
  // The schema is the one of this type.
  return { kind: envelope.k, id: envelope.id, type, payload: output } as Extract<
    Message,
    { type: Type }
  >;
}

/** Reads the answer to a request; null where it is not as it should be. */
export function readAnswer<Type extends RequestType>(
  type: Type,
  payload: unknown,
): Answer<Type> | null {
  const { success, output } = v.safeParse(answers[type], payload);
  return success ? (output as Answer<Type>) : null; // the schema is the one of this type
}

/** Of a version that this side does not speak: who says so is one of ours, and has to be told. */
export function isForeignVersion(data: unknown): boolean {
  const vForeign = v.object({ ns: v.literal(namespace), v: v.number() });
  const { success, output } = v.safeParse(vForeign, data);
  return success && output.v !== protocolVersion;
}

function lengthOf(data: unknown): number {
  try {
    return JSON.stringify(data).length;
  } catch {
    return Number.POSITIVE_INFINITY; // circles, big integers: nothing of ours
  }
}
