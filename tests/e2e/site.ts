import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crmOrigin, otherCrmOrigin } from './servers.ts';

/** Writes the tenant that the browser tests meet: the shipped one, which two CRMs of this machine may frame. */
export function writeSite(): string {
  const root = new URL('../../', import.meta.url);
  const shipped = JSON.parse(readFileSync(new URL('public/config.json', root), 'utf8')) as {
    allowedOrigins: string[];
  };
  const allowedOrigins = [...shipped.allowedOrigins, crmOrigin, otherCrmOrigin];
  // Not in test-results, which a run empties.
  const file = path.join(tmpdir(), `paso-site-${new URL(crmOrigin).port}.json`);
  writeFileSync(file, JSON.stringify({ ...shipped, allowedOrigins }));
  return file;
}
