import type * as wire from '#src/backend/generated/types.gen.ts';

/*
 * One good answer of each kind, typed by the contract, for tests that bend one member of it.
 */

const usd = (amount: number): wire.Money => ({ amount, currency: 'usd' });
const micros = (amount: number): wire.MoneyMicros => ({ amount_micros: amount, currency: 'usd' });
const at = '2026-11-22T16:04:00Z';

/** The scripted backend's own clock stands here. */
export const sampleAtMs = Date.UTC(2026, 10, 22, 16, 4);

export const failure: wire.PaymentFailure = {
  code: 'insufficient_funds',
  advice: 'use_another_card',
  message: 'Fondos insuficientes',
  retryable: true,
  next_retry_at: null,
};

const card: wire.Card = {
  brand: 'visa',
  funding: 'credit',
  last4: '4242',
  exp_month: 12,
  exp_year: 2034,
};

export const me: wire.Me = {
  user: { id: 'usr_1', name: 'Lucía', email: 'lucia@tienda.example', locale: 'es-CO' },
  workspace: {
    id: 'ws_1',
    name: 'Tienda Azul',
    country: 'CO',
    timezone: 'America/Bogota',
    currency: 'usd',
  },
  permissions: ['wallet:read', 'wallet:top_up'],
  session: { expires_at: at, impersonated: false, handover: null },
};

export const config: wire.Config = {
  provider: { name: 'stripe', publishable_key: 'pk_test_1', account_id: null, livemode: false },
  currency: 'usd',
  minor_unit_exponent: 2,
  top_up: { min: usd(500), max: usd(50_000), presets: [usd(1_000), usd(2_000)] },
  auto_recharge: {
    min_threshold: usd(100),
    max_threshold: usd(10_000),
    threshold_presets: [usd(500)],
    min_amount: usd(1_000),
    max_amount: usd(50_000),
    amount_presets: [usd(2_000)],
    charge_cooldown_seconds: 3_600,
    max_consecutive_failures: 3,
    defaults: { threshold: usd(500), amount: usd(2_000), monthly_cap: null },
  },
  card_policy: { accepted_funding: ['credit', 'debit'], max_cards: 5 },
  consents: [{ document: 'save_card', version: '2026-11-01', text: 'Autorizo…', url: null }],
  checking: { first_after_ms: 3_000, max_interval_ms: 30_000, max_duration_ms: 300_000 },
  tenant: {
    brand_name: 'Webcamaya',
    support: { email: null, phone: null, url: 'https://crm.example/ayuda', hours: null },
    crm: {
      url: 'https://crm.example',
      wallet_url: null,
      menu_path: [
        { id: 'settings', label: 'Configuración' },
        { id: 'billing', label: 'Facturación' },
      ],
      menu: [
        { id: 'dashboard', label: 'Inicio', icon: 'dashboard', children: [] },
        {
          id: 'settings',
          label: 'Configuración',
          icon: 'settings',
          children: [{ id: 'billing', label: 'Facturación', icon: 'billing', children: [] }],
        },
      ],
    },
  },
  card_pays: ['Mensajes'],
  card_does_not_pay: ['Tu plan del CRM'],
  next_step: null,
};

export const onboarding: wire.Onboarding = {
  steps: ['wallet', 'card', 'auto-recharge', 'balance', 'channels'].map((id) => ({
    id,
    support: 'manage',
    status: 'open',
    evidence: { kind: 'unknown', source: null, at: null },
    skippable: true,
    needs: ['usable_card'],
  })),
  started_at: null,
  updated_at: at,
};

export const paymentMethod: wire.PaymentMethod = {
  id: 'pm_1',
  card,
  is_default: true,
  charge_order: 1,
  asked_for_authentication: false,
  status: 'active',
  failure: null,
  replaced_payment_method_id: null,
  created_at: at,
};

export const setupIntent: wire.SetupIntent = {
  id: 'sui_1',
  status: 'requires_payment_method',
  provider: { name: 'stripe', setup_intent_id: 'seti_1', client_secret: 'seti_1_secret_2' },
  payment_method_id: null,
  failure: null,
  created_at: at,
};

