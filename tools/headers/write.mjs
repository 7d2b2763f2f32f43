// The configuration of every web server we write for, into one folder.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toCaddy } from './caddy.mjs';
import { toNginx } from './nginx.mjs';
import { createPolicy } from './policy.mjs';
import { ConfigFault } from './sources.mjs';
import { toCloudflare, toNetlify } from './static-hosts.mjs';

/** Reads a tenant's file; what is wrong with it is said in a sentence. */
export function readSite(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ConfigFault(`${file} cannot be read as JSON: ${error.message}`);
  }
}

/** Every file by its name. A host that cannot carry this tenant has none, and says why. */
export function toFiles(policy) {
  const refusals = [];
  const files = { 'nginx.conf': toNginx(policy), Caddyfile: toCaddy(policy) };
  for (const [folder, toHost] of [
    ['netlify', toNetlify],
    ['cloudflare', toCloudflare],
  ]) {
    try {
      for (const [name, text] of Object.entries(toHost(policy))) files[`${folder}/${name}`] = text;
    } catch (error) {
      if (!(error instanceof ConfigFault)) throw error;
      refusals.push(error.message);
    }
  }
  return { files, refusals };
}

/** Writes them for the build in `dist` and the settings of `config`; answers what was left out. */
export function writeHeaders({ dist, config, out, base }) {
  const html = readFileSync(path.join(dist, 'index.html'), 'utf8');
  const { files, refusals } = toFiles(createPolicy({ site: readSite(config), html, base }));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(out, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return { names: Object.keys(files), refusals };
}
