// Generated from openapi.yaml by `npm run codegen`. Never edited by hand.

export * from './valibot-auto-recharge.gen.ts';
export * from './valibot-channels.gen.ts';
export * from './valibot-config.gen.ts';
export * from './valibot-ledger.gen.ts';
export * from './valibot-onboarding.gen.ts';
export * from './valibot-payment-methods.gen.ts';
export * from './valibot-reminders.gen.ts';
export * from './valibot-session.gen.ts';
export * from './valibot-top-ups.gen.ts';
export * from './valibot-usage.gen.ts';
export * from './valibot-wallet.gen.ts';
export * from './valibot-problem.gen.ts';
export * from './valibot-shared.gen.ts';
