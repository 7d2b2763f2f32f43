// What the two test runners say in their JSON reports, in one form: how many tests passed, failed and were skipped;
// each failure with its place and its reason; the browser tests that needed a second try.

import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** The most lines of one reason that are told; the whole of it stands further up in the log. */
const REASON_LINES = 12;

/** Vitest's report (`--reporter=json`). */
export function readVitest({
  numPassedTests,
  numFailedTests,
  numPendingTests,
  numTodoTests,
  testResults,
}) {
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
    failures: testResults.flatMap(({ name, status, message, assertionResults }) => {
      const file = path.relative(process.cwd(), name);
      const failed = assertionResults.filter((test) => test.status === 'failed');
      // A file that does not load has no tests to name.
      if (status === 'failed' && failed.length === 0) return [failure(file, '', message)];
      return failed.map(({ fullName, failureMessages }) =>
        failure(file, fullName, failureMessages[0]),
      );
    }),
  };
}

/** Playwright's report; a test that a busy machine spoiled once has passed, and is named. */
export function readPlaywright({ stats, suites }) {
  const tests = suites.flatMap(listTests);
  const { expected, unexpected, flaky, skipped } = stats;
  return {
    passed: expected + flaky,
    failed: unexpected,
    skipped,
    failures: tests
      .filter(({ status }) => status === 'unexpected')
      .map(({ file, title, reason }) => failure(file, title, reason)),
    secondTries: tests
      .filter(({ status }) => status === 'flaky')
      .map(({ file, title }) => `  ${file} › ${title}`),
  };
}

function listTests({ specs = [], suites = [] }) {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests.map(({ status, results }) => ({
      file,
      title,
      status,
      reason: results.at(-1)?.error?.message,
    })),
  );
  return [...own, ...suites.flatMap(listTests)];
}

function failure(file, title, reason = '') {
  const lines = stripVTControlCharacters(reason).trim().split('\n');
  const said = lines.filter((line) => !isFrame(line)).slice(0, REASON_LINES);
  const where = lines.find((line) => isFrame(line) && !line.includes('node_modules'));
  return [
    `✗ ${file}${title && ` › ${title}`}`,
    ...[...said, where ?? ''].filter((line) => line.trim() !== '').map((line) => `    ${line}`),
  ].join('\n');
}

/** A line of a stack. */
function isFrame(line) {
  return /^\s+at \S/.test(line);
}
