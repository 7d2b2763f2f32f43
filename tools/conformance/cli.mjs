#!/usr/bin/env node
// npm run conformance -- --base-url … --token … --workspace …      (or npx paso-conformance; see --help)

import { writeFileSync } from 'node:fs';
import { CannotRun } from './client.mjs';
import { runKit } from './kit.mjs';
import { help, parseArguments } from './options.mjs';
import { toText } from './report.mjs';
import { allRules } from './rules.mjs';

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof CannotRun ? error.message : (error?.stack ?? error)}\n`);
  process.exitCode = 2;
}

async function main() {
  const options = parseArguments(process.argv.slice(2), process.env);
  if (options.isHelp) {
    process.stdout.write(help);
    return 0;
  }
  if (options.isList) {
    for (const { id, title } of allRules) process.stdout.write(`${id.padEnd(34)} ${title}\n`);
    return 0;
  }
  const isShown = process.stderr.isTTY;
  if (isShown) options.onProgress = ({ id }) => void process.stderr.write(`\r\u001b[K${id} …`);
  const report = await runKit(options);
  if (isShown) process.stderr.write('\r\u001b[K');
  if (options.json === '-') process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else {
    if (options.json !== null) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
    process.stdout.write(toText(report));
  }
  return report.summary.failed > 0 ? 1 : 0;
}
