import type { CardField, InputProblem } from './card-input.ts';

interface FrameWords {
  frameTitle: string;
  labels: Record<CardField | 'country', string>;
  expiryPlaceholder: string;
  terms: (business: string) => string;
  simulation: string;
  problems: Record<InputProblem, string>;
  bank: {
    frameTitle: string;
    pageTitle: string;
    close: string;
    heading: string;
    text: string;
    complete: string;
    fail: string;
    simulation: string;
  };
}

const spanish: FrameWords = {
  frameTitle: 'Marco de entrada de pago seguro',
  labels: {
    number: 'Número de tarjeta',
    expiry: 'Vencimiento',
    cvc: 'Código de seguridad',
    country: 'País',
  },
  expiryPlaceholder: 'MM / AA',
  terms: (business) =>
    `Al proporcionar los datos de tu tarjeta, permites que ${business} haga cargos en ella por pagos futuros conforme a sus condiciones.`,
  simulation: 'Simulación: solo acepta tarjetas de prueba, como 4242 4242 4242 4242.',
  problems: {
    incomplete_number: 'El número de la tarjeta está incompleto.',
    invalid_number: 'El número de la tarjeta no es válido.',
    not_a_test_card:
      'Esto es una simulación. Usa una tarjeta de prueba, como 4242 4242 4242 4242; no escribas una tarjeta real.',
    incomplete_expiry: 'La fecha está incompleta.',
    invalid_expiry_month: 'El mes no es válido.',
    invalid_expiry_year_past: 'La fecha ya pasó o no es válida.',
    incomplete_cvc: 'El código está incompleto.',
  },
  bank: {
    frameTitle: 'Marco de autenticación 3D Secure',
    pageTitle: 'Página de tu banco',
    close: 'Cerrar',
    heading: 'Confirma que eres tú',
    text: 'Tu banco quiere comprobar que la tarjeta es tuya antes de aceptarla.',
    complete: 'Completar',
    fail: 'Fallar',
    simulation: 'Banco simulado: aquí decides cómo termina la verificación.',
  },
};

const english: FrameWords = {
  frameTitle: 'Secure payment input frame',
  labels: {
    number: 'Card number',
    expiry: 'Expiration date',
    cvc: 'Security code',
    country: 'Country',
  },
  expiryPlaceholder: 'MM / YY',
  terms: (business) =>
    `By providing your card information, you allow ${business} to charge your card for future payments in accordance with their terms.`,
  simulation: 'Simulation: only takes test cards, such as 4242 4242 4242 4242.',
  problems: {
    incomplete_number: 'Your card number is incomplete.',
    invalid_number: 'Your card number is invalid.',
    not_a_test_card:
      'This is a simulation. Use a test card, such as 4242 4242 4242 4242; do not type a real card.',
    incomplete_expiry: "Your card's expiration date is incomplete.",
    invalid_expiry_month: "Your card's expiration month is invalid.",
    invalid_expiry_year_past: "Your card's expiration date is invalid.",
    incomplete_cvc: "Your card's security code is incomplete.",
  },
  bank: {
    frameTitle: '3D Secure authentication frame',
    pageTitle: "Your bank's page",
    close: 'Close',
    heading: 'Confirm it is you',
    text: 'Your bank wants to check that the card is yours before it accepts it.',
    complete: 'Complete',
    fail: 'Fail',
    simulation: 'Simulated bank: here you decide how the check ends.',
  },
};

const portuguese: FrameWords = {
  frameTitle: 'Quadro seguro de entrada de pagamento',
  labels: {
    number: 'Número do cartão',
    expiry: 'Validade',
    cvc: 'Código de segurança',
    country: 'País',
  },
  expiryPlaceholder: 'MM / AA',
  terms: (business) =>
    `Ao fornecer os dados do seu cartão, você permite que ${business} faça cobranças nele para pagamentos futuros em conformidade com os respectivos termos.`,
  simulation: 'Simulação: só aceita cartões de teste, como 4242 4242 4242 4242.',
  problems: {
    incomplete_number: 'O número do cartão está incompleto.',
    invalid_number: 'O número do cartão não é válido.',
    not_a_test_card:
      'Isto é uma simulação. Use um cartão de teste, como 4242 4242 4242 4242; não digite um cartão real.',
    incomplete_expiry: 'A validade está incompleta.',
    invalid_expiry_month: 'O mês não é válido.',
    invalid_expiry_year_past: 'A validade já passou ou não é válida.',
    incomplete_cvc: 'O código está incompleto.',
  },
  bank: {
    frameTitle: 'Quadro de autenticação 3D Secure',
    pageTitle: 'Página do seu banco',
    close: 'Fechar',
    heading: 'Confirme que é você',
    text: 'Seu banco quer verificar se o cartão é seu antes de aceitá-lo.',
    complete: 'Concluir',
    fail: 'Falhar',
    simulation: 'Banco simulado: aqui você decide como a verificação termina.',
  },
};

/** The words of the frames for one of Stripe's locales; English where the double has none. */
export function wordsFor(locale: string | undefined): FrameWords {
  if (locale?.startsWith('es')) return spanish;
  return locale?.startsWith('pt') ? portuguese : english;
}

/** Countries of the select, by name in the language of the frame. */
export function countriesFor(locale: string | undefined): { code: string; name: string }[] {
  const language = locale === undefined || locale === 'auto' ? 'en' : locale;
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return countryCodes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((left, right) => left.name.localeCompare(right.name, language));
}

const countryCodes =
  'AR AU AT BE BO BR CA CL CO CR HR CZ DK DO EC SV FI FR DE GR GT HN IE IT JP MX NL NZ NI NO PA PY PE PL PT PR RO ES SE CH GB US UY VE'.split(
    ' ',
  );
