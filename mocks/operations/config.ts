import { brands, inWordsOf } from '#mocks/brands.ts';
import { consentVersions, crmUrl, limitsOf, menu, menuPath, walletUrl } from '#mocks/fixtures.ts';
import type { OperationHandlers } from '#mocks/operation.ts';
import { MAX_CARDS } from '#mocks/cards.ts';
import { exponentOf } from '#mocks/rates.ts';
import { rechargeLimits } from '#mocks/recharge.ts';
import type { Texts } from '#mocks/texts.ts';
import { toMoney } from '#mocks/wire.ts';
import type { MenuItem } from '#src/backend/generated/types.gen.ts';

/** The tenant, the payment provider, limits and consent texts. */
export const configOperations: Pick<OperationHandlers, 'getConfig'> = {
  getConfig(_, { world: { state }, texts }) {
    const limits = limitsOf(state.currency);
    const money = (amountMinor: number) => toMoney(state, amountMinor);
    return {
      status: 200,
      body: {
        provider: {
          name: 'stripe',
          publishable_key: 'pk_test_paso_simulated',
          account_id: null,
          livemode: false,
        },
        currency: state.currency,
        minor_unit_exponent: exponentOf(state.currency),
        top_up: {
          min: money(limits.topUp.minMinor),
          max: money(limits.topUp.maxMinor),
          presets: limits.topUp.presetsMinor.map(money),
        },
        auto_recharge: {
          min_threshold: money(limits.threshold.minMinor),
          max_threshold: money(limits.threshold.maxMinor),
          threshold_presets: limits.thresholdPresetsMinor.map(money),
          min_amount: money(limits.amount.minMinor),
          max_amount: money(limits.amount.maxMinor),
          amount_presets: limits.amountPresetsMinor.map(money),
          charge_cooldown_seconds: rechargeLimits.cooldownMs / 1000,
          max_consecutive_failures: rechargeLimits.maxConsecutiveFailures,
          defaults: {
            threshold: money(limits.defaults.thresholdMinor),
            amount: money(limits.defaults.amountMinor),
            monthly_cap: money(limits.defaults.monthlyCapMinor),
          },
        },
        card_policy: { accepted_funding: state.acceptedFunding, max_cards: MAX_CARDS },
        consents: (['save_card', 'auto_recharge'] as const).map((document) => ({
          document,
          version: consentVersions[document],
          text: inWordsOf(state, texts.consents[document]),
          url: `${crmUrl}/legal/${document}`,
        })),
        checking: { first_after_ms: 3_000, max_interval_ms: 30_000, max_duration_ms: 300_000 },
        tenant: {
          brand_name: brands[state.brand].brandName,
          support: {
            email: 'soporte@webcamaya.example',
            phone: '+57 601 555 0100',
            url: `${crmUrl}/ayuda`,
            hours: texts.supportHours,
          },
          crm: {
            url: crmUrl,
            wallet_url: walletUrl,
            menu_path: menuPath.map((id) => ({ id, label: texts.menu[id] })),
            menu: toMenu(menu, texts),
          },
        },
        card_pays: texts.cardPays,
        card_does_not_pay: texts.cardDoesNotPay,
        next_step: { label: texts.nextStep, url: `${crmUrl}/tutorial/paso-3` },
      },
    };
  },
};

function toMenu(nodes: typeof menu, texts: Texts): MenuItem[] {
  return nodes.map(({ id, icon, children = [] }) => ({
    id,
    label: texts.menu[id],
    icon,
    children: toMenu(children, texts),
  }));
}
