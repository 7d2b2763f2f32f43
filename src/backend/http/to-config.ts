import type { Config, Consent, MenuItem } from '#src/domain/tenant.ts';
import { cardFundings, consentDocumentNames } from '#src/backend/generated/enums.gen.ts';
import type * as wire from '#src/backend/generated/types.gen.ts';
import { keepKnown, type MoneyReader, toWebUrl, toWebUrlOrNull } from './wire-values.ts';

/** A CRM's menu has two or three levels; what is deeper is cut before it can exhaust anything. */
const MAX_MENU_DEPTH = 6;

/** Limits, consents and tenant of one workspace. */
export function toConfig(config: wire.Config, money: MoneyReader): Config {
  money.settle(config.currency);
  const rule = config.auto_recharge;
  return {
    currency: { code: config.currency, exponent: config.minor_unit_exponent },
    provider: {
      publishableKey: config.provider.publishable_key,
      accountId: config.provider.account_id,
      isLive: config.provider.livemode,
    },
    topUp: {
      minMinor: money.minor(config.top_up.min),
      maxMinor: money.minor(config.top_up.max),
      presetsMinor: config.top_up.presets.map(money.minor),
    },
    autoRecharge: {
      minThresholdMinor: money.minor(rule.min_threshold),
      maxThresholdMinor: money.minor(rule.max_threshold),
      minAmountMinor: money.minor(rule.min_amount),
      maxAmountMinor: money.minor(rule.max_amount),
      cooldownMs: rule.charge_cooldown_seconds * 1_000,
      maxConsecutiveFailures: rule.max_consecutive_failures,
      thresholdPresetsMinor: rule.threshold_presets.map(money.minor),
      amountPresetsMinor: rule.amount_presets.map(money.minor),
      defaults: {
        thresholdMinor: money.minor(rule.defaults.threshold),
        amountMinor: money.minor(rule.defaults.amount),
        monthlyCapMinor:
          rule.defaults.monthly_cap === null ? null : money.minor(rule.defaults.monthly_cap),
      },
    },
    acceptedFunding: keepKnown(cardFundings, config.card_policy.accepted_funding),
    maxCards: config.card_policy.max_cards,
    checking: {
      firstAfterMs: config.checking.first_after_ms,
      maxIntervalMs: config.checking.max_interval_ms,
      maxDurationMs: config.checking.max_duration_ms,
    },
    consents: config.consents.flatMap(toConsent),
    tenant: {
      brandName: config.tenant.brand_name,
      support: { ...config.tenant.support, url: toWebUrlOrNull(config.tenant.support.url) },
      crm: toCrm(config.tenant.crm),
      cardPays: config.card_pays,
      cardDoesNotPay: config.card_does_not_pay,
      nextStep: toNextStep(config.next_step),
    },
  };
}

/** Consents for things this build does not do are left out. */
function toConsent({ document, version, text, url }: wire.ConsentDocument): Consent[] {
  return keepKnown(consentDocumentNames, [document]).map((known) => ({
    document: known,
    version,
    text,
    url: toWebUrlOrNull(url),
  }));
}

function toNextStep(next: wire.NextStep | null): Config['tenant']['nextStep'] {
  return next === null ? null : { label: next.label, url: toWebUrl(next.url) };
}

function toCrm(crm: wire.Tenant['crm']): Config['tenant']['crm'] {
  const menu = crm.menu.map((item) => toMenuItem(item, 1));
  return {
    url: toWebUrl(crm.url),
    walletUrl: toWebUrlOrNull(crm.wallet_url),
    menu,
    menuPath: toMenuPath(crm.menu_path, menu),
  };
}

function toMenuItem(item: wire.MenuItem, depth: number): MenuItem {
  const children = depth < MAX_MENU_DEPTH ? item.children : [];
  return {
    id: item.id,
    label: item.label,
    icon: item.icon,
    children: children.map((child) => toMenuItem(child, depth + 1)),
  };
}

/** The entries of the path as they stand in the menu; one that is not there keeps its own label. */
function toMenuPath(path: wire.Tenant['crm']['menu_path'], menu: MenuItem[]): MenuItem[] {
  let level = menu;
  return path.map(({ id, label }) => {
    const item = level.find((candidate) => candidate.id === id);
    level = item?.children ?? [];
    return item ?? { id, label, icon: null, children: [] };
  });
}
