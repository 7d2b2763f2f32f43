// One run: the rules in their order, what they know in common, and what they found.

import { randomUUID } from 'node:crypto';
import { createAccount } from './account.mjs';
import { CannotRun, createClient, Skip } from './client.mjs';
import { loadContract } from './contract.mjs';
import { createRedactor } from './redact.mjs';
import { areas, allRules } from './rules.mjs';
import { createTrial } from './trial.mjs';
import { toReport } from './report.mjs';
import { defaults } from './options.mjs';

const MAX_FAILURES = 5;

/**
 * Runs the kit against a server.
 * @param {{ baseUrl: string, [option: string]: unknown }} given options as in options.mjs
 * @returns {Promise<import('./report.mjs').Report>}
 */
export async function runKit(given) {
  const options = { ...defaults, ...given, base: toBase(given.baseUrl) };
  const contract = loadContract();
  const redactor = createRedactor();
  redactor.learn(options.token, options.otherToken, ...options.launchTokens);
  const results = new Map(
    allRules.map((rule) => [rule.id, { rule, checks: 0, failures: [], more: 0, skipped: null }]),
  );
  const note = (id, failure) => {
    const result = results.get(id);
    const isKnown = result.failures.some(({ what }) => what === failure.what);
    if (isKnown || result.failures.length >= MAX_FAILURES) result.more += 1;
    else result.failures.push(failure);
  };

  const watch = (exchange) => {
    for (const rule of areas.standing) {
      const found = rule.look(exchange, { contract });
      if (found === null) continue;
      results.get(rule.id).checks += 1;
      for (const one of found) {
        const { what, at = rule.at } = typeof one === 'string' ? { what: one } : one;
        note(rule.id, { what, at, exchange });
      }
    }
  };
  const client = createClient(options, contract, redactor, watch);
  const kit = {
    options,
    contract,
    client,
    redactor,
    run: randomUUID().slice(0, 8),
    left: [],
    notes: [],
    undo: [],
  };
  kit.account = createAccount(kit);
  const chosen = choose(options);
  try {
    await kit.account.open(chosen);
    for (const rule of allRules) {
      if (rule.isStanding || !chosen.has(rule.id)) continue;
      const result = results.get(rule.id);
      options.onProgress(rule);
      if (rule.isLast) await restore(kit);
      const trial = createTrial(kit, rule, result, note);
      try {
        await rule.run(trial);
      } catch (error) {
        if (error instanceof Skip) result.skipped = { reason: error.message, how: error.how };
        else if (error instanceof CannotRun) throw error;
        else
          note(rule.id, {
            what: `the answer is not what the rule needs to go on: ${error instanceof Error ? error.message : error}`,
            at: rule.at,
            exchange: client.exchanges.at(-1) ?? null,
          });
      }
    }
    await restore(kit);
  } finally {
    client.close();
  }
  return toReport(
    kit,
    [...results.values()].filter(({ rule }) => chosen.has(rule.id)),
  );
}

/** What was changed is put back, the last change first. */
async function restore({ undo, left }) {
  for (const { what, back } of undo.splice(0).reverse()) {
    try {
      const isBack = await back();
      if (isBack === false) left.push(what);
    } catch {
      left.push(what);
    }
  }
}

/** The rules of this run: all, or those that `--only` names by id, by area or by their beginning. */
function choose({ only, skip }) {
  const fits = (patterns, id) =>
    patterns.some((pattern) => id === pattern || id.startsWith(`${pattern}.`));
  const ids = allRules.map(({ id }) => id);
  for (const pattern of [...only, ...skip]) {
    if (!ids.some((id) => fits([pattern], id)))
      throw new CannotRun(`No rule is called ${pattern}; --list shows them.`);
  }
  const chosen = new Set(
    ids.filter((id) => (only.length === 0 || fits(only, id)) && !fits(skip, id)),
  );
  const areStanding = [...chosen].every((id) => areas.standing.some((rule) => rule.id === id));
  // A standing rule looks at traffic; alone it would see none.
  if (areStanding) for (const { id } of areas.survey) chosen.add(id);
  return chosen;
}

/** Where the contract's paths begin. An address without a path means /v1 on it. */
function toBase(baseUrl) {
  if (!URL.canParse(baseUrl ?? '') || !/^https?:$/.test(new URL(baseUrl).protocol)) {
    throw new CannotRun('--base-url: the address of the server, such as http://localhost:9000/v1');
  }
  const { origin, pathname } = new URL(baseUrl);
  const path = pathname.replace(/\/+$/, '');
  return `${origin}${path === '' ? '/v1' : path}`;
}
