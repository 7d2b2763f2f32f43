import type { CardFunding } from './card.ts';
import type { Currency } from './money.ts';
import type { RuleBounds, RechargeLimits } from './recharge-rule.ts';

/** One entry of the CRM's side menu, as the tenant's CRM shows it. */
export interface MenuItem {
  id: string;
  label: string;
  icon: string | null;
  children: MenuItem[];
}

export interface Support {
  email: string | null;
  phone: string | null;
  url: string | null;
  hours: string | null;
}

/** What a tenant decides: names, words, ways back. Never a constant in code. How it looks is in brand-theme.ts. */
export interface Tenant {
  brandName: string;
  support: Support;
  crm: {
    url: string;
    walletUrl: string | null;
    menu: MenuItem[];
    menuPath: MenuItem[];
  };
  cardPays: string[];
  cardDoesNotPay: string[];
  nextStep: { label: string; url: string } | null;
}

export interface Consent {
  document: 'save_card' | 'auto_recharge';
  version: string;
  text: string;
  url: string | null;
}

/** How often the backend lets itself be asked whether something done elsewhere has arrived. Milliseconds. */
export interface CheckingBudget {
  firstAfterMs: number;
  maxIntervalMs: number;
  /** After so long only the customer makes it look again; 0 never looks by itself. */
  maxDurationMs: number;
}

/** Limits, prices' currency, consents and tenant data of one workspace, as the backend states them. */
export interface Config {
  currency: Currency;
  provider: {
    publishableKey: string;
    accountId: string | null;
    isLive: boolean;
  };
  topUp: { minMinor: number; maxMinor: number; presetsMinor: number[] };
  autoRecharge: RuleBounds &
    RechargeLimits & {
      thresholdPresetsMinor: number[];
      amountPresetsMinor: number[];
      defaults: {
        thresholdMinor: number;
        amountMinor: number;
        monthlyCapMinor: number | null;
      };
    };
  acceptedFunding: CardFunding[];
  maxCards: number;
  checking: CheckingBudget;
  consents: Consent[];
  tenant: Tenant;
}

/** Finds the consent text of a document; undefined where the backend asks for none. */
export function findConsent(config: Config, document: Consent['document']): Consent | undefined {
  return config.consents.find((consent) => consent.document === document);
}
