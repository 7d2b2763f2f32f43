/*
 * The four files as their web servers read them, as far as tools/headers writes them: which headers an address gets.
 * Written against nginx 1.22 and Caddy 2.6, whose answers were compared once, and Cloudflare's own reader of rules.
 */

export type HeaderMap = Record<string, string>;

/** An exact location, then the longest with `^~`, then the first expression, then the longest of the others. */
export function askNginx(text: string, path: string): HeaderMap {
  const blocks = [...text.matchAll(/^location (?:(=|\^~|~) )?(\S+) \{\n([\s\S]*?)^\}/gm)].map(
    ([, sign = '', match = '', body = '']) => ({ sign, match, body }),
  );
  const longest = (sign: string) =>
    blocks
      .filter((block) => block.sign === sign && path.startsWith(block.match))
      .toSorted((a, b) => b.match.length - a.match.length)[0];
  const found =
    blocks.find(({ sign, match }) => sign === '=' && match === path) ??
    longest('^~') ??
    blocks.find(({ sign, match }) => sign === '~' && new RegExp(match).test(path)) ??
    longest('');
  const headers: HeaderMap = {};
  let long = '';
  for (const line of (found?.body ?? '').split('\n')) {
    const [, piece] = /^ {2}set \$paso_long "([^"]*)";$/.exec(line) ?? [];
    if (piece !== undefined) long = piece.replace('${paso_long}', () => long);
    const [, name, value] = /^ {2}add_header (\S+) ("[^"]*"|\$paso_long)/.exec(line) ?? [];
    if (name !== undefined && value !== undefined)
      headers[name] = value === '$paso_long' ? long : value.slice(1, -1);
  }
  return headers;
}

/** In a `route` the first `handle` that fits. */
export function askCaddy(text: string, path: string): HeaderMap {
  const handles = [...text.matchAll(/^\t(@\S+) path (.+)\n\thandle \1 \{\n([\s\S]*?)^\t\}/gm)];
  const [, , , body = ''] =
    handles.find(([, , patterns = '']) =>
      patterns.split(' ').some((pattern) => fits(pattern, path)),
    ) ?? [];
  return Object.fromEntries(
    [...body.matchAll(/^\t\t\t(\S+) "([^"]*)"$/gm)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

/** Every rule that fits, from top to bottom; what two of them say is joined, `! Name` takes back. */
export function askStaticHost(text: string, path: string): HeaderMap {
  const headers: HeaderMap = {};
  let isMeant = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) isMeant = fits(line, path);
    if (!isMeant || !line.startsWith('  ')) continue;
    const [, dropped] = /^ {2}! (.+)$/.exec(line) ?? [];
    if (dropped !== undefined) {
      delete headers[dropped];
      continue;
    }
    const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
  }
  return headers;
}

function fits(pattern: string, path: string): boolean {
  const [start = '', end] = pattern.split('*');
  return end === undefined ? path === start : path.startsWith(start) && path.endsWith(end);
}
