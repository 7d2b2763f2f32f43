import type { OperationId } from '#src/backend/generated/operations.gen.ts';
import { operations } from '#src/backend/generated/operations.gen.ts';
import { centsToMinor } from './rates.ts';
import type { Fault, MalformedKind, WorldState } from './state.ts';

/** The faults that strike this request, in their order; counts them. */
export function strikeFaults(state: WorldState, id: OperationId): Fault['kind'][] {
  const struck: Fault['kind'][] = [];
  for (const fault of state.faults) {
    if (fault.operationIds !== undefined && !fault.operationIds.includes(id)) continue;
    if (fault.writesOnly && operations[id].method === 'GET') continue;
    if (fault.after !== undefined && fault.after > 0) {
      fault.after -= 1;
      continue;
    }
    if (fault.times !== undefined) {
      if (fault.times <= 0) continue;
      fault.times -= 1;
    }
    struck.push(fault.kind);
  }
  return struck;
}

/** Somebody else saves the rule a moment before. */
export function changeRuleByOther(state: WorldState, nowMs: number): void {
  state.recharge.thresholdMinor = centsToMinor(1_000, state.currency);
  state.recharge.amountMinor = centsToMinor(5_000, state.currency);
  state.recharge.version += 1;
  state.recharge.updatedAtMs = nowMs;
}

/** A good answer, damaged: the text and its type. */
export function damage(body: unknown, how: MalformedKind): { text: string; type: string } {
  const json = (value: unknown) => ({ text: JSON.stringify(value), type: 'application/json' });
  switch (how) {
    case 'html':
      return {
        text: '<!doctype html><title>502</title><h1>Bad gateway</h1>',
        type: 'text/html; charset=utf-8',
      };
    case 'empty':
      return { text: '', type: 'application/json' };
    case 'truncated': {
      const text = JSON.stringify(body);
      return { text: text.slice(0, Math.floor(text.length / 2)), type: 'application/json' };
    }
    case 'huge':
      return json({ ...Object(body), padding: 'x'.repeat(5_000_000) });
    default:
      return json(damageMembers(body, how));
  }
}

const targets = {
  missing: /^(?:currency|card|available|id)$/,
  null: /^(?:currency|card|amount_micros|id)$/,
  wrong_type: /^(?:amount_micros|amount|enabled|is_default)$/,
  unknown_enum: /^(?:status|state|unit|type|funding|actor|kind|code|severity)$/,
};

function damageMembers(value: unknown, how: keyof typeof targets): unknown {
  if (Array.isArray(value)) return value.map((item) => damageMembers(item, how));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
    if (!targets[how].test(name)) return [[name, damageMembers(member, how)]];
    if (how === 'missing') return [];
    if (how === 'null') return [[name, null]];
    if (how === 'wrong_type') {
      return [
        [name, typeof member === 'object' ? damageMembers(member, how) : `«${String(member)}»`],
      ];
    }
    return [[name, typeof member === 'string' ? 'from_the_future' : damageMembers(member, how)]];
  });
  return Object.fromEntries(entries);
}
