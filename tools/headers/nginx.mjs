// nginx: a file to include in a server block.
import { originsNote } from './notes.mjs';

export function toNginx(policy) {
  const { base, kinds } = policy;
  const index = `${base}index.html`;
  const page = kinds.find(({ id }) => id === 'page');
  const blocks = kinds
    .filter(({ id }) => id !== 'page')
    .flatMap((kind) => [
      `# ${kind.why}`,
      ...kind.exact.map((path) => location(`= ${path}`, kind, index, path)),
      ...kind.below.map((path) => location(`^~ ${path}`, kind, index)),
      ...kind.endings.map((ending) =>
        location(`~ ^${literal(base)}.*${literal(ending)}$`, kind, index),
      ),
    ]);
  return `# nginx: include this in the server block of the wizard, whose root is the folder ${base === '/' ? 'dist' : `in which dist is named ${base.slice(1, -1)}`};
# your own \`location ^~ /v1/\` passes on to your backend (^~, or what ends in .csv there would be looked for as a file).
${originsNote(policy)}
# Every location says all of its headers, because one add_header in a location drops those around it; and what is
# served in a frame never goes through a rewrite to another location, whose headers would be sent instead.

${blocks.join('\n')}
# ${page.why}
${location(`= ${index}`, page, index)}
# A file that is not there is not the wizard.
${location(`~ ^${literal(base)}(?:.*/)?[^/]*\\.[^/.]+$`, { ...page, isPage: false }, index)}
${location(base, page, index)}`;
}

function literal(text) {
  return text.replaceAll('.', '\\.');
}

/** nginx has no type for modules, and a browser that may not guess runs none without; a host's page need not be UTF-8. */
const sdkTypes = `
  types { text/javascript js mjs; application/json json map; text/plain md ts; }
  charset utf-8;
  charset_types text/javascript application/json text/plain;`;

function location(match, kind, index, path) {
  const lines = kind.headers.flatMap(([name, value]) => {
    // A file that is not there yet must not be remembered as missing.
    const always = name === 'Cache-Control' && !kind.isPage ? '' : ' always';
    const { before, text } = inPieces(value);
    return [...before, `  add_header ${name} ${text}${always};`];
  });
  // A page of a folder names what is beside it: without the slash that would be beside the folder.
  const isFolder = kind.isFolder && path !== undefined;
  const way = isFolder ? `return 301 ${path}/;` : `try_files ${toFiles(kind, index)} =404;`;
  return `location ${match} {\n${lines.join('\n')}${kind.id === 'sdk' ? sdkTypes : ''}\n  ${way}\n}\n`;
}

/** A value that is longer than what nginx reads at once, as with a hundred white labels, is put together piece by piece. */
function inPieces(value) {
  const pieces = value.match(/.{1,3000}(?: |$)/g) ?? [];
  if (pieces.length < 2) return { before: [], text: `"${value}"` };
  const before = pieces.map((piece, index) =>
    index === 0 ? `  set $paso_long "${piece}";` : `  set $paso_long "\${paso_long}${piece}";`,
  );
  return { before, text: '$paso_long' };
}

function toFiles({ isFolder, isPage }, index) {
  if (isPage) return index;
  return isFolder ? '$uri $uri/index.html' : '$uri';
}
