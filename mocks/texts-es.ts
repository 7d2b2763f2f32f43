/** The backend's words in Spanish. */
export const textsEs = {
  menu: {
    dashboard: 'Panel',
    conversations: 'Conversaciones',
    calendars: 'Calendarios',
    contacts: 'Contactos',
    opportunities: 'Oportunidades',
    payments: 'Pagos',
    marketing: 'Marketing',
    automation: 'Automatización',
    sites: 'Sitios',
    reputation: 'Reputación',
    reports: 'Informes',
    settings: 'Configuración',
    business_profile: 'Perfil de empresa',
    billing: 'Facturación',
    wallet: 'Billetera',
    plan: 'Plan',
    receipts: 'Comprobantes',
    team: 'Equipo',
    phone_numbers: 'Números de teléfono',
    email_services: 'Servicios de correo',
    domains: 'Dominios',
    integrations: 'Integraciones',
  },
  supportHours: 'Lunes a viernes, de 8:00 a 18:00 (hora de Bogotá)',
  nextStep: 'Paso 3: conecta tus canales de venta',
  cardPays: ['SMS', 'Mensajes de WhatsApp', 'Correos electrónicos', 'Llamadas', 'IA de voz'],
  cardDoesNotPay: ['La mensualidad del CRM, que se cobra aparte'],
  consents: {
    save_card:
      'Autorizo a Webcamaya a guardar esta tarjeta y a usarla para cobrar mi consumo: las recargas que yo haga y las automáticas que yo active. Puedo quitarla cuando quiera.',
    auto_recharge:
      'Autorizo a Webcamaya a cobrar a mi tarjeta el monto de recarga cada vez que mi saldo llegue al mínimo que elegí, sin pedirme confirmación. Puedo cambiar la regla o apagarla cuando quiera.',
  },
  failures: {
    card_declined: 'El banco rechazó la tarjeta.',
    insufficient_funds: 'La tarjeta no tiene saldo suficiente.',
    expired_card: 'La tarjeta está vencida.',
    incorrect_cvc: 'El código de seguridad no es correcto.',
    processing_error: 'El banco no pudo procesar el pago.',
    authentication_required: 'El banco pide que confirmes este pago.',
    authentication_failed: 'El banco no pudo confirmar que eres tú.',
    unknown: 'El pago no se pudo completar.',
  },
  transactions: {
    top_up: 'Recarga manual',
    auto_recharge: 'Recarga automática',
    usage: {
      sms: 'SMS enviados',
      whatsapp: 'Mensajes de WhatsApp',
      email: 'Correos enviados',
      voice: 'Minutos de llamada',
      ai_voice: 'Minutos de IA de voz',
    },
    refund: 'Reembolso',
    chargeback: 'Contracargo del banco',
    chargeback_reversal: 'Contracargo anulado',
    promotional_credit: 'Saldo de regalo de bienvenida',
    promotional_expiry: 'Saldo de regalo vencido',
    adjustment: 'Saldo del período anterior',
  },
  rates: {
    sms: 'Por segmento de 160 caracteres',
    whatsapp: 'Por mensaje de plantilla',
    email: 'Por correo',
    voice: 'Por minuto',
    ai_voice: 'Por minuto de conversación',
    number_month: 'Número de teléfono, al mes',
  },
  status: {
    suspended: 'El envío está detenido en esta cuenta.',
    number_restricted:
      'Meta restringió el número: recibió demasiados reportes de tus destinatarios.',
  },
  requirements: {
    payment_method: {
      title: 'Una tarjeta guardada',
      detail:
        'Los mensajes se cobran de tu saldo. Con una tarjeta lista, los SMS se activan solos.',
    },
    balance: {
      title: 'Saldo disponible',
      detail: 'Este canal funciona mientras haya saldo en tu Billetera.',
    },
    carrier_registration: {
      title: 'Registro ante las operadoras de EE. UU.',
      detail:
        'Las operadoras de Estados Unidos revisan quién envía y qué envía antes de entregar tus SMS.',
    },
    business_account: {
      title: 'Tu cuenta de WhatsApp Business',
      detail: 'Meta revisa los datos de tu empresa y el nombre que verán tus clientes.',
    },
    sending_domain: {
      title: 'Un dominio para enviar',
      detail: 'Para que tus correos lleguen, tu dominio tiene que autorizar el envío.',
    },
  },
  dns: (domain: string) =>
    `Agrega estos registros en el DNS de ${domain}. SPF: TXT «v=spf1 include:spf.webcamaya.example ~all». DKIM: CNAME «wm._domainkey» hacia «dkim.webcamaya.example». DMARC: TXT «_dmarc» con «v=DMARC1; p=none». Los comprobamos cada hora.`,
  rejections: {
    number_in_use:
      'Este número todavía está en uso en la aplicación de WhatsApp. Bórralo allí o elige otro.',
    number_restricted:
      'Meta restringió este número. Revisa la calidad de tus mensajes o registra otro.',
  },
  fields: {
    business_name: {
      label: 'Nombre legal de tu empresa',
      hint: 'Como figura en tu registro mercantil.',
    },
    phone: {
      label: 'Número de teléfono',
      hint: 'Con código de país, por ejemplo +57 300 123 4567.',
    },
    meta_business_id: {
      label: 'Identificador de tu cuenta en Meta Business',
      hint: 'Está en la configuración de tu negocio en Meta: 15 o 16 cifras.',
    },
    display_name: {
      label: 'Nombre que verán tus clientes',
      hint: 'Meta lo revisa; usa el nombre de tu marca.',
    },
    category: { label: 'Rubro', hint: null },
    number_is_free: {
      label: 'Este número no está en uso en la aplicación de WhatsApp',
      hint: 'Si lo está, primero bórralo en la aplicación.',
    },
    domain: { label: 'Dominio desde el que envías', hint: 'Por ejemplo tienda-azul.com' },
    legal_id: { label: 'Identificación fiscal', hint: null },
    website: { label: 'Sitio web', hint: 'Con https://' },
    use_case: { label: 'Qué vas a enviar', hint: 'Un ejemplo de mensaje ayuda.' },
  },
  categories: {
    retail: 'Tienda o comercio',
    food: 'Comida y restaurantes',
    health: 'Salud y bienestar',
    education: 'Educación',
    services: 'Servicios profesionales',
    other: 'Otro',
  },
  fieldErrors: {
    required: 'Falta este dato.',
    invalid: 'Este dato no tiene la forma esperada.',
    too_long: 'Es demasiado largo.',
    not_an_option: 'Elige una de las opciones.',
    card_number: 'Esto parece un número de tarjeta. No lo escribas aquí.',
    below_minimum: 'Está por debajo del mínimo.',
    above_maximum: 'Está por encima del máximo.',
  },
  reminders: {
    add_payment_method: [
      'Agrega una tarjeta',
      'Sin tarjeta no se pueden enviar SMS ni recargar tu saldo.',
    ],
    enable_auto_recharge: [
      'Activa la recarga automática',
      'Así tus campañas no se detienen cuando el saldo se acaba.',
    ],
    low_balance: ['Tu saldo está bajo', 'Recárgalo antes de tu próxima campaña.'],
    empty_balance: ['Te quedaste sin saldo', 'Los envíos están detenidos hasta que recargues.'],
    card_expiring: [
      'Tu tarjeta vence pronto',
      'Agrega otra para que las recargas sigan funcionando.',
    ],
    card_expired: ['Tu tarjeta venció', 'Las recargas automáticas no pueden cobrarse.'],
    auto_recharge_failed: [
      'La recarga automática está en pausa',
      'El cobro falló y no volveremos a intentarlo por nuestra cuenta.',
    ],
    authentication_required: [
      'Tu banco pide una confirmación',
      'Confirma el pago para que la recarga siga.',
    ],
    monthly_cap_reached: [
      'Llegaste al tope del mes',
      'La recarga automática vuelve el primero del mes.',
    ],
    channel_requirements: ['A un canal le falta algo', 'Complétalo para poder usarlo.'],
    channel_rejected: ['Rechazaron los datos de un canal', 'Mira el motivo y envíalos de nuevo.'],
    weekly_review: ['Revisa tu saldo', 'Un minuto a la semana evita que tus campañas se detengan.'],
  },
};
