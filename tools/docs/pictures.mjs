import { createRequire } from 'node:module';
import { chromium } from '@playwright/test';
import { findChromium, missingChromium } from '../chromium.mjs';
import { picturesOf } from './guide.mjs';

/**
 * Colours that the renderer is given to work with, and what stands in their place afterwards: one picture then serves
 * light and dark. Names are Mermaid's theme variables; the values are in site/src/paso.css.
 */
const paints = {
  actorBkg: ['#a10001', '--picture-actor'],
  actorBorder: ['#a10002', '--picture-actor-line'],
  actorTextColor: ['#a10003', '--picture-ink'],
  actorLineColor: ['#a10004', '--picture-faint'],
  signalColor: ['#a10005', '--picture-signal'],
  signalTextColor: ['#a10006', '--picture-ink'],
  labelBoxBkgColor: ['#a10007', '--picture-block'],
  labelBoxBorderColor: ['#a10008', '--picture-faint'],
  labelTextColor: ['#a10009', '--picture-ink'],
  loopTextColor: ['#a1000a', '--picture-ink'],
  noteBkgColor: ['#a1000b', '--picture-note'],
  noteBorderColor: ['#a1000c', '--picture-note-line'],
  noteTextColor: ['#a1000d', '--picture-ink'],
  activationBkgColor: ['#a1000e', '--picture-active'],
  activationBorderColor: ['#a1000f', '--picture-actor-line'],
  sequenceNumberColor: ['#a10010', '--picture-on-signal'],
};

const settings = {
  startOnLoad: false,
  securityLevel: 'strict',
  theme: 'base',
  fontFamily: 'system-ui, sans-serif',
  themeVariables: Object.fromEntries(
    Object.entries(paints).map(([name, [color]]) => [name, color]),
  ),
  // Narrow columns and wrapped words: a picture fits beside the table of contents.
  sequence: {
    useMaxWidth: true,
    mirrorActors: false,
    wrap: true,
    width: 140,
    height: 40,
    actorMargin: 34,
    messageMargin: 26,
    boxMargin: 8,
    noteMargin: 8,
    diagramMarginX: 8,
    diagramMarginY: 8,
  },
};

/** The SVG of every picture in the pages, by its source. Mermaid measures text, so it needs a browser. */
export async function drawPictures(pages) {
  const sources = pages.flatMap((page) => picturesOf(page.markdown));
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(missingChromium);
  const script = createRequire(import.meta.url).resolve('@mermaid-js/tiny/dist/mermaid.tiny.js');
  const browser = await chromium.launch({ executablePath, args: sandboxArgs() });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ path: script });
    const drawn = new Map();
    for (const [index, source] of sources.entries()) {
      const svg = await page.evaluate(draw, { id: `picture-${index + 1}`, source, settings });
      drawn.set(source, finish(svg));
    }
    return drawn;
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
async function draw({ id, source, settings }) {
  const { mermaid } = globalThis;
  mermaid.initialize(settings);
  const { svg } = await mermaid.render(id, source);
  return svg;
}

/** Site colours for the renderer's, an image for assistive technology, and no line break that would end the HTML. */
function finish(svg) {
  let result = svg
    .replace(/role="[^"]*"/, 'role="img"')
    .replace(/ aria-roledescription="[^"]*"/, '');
  for (const [color, variable] of Object.values(paints)) {
    for (const form of [color, toRgb(color)]) {
      result = result.replaceAll(new RegExp(escape(form), 'gi'), `var(${variable})`);
    }
  }
  return result.replace(/\s*\n\s*/g, ' ');
}

/** The same colour as a browser writes it into a style. */
function toRgb(color) {
  const [red, green, blue] = color.match(/[\da-f]{2}/g).map((pair) => Number.parseInt(pair, 16));
  return `rgb(${red}, ${green}, ${blue})`;
}

function escape(text) {
  return text.replace(/[()]/g, '\\$&');
}

/** Chromium refuses its sandbox to root, as which containers run. */
function sandboxArgs() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
