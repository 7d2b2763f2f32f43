// What a tenant's config.json puts into a header. Only origins of plain letters get that far: a header is text, and
// `https://a;script-src` is an address that browsers can read.
import { isAllowedOrigin } from '../../src/domain/allowed-origin.ts';

/** A config.json that no header can be made of, told in a sentence to whoever set the tenant up. */
export class ConfigFault extends Error {
  name = 'ConfigFault';
}

/** As src/config.ts reads it: a path of our own, not `//host`. */
const ownPath = /^\/(?![/\\])[\w./-]*$/;

/** The other origins that this tenant's wizard has to do with, each fit for a header. */
export function readSources(site) {
  if (typeof site !== 'object' || site === null || !Array.isArray(site.allowedOrigins))
    throw new ConfigFault('config.json has no list allowedOrigins: who may embed the wizard.');
  const frameAncestors = site.allowedOrigins.map((value, index) =>
    toOrigin(value, `allowedOrigins[${index}]`),
  );
  const analytics = site.analytics ?? null;
  const connect = [
    toSource(site.apiBase, 'apiBase'),
    analytics === null ? null : toSource(analytics.url, 'analytics.url'),
  ];
  return {
    // The grammar of a policy has no addresses in brackets; a page of [::1] is for development and can say localhost.
    frameAncestors: unique(frameAncestors.filter((origin) => !origin.includes('['))),
    connect: unique(connect),
    // A logo that cannot be used is left out by the page as well (src/domain/brand-theme.ts).
    images: unique(
      [site.logoUrl?.light, site.logoUrl?.dark]
        .map((value) => (typeof value === 'string' ? (URL.parse(value)?.origin ?? null) : null))
        .filter((origin) => frameAncestors.includes(origin) && origin.startsWith('https:')),
    ),
  };
}

function toOrigin(value, member) {
  if (typeof value === 'string' && isAllowedOrigin(value)) return value;
  throw new ConfigFault(
    `${member} in config.json is ${JSON.stringify(value)}, which is no origin that a header can name: ${adviceFor(value)}`,
  );
}

/** What to write in its place. */
function adviceFor(value) {
  const rule =
    'write https, the host in letters, digits, dots and hyphens, and the port if there is one, as in https://crm.example.';
  if (typeof value !== 'string') return rule;
  if (value.includes('*'))
    return 'there are no wildcards; name each origin, as in https://crm.example.';
  const url = URL.parse(value.trim());
  if (url === null || url.username !== '' || url.password !== '') return rule;
  if (isAllowedOrigin(url.origin)) return `write ${url.origin}.`;
  if (url.protocol === 'http:')
    return 'http is for pages of this machine alone, such as http://localhost:5174; write https.';
  return rule;
}

/** The origin behind an address of config.json; null for a path of our own. */
function toSource(value, member) {
  if (typeof value === 'string' && ownPath.test(value)) return null;
  const url = typeof value === 'string' ? URL.parse(value) : null;
  if (url?.protocol === 'https:' && url.username === '' && isAllowedOrigin(url.origin))
    return url.origin;
  throw new ConfigFault(
    `${member} in config.json is ${JSON.stringify(value)}, which is neither a path of the wizard’s own origin nor an https address.`,
  );
}

function unique(values) {
  return [...new Set(values)].filter((value) => value !== null);
}
