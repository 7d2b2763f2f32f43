// Caddy: a file to import in a site block.
import { originsNote } from './notes.mjs';

export function toCaddy(policy) {
  const { base, kinds } = policy;
  const index = `${base}index.html`;
  return `# Caddy: \`import\` this in the site block of the wizard, below \`root * <folder>\`: the folder is ${base === '/' ? 'dist' : `that in which dist is named ${base.slice(1, -1)}`}.
# Your own \`handle /v1/*\` passes on to your backend.
${originsNote(policy)}
# In \`route\` because Caddy sorts what stands outside of it: here the first that fits is meant.
route {
${indent(kinds.map((kind) => toHandle(kind, base, index)).join('\n'))}}
`;
}

function toHandle(kind, base, index) {
  const name = `@paso-${kind.id}`;
  const head = `# ${kind.why}\n`;
  if (kind.id !== 'page') {
    const paths = [
      ...kind.exact,
      ...kind.below.map((path) => `${path}*`),
      ...kind.endings.map((ending) => `${base}*${ending}`),
    ];
    return `${head}${name} path ${paths.join(' ')}\nhandle ${name} {\n${toBody(kind, index)}}\n`;
  }
  // A file that is not there is not the wizard.
  return `${head}${name} path ${base}*
handle ${name} {
	@paso-address not path_regexp \\.[^/.]+$
	rewrite @paso-address ${index}
${toHeaders(kind)}	file_server
}
`;
}

function toBody(kind, index) {
  const way = kind.isPage ? `\trewrite * ${index}\n` : '';
  return `${way}${toHeaders(kind)}\tfile_server\n`;
}

function toHeaders({ headers, isPage }) {
  const line = ([name, value]) => `\t\t${name} "${value}"\n`;
  if (isPage) return `\theader {\n${headers.map(line).join('')}\t}\n`;
  // A file that is not there yet must not be remembered as missing.
  const [cache, rest] = [true, false].map((isCache) =>
    headers.filter(([name]) => (name === 'Cache-Control') === isCache),
  );
  return `\theader {\n${rest.map(line).join('')}\t}\n\t@paso-there file\n\theader @paso-there {\n${cache.map(line).join('')}\t}\n`;
}

function indent(text) {
  return text.replaceAll(/^(?=.)/gm, '\t');
}
