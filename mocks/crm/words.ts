/*
 * The CRM's own words, [Spanish, English, Portuguese]. Elements carry `data-word`; the server writes Spanish, and the
 * page puts another language in their place.
 */

export const languages = ['es', 'en', 'pt'] as const;
export type CrmLanguage = (typeof languages)[number];

export const words = {
  menu: ['Menú', 'Menu', 'Menu'],
  search: [
    'Buscar contactos, mensajes…',
    'Search contacts, messages…',
    'Buscar contatos, mensagens…',
  ],
  language: ['Idioma', 'Language', 'Idioma'],
  dark: ['Modo oscuro', 'Dark mode', 'Modo escuro'],
  account: ['Cuenta de Lucía', 'Lucía’s account', 'Conta de Lucía'],

  panel: ['Panel', 'Dashboard', 'Painel'],
  contacts: ['Contactos', 'Contacts', 'Contatos'],
  conversations: ['Conversaciones', 'Conversations', 'Conversas'],
  campaigns: ['Campañas', 'Campaigns', 'Campanhas'],
  settings: ['Configuración', 'Settings', 'Configurações'],
  billing: ['Facturación', 'Billing', 'Faturamento'],
  wallet: ['Billetera', 'Wallet', 'Carteira'],
  tryGuide: ['Probar la guía', 'Try the guide', 'Testar o guia'],

  inline: ['En la página', 'In the page', 'Na página'],
  modal: ['En una ventana', 'In a dialog', 'Em uma janela'],
  element: ['Como elemento', 'As an element', 'Como elemento'],
  react: ['Con React', 'With React', 'Com React'],
  'page-backend': ['Datos de la página', 'The page’s data', 'Dados da página'],
  bare: ['Marco sin SDK', 'Frame without SDK', 'Moldura sem SDK'],
  two: ['Dos a la vez', 'Two at once', 'Dois ao mesmo tempo'],
  fixed: ['Alto fijo', 'Fixed height', 'Altura fixa'],

  guideTitle: ['Primeros pasos', 'First steps', 'Primeiros passos'],
  guideLead: [
    'Prepara tu cuenta para enviar mensajes y hacer llamadas.',
    'Get your account ready to send messages and make calls.',
    'Prepare sua conta para enviar mensagens e fazer ligações.',
  ],
  plan: ['Tu plan', 'Your plan', 'Seu plano'],
  planName: ['Crecimiento', 'Growth', 'Crescimento'],
  planNote: ['Se renueva el día 1', 'Renews on the 1st', 'Renova no dia 1º'],
  team: ['Equipo', 'Team', 'Equipe'],
  teamNote: ['2 de 5 personas', '2 of 5 people', '2 de 5 pessoas'],
  newContacts: ['Contactos nuevos', 'New contacts', 'Contatos novos'],
  newContactsNote: ['En los últimos 30 días', 'In the last 30 days', 'Nos últimos 30 dias'],
  activity: ['Actividad reciente', 'Recent activity', 'Atividade recente'],
  activity1: [
    'Lucía importó 128 contactos',
    'Lucía imported 128 contacts',
    'Lucía importou 128 contatos',
  ],
  activity2: [
    'Mateo creó el embudo “Rebajas”',
    'Mateo created the “Sale” pipeline',
    'Mateo criou o funil “Liquidação”',
  ],
  activity3: [
    'Se conectó el calendario de la tienda',
    'The shop’s calendar was connected',
    'A agenda da loja foi conectada',
  ],
  today: ['Hoy', 'Today', 'Hoje'],
  yesterday: ['Ayer', 'Yesterday', 'Ontem'],
  monday: ['El lunes', 'On Monday', 'Na segunda'],
  help: ['Ayuda', 'Help', 'Ajuda'],
  help1: [
    'Cómo se cobra cada mensaje',
    'How each message is charged',
    'Como cada mensagem é cobrada',
  ],
  help2: ['Importar contactos', 'Import contacts', 'Importar contatos'],
  help3: ['Invitar a tu equipo', 'Invite your team', 'Convidar sua equipe'],
  openGuide: ['Configurar mi billetera', 'Set up my wallet', 'Configurar minha carteira'],
  modalLead: [
    'Cinco pasos cortos. Puedes cerrarlos y seguir después.',
    'Five short steps. You can close them and go on later.',
    'Cinco passos curtos. Você pode fechar e continuar depois.',
  ],
  panelLead: ['Así va tu tienda.', 'How your shop is doing.', 'Como vai sua loja.'],
  backToGuide: ['Volver a la guía', 'Back to the guide', 'Voltar ao guia'],
  openDeals: ['Oportunidades abiertas', 'Open deals', 'Oportunidades abertas'],
  replyTime: ['Tiempo de respuesta', 'Reply time', 'Tempo de resposta'],

  name: ['Nombre', 'Name', 'Nome'],
  phone: ['Teléfono', 'Phone', 'Telefone'],
  lastSeen: ['Último contacto', 'Last contact', 'Último contato'],
  noConversations: [
    'Todavía no hay mensajes. Aparecen aquí cuando un canal está activo.',
    'No messages yet. They show up here once a channel is active.',
    'Ainda não há mensagens. Elas aparecem aqui quando um canal está ativo.',
  ],
  noCampaigns: [
    'Todavía no hay campañas. Para la primera hace falta un canal activo.',
    'No campaigns yet. The first one needs an active channel.',
    'Ainda não há campanhas. A primeira precisa de um canal ativo.',
  ],
  billingLead: [
    'Plan, pagos y saldo.',
    'Plan, payments and balance.',
    'Plano, pagamentos e saldo.',
  ],
  walletLead: [
    'El saldo que paga cada mensaje y cada llamada.',
    'The balance that pays for every message and call.',
    'O saldo que paga cada mensagem e cada ligação.',
  ],
  balance: ['Saldo disponible', 'Available balance', 'Saldo disponível'],
  recharge: ['Recarga automática', 'Auto-recharge', 'Recarga automática'],
  rechargeOn: ['Encendida', 'On', 'Ligada'],
  rechargeOff: ['Apagada', 'Off', 'Desligada'],
  charged: ['Recargado este mes', 'Recharged this month', 'Recarregado neste mês'],
  unreadable: ['No se puede leer ahora', 'Cannot be read now', 'Não é possível ler agora'],

  simulation: ['Simulación', 'Simulation', 'Simulação'],
  simulationLead: [
    'No es parte del CRM. Sin tarjeta ni cobro reales.',
    'Not part of the CRM. No real card, no real charge.',
    'Não faz parte do CRM. Sem cartão nem cobrança reais.',
  ],
  scenario: ['Escenario', 'Scenario', 'Cenário'],
  reset: ['Empezar de nuevo', 'Start over', 'Começar de novo'],
  clock: ['Reloj', 'Clock', 'Relógio'],
  oneHour: ['+1 h', '+1 h', '+1 h'],
  oneDay: ['+1 día', '+1 day', '+1 dia'],
  oneWeek: ['+7 días', '+7 days', '+7 dias'],
  clockMoved: [
    'La guía lo ve cuando vuelve a leer.',
    'The guide sees it when it reads again.',
    'O guia vê isso quando ler de novo.',
  ],
  logout: ['Cerrar sesión', 'Sign out', 'Encerrar sessão'],
  clearLog: ['Vaciar registro', 'Clear log', 'Limpar registro'],
  log: ['Eventos de la guía', 'Events of the guide', 'Eventos do guia'],
} as const satisfies Record<string, readonly [es: string, en: string, pt: string]>;

export type WordId = keyof typeof words;

export function wordIn(language: CrmLanguage, id: WordId): string {
  return words[id][languages.indexOf(language)] ?? words[id][0];
}

export function isWordId(id: string): id is WordId {
  return Object.hasOwn(words, id);
}
