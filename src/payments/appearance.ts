import type { Appearance } from '@stripe/stripe-js';
import { useLayoutEffect, useState } from 'react';

const tokens = {
  accent: '--color-accent',
  surface: '--color-surface',
  sunken: '--color-sunken',
  ink: '--color-ink',
  inkSoft: '--color-ink-soft',
  inkFaint: '--color-ink-faint',
  lineStrong: '--color-line-strong',
  danger: '--color-danger',
  dangerInk: '--color-danger-ink',
  success: '--color-success',
} as const;
type Palette = Record<keyof typeof tokens, string | undefined>;

/**
 * Our look for Stripe's frame, which our CSS variables do not reach: the tokens as they are resolved on the page
 * now, and again when the theme changes. Null until the page was measured.
 */
export function useAppearance(): Appearance | null {
  const [appearance, setAppearance] = useState<Appearance | null>(null);
  useLayoutEffect(() => {
    const update = () =>
      setAppearance((current) => {
        const next = resolveAppearance(document.documentElement);
        return JSON.stringify(next) === JSON.stringify(current) ? current : next;
      });
    update();
    const darkMode = window.matchMedia('(prefers-color-scheme: dark)');
    const themeChanges = new MutationObserver(update);
    darkMode.addEventListener('change', update);
    themeChanges.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-theme', 'style', 'class'],
    });
    return () => {
      darkMode.removeEventListener('change', update);
      themeChanges.disconnect();
    };
  }, []);
  return appearance;
}

/** The same fields as `ui/text-field.tsx`, in the words of Stripe's Appearance API. */
function resolveAppearance(root: HTMLElement): Appearance {
  const style = getComputedStyle(root);
  const color = readPalette(root);
  const radius = style.getPropertyValue('--radius').trim() || '12px';
  const isDark = style.colorScheme === 'dark';
  return {
    theme: isDark ? 'night' : 'stripe',
    labels: 'above',
    disableAnimations: window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    variables: dropUndefined({
      fontFamily: style.getPropertyValue('--font-sans').trim() || 'system-ui, sans-serif',
      fontSizeBase: '16px', // below it iOS zooms into the field
      fontLineHeight: '1.5',
      borderRadius: radius,
      spacingUnit: '4px',
      gridRowSpacing: '18px',
      gridColumnSpacing: '14px',
      colorPrimary: color.accent,
      colorBackground: color.surface,
      colorText: color.ink,
      colorTextSecondary: color.inkSoft,
      colorTextPlaceholder: color.inkFaint,
      colorDanger: color.dangerInk,
      colorSuccess: color.success,
      iconColor: color.inkSoft,
      iconCardErrorColor: color.danger,
      iconCardCvcErrorColor: color.danger,
    }),
    rules: {
      '.Label': dropUndefined({
        color: color.ink,
        fontSize: '15px',
        fontWeight: '600',
        lineHeight: '22px',
        marginBottom: '6px',
      }),
      '.Input': dropUndefined({
        backgroundColor: color.surface,
        border: `1px solid ${color.lineStrong ?? 'currentColor'}`,
        boxShadow: 'none',
        padding: '11px 14px',
        lineHeight: '24px',
      }),
      '.Input:hover': dropUndefined({ borderColor: color.inkSoft }),
      '.Input:focus': dropUndefined({
        borderColor: color.accent,
        boxShadow: 'none',
        outline: `2px solid ${color.accent ?? 'currentColor'}`,
        outlineOffset: '1px',
      }),
      '.Input--invalid': dropUndefined({
        borderColor: color.danger,
        boxShadow: `inset 0 0 0 1px ${color.danger ?? 'currentColor'}`,
      }),
      '.Error': dropUndefined({
        color: color.dangerInk,
        fontSize: '15px',
        fontWeight: '500',
        marginTop: '6px',
      }),
      '.TermsText': dropUndefined({ color: color.inkFaint, fontSize: '13px', lineHeight: '20px' }),
    },
  };
}

/** Tokens are formulas (oklch from the brand's colour, mixes); Stripe wants plain colours. The browser does the sum. */
function readPalette(root: HTMLElement): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  root.append(probe);
  const palette: Partial<Palette> = {};
  for (const name of Object.keys(tokens) as (keyof typeof tokens)[]) {
    probe.style.color = `color-mix(in srgb, var(${tokens[name]}) 100%, transparent 0%)`;
    palette[name] = toHex(getComputedStyle(probe).color);
  }
  probe.remove();
  return palette as Palette; // every key of `tokens` was just set
}

/** `color(srgb 0.06 0.37 0.36)` or `rgb(15, 95, 92)` as hex; undefined for what is neither. */
function toHex(computed: string): string | undefined {
  const parts = /^(?:color\(srgb|rgba?\()([^)/]+)/
    .exec(computed)?.[1]
    ?.match(/-?[\d.]+(?:e-?\d+)?/g);
  if (parts === undefined || parts === null || parts.length < 3) return undefined;
  const scale = computed.startsWith('color') ? 255 : 1;
  const channels = parts.slice(0, 3).map((part) => {
    const value = Math.round(Math.min(255, Math.max(0, Number(part) * scale)));
    return value.toString(16).padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

/** Without the entries that are undefined, which Stripe would warn about. */
function dropUndefined<Entries extends Record<string, unknown>>(entries: Entries) {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Entries]: Exclude<Entries[Key], undefined>;
  }; // same keys, fewer of them
}
