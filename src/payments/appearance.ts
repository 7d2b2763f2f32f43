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
  const color = readPalette(style);
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

/** The tokens that Stripe is told are plain colours, in either scheme: see `domain/brand-colors.ts` and theme.css. */
function readPalette(style: CSSStyleDeclaration): Palette {
  return Object.fromEntries(
    Object.entries(tokens).map(([name, token]) => [
      name,
      style.getPropertyValue(token).trim() || undefined,
    ]),
  ) as Palette; // every key of `tokens`
}

/** Without the entries that are undefined, which Stripe would warn about. */
function dropUndefined<Entries extends Record<string, unknown>>(entries: Entries) {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Entries]: Exclude<Entries[Key], undefined>;
  }; // same keys, fewer of them
}
