import * as v from 'valibot';
import { MAX_AMOUNT_MINOR } from '#src/domain/money.ts';

/** The longest a timer can wait; beyond it browsers wait not at all. */
const MAX_TIMER_MS = 2_147_483_647;
/** The last instant that a Date can be. */
const MAX_INSTANT_MS = 8.64e15;

/** Takes a schema only if what it gives is this very type, no more and no less: a changed type does not compile. */
export function schemaOf<Type>() {
  return <Schema extends v.GenericSchema<unknown, Type>>(
    schema: [Type] extends [v.InferOutput<Schema>] ? Schema : never,
  ): v.GenericSchema<unknown, Type> => schema;
}

/** What a card is charged: whole minor units, never below zero. */
export const vMinor = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(0),
  v.maxValue(MAX_AMOUNT_MINOR),
);
/** Balances, prices and rows of the ledger: whole millionths. */
export const vMicros = v.pipe(v.number(), v.safeInteger());
/** An instant, epoch milliseconds. */
export const vMs = v.pipe(
  v.number(),
  v.finite(),
  v.minValue(-MAX_INSTANT_MS),
  v.maxValue(MAX_INSTANT_MS),
);
export const vCount = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** How long something lasts: thirty years at most, so that the end of it is an instant too. */
export const vDurationMs = v.pipe(vCount, v.maxValue(1e12));
/** How much of something, where it need not be whole. */
export const vQuantity = v.pipe(v.number(), v.finite(), v.minValue(0));
/** How long to wait before looking again: never at once, so that nobody is asked without a pause. */
export const vPauseMs = v.pipe(vCount, v.minValue(1_000), v.maxValue(MAX_TIMER_MS));
export const vFilled = v.pipe(v.string(), v.minLength(1));
export const vText = v.nullable(v.string());

/** A web address without credentials: `javascript:` and its like are none. */
export const vWebUrl = v.pipe(v.string(), v.check(isWebUrl));

/** An open enumeration: what this build does not know is `unknown`. */
export function vKnown<const Known extends string>(known: readonly Known[]) {
  return vKnownOr(known, 'unknown');
}

/** An open enumeration with another way out. */
export function vKnownOr<const Known extends string, const Otherwise extends string>(
  known: readonly Known[],
  otherwise: Otherwise,
) {
  return v.pipe(
    v.string(),
    v.transform((value) => known.find((candidate) => candidate === value) ?? otherwise),
  );
}

/** The known values of a list; others are left out. */
export function vKnownOnly<const Known extends string>(known: readonly Known[]) {
  return v.pipe(
    v.array(v.string()),
    v.transform((values) => values.flatMap((value) => known.filter((name) => name === value))),
  );
}

/** The entries of a list whose `key` is known, before the rest of them is looked at: others are newer than this build. */
export function vEntries(key: string, known: readonly string[]) {
  return v.pipe(
    v.array(v.looseObject({ [key]: v.string() })),
    v.transform((entries): unknown[] =>
      entries.filter((entry) => known.some((value) => value === entry[key])),
    ),
  );
}

function isWebUrl(value: string): boolean {
  try {
    const { protocol, username, password } = new URL(value);
    return /^https?:$/.test(protocol) && username === '' && password === '';
  } catch {
    return false;
  }
}
