import * as v from 'valibot';
import { cardFundings, consentDocumentNames } from '#src/backend/generated/enums.gen.ts';
import type { Config, MenuItem } from '#src/domain/tenant.ts';
import {
  schemaOf,
  vCount,
  vDurationMs,
  vEntries,
  vKnownOnly,
  vMinor,
  vPauseMs,
  vText,
  vWebUrl,
} from './values.ts';

/** A CRM's menu has two or three levels; what is deeper is cut before it can exhaust anything. */
const MAX_MENU_DEPTH = 6;

function vMenuFrom(depth: number): v.GenericSchema<unknown, MenuItem[]> {
  if (depth > MAX_MENU_DEPTH) {
    return v.pipe(
      v.array(v.unknown()),
      v.transform(() => []),
    );
  }
  return v.array(
    schemaOf<MenuItem>()(
      v.object({
        id: v.string(),
        label: v.string(),
        icon: vText,
        children: vMenuFrom(depth + 1),
      }),
    ),
  );
}

const vMenu = vMenuFrom(1);

/** Limits, consents and tenant of one workspace. Consents for things this build does not do are left out. */
export const vConfig = schemaOf<Config>()(
  v.object({
    currency: v.object({
      code: v.pipe(v.string(), v.regex(/^[a-z]{3}$/)),
      exponent: v.pipe(vCount, v.maxValue(3)),
    }),
    provider: v.object({ publishableKey: v.string(), accountId: vText, isLive: v.boolean() }),
    topUp: v.object({ minMinor: vMinor, maxMinor: vMinor, presetsMinor: v.array(vMinor) }),
    autoRecharge: v.object({
      minThresholdMinor: vMinor,
      maxThresholdMinor: vMinor,
      minAmountMinor: vMinor,
      maxAmountMinor: vMinor,
      cooldownMs: vDurationMs,
      maxConsecutiveFailures: v.pipe(vCount, v.minValue(1)),
      thresholdPresetsMinor: v.array(vMinor),
      amountPresetsMinor: v.array(vMinor),
      defaults: v.object({
        thresholdMinor: vMinor,
        amountMinor: vMinor,
        monthlyCapMinor: v.nullable(vMinor),
      }),
    }),
    acceptedFunding: vKnownOnly(cardFundings),
    maxCards: v.pipe(vCount, v.minValue(1)),
    checking: v.object({
      firstAfterMs: vPauseMs,
      maxIntervalMs: vPauseMs,
      maxDurationMs: vDurationMs,
    }),
    consents: v.pipe(
      vEntries('document', consentDocumentNames),
      v.array(
        v.object({
          document: v.picklist(consentDocumentNames),
          version: v.string(),
          text: v.string(),
          url: v.nullable(vWebUrl),
        }),
      ),
    ),
    tenant: v.object({
      brandName: v.string(),
      support: v.object({ email: vText, phone: vText, url: v.nullable(vWebUrl), hours: vText }),
      crm: v.object({
        url: vWebUrl,
        walletUrl: v.nullable(vWebUrl),
        menu: vMenu,
        menuPath: vMenu,
      }),
      cardPays: v.array(v.string()),
      cardDoesNotPay: v.array(v.string()),
      nextStep: v.nullable(v.object({ label: v.string(), url: vWebUrl })),
    }),
  }),
);
