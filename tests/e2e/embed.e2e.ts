import { answerBank, saveCard } from './card-entry.ts';
import { expect, heightOf, seeGuide, test } from './embed.ts';

test('a customer gets from the first step to sending inside the CRM', async ({
  page,
  openCrm,
  readNotes,
}) => {
  const { guide } = await openCrm();
  await seeGuide(guide);
  for (const item of ['Configuración', 'Facturación', 'Billetera']) {
    await guide
      .getByRole('navigation', { name: /menú/i })
      .getByRole('button', { name: item, exact: true })
      .click();
  }
  await guide.getByRole('button', { name: 'Continuar' }).click();
  await saveCard(guide, '4000002500003155');
  await answerBank(guide, 'complete');
  await expect(guide.getByText('Tarjeta guardada').first()).toBeVisible();
  await guide.getByRole('button', { name: 'Continuar' }).click();
  await guide.getByRole('button', { name: 'Configurar la recarga' }).click();
  await guide.getByRole('button', { name: 'Revisar' }).click();
  await guide.getByRole('button', { name: /^activar/i }).click();
  await guide.getByRole('button', { name: 'Continuar' }).click();
  await guide.getByRole('button', { name: /revisé mi saldo/i }).click();
  await guide.getByRole('button', { name: 'Ver el resumen' }).click();
  await expect(guide.getByRole('heading', { level: 1 })).toBeVisible();

  const { events, tokens } = await readNotes();
  const names = events.map(({ name }) => name);
  expect(names.filter((name) => name === 'ready')).toHaveLength(1);
  expect(names.filter((name) => name === 'paymentmethodadded')).toHaveLength(1);
  expect(events.filter(({ name }) => name === 'stepchange').map(({ step }) => step)).toEqual([
    'wallet',
    'card',
    'auto-recharge',
    'balance',
    'channels',
    'done',
  ]);
  expect(names.indexOf('paymentmethodadded')).toBeGreaterThan(names.indexOf('lock'));
  expect(tokens).toEqual([{ reason: 'initial', attempt: 1 }]);
  // No second scroll bar: the frame is as high as what it shows.
  const frame = page.frames().find((known) => known !== page.mainFrame());
  const overflow = await frame?.evaluate(
    () => document.documentElement.scrollHeight - window.innerHeight,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  expect(await heightOf(page)).toBeGreaterThan(600);
});
