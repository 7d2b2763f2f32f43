import { ProblemAnswer } from '#mocks/problem.ts';
import { hash32 } from '#mocks/random.ts';

/**
 * A strong tag of what is shown, led by the version of what can be set: `If-Match` looks at the version alone, so
 * that a charge in the background is no conflict with an edit of the rule.
 */
export function toEtag(version: number | string, shown: unknown): string {
  return `"v${version}.${hash32(JSON.stringify(shown)).toString(36)}"`;
}

/** 428 without `If-Match`, 412 when it names another version. */
export function requireMatch(ifMatch: string | null, version: number | string): void {
  if (ifMatch === null) throw new ProblemAnswer(428, 'if_match_required');
  const versions = ifMatch.split(',').map((tag) => /^\s*"v([^."]+)\.[0-9a-z]+"\s*$/.exec(tag)?.[1]);
  if (ifMatch.trim() !== '*' && !versions.includes(String(version))) {
    throw new ProblemAnswer(412, 'stale_write');
  }
}