export const wallet: wire.Wallet = {
  id: 'wal_1',
  currency: 'usd',
  state: 'healthy',
  balance: {
    available: micros(24_987_500),
    reserved: micros(0),
    pending_credit: micros(0),
    promotional: micros(0),
  },
  low_balance_threshold: null,
  auto_recharge: { enabled: true, status: 'active' },
  attention: null,
  month_to_date: { charged: usd(2_000), used: micros(12_500) },
  forecast: { average_daily_use: null, days_remaining: null },
  usage_complete_through: null,
  as_of: at,
  poll_after_ms: 15_000,
};

export const topUp: wire.TopUp = {
  id: 'tup_1',
  trigger: 'manual',
  status: 'succeeded',
  amount: usd(2_000),
  tax: null,
  total_charged: usd(2_000),
  payment_method: { id: 'pm_1', card },
  failure: null,
  next_action: null,
  attempts: 1,
  ledger_transaction_id: 'txn_1',
  receipt_url: null,
  created_at: at,
  updated_at: at,
};

export const autoRecharge: wire.AutoRecharge = {
  enabled: true,
  threshold: usd(500),
  amount: usd(2_000),
  monthly_cap: usd(10_000),
  payment_method_id: null,
  status: 'active',
  pause: null,
  this_month: { charged: usd(0), count: 0, remaining: usd(10_000), resets_at: at },
  consecutive_failures: 0,
  next_attempt_at: null,
  last_top_up_id: null,
  started_top_up_id: null,
  consent_version: null,
  updated_at: at,
};

export const transaction: wire.Transaction = {
  id: 'txn_1',
  sequence: 1,
  type: 'usage',
  amount: micros(-7_900),
  balance_after: micros(24_987_500),
  description: 'SMS',
  usage: {
    channel: 'sms',
    quantity: 1,
    unit: 'segment',
    unit_price: micros(7_900),
    direction: 'outbound',
    reference: null,
  },
  top_up_id: null,
  reverses_transaction_id: null,
  occurred_at: null,
  posted_at: at,
};

export const usage: wire.UsageSummary = {
  from: at,
  to: at,
  timezone: 'America/Bogota',
  total_cost: micros(7_900),
  channels: [
    {
      channel: 'sms',
      cost: micros(7_900),
      quantities: [{ unit: 'segment', quantity: 1, direction: 'outbound' }],
      series: [],
    },
  ],
  complete_through: null,
};

export const requirement: wire.ChannelRequirement = {
  id: 'business',
  kind: 'form',
  status: 'unmet',
  blocking: true,
  title: 'Tu negocio',
  detail: null,
  rejection_reason: null,
  actor: 'customer',
  usual_wait_hours: 48,
  minimum_balance: null,
  fields: [
    {
      name: 'business_name',
      kind: 'text',
      label: 'Nombre',
      hint: null,
      required: true,
      max_length: 80,
      options: [],
      value: null,
    },
  ],
  action: { type: 'submit', url: null },
  updated_at: null,
};

export const channel: wire.Channel = {
  id: 'whatsapp',
  etag: '"v3"',
  enabled: false,
  status: 'requirements_pending',
  status_reason: null,
  requirements: [requirement],
  headline_rate: { price: micros(45_000), unit: 'message', label: null },
  month_to_date_cost: micros(0),
  can_test: true,
  activated_at: null,
};

export const reminder: wire.Reminder = {
  id: 'rem_1',
  kind: 'low_balance',
  severity: 'warning',
  status: 'active',
  title: 'Tu saldo está bajo',
  body: 'Recárgalo antes de tu próxima campaña.',
  subject: { top_up_id: null, payment_method_id: null, channel: null },
  snoozed_until: null,
  created_at: at,
};

export const reminderPreferences: wire.ReminderPreferences = {
  low_balance_threshold: usd(500),
  weekly_review: { weekday: 1, time: '09:00' },
  delivery: { in_app: true, email: false, recipients: ['equipo@tienda.example'] },
  kinds: {},
};
