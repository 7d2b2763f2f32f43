/*
 * The part of valibot that the protocol needs, for the build of paso.js alone: a host loads the SDK on every page, and
 * valibot's words for what is wrong with a message, which nobody reads, are half of what it may weigh. It answers what
 * valibot answers (small-valibot.test.ts); types and everything else use valibot itself.
 */

/** Gives the value as it is read; {@link broken} where it is not one of these. */
type Schema = (value: unknown) => unknown;

const broken = Symbol();

const when =
  (isRight: (value: unknown) => boolean): Schema =>
  (value) =>
    isRight(value) ? value : broken;

const kind = (name: string) => () => when((value) => typeof value === name);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

export const string = kind('string');
export const boolean = kind('boolean');
export const number = () => when((value) => typeof value === 'number' && !Number.isNaN(value));
export const unknown = () => when(() => true);
export const literal = (only: unknown) => when((value) => value === only);
export const picklist = (list: readonly unknown[]) => when((value) => list.includes(value));

export const integer = () => when(Number.isInteger);
export const minValue = (least: number) => when((value) => (value as number) >= least);
export const maxValue = (most: number) => when((value) => (value as number) <= most);
export const minLength = (least: number) => when((value) => (value as string).length >= least);
export const maxLength = (most: number) => when((value) => (value as string).length <= most);

export const pipe =
  (...steps: Schema[]): Schema =>
  (value) =>
    steps.reduce((read, step) => (read === broken ? broken : step(read)), value);

export const nullable =
  (schema: Schema): Schema =>
  (value) =>
    value === null ? null : schema(value);

export const optional =
  (schema: Schema, fallback?: unknown): Schema =>
  (value) =>
    value === undefined ? fallback : schema(value);

export const array =
  (schema: Schema): Schema =>
  (value) => {
    const read = Array.isArray(value) ? value.map(schema) : [broken];
    return read.includes(broken) ? broken : read;
  };

const members =
  (isLoose: boolean) =>
  (schemas: Record<string, Schema>): Schema =>
  (value) => {
    if (!isObject(value)) return broken;
    const read: Record<string, unknown> = isLoose ? { ...value } : {};
    for (const [name, schema] of Object.entries(schemas)) {
      const member = schema(value[name]);
      if (member === broken) return broken;
      if (name in value || member !== undefined) read[name] = member;
    }
    return read;
  };
export const object = members(false);
export const looseObject = members(true);

export function safeParse(schema: Schema, value: unknown) {
  const output = schema(value);
  return { success: output !== broken, output };
}
