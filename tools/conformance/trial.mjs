// What a rule works with: asking, judging, and saying why it cannot be tried.

import { randomUUID } from 'node:crypto';
import { Skip } from './client.mjs';

/** @param {object} kit @param {object} rule @param {object} result @param {(id: string, failure: object) => void} note */
export function createTrial(kit, rule, result, note) {
  const { client, account } = kit;

  const fail = (what, exchange = client.exchanges.at(-1) ?? null, at = rule.at) => {
    result.checks += 1;
    note(rule.id, { what, at, exchange });
  };

  const trial = {
    kit,
    rule,
    account,
    options: kit.options,
    contract: kit.contract,
    operations: kit.contract.operations,
    newKey: () => randomUUID(),
    fail,
    /** Judges: true and counted, or told as a failure. */
    check(isRight, what, exchange, at) {
      if (isRight) result.checks += 1;
      else fail(what, exchange, at);
      return Boolean(isRight);
    },
    skip(reason, how = '') {
      throw new Skip(reason, how);
    },
    /** Asks for something that should work here; where it is not offered or not allowed the rule cannot be tried. */
    async ask(id, given = {}) {
      const told = await client.ask(id, given);
      requirePossible(told, id);
      return told;
    },
    /** Asks for something that may be refused in any way. */
    probe: (id, given = {}) => client.ask(id, { ...given, isProbe: true }),
    raw: client.raw,
    /** Asks, and fails where the answer is not this refusal. */
    async refused(id, given, status, codes, what) {
      const told = await client.ask(id, { ...given, isProbe: true });
      if (![status].flat().includes(told.status)) requirePossible(told, id);
      else if (told.body?.code === 'operation_not_supported') requirePossible(told, id);
      trial.expect(told, status, codes, what);
      return told;
    },
    /** Whether an answer has one of these statuses and codes. */
    expect(told, statuses, codes, what) {
      const wanted = [statuses].flat();
      const names = codes === undefined ? [] : [codes].flat();
      const { step = null, isOptional = false, id = '' } = told.operation ?? {};
      // Why a step's operation cannot be tried is another rule's matter; a missing session never is.
      const isOfStep = step !== null || isOptional;
      if (isOfStep && !wanted.includes(told.status) && !wanted.includes(401))
        requirePossible(told, id);
      const isRight =
        wanted.includes(told.status) && (names.length === 0 || names.includes(told.body?.code));
      const want = [wanted.join(' or '), names.join(' or ')].filter(Boolean).join(' ');
      const got = told.broken ?? [told.status, told.body?.code].filter(Boolean).join(' ');
      return trial.check(
        isRight,
        `${what}: expected ${want}, got ${got}`,
        told,
        told.operation?.at,
      );
    },
    /** Something to put back at the end. `back` answers false where it could not. */
    afterwards(what, back) {
      kit.undo.push({ what, back });
    },
    left: (what) => kit.left.push(what),
    sleep: (ms) => kit.options.sleep(ms),
  };
  return trial;
}

/** A refusal that has nothing to do with the rule. */
export function requirePossible(told, id, expected = 0) {
  const code = told.body?.code;
  if (told.status === expected && expected !== 404) return;
  if (told.status === 404 && code === 'operation_not_supported') {
    const how = told.operation?.isOptional
      ? 'It is optional; a backend that offers it is tried on this.'
      : 'Offer it, and say `manage` for its step in getOnboarding.';
    throw new Skip(`${id} is not offered by this backend`, how);
  }
  if (told.status === 403 && code === 'workspace_suspended') {
    throw new Skip('the workspace is frozen', 'Run on a workspace that may write.');
  }
  if (told.status === 403) {
    throw new Skip(
      `the session may not ${id}`,
      'Run with the token of a user who has every permission.',
    );
  }
}
