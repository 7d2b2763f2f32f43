import { answerBank, saveCard, typeCard } from './card-entry.ts';
import { expect, test } from './fixtures.ts';

for (const [number, outcome, words] of [
  ['4242424242424242', 'is saved', 'Tarjeta guardada'],
  ['5555555555554444', 'is saved', 'Tarjeta guardada'],
  ['378282246310005', 'is saved', 'Tarjeta guardada'],
  ['4000056655665556', 'is saved (debit)', 'Tarjeta guardada'],
  ['4000000000000002', 'is declined', 'Tu banco no aceptó la tarjeta'],
  ['4000000000009995', 'lacks funds', 'La tarjeta no tiene fondos suficientes'],
  ['4000000000000069', 'has expired', 'La tarjeta está vencida'],
  ['4000000000000127', 'has a wrong code', 'El código de seguridad no coincide'],
  ['4000000000000119', 'meets a fault between banks', 'Hubo una falla al hablar con tu banco'],
  ['4000000000009987', 'is lost, told as a plain decline', 'Tu banco no aceptó la tarjeta'],
  ['4000000000009979', 'is stolen, told as a plain decline', 'Tu banco no aceptó la tarjeta'],
] as const) {
  test(`the card ${number} ${outcome}`, async ({ page, openWizard }) => {
    await openWizard('first-visit', '/card');
    await typeCard(page, number, number.startsWith('37') ? '1234' : '123');
    await page.getByRole('button', { name: 'Guardar tarjeta' }).click();
    await expect(page.getByText(words).first()).toBeVisible();
  });
}

for (const [number, answer, outcome, words] of [
  ['4000002500003155', 'complete', 'is saved', 'Tarjeta guardada'],
  ['4000002500003155', 'fail', 'is not', 'La verificación con tu banco no se completó'],
  ['4000002500003155', 'close', 'can be tried again', 'Se cerró la ventana de tu banco'],
  ['4000008400001629', 'complete', 'is declined all the same', 'Tu banco no aceptó la tarjeta'],
] as const) {
  test(`3-D Secure: ${number} with «${answer}» ${outcome}`, async ({ page, openWizard }) => {
    await openWizard('first-visit', '/card');
    await saveCard(page, number);
    await answerBank(page, answer);
    await expect(page.getByText(words).first()).toBeVisible();
  });
}

test('a decline keeps what was typed, and another card goes through', async ({
  page,
  openWizard,
}) => {
  await openWizard('first-visit', '/card');
  await saveCard(page, '4000000000009995');
  await expect(page.getByText('La tarjeta no tiene fondos suficientes').first()).toBeVisible();
  await typeCard(page, '4242424242424242');
  await page.getByRole('button', { name: 'Guardar tarjeta' }).click();
  await expect(page.getByText('Tarjeta guardada').first()).toBeVisible();
});

test('a card that is confirmed late lets the customer go on, and shows up later', async ({
  page,
  openWizard,
  advance,
}) => {
  const world = await openWizard('card-late-confirmation', '/card');
  await saveCard(page, '4242424242424242');
  await expect(page.getByText('Tu banco está confirmando la tarjeta').first()).toBeVisible();
  await advance(world, 60 * 60_000);
  await page.reload();
  await expect(page.getByText('Visa terminada en 4242').first()).toBeVisible();
  await expect(page.getByText('Tu banco está confirmando la tarjeta')).toHaveCount(0);
});

test('two presses save one card', async ({ page, openWizard }) => {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().includes('/v1/')) requests.push(request.url());
  });
  await openWizard('first-visit', '/card');
  await typeCard(page, '4242424242424242');
  const save = page.getByRole('button', { name: 'Guardar tarjeta' });
  await save.dblclick();
  await expect(page.getByText('Tarjeta guardada').first()).toBeVisible();
  expect(requests.filter((url) => url.endsWith('/setup-intents'))).toHaveLength(1);
  expect(requests.filter((url) => url.endsWith('/payment-methods'))).toHaveLength(1);
});

test('with Stripe out of reach the page says so and the other steps stay open', async ({
  page,
  context,
  openWizard,
}) => {
  await context.route('https://js.stripe.com/**', (route) => route.abort());
  await openWizard('first-visit', '/card');
  await expect(page.getByText('No pudimos abrir el formulario seguro').first()).toBeVisible({
    timeout: 16_000,
  });
  await page
    .getByRole('navigation', { name: 'Pasos' })
    .getByRole('link', { name: /saldo/i })
    .click();
  await expect(page).toHaveURL(/\/balance$/);
});

test('the card number reaches neither our backend nor storage', async ({ page, openWizard }) => {
  const bodies: string[] = [];
  page.on('request', (request) => bodies.push(`${request.url()} ${request.postData() ?? ''}`));
  await openWizard('first-visit', '/card');
  await saveCard(page, '4242424242424242');
  await expect(page.getByText('Tarjeta guardada').first()).toBeVisible();
  const kept = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]),
  );
  const digits = [...bodies, kept].map((text) => text.replace(/[\s-]/g, ''));
  expect(digits.filter((text) => text.includes('4242424242424242'))).toEqual([]);
  expect(kept).not.toMatch(/secret|seti_/);
});
