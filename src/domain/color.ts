/**
 * Colours as the brand's arithmetic needs them: OKLCH to move one lightness and keep the hue, sRGB to say how much
 * two colours differ. Ottosson's matrices (bottosson.github.io/posts/oklab), WCAG 2.2's luminance and contrast ratio.
 */
export interface Oklch {
  /** 0 black … 1 white. */
  l: number;
  /** 0 grey … 0.37, the most that sRGB knows. */
  c: number;
  /** Degrees, 0 … 360. */
  h: number;
}

type Triple = [number, number, number];

const decimal = String.raw`(\d{1,3}(?:\.\d{1,6})?|\.\d{1,6})`;
const between = String.raw`(?:\s*,\s*|\s+)`;
const functions = {
  rgb: new RegExp(String.raw`^rgb\(\s*${decimal}${between}${decimal}${between}${decimal}\s*\)$`),
  hsl: new RegExp(
    String.raw`^hsl\(\s*${decimal}(?:deg)?${between}${decimal}%${between}${decimal}%\s*\)$`,
  ),
  oklch: new RegExp(String.raw`^oklch\(\s*${decimal}(%?)\s+${decimal}\s+${decimal}(?:deg)?\s*\)$`),
};

/**
 * Reads `#rgb`, `#rrggbb`, `rgb(r g b)`, `hsl(h s% l%)` or `oklch(l c h)`, the middle two with commas as well. Null for
 * everything else: names, transparency, what CSS would compute, and numbers out of their range.
 */
export function parseColor(text: string): Oklch | null {
  const word = text.trim().toLowerCase();
  if (word.length > 48) return null;
  if (/^#(?:[\da-f]{3}){1,2}$/.test(word)) return fromRgb(readHex(word));
  const oklch = functions.oklch.exec(word);
  if (oklch !== null) {
    const l = Number(oklch[1]) / (oklch[2] === '%' ? 100 : 1);
    const [c, h] = [Number(oklch[3]), Number(oklch[4])];
    return l <= 1 && c <= 0.5 && h <= 360 ? { l, c, h } : null;
  }
  const rgb = numbersOf(functions.rgb.exec(word));
  if (rgb !== null) return rgb.every((part) => part <= 255) ? fromRgb(rgb) : null;
  const hsl = numbersOf(functions.hsl.exec(word));
  if (hsl === null || hsl[0] > 360 || hsl[1] > 100 || hsl[2] > 100) return null;
  return fromRgb(fromHsl(hsl));
}

/** The colour as `#rrggbb`; one that a screen cannot show gives up chroma, never lightness or hue. */
export function toHex(color: Oklch): string {
  let rgb = toLinear(color);
  if (!isShown(rgb)) {
    let [low, high] = [0, color.c];
    for (let round = 0; round < 14; round += 1) {
      const middle = (low + high) / 2;
      rgb = toLinear({ ...color, c: middle });
      if (isShown(rgb)) low = middle;
      else high = middle;
    }
    rgb = toLinear({ ...color, c: low });
  }
  return `#${rgb.map((part) => Math.round(encode(part)).toString(16).padStart(2, '0')).join('')}`;
}

/** WCAG's contrast ratio of two `#rrggbb`, 1 … 21. */
export function contrastOf(one: string, other: string): number {
  const [dark, light] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** `color-mix(in oklab, one share, other)`. */
export function mixColors(one: string, other: string, share: number): string {
  const [from, to] = [fromRgb(readHex(other)), fromRgb(readHex(one))];
  const [a, b] = [toAxes(from), toAxes(to)];
  const blend = (index: 0 | 1) => a[index] + (b[index] - a[index]) * share;
  return toHex(toPolar(from.l + (to.l - from.l) * share, blend(0), blend(1)));
}

function luminanceOf(hex: string): number {
  const [r, g, b] = readHex(hex).map(decode) as Triple; // map keeps the length
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function readHex(hex: string): Triple {
  const width = hex.length === 4 ? 1 : 2;
  const part = (index: number) => {
    const digits = hex.slice(1 + index * width, 1 + (index + 1) * width);
    return Number.parseInt(width === 1 ? digits + digits : digits, 16);
  };
  return [part(0), part(1), part(2)];
}

function numbersOf(match: RegExpExecArray | null): Triple | null {
  return match && [Number(match[1]), Number(match[2]), Number(match[3])];
}

function fromHsl([h, s, l]: Triple): Triple {
  const depth = (s / 100) * Math.min(l / 100, 1 - l / 100);
  const part = (turn: number) => {
    const k = (turn + h / 30) % 12;
    return 255 * (l / 100 - depth * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return [part(0), part(8), part(4)];
}

/** 0 … 255 as the share of light, 0 … 1. */
function decode(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function encode(share: number): number {
  const light = Math.min(1, Math.max(0, share));
  return 255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);
}

/** A rounding's breadth outside is inside. */
function isShown(rgb: Triple): boolean {
  return rgb.every((part) => part >= -0.0005 && part <= 1.0005);
}

function fromRgb(rgb: Triple): Oklch {
  const [r, g, b] = rgb.map(decode) as Triple; // map keeps the length
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const yellow = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return toPolar(0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, a, yellow);
}

function toPolar(l: number, a: number, b: number): Oklch {
  return { l, c: Math.hypot(a, b), h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

function toAxes({ c, h }: Oklch): [number, number] {
  return [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
}

function toLinear(color: Oklch): Triple {
  const { l } = color;
  const [a, b] = toAxes(color);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
}
