// What a run found: for a machine as one object, for a person as text.

export const REPORT_SCHEMA = 'paso-conformance-report/1';
const EXCERPT = 400;

/**
 * @typedef {object} RuleReport
 * @property {string} id
 * @property {'passed' | 'failed' | 'skipped'} status
 * @property {{ reason: string, how: string }} [skipped]
 * @property {{ what: string, contract: string }[]} failures
 *
 * @typedef {object} Report
 * @property {string} schema
 * @property {RuleReport[]} rules
 * @property {{ passed: number, failed: number, skipped: number }} summary
 * @property {string[]} left
 */

/** The report as a machine reads it; report.schema.json describes it. */
export function toReport(kit, results) {
  const { client, contract, redactor, options, account } = kit;
  const rules = results.map(({ rule, checks, failures, more, skipped }) => {
    const status =
      failures.length > 0 ? 'failed' : skipped !== null || checks === 0 ? 'skipped' : 'passed';
    const reason = skipped ?? {
      reason: 'nothing here to try it on',
      how: rule.how ?? 'Run on a workspace with some history.',
    };
    return {
      id: rule.id,
      title: rule.title,
      status,
      checks,
      ...(status === 'skipped'
        ? { skipped: { reason: redactor.clean(reason.reason), how: reason.how } }
        : {}),
      failures: failures.map(({ what, at, exchange }) => ({
        what: redactor.clean(what),
        contract: contract.locate(at),
        why: rule.why,
        fix: rule.fix,
        ...toldExchange(exchange, redactor),
      })),
      more_failures: more,
    };
  });
  const count = (status) => rules.filter((rule) => rule.status === status).length;
  return {
    schema: REPORT_SCHEMA,
    contract_version: contract.version,
    base_url: options.base,
    workspace_id: account.me?.workspace.id ?? null,
    mode: client.state.mayWrite ? (options.noCharges ? 'no-charges' : 'full') : 'read-only',
    started_at: new Date(client.spent.begunAt).toISOString(),
    duration_ms: Date.now() - client.spent.begunAt,
    requests: client.spent.requests,
    summary: { passed: count('passed'), failed: count('failed'), skipped: count('skipped') },
    rules,
    coverage: coverageOf(client, contract),
    left: [...new Set(kit.left)].map((what) => redactor.clean(what)),
  };
}

function toldExchange(exchange, redactor) {
  if (exchange === null || exchange === undefined) return { request: null, answer: null };
  const cut = (text) => {
    const clean = redactor.clean(text ?? '');
    return clean.length > EXCERPT
      ? `${clean.slice(0, EXCERPT)}… (${clean.length} characters)`
      : clean;
  };
  const {
    method,
    target,
    request,
    status,
    headers,
    setCookie,
    text,
    broken,
    ms,
    number,
    operation,
  } = exchange;
  const cookies = setCookie.length === 0 ? {} : { 'set-cookie': setCookie.join(', ') };
  return {
    request: {
      number,
      operation: operation?.id ?? null,
      method,
      path: redactor.clean(target),
      headers: redactor.cleanHeaders(request.headers),
      body: request.body === null ? null : cut(request.body),
    },
    answer: {
      status,
      headers: redactor.cleanHeaders({ ...headers, ...cookies }),
      body: cut(broken ?? text),
      ms,
    },
  };
}

/** Statuses seen, of those that the contract lists. */
function coverageOf({ exchanges }, { operations }) {
  const seen = new Map([...operations.keys()].map((id) => [id, new Set()]));
  for (const { operation, status } of exchanges)
    if (operation !== null) seen.get(operation.id).add(status);
  const entries = [...operations.values()].map(({ id, responses }) => {
    const listed = [...responses.keys()];
    return {
      operation: id,
      seen: listed.filter((status) => seen.get(id).has(status)),
      not_seen: listed.filter((status) => !seen.get(id).has(status)),
    };
  });
  const total = entries.reduce((sum, entry) => sum + entry.seen.length + entry.not_seen.length, 0);
  const answered = entries.filter((entry) => entry.seen.length > 0).length;
  return {
    operations: { seen: answered, of: entries.length },
    statuses: { seen: entries.reduce((sum, entry) => sum + entry.seen.length, 0), of: total },
    entries,
  };
}

/** The report as a person reads it. */
export function toText(report) {
  const lines = [];
  const say = (line = '') => lines.push(line);
  say(
    `Paso conformance, contract ${report.contract_version}: ${report.base_url}, workspace ${report.workspace_id}`,
  );
  if (report.mode === 'read-only')
    say('Nothing was written in this run; the rules about writing say why.');
  for (const area of [...new Set(report.rules.map(({ id }) => areaOf(id)))]) {
    const rules = report.rules.filter(({ id }) => areaOf(id) === area);
    say();
    say(
      `${area}  ${rules.filter(({ status }) => status === 'passed').length} of ${rules.length} passed`,
    );
    for (const rule of rules) sayRule(rule, say);
  }
  say();
  say('Coverage');
  const { operations, statuses } = report.coverage;
  say(
    `  ${operations.seen} of ${operations.of} operations, ${statuses.seen} of ${statuses.of} statuses that the contract lists`,
  );
  if (report.left.length > 0) {
    say();
    say('Left behind');
    for (const what of report.left) say(`  ${what}`);
  }
  const { passed, failed, skipped } = report.summary;
  say();
  say(
    `${passed} passed, ${failed} failed, ${skipped} skipped · ${report.requests} requests in ${(report.duration_ms / 1000).toFixed(1)} s`,
  );
  if (failed > 0)
    say(
      `Failed: ${report.rules
        .filter(({ status }) => status === 'failed')
        .map(({ id }) => id)
        .join(', ')}`,
    );
  return `${lines.join('\n')}\n`;
}

function sayRule({ id, title, status, skipped, failures, more_failures: more }, say) {
  const mark = { passed: '✓', failed: '✗', skipped: '–' }[status];
  say(`  ${mark} ${id}  ${title}`);
  if (status === 'skipped')
    say(`      skipped: ${[skipped.reason, skipped.how].filter(Boolean).join('. ')}`);
  for (const { what, contract, fix, why, request, answer } of failures) {
    say(`      ${what}`);
    if (request !== null) {
      say(
        `        request ${request.number}: ${request.method} ${request.path}${request.operation ? ` (${request.operation})` : ''}`,
      );
      for (const [name, value] of Object.entries(request.headers)) {
        if (
          /^(?:idempotency-key|if-match|if-none-match|accept-language|authorization|content-type|cookie)$/.test(
            name,
          )
        )
          say(`          ${name}: ${value}`);
      }
      if (request.body) say(`          ${request.body}`);
      say(`        answer: ${answer.status} in ${answer.ms} ms`);
      for (const [name, value] of Object.entries(answer.headers)) {
        if (
          /^(?:content-type|etag|cache-control|retry-after|set-cookie|location|allow)$/.test(name)
        )
          say(`          ${name}: ${value}`);
      }
      if (answer.body) say(`          ${answer.body.replaceAll('\n', '\n          ')}`);
    }
    say(`        contract: ${contract}`);
    say(`        why: ${why}`);
    say(`        fix: ${fix}`);
  }
  if (more > 0) say(`      … and ${more} more like these`);
}

function areaOf(id) {
  return id.split('.')[0];
}
