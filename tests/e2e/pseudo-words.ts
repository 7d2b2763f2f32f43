import type { BrowserContext } from '@playwright/test';

/*
 * A language that nobody speaks, to see what a longer one, or one read from the right, would do to the page. It is made
 * on the way to the browser, out of the Spanish words of the production build: customers' code knows nothing of it.
 */

/** `long`: with accents and two fifths longer. `mirrored`: read from the right besides. */
export type PseudoKind = 'long' | 'mirrored';

const accented: Record<string, string> = { a: 'å', e: 'ë', i: 'ï', o: 'ø', u: 'ü', n: 'ñ', c: 'ç' };
const RIGHT_TO_LEFT = '\u202E';
const AS_BEFORE = '\u202C';

/** Has Spanish replaced by the pseudo-language in every page of a context. */
export async function speakPseudo(context: BrowserContext, kind: PseudoKind): Promise<void> {
  await context.route(/\/assets\/(?:first|later)-[\w-]{8}\.js$/, async (route) => {
    const answer = await route.fetch();
    const code = await answer.text();
    const found = /JSON\.parse\(`([\s\S]*?)`\)/.exec(code);
    if (found?.[1] === undefined) throw new Error('The words of the build are not where they were');
    const words: unknown = JSON.parse(found[1].replaceAll(/\\([\\`$])/g, '$1'));
    const changed = JSON.stringify(JSON.stringify(change(words as Tree, kind)));
    await route.fulfill({
      response: answer,
      body: code.replace(found[0], () => `JSON.parse(${changed})`),
    });
  });
  if (kind === 'long') return;
  await context.addInitScript(() => {
    Object.assign(Intl.Locale.prototype, { getTextInfo: () => ({ direction: 'rtl' }) });
  });
}

type Tree = string | { [key: string]: Tree } | Tree[];

/** Compiled messages: a list whose texts are words and whose lists are values, plurals among them. */
function change(messages: Tree, kind: PseudoKind): Tree {
  if (typeof messages !== 'object' || Array.isArray(messages)) return messages;
  const told = Object.entries(messages).map(([id, parts]) => [id, changeParts(parts, kind)]);
  return Object.fromEntries(told) as Tree;
}

function changeParts(parts: Tree, kind: PseudoKind): Tree {
  if (!Array.isArray(parts)) return parts;
  return parts.map((part) => {
    if (typeof part === 'string') return part === '#' ? part : pseudo(part, kind);
    if (!Array.isArray(part) || typeof part[2] !== 'object') return part;
    const forms = Object.entries(part[2]).map(([key, form]) => [
      key,
      key === 'offset' ? form : changeParts(form, kind),
    ]);
    return [part[0] ?? '', part[1] ?? '', Object.fromEntries(forms) as Tree];
  });
}

/** Tags stay, each word gets accents, every other word a tail: together two fifths more. */
function pseudo(text: string, kind: PseudoKind): string {
  let seen = 0;
  return text
    .split(/(<\/?\d+\/?>)/)
    .map((piece) =>
      piece.startsWith('<')
        ? piece
        : piece.replaceAll(/\p{L}+/gu, (word) => {
            seen += 1;
            const odd = word.replaceAll(/[aeiounc]/g, (letter) => accented[letter] ?? letter);
            const tail = 'øñåëïüç'.slice(0, Math.ceil(word.length * (seen % 2 === 0 ? 0.5 : 0.35)));
            const longer = `${odd}${tail}`;
            return kind === 'mirrored' ? RIGHT_TO_LEFT + longer + AS_BEFORE : longer;
          }),
    )
    .join('');
}
