import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** Where the guide's pages are. They are Markdown as GitHub reads it; the site is made from the same files. */
export const guideFolder = fileURLToPath(new URL('../../docs/integrators', import.meta.url));

/** The pages in the order they are read in. */
export const pageFiles = [
  'README.md',
  'first-screen.md',
  'sequences.md',
  'support-levels.md',
  'rules.md',
  'errors.md',
  'page-backend.md',
  'production.md',
  'highlevel.md',
];

const fence = /^```(\w*)([^\n]*)\n([\s\S]*?)^```$/gm;
const link = /\[([^\]]+)\]\(([^)\s]+)\)/g;
const codeSpan = /(?<![`[])`([^`\n]+)`(?!`)/g;

/** Every page with its address on the site. */
export function readPages(folder) {
  return pageFiles.map((file) => {
    const markdown = readFileSync(path.join(folder, file), 'utf8');
    const title = /^# (.+)$/m.exec(markdown)?.[1];
    if (title === undefined) throw new Error(`${file} has no title`);
    return { file, slug: slugOf(file), title, markdown };
  });
}

function slugOf(file) {
  return file === 'README.md' ? 'index' : path.basename(file, '.md');
}

/** The code of a page: its language, the words after it (`json SchemaName`), and what it says. */
export function fencesOf(markdown) {
  return [...markdown.matchAll(fence)].map(([, language, info, code]) => ({
    language,
    info: info.trim(),
    code,
  }));
}

export function picturesOf(markdown) {
  return fencesOf(markdown)
    .filter(({ language }) => language === 'mermaid')
    .map(({ code }) => code);
}

/** Where a page's links lead. Code is no prose. */
export function linksOf(markdown) {
  return [...markdown.replaceAll(fence, '').matchAll(link)].map(([, , target]) => target);
}

/** What stands between backticks in a page's prose. */
export function codeSpansOf(markdown) {
  return [...markdown.replaceAll(fence, '').matchAll(codeSpan)].map(([, code]) => code);
}

/** The anchors that GitHub, and the site, give to a page's headings. */
export function anchorsOf(markdown) {
  return [...markdown.replaceAll(fence, '').matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

export function operationIdsOf(contractText) {
  const { paths } = parse(contractText);
  return Object.values(paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId }) => (operationId ? [operationId] : [])),
  );
}

/** A page as the site's builder takes it: title apart, links and operations resolved, pictures drawn. */
export function toSitePage({ title, markdown }, { base, pictures, operationIds }) {
  const body = markdown.replace(/^# .+\n+/, '');
  const lead = body
    .split('\n\n')[0]
    .replace(/\s+/g, ' ')
    .replaceAll(link, '$1')
    .replaceAll('`', '');
  const parts = [];
  let from = 0;
  for (const match of body.matchAll(fence)) {
    const [whole, language, , code] = match;
    parts.push(toSiteProse(body.slice(from, match.index), base, operationIds));
    parts.push(language === 'mermaid' ? toFigure(pictures.get(code), code) : toPlainFence(whole));
    from = match.index + whole.length;
  }
  parts.push(toSiteProse(body.slice(from), base, operationIds));
  const front = `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(lead)}\n---\n\n`;
  return front + parts.join('');
}

function toSiteProse(text, base, operationIds) {
  return text
    .replaceAll(codeSpan, (whole, code) =>
      operationIds.includes(code)
        ? `[${whole}](${base}contract/operations/${code.toLowerCase()}/)`
        : whole,
    )
    .replaceAll(link, (whole, label, target) => toSiteLink(whole, label, target, base));
}

/** Pages link to pages; what is only in the repository is named by its path, because the site may be anywhere. */
function toSiteLink(whole, label, target, base) {
  if (/^(?:https?:|#|\/)/.test(target)) return whole;
  if (target === '../../openapi.yaml') {
    return `[${label}](${base}${label === 'openapi.yaml' ? 'openapi.yaml' : 'contract/'})`;
  }
  const [file, anchor] = target.split('#');
  if (!pageFiles.includes(file)) return `${label} (\`${file.replaceAll('../', '')}\`)`;
  const slug = slugOf(file);
  const address = slug === 'index' ? base : `${base}${slug}/`;
  return `[${label}](${address}${anchor === undefined ? '' : `#${anchor}`})`;
}

/** A code block's second word names a schema for the check and would be a setting to the site's builder. */
function toPlainFence(whole) {
  return whole.replace(/^```(\w*)[^\n]*/, '```$1');
}

/** Wide pictures scroll in their own frame; the keyboard reaches it. */
function toFigure(svg, code) {
  const title = /accTitle: (.+)/.exec(code)?.[1] ?? 'Sequence';
  return [
    `<figure class="picture not-content"><div class="picture-frame" role="region" tabindex="0" aria-label="Picture: ${title}">`,
    svg,
    `</div><figcaption>${title}</figcaption></figure>`,
  ].join('');
}
