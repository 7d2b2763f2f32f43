import * as v from 'valibot';
import { isAllowedOrigin } from '#src/domain/allowed-origin.ts';
import type { Support } from '#src/domain/tenant.ts';
import { isLanguage, type Language } from '#src/i18n/i18n.ts';

/** What the page knows of the tenant before there is a session. Nothing of it ever comes from the address. */
export interface SiteConfig {
  brandName: string;
  /** How it looks, as it was written: app/brand.ts reads it. Null is the house's look, for which nothing is loaded. */
  look: { theme: unknown; logoUrl: unknown } | null;
  /** What the tenant offers of the languages this build speaks, first choice first. */
  languages: Language[];
  support: Support;
  /** Where the contract's paths begin: a path of our own origin, or an https address. No slash at the end. */
  apiBase: string;
  /** Where links of the backend may lead, and who may embed the wizard. */
  allowedOrigins: string[];
  /** The CRM's front door. */
  crmUrl: string;
  /** Where events of a visit are sent; null, as it is unless asked for, makes none. */
  analytics: { url: string } | null;
  /**
   * What a frame does whose page has none of our script: a menu link of a CRM. `request-user-data` asks that page who is
   * there (host/bare); null, as it is unless asked for, asks nobody.
   */
  bareFrame: 'request-user-data' | null;
}

const vHttpsUrl = v.pipe(
  v.string(),
  v.check((text) => {
    if (!URL.canParse(text)) return false;
    const url = new URL(text);
    return url.protocol === 'https:' && url.username === '' && url.password === '';
  }, 'must be an https address without credentials'),
);
const vOrigin = v.pipe(v.string(), v.check(isAllowedOrigin, 'must be an https origin without *'));
/** A path of our own origin; `//host` would be another one. */
const vOwnPath = v.pipe(v.string(), v.regex(/^\/(?![/\\])[\w./-]*$/));
const vAddress = v.union([vOwnPath, vHttpsUrl]);

const vSiteSettings = v.object({
  brandName: v.pipe(v.string(), v.trim(), v.minLength(1)),
  // A look that cannot be used is no reason for a page that cannot be used: see domain/brand-theme.ts.
  logoUrl: v.optional(v.unknown()),
  theme: v.optional(v.unknown()),
  languages: v.pipe(
    v.array(v.string()),
    v.transform((tags) => tags.filter(isLanguage)),
    v.minLength(1),
  ),
  support: v.object({
    email: v.optional(v.nullable(v.string()), null),
    phone: v.optional(v.nullable(v.string()), null),
    url: v.optional(v.nullable(vHttpsUrl), null),
    hours: v.optional(v.nullable(v.string()), null),
  }),
  apiBase: v.pipe(
    vAddress,
    v.transform((base) => base.replace(/\/+$/, '')),
  ),
  allowedOrigins: v.array(vOrigin),
  crmUrl: vHttpsUrl,
  analytics: v.optional(v.nullable(v.object({ url: vAddress })), null),
  bareFrame: v.optional(v.nullable(v.literal('request-user-data')), null),
});

const vSiteConfig = v.pipe(
  vSiteSettings,
  v.check(
    ({ analytics, allowedOrigins }) =>
      analytics === null ||
      analytics.url.startsWith('/') ||
      allowedOrigins.includes(URL.parse(analytics.url)?.origin ?? ''),
    'analytics.url must be a path of our own or of an origin in allowedOrigins',
  ),
);

/** Reads a parsed `config.json`. Throws where a member is missing or unsafe: the tenant has to mend it. */
export function parseSiteConfig(json: unknown): SiteConfig {
  const { logoUrl, theme, ...settings } = v.parse(vSiteConfig, json);
  const hasLook = (logoUrl ?? theme ?? null) !== null;
  return { ...settings, look: hasLook ? { theme, logoUrl } : null };
}

/** Loads `config.json` from beside the page. Rejects when it cannot be had or is not what it should be. */
export async function loadSiteConfig(basePath: string): Promise<SiteConfig> {
  const response = await fetch(`${basePath}config.json`, {
    credentials: 'same-origin', // as index.html preloads it; another way would fetch it twice
    redirect: 'error',
    headers: { Accept: 'application/json' },
  });
  if (!response.ok) throw new Error(`config.json answered ${response.status}`);
  return parseSiteConfig(await response.json());
}
