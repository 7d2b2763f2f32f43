// Netlify and Cloudflare Pages: files that stand beside index.html. Both apply every rule whose path fits, and differ in
// what becomes of a header that two rules name.
import { stepIds } from '../../src/domain/progress.ts';
import { ConfigFault } from './sources.mjs';
import { originsNote } from './notes.mjs';

/** Addresses of the wizard below its base: index.html by itself, and the screens, of which `done` is the summary. */
const outside = ['', 'index.html'];
const steps = [...stepIds, 'done'];

/**
 * Netlify: no two rules name the same header for the same path, because no rule can take back what another one said.
 * Hence no rule for all pages, but one for each; any other address is not found.
 */
export function toNetlify(policy) {
  const { base, kinds, common } = policy;
  const known = new Set(common.map(([name]) => name));
  // A rule for endings would meet those of folders: other files have what is common to all.
  const rules = kinds
    .filter(({ endings }) => endings.length === 0)
    .map((kind) => {
      const own = kind.headers.filter(([name]) => !known.has(name));
      return `# ${kind.why}\n${pathsOf(kind, base)
        .map((path) => toRule(path, own))
        .join('')}`;
    });
  const fallbacks = kinds
    .filter(({ isPage }) => isPage)
    .flatMap((kind) => pathsOf(kind, base))
    .filter((path) => !outside.includes(path.slice(base.length)));
  return {
    _headers: `# Netlify: beside index.html in the folder that is published${base === '/' ? '' : `, in which dist is named ${base.slice(1, -1)}`}.
${originsNote(policy)}

${toRule('/*', common)}
${rules.join('\n')}`,
    _redirects: `# Netlify: beside _headers. A rule for /v1 that passes on to your backend stands above these.
${fallbacks.map((path) => `${path} ${base}index.html 200\n`).join('')}`,
  };
}

/** Each with what is below it: to Netlify `/card/` is `/card`, and a page without its headers could be framed. */
function pathsOf({ id, exact, below }, base) {
  if (id !== 'page') return [...exact, ...below.map((path) => `${path}*`)];
  return [
    ...outside.map((path) => base + path),
    ...steps.flatMap((path) => [base + path, `${base}${path}/*`]),
  ];
}

/**
 * Cloudflare Pages: rules apply from top to bottom, two values are joined, and `! Name` takes back what rules above said.
 * So the strictest stands on top, for every address. The host answers index.html itself where there is no file.
 */
export function toCloudflare(policy) {
  const { base, kinds } = policy;
  if (base !== '/')
    throw new ConfigFault(
      'Cloudflare Pages answers index.html for the root of a site only: no files for it.',
    );
  const page = kinds.find(({ id }) => id === 'page');
  // Endings first: a folder's rule has the last word, as everywhere else.
  const rules = kinds
    .filter((kind) => kind !== page)
    .toSorted((a, b) => b.endings.length - a.endings.length)
    .map((kind) => {
      const own = kind.headers.filter(([name, value]) => valueOf(page, name) !== value);
      const dropped = page.headers
        .filter(([name, value]) => valueOf(kind, name) !== value)
        .map(([name]) => name);
      const paths = [
        ...kind.exact,
        ...kind.below.map((path) => `${path}*`),
        ...kind.endings.map((ending) => `/*${ending}`),
      ];
      return `# ${kind.why}\n${paths.map((path) => toRule(path, own, dropped)).join('')}`;
    });
  const text = `# Cloudflare Pages: beside index.html; no 404.html beside it.
${originsNote(policy)}

# ${page.why}
${toRule('/*', page.headers)}
${rules.join('\n')}`;
  const longest = Math.max(...text.split('\n').map((line) => line.length));
  if (longest > 2000)
    throw new ConfigFault(
      `Cloudflare Pages reads 2000 characters of a line, and the list of origins makes one of ${longest}: no files for it.`,
    );
  return { _headers: text };
}

function valueOf({ headers }, name) {
  return headers.find(([known]) => known === name)?.[1];
}

function toRule(path, headers, dropped = []) {
  const lines = [
    ...dropped.map((name) => `  ! ${name}\n`),
    ...headers.map(([name, value]) => `  ${name}: ${value}\n`),
  ];
  return `${path}\n${lines.join('')}`;
}
