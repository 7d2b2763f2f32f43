import type { FrameLocator, Page } from '@playwright/test';

/** The words of the wizard and of Stripe's frame, by language; tests act on what people read. */
const words = {
  es: {
    frame: 'Marco de entrada de pago seguro',
    number: 'Número de tarjeta',
    expiry: 'Vencimiento',
    cvc: 'Código de seguridad',
    save: 'Guardar tarjeta',
    bank: 'Marco de autenticación 3D Secure',
    bankPage: 'Página de tu banco',
    complete: 'Completar',
    fail: 'Fallar',
    close: 'Cerrar',
  },
} as const;

/** Types a card into Stripe's frame. */
export async function typeCard(
  page: Page | FrameLocator,
  number: string,
  cvc = '123',
): Promise<void> {
  const frame = page.frameLocator(`iframe[title="${words.es.frame}"]`);
  await frame.getByLabel(words.es.number).fill(number);
  await frame.getByLabel(words.es.expiry).fill('1234');
  await frame.getByLabel(words.es.cvc).fill(cvc);
}

/** Types a card and presses save. */
export async function saveCard(page: Page | FrameLocator, number: string): Promise<void> {
  await typeCard(page, number);
  await page.getByRole('button', { name: words.es.save }).click();
}

/** Answers the bank's question in its own window. */
export async function answerBank(
  page: Page | FrameLocator,
  answer: 'complete' | 'fail' | 'close',
): Promise<void> {
  const bank = page.frameLocator(`iframe[title="${words.es.bank}"]`);
  const question = bank.frameLocator(`iframe[title="${words.es.bankPage}"]`);
  await (answer === 'close' ? bank : question)
    .getByRole('button', { name: words.es[answer] })
    .click();
}
