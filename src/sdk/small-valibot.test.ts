import fc from 'fast-check';
import * as valibot from 'valibot';
import { expect, test } from 'vitest';
import * as small from './small-valibot.ts';

/** As the protocol builds its schemas, of everything that it takes from the library. */
function build(v: typeof valibot) {
  const text = v.pipe(v.string(), v.minLength(1), v.maxLength(5));
  const pixels = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000));
  return [
    text,
    pixels,
    v.boolean(),
    v.array(v.number()),
    v.array(v.unknown()),
    v.picklist(['auto', 'fill']),
    v.literal('paso'),
    v.nullable(pixels),
    v.optional(v.object({}), {}),
    v.object({ a: text, b: v.optional(pixels), c: v.optional(v.unknown()), d: v.nullable(text) }),
    v.object({ p: v.optional(v.unknown()), e: v.optional(v.looseObject({ code: text })) }),
    v.object({ nested: v.optional(v.object({ a: v.optional(v.nullable(text)) })) }),
  ];
}

const real = build(valibot);
const ours = build(small as unknown as typeof valibot);

const leaf = fc.oneof(
  fc.string({ maxLength: 7 }),
  fc.constantFrom('paso', 'auto', 'fill', '', null, undefined, true, false, Number.NaN),
  fc.integer({ min: -2, max: 1_002 }),
  fc.double(),
);
const member = fc.oneof(
  leaf,
  fc.array(leaf),
  fc.record({ code: leaf, more: leaf }),
  fc.record({ a: leaf }),
);
const value = fc.oneof(
  leaf,
  fc.array(leaf),
  fc.anything(),
  fc.record(
    { a: member, b: member, c: member, d: member, p: member, e: member, nested: member, z: member },
    { requiredKeys: [] },
  ),
);

test('answers what valibot answers, to whatever it is given', () => {
  fc.assert(
    fc.property(fc.nat(real.length - 1), value, (index, given) => {
      const [theirs, mine] = [real[index], ours[index]] as unknown as [
        valibot.GenericSchema,
        never,
      ];
      const expected = valibot.safeParse(theirs, given);
      const answer = small.safeParse(mine, given);
      const read = { success: answer.success, output: answer.success && answer.output };
      expect(read).toStrictEqual({
        success: expected.success,
        output: expected.success && expected.output,
      });
    }),
    { numRuns: 3_000 },
  );
});
