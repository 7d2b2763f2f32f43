/** What the SDK itself says, in the order of {@link say}. The wizard has its own words. */
const words = {
  es: [
    'Configura tu cuenta',
    'Cerrar',
    'No pudimos abrir la guía',
    'Revisa tu conexión y vuelve a intentarlo.',
    'Esta página no puede mostrarla. Avisa a quien administra tu cuenta.',
    'Reintentar',
  ],
  en: [
    'Set up your account',
    'Close',
    'We couldn’t open the guide',
    'Check your connection and try again.',
    'This page can’t show it. Please tell whoever manages your account.',
    'Try again',
  ],
  pt: [
    'Configure sua conta',
    'Fechar',
    'Não conseguimos abrir o guia',
    'Confira sua conexão e tente de novo.',
    'Esta página não consegue mostrá-lo. Avise quem administra sua conta.',
    'Tentar de novo',
  ],
} as const;

/** The words for a language tag; of the page, then of the browser, without one. */
export function say(locale = document.documentElement.lang || navigator.language) {
  const language = locale.slice(0, 2).toLowerCase();
  const lang = language === 'es' || language === 'pt' ? language : 'en';
  const [title, close, problem, offline, misfit, retry] = words[lang];
  return { lang, title, close, problem, offline, misfit, retry };
}
