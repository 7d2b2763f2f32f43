// Generated from openapi.yaml by `npm run codegen`. Never edited by hand.

import * as v from 'valibot';
import { vCardFunding, vConsentDocumentName, vCurrency, vMoney, vProviderName } from './valibot-shared.gen.ts';
import type { MenuItem } from './types.gen.ts';

export const vConsentDocument = v.object({
    document: vConsentDocumentName,
    version: v.string(),
    text: v.string(),
    url: v.nullable(v.pipe(v.string(), v.url()))
});

export const vMenuIcon = v.string();

/**
 * An entry of the CRM's side menu.
 */
export const vMenuItem: v.GenericSchema<MenuItem> = v.object({
    id: v.string(),
    label: v.string(),
    icon: v.nullable(vMenuIcon),
    children: v.array(v.lazy(() => vMenuItem))
});

/**
 * What the CRM is called, who helps, where its screens are. How the wizard looks and which languages it offers are in its config.json, which is read before there is a session.
 */
export const vTenant = v.object({
    brand_name: v.string(),
    support: v.object({
        email: v.nullable(v.string()),
        phone: v.nullable(v.string()),
        url: v.nullable(v.pipe(v.string(), v.url())),
        hours: v.nullable(v.string())
    }),
    crm: v.object({
        url: v.pipe(v.string(), v.url()),
        wallet_url: v.nullable(v.pipe(v.string(), v.url())),
        menu_path: v.array(v.object({
            id: v.string(),
            label: v.string()
        })),
        menu: v.array(vMenuItem)
    })
});

/**
 * What follows in the tenant's tutorial.
 */
export const vNextStep = v.object({
    label: v.string(),
    url: v.pipe(v.string(), v.url())
});

/**
 * How a client may look, by reading `getOnboarding` again, whether something done elsewhere has arrived. The pauses grow
 * and vary at random, and nobody looks while the page is hidden. After `max_duration_ms` it looks again only when the
 * customer asks or comes back.
 *
 */
export const vCheckingBudget = v.object({
    first_after_ms: v.pipe(v.number(), v.integer(), v.minValue(1000)),
    max_interval_ms: v.pipe(v.number(), v.integer(), v.minValue(1000)),
    max_duration_ms: v.pipe(v.number(), v.integer(), v.minValue(0))
});

export const vConfig = v.object({
    provider: v.object({
        name: vProviderName,
        publishable_key: v.string(),
        account_id: v.nullable(v.string()),
        livemode: v.boolean()
    }),
    currency: vCurrency,
    minor_unit_exponent: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)),
    top_up: v.object({
        min: vMoney,
        max: vMoney,
        presets: v.array(vMoney)
    }),
    auto_recharge: v.object({
        min_threshold: vMoney,
        max_threshold: vMoney,
        threshold_presets: v.array(vMoney),
        min_amount: vMoney,
        max_amount: vMoney,
        amount_presets: v.array(vMoney),
        charge_cooldown_seconds: v.pipe(v.number(), v.integer(), v.minValue(0)),
        max_consecutive_failures: v.pipe(v.number(), v.integer(), v.minValue(1)),
        defaults: v.object({
            threshold: vMoney,
            amount: vMoney,
            monthly_cap: v.nullable(vMoney)
        })
    }),
    card_policy: v.object({
        accepted_funding: v.array(vCardFunding),
        max_cards: v.pipe(v.number(), v.integer(), v.minValue(1))
    }),
    consents: v.array(vConsentDocument),
    checking: vCheckingBudget,
    tenant: vTenant,
    card_pays: v.array(v.string()),
    card_does_not_pay: v.array(v.string()),
    next_step: v.nullable(vNextStep)
});

export const vGetConfigHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128)))
});

/**
 * Configuration of this workspace.
 */
export const vGetConfigResponse = vConfig;
