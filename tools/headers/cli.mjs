// npm run headers -- --config tenants/crm/config.json: the headers of a tenant as configuration of web servers, without
// another build.
//
//   --config   the tenant's config.json; without it the one in dist
//   --out      where the files go; dist/headers
//   --dist     the build whose index.html is served; dist
//   --base     where the app is served, as it was built (PASO_BASE); /

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ConfigFault } from './sources.mjs';
import { writeHeaders } from './write.mjs';

const text = { type: 'string' };
const { values } = parseArgs({ options: { config: text, out: text, dist: text, base: text } });
const dist = values.dist ?? fileURLToPath(new URL('../../dist', import.meta.url));
const out = values.out ?? path.join(dist, 'headers');

try {
  const { names, refusals } = writeHeaders({
    dist,
    config: values.config ?? path.join(dist, 'config.json'),
    out,
    base: values.base ?? process.env['PASO_BASE'] ?? '/',
  });
  for (const name of names) process.stdout.write(`${path.join(out, name)}\n`);
  for (const refusal of refusals) process.stderr.write(`${refusal}\n`);
} catch (error) {
  const isBuildMissing = error.code === 'ENOENT';
  if (!(error instanceof ConfigFault) && !isBuildMissing) throw error;
  process.stderr.write(
    isBuildMissing ? `No ${error.path}: npm run build makes it.\n` : `${error.message}\n`,
  );
  process.exitCode = 1;
}
