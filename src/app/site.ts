import { createContext, use } from 'react';
import type { Support } from '#src/domain/tenant.ts';
import type { Language } from '#src/i18n/i18n.ts';

/** What the page knows of the tenant before anybody is known: enough for a header, help and a way back. */
export interface Site {
  brandName: string;
  logoUrl: { light: string; dark: string } | null;
  /** What the tenant offers, first choice first. */
  languages: Language[];
  support: Support;
  crmUrl: string;
  /** In a frame of the CRM's page, which has a head and a mark of its own. */
  isFramed?: boolean;
  /** Called when the customer picks a language, after the page speaks it. */
  onLanguageChosen: (language: Language) => void;
}

const SiteContext = createContext<Site | null>(null);

/** Gives the site to the shell. */
export const SiteProvider = SiteContext.Provider;

/** The site of this wizard. Throws outside of a provider. */
export function useSite(): Site {
  const site = use(SiteContext);
  if (site === null) throw new Error('useSite needs <SiteProvider>');
  return site;
}
