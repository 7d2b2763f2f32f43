import type { Texts } from './texts.ts';

/** The backend's words in English. */
export const textsEn: Texts = {
  menu: {
    dashboard: 'Dashboard',
    conversations: 'Conversations',
    calendars: 'Calendars',
    contacts: 'Contacts',
    opportunities: 'Opportunities',
    payments: 'Payments',
    marketing: 'Marketing',
    automation: 'Automation',
    sites: 'Sites',
    reputation: 'Reputation',
    reports: 'Reports',
    settings: 'Settings',
    business_profile: 'Business profile',
    billing: 'Billing',
    wallet: 'Wallet',
    plan: 'Plan',
    receipts: 'Receipts',
    team: 'Team',
    phone_numbers: 'Phone numbers',
    email_services: 'Email services',
    domains: 'Domains',
    integrations: 'Integrations',
  },
  supportHours: 'Monday to Friday, 8 a.m. to 6 p.m. (Bogotá time)',
  nextStep: 'Step 3: connect your sales channels',
  cardPays: ['SMS', 'WhatsApp messages', 'Emails', 'Calls', 'AI voice'],
  cardDoesNotPay: ['The monthly CRM fee, which is charged separately'],
  consents: {
    save_card:
      'I authorize Webcamaya to save this card and to charge it for my usage: the top-ups I make and the automatic ones I turn on. I can remove it at any time.',
    auto_recharge:
      'I authorize Webcamaya to charge my card the recharge amount each time my balance reaches the minimum I chose, without asking me first. I can change the rule or turn it off at any time.',
  },
  failures: {
    card_declined: 'The bank declined the card.',
    insufficient_funds: 'The card doesn’t have enough funds.',
    expired_card: 'The card has expired.',
    incorrect_cvc: 'The security code is not correct.',
    processing_error: 'The bank couldn’t process the payment.',
    authentication_required: 'The bank asks you to confirm this payment.',
    authentication_failed: 'The bank couldn’t confirm that it’s you.',
    unknown: 'The payment couldn’t be completed.',
  },
  transactions: {
    top_up: 'Manual top-up',
    auto_recharge: 'Auto-recharge',
    usage: {
      sms: 'SMS sent',
      whatsapp: 'WhatsApp messages',
      email: 'Emails sent',
      voice: 'Call minutes',
      ai_voice: 'AI voice minutes',
    },
    refund: 'Refund',
    chargeback: 'Chargeback by the bank',
    chargeback_reversal: 'Chargeback reversed',
    promotional_credit: 'Welcome gift credit',
    promotional_expiry: 'Gift credit expired',
    adjustment: 'Balance brought forward',
  },
  rates: {
    sms: 'Per segment of 160 characters',
    whatsapp: 'Per template message',
    email: 'Per email',
    voice: 'Per minute',
    ai_voice: 'Per minute of conversation',
    number_month: 'Phone number, per month',
  },
  status: {
    suspended: 'Sending is stopped in this account.',
    number_restricted: 'Meta restricted the number: your recipients reported too many messages.',
  },
  requirements: {
    payment_method: {
      title: 'A saved card',
      detail: 'Messages are paid from your balance. With a working card, SMS turns on by itself.',
    },
    balance: {
      title: 'Available balance',
      detail: 'This channel works while there’s balance in your Wallet.',
    },
    carrier_registration: {
      title: 'Registration with US carriers',
      detail: 'US carriers check who sends and what is sent before they deliver your SMS.',
    },
    business_account: {
      title: 'Your WhatsApp Business account',
      detail: 'Meta reviews your business and the name your customers will see.',
    },
    sending_domain: {
      title: 'A domain to send from',
      detail: 'For your emails to arrive, your domain has to authorize the sending.',
    },
  },
  dns: (domain) =>
    `Add these records to the DNS of ${domain}. SPF: TXT “v=spf1 include:spf.webcamaya.example ~all”. DKIM: CNAME “wm._domainkey” to “dkim.webcamaya.example”. DMARC: TXT “_dmarc” with “v=DMARC1; p=none”. We check them every hour.`,
  rejections: {
    number_in_use:
      'This number is still in use in the WhatsApp app. Delete it there or choose another.',
    number_restricted:
      'Meta restricted this number. Review the quality of your messages or register another.',
  },
  fields: {
    business_name: { label: 'Legal name of your business', hint: 'As it is registered.' },
    phone: { label: 'Phone number', hint: 'With country code, for example +57 300 123 4567.' },
    meta_business_id: {
      label: 'Your Meta Business account id',
      hint: 'It is in your business settings at Meta: 15 or 16 digits.',
    },
    display_name: {
      label: 'Name your customers will see',
      hint: 'Meta reviews it; use your brand’s name.',
    },
    category: { label: 'Line of business', hint: null },
    number_is_free: {
      label: 'This number is not in use in the WhatsApp app',
      hint: 'If it is, delete it in the app first.',
    },
    domain: { label: 'Domain you send from', hint: 'For example tienda-azul.com' },
    legal_id: { label: 'Tax number', hint: null },
    website: { label: 'Website', hint: 'With https://' },
    use_case: { label: 'What you’re going to send', hint: 'A sample message helps.' },
  },
  categories: {
    retail: 'Shop or retail',
    food: 'Food and restaurants',
    health: 'Health and wellness',
    education: 'Education',
    services: 'Professional services',
    other: 'Other',
  },
  fieldErrors: {
    required: 'This is missing.',
    invalid: 'This doesn’t have the expected form.',
    too_long: 'This is too long.',
    not_an_option: 'Choose one of the options.',
    card_number: 'This looks like a card number. Don’t type it here.',
    below_minimum: 'This is below the minimum.',
    above_maximum: 'This is above the maximum.',
  },
  reminders: {
    add_payment_method: ['Add a card', 'Without a card you can’t send SMS or top up your balance.'],
    enable_auto_recharge: [
      'Turn on auto-recharge',
      'It keeps campaigns going when the balance runs out.',
    ],
    low_balance: ['Your balance is low', 'Top it up before your next campaign.'],
    empty_balance: ['You have no balance left', 'Sending is stopped until you top up.'],
    card_expiring: ['Your card expires soon', 'Add another one so that recharges keep working.'],
    card_expired: ['Your card has expired', 'Auto-recharges can’t be charged.'],
    auto_recharge_failed: [
      'Auto-recharge is paused',
      'The charge failed, and we won’t try again on our own.',
    ],
    authentication_required: [
      'Your bank asks for a confirmation',
      'Confirm the payment so that the recharge goes on.',
    ],
    monthly_cap_reached: [
      'You reached this month’s limit',
      'Auto-recharge is back on the first of the month.',
    ],
    channel_requirements: ['A channel needs something', 'Complete it to be able to use it.'],
    channel_rejected: ['The details of a channel were rejected', 'See why and send them again.'],
    weekly_review: ['Review your balance', 'One minute a week keeps your campaigns going.'],
  },
};
