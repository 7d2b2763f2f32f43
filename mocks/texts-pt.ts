import type { Texts } from './texts.ts';

/** The backend's words in Portuguese. */
export const textsPt: Texts = {
  menu: {
    dashboard: 'Painel',
    conversations: 'Conversas',
    calendars: 'Calendários',
    contacts: 'Contatos',
    opportunities: 'Oportunidades',
    payments: 'Pagamentos',
    marketing: 'Marketing',
    automation: 'Automação',
    sites: 'Sites',
    reputation: 'Reputação',
    reports: 'Relatórios',
    settings: 'Configurações',
    business_profile: 'Perfil da empresa',
    billing: 'Faturamento',
    wallet: 'Carteira',
    plan: 'Plano',
    receipts: 'Comprovantes',
    team: 'Equipe',
    phone_numbers: 'Números de telefone',
    email_services: 'Serviços de e-mail',
    domains: 'Domínios',
    integrations: 'Integrações',
  },
  supportHours: 'Segunda a sexta, das 8h às 18h (horário de Bogotá)',
  nextStep: 'Passo 3: conecte seus canais de venda',
  cardPays: ['SMS', 'Mensagens de WhatsApp', 'E-mails', 'Ligações', 'IA de voz'],
  cardDoesNotPay: ['A mensalidade do CRM, que é cobrada à parte'],
  consents: {
    save_card:
      'Autorizo a Webcamaya a guardar este cartão e a usá-lo para cobrar meu consumo: as recargas que eu fizer e as automáticas que eu ativar. Posso removê-lo quando quiser.',
    auto_recharge:
      'Autorizo a Webcamaya a cobrar no meu cartão o valor da recarga sempre que meu saldo chegar ao mínimo que escolhi, sem pedir confirmação. Posso mudar a regra ou desativá-la quando quiser.',
  },
  failures: {
    card_declined: 'O banco recusou o cartão.',
    insufficient_funds: 'O cartão não tem saldo suficiente.',
    expired_card: 'O cartão está vencido.',
    incorrect_cvc: 'O código de segurança não está correto.',
    processing_error: 'O banco não conseguiu processar o pagamento.',
    authentication_required: 'O banco pede que você confirme este pagamento.',
    authentication_failed: 'O banco não conseguiu confirmar que é você.',
    unknown: 'Não foi possível concluir o pagamento.',
  },
  transactions: {
    top_up: 'Recarga manual',
    auto_recharge: 'Recarga automática',
    usage: {
      sms: 'SMS enviados',
      whatsapp: 'Mensagens de WhatsApp',
      email: 'E-mails enviados',
      voice: 'Minutos de ligação',
      ai_voice: 'Minutos de IA de voz',
    },
    refund: 'Reembolso',
    chargeback: 'Estorno do banco',
    chargeback_reversal: 'Estorno revertido',
    promotional_credit: 'Saldo de bônus de boas-vindas',
    promotional_expiry: 'Saldo de bônus vencido',
    adjustment: 'Saldo do período anterior',
  },
  rates: {
    sms: 'Por segmento de 160 caracteres',
    whatsapp: 'Por mensagem de modelo',
    email: 'Por e-mail',
    voice: 'Por minuto',
    ai_voice: 'Por minuto de conversa',
    number_month: 'Número de telefone, por mês',
  },
  status: {
    suspended: 'O envio está parado nesta conta.',
    number_restricted: 'A Meta restringiu o número: seus destinatários fizeram denúncias demais.',
  },
  requirements: {
    payment_method: {
      title: 'Um cartão salvo',
      detail:
        'As mensagens são pagas com seu saldo. Com um cartão pronto, os SMS são ativados automaticamente.',
    },
    balance: {
      title: 'Saldo disponível',
      detail: 'Este canal funciona enquanto houver saldo na sua Carteira.',
    },
    carrier_registration: {
      title: 'Registro nas operadoras dos EUA',
      detail:
        'As operadoras dos Estados Unidos verificam quem envia e o que envia antes de entregar seus SMS.',
    },
    business_account: {
      title: 'Sua conta do WhatsApp Business',
      detail: 'A Meta analisa os dados da sua empresa e o nome que seus clientes verão.',
    },
    sending_domain: {
      title: 'Um domínio para enviar',
      detail: 'Para que seus e-mails cheguem, seu domínio precisa autorizar o envio.',
    },
  },
  dns: (domain) =>
    `Adicione estes registros ao DNS de ${domain}. SPF: TXT “v=spf1 include:spf.webcamaya.example ~all”. DKIM: CNAME “wm._domainkey” para “dkim.webcamaya.example”. DMARC: TXT “_dmarc” com “v=DMARC1; p=none”. Verificamos a cada hora.`,
  rejections: {
    number_in_use:
      'Este número ainda está em uso no aplicativo do WhatsApp. Apague-o lá ou escolha outro.',
    number_restricted:
      'A Meta restringiu este número. Revise a qualidade das mensagens ou registre outro.',
  },
  fields: {
    business_name: { label: 'Razão social da sua empresa', hint: 'Como consta no registro.' },
    phone: {
      label: 'Número de telefone',
      hint: 'Com código do país, por exemplo +57 300 123 4567.',
    },
    meta_business_id: {
      label: 'Identificador da sua conta no Meta Business',
      hint: 'Está nas configurações do seu negócio na Meta: 15 ou 16 dígitos.',
    },
    display_name: {
      label: 'Nome que seus clientes verão',
      hint: 'A Meta o analisa; use o nome da sua marca.',
    },
    category: { label: 'Ramo', hint: null },
    number_is_free: {
      label: 'Este número não está em uso no aplicativo do WhatsApp',
      hint: 'Se estiver, apague-o primeiro no aplicativo.',
    },
    domain: { label: 'Domínio de envio', hint: 'Por exemplo tienda-azul.com' },
    legal_id: { label: 'Identificação fiscal', hint: null },
    website: { label: 'Site', hint: 'Com https://' },
    use_case: { label: 'O que você vai enviar', hint: 'Um exemplo de mensagem ajuda.' },
  },
  categories: {
    retail: 'Loja ou comércio',
    food: 'Comida e restaurantes',
    health: 'Saúde e bem-estar',
    education: 'Educação',
    services: 'Serviços profissionais',
    other: 'Outro',
  },
  fieldErrors: {
    required: 'Falta este dado.',
    invalid: 'Este dado não tem a forma esperada.',
    too_long: 'É longo demais.',
    not_an_option: 'Escolha uma das opções.',
    card_number: 'Isto parece um número de cartão. Não o escreva aqui.',
    below_minimum: 'Está abaixo do mínimo.',
    above_maximum: 'Está acima do máximo.',
  },
  reminders: {
    add_payment_method: [
      'Adicione um cartão',
      'Sem cartão não é possível enviar SMS nem recarregar seu saldo.',
    ],
    enable_auto_recharge: [
      'Ative a recarga automática',
      'Assim suas campanhas não param quando o saldo acaba.',
    ],
    low_balance: ['Seu saldo está baixo', 'Recarregue antes da sua próxima campanha.'],
    empty_balance: ['Você ficou sem saldo', 'Os envios estão parados até que você recarregue.'],
    card_expiring: ['Seu cartão vence em breve', 'Adicione outro para que as recargas continuem.'],
    card_expired: ['Seu cartão venceu', 'As recargas automáticas não podem ser cobradas.'],
    auto_recharge_failed: [
      'A recarga automática está em pausa',
      'A cobrança falhou e não vamos tentar de novo automaticamente.',
    ],
    authentication_required: [
      'Seu banco pede uma confirmação',
      'Confirme o pagamento para que a recarga continue.',
    ],
    monthly_cap_reached: [
      'Você chegou ao limite do mês',
      'A recarga automática volta no dia primeiro.',
    ],
    channel_requirements: ['Falta algo em um canal', 'Resolva o que falta para poder usá-lo.'],
    channel_rejected: ['Os dados de um canal foram rejeitados', 'Veja o motivo e envie de novo.'],
    weekly_review: ['Revise seu saldo', 'Um minuto por semana evita que suas campanhas parem.'],
  },
};
