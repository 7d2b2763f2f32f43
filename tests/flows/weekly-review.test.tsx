import { screen, waitFor, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { UserEvent } from '@testing-library/user-event';
import { startOfDayMs } from '#src/domain/calendar.ts';
import { openWizard } from './open-wizard.tsx';

async function findReview() {
  const heading = await screen.findByRole('heading', { name: 'Revisión de la semana' });
  const region = heading.closest('section');
  if (region === null) throw new Error('no review');
  return within(region);
}

async function start(user: UserEvent) {
  const review = await findReview();
  await user.click(await review.findByRole('button', { name: 'Empezar la revisión' }));
  return review;
}

/** Answers the question that is open, once its figures are there. */
async function answer(user: UserEvent, question: string, button: string) {
  const review = await findReview();
  expect(await review.findByRole('heading', { name: question })).toHaveFocus();
  await user.click(await review.findByRole('button', { name: button }));
}

const fine = 'Sí, está bien';

test('four questions on the real figures, one at a time, and a result', async () => {
  const { user } = openWizard({ scenario: 'complete', path: '/balance' });
  const review = await start(user);

  expect(review.getByText('Pregunta 1 de 4')).toBeVisible();
  expect(await review.findByText(/alcanza para unos/)).toBeVisible();
  await answer(user, '¿Te alcanza el saldo?', fine);

  expect(await review.findByText('Pregunta 2 de 4')).toBeVisible();
  const weeks = await review.findByRole('list', { name: 'Gasto de las últimas cuatro semanas' });
  expect(within(weeks).getAllByRole('listitem')).toHaveLength(4);
  expect(review.getByText(/Lo que más pesó: /)).toBeVisible();
  await answer(user, '¿Gastaste lo que esperabas?', 'Quiero cambiarlo');

  await answer(user, '¿Salieron bien las recargas?', fine);
  expect(await review.findByText(/tu tarjeta está vigente/)).toBeVisible();
  await answer(user, '¿Sigue activo todo lo que usas?', fine);

  const result = await review.findByRole('heading', {
    name: 'Revisado. Te queda una cosa por cambiar',
  });
  expect(result).toHaveFocus();
  expect(review.getByText(/Vuelve en una semana/)).toBeVisible();
  await user.click(review.getByRole('button', { name: 'Ver mis canales' }));
  await waitFor(() => expect(window.location.pathname).toBe('/channels'));
});

test('the week’s cost is what the history says it is', async () => {
  const { user, simulation } = openWizard({ scenario: 'complete', path: '/balance' });
  await start(user);
  await answer(user, '¿Te alcanza el saldo?', fine);
  const review = await findReview();
  const list = await review.findByRole('list', { name: 'Gasto de las últimas cuatro semanas' });
  const [newest] = within(list).getAllByRole('listitem');

  const { state } = simulation.world;
  const nowMs = simulation.host.readClockMs() + state.advancedMs;
  const fromMs = startOfDayMs(nowMs, state.timeZone, -7);
  const toMs = startOfDayMs(nowMs, state.timeZone);
  const cost = state.ledger.rows
    .filter(({ usage, occurredAtMs }) => usage !== null && occurredAtMs < toMs)
    .filter(({ occurredAtMs }) => occurredAtMs >= fromMs)
    .reduce((sum, row) => sum - row.amountMicros, 0);
  expect(cost).toBeGreaterThan(0);
  const shown = newest?.lastElementChild?.textContent ?? '';
  expect(Number(shown.replace(/[^\d.]/g, ''))).toBeCloseTo(cost / 1_000_000, 2);
});

test('what cannot be read is said, can be tried again, and does not hold up the rest', async () => {
  const { user } = openWizard({
    scenario: 'complete',
    path: '/balance',
    prepare: ({ world }) => {
      world.state.faults = [
        { kind: { type: 'malformed', how: 'html' }, operationIds: ['listChannels'] },
      ];
    },
  });
  await start(user);
  await answer(user, '¿Te alcanza el saldo?', fine);
  await answer(user, '¿Gastaste lo que esperabas?', fine);
  await answer(user, '¿Salieron bien las recargas?', fine);
  const review = await findReview();
  await review.findByRole('button', { name: 'Reintentar' });
  expect(review.queryByRole('button', { name: fine })).not.toBeInTheDocument();
  await answer(user, '¿Sigue activo todo lo que usas?', 'Seguir sin responder');
  expect(
    await review.findByRole('heading', { name: 'Revisado, menos lo que no se pudo leer' }),
  ).toBeVisible();
});

test('answers survive a look at another step, and one can go back', async () => {
  const { user } = openWizard({ scenario: 'recharge-paused-failures', path: '/balance' });
  await start(user);
  await answer(user, '¿Te alcanza el saldo?', 'Quiero cambiarlo');
  const review = await findReview();
  await user.click(await review.findByRole('button', { name: 'Pregunta anterior' }));
  expect(await review.findByText('Pregunta 1 de 4')).toBeVisible();
  await answer(user, '¿Te alcanza el saldo?', fine);
  await answer(user, '¿Gastaste lo que esperabas?', fine);
  expect(await review.findByText(/La recarga automática está en pausa/)).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Atrás' }));
  await waitFor(() => expect(window.location.pathname).toBe('/auto-recharge'));
  window.history.back();
  expect(await screen.findByText('Pregunta 3 de 4')).toBeVisible();
});

async function openReminder(user: UserEvent) {
  const review = await findReview();
  await user.click(review.getByText('Recordármelo cada semana'));
  return {
    review,
    day: await review.findByLabelText('Día'),
    hour: review.getByLabelText(/^Hora de /),
  };
}

test('a reminder is kept by the account, comes when it is due, and goes with the review', async () => {
  const { user, simulation } = openWizard({ scenario: 'complete', path: '/balance' });
  const { review, day, hour } = await openReminder(user);
  expect(day).toHaveValue('1');
  expect(hour).toHaveValue('09:00');
  await user.selectOptions(day, 'miércoles');
  await user.clear(hour);
  await user.click(review.getByRole('button', { name: 'Guardar recordatorio' }));
  expect(await review.findByRole('link', { name: 'Escribe una hora, como 09:00.' })).toBeVisible();
  expect(simulation.world.state.preferences.weeklyReview).toBeNull();
  await user.type(hour, '17:30');
  await user.click(review.getByRole('button', { name: 'Guardar recordatorio' }));
  expect(await review.findByText('Recordatorio guardado')).toBeVisible();
  expect(simulation.world.state.preferences.weeklyReview).toEqual({ weekday: 3, time: '17:30' });
  expect(review.queryByText('Toca esta semana')).not.toBeInTheDocument();
});

test('a review that is due says so, and is no longer due once it was done', async () => {
  const { user, simulation } = openWizard({
    scenario: 'complete',
    path: '/balance',
    prepare: ({ world }) => {
      world.state.preferences.weeklyReview = { weekday: 1, time: '09:00' };
      world.state.preferences.reviewSinceMs = 0;
    },
  });
  const review = await findReview();
  expect(await review.findByText('Toca esta semana')).toBeVisible();
  await start(user);
  await answer(user, '¿Te alcanza el saldo?', fine);
  await answer(user, '¿Gastaste lo que esperabas?', fine);
  await answer(user, '¿Salieron bien las recargas?', fine);
  await answer(user, '¿Sigue activo todo lo que usas?', fine);
  expect(
    await review.findByRole('heading', { name: 'Revisado: todo sigue en orden' }),
  ).toBeVisible();
  expect(review.getByText(/La próxima toca el lunes/)).toBeVisible();
  await waitFor(() => expect(review.queryByText('Toca esta semana')).not.toBeInTheDocument());
  expect(Object.values(simulation.world.state.reminders)).toContainEqual(
    expect.objectContaining({ status: 'dismissed' }),
  );
});

test('somebody else’s change meanwhile is shown beside one’s own, and nothing is lost', async () => {
  const { user, simulation } = openWizard({ scenario: 'complete', path: '/balance' });
  const { review, day } = await openReminder(user);
  await user.selectOptions(day, 'viernes');
  const { preferences } = simulation.world.state;
  preferences.version += 1;
  preferences.weeklyReview = { weekday: 2, time: '07:00' };
  preferences.lowBalanceThresholdMinor = 700;
  await user.click(review.getByRole('button', { name: 'Guardar recordatorio' }));
  expect(
    await review.findByRole('heading', { name: 'El recordatorio cambió mientras lo editabas' }),
  ).toHaveFocus();
  expect(review.getByText(/Cada viernes, 9:00/)).toBeVisible();
  expect(review.getByText(/Cada martes, 7:00/)).toBeVisible();
  await user.click(review.getByRole('button', { name: 'Guardar el mío' }));
  expect(await review.findByText('Recordatorio guardado')).toBeVisible();
  expect(simulation.world.state.preferences).toMatchObject({
    weeklyReview: { weekday: 5, time: '09:00' },
    lowBalanceThresholdMinor: 700, // theirs, and not in question
  });
});

test('the calendar file holds the hour that was chosen, in the account’s zone', async () => {
  const blobs: Blob[] = [];
  const createObjectURL = (blob: Blob) => `blob:${blobs.push(blob)}`;
  Object.assign(URL, { createObjectURL, revokeObjectURL: () => undefined }); // jsdom has neither
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue(undefined);
  onTestFinished(() => click.mockRestore());
  const { user } = openWizard({ scenario: 'complete', path: '/balance' });
  const { review, day } = await openReminder(user);
  await user.selectOptions(day, 'jueves');
  await user.click(review.getByRole('button', { name: 'Agregar a mi calendario' }));
  expect(blobs[0]?.type).toBe('text/calendar');
  const file = (await blobs[0]?.text()) ?? '';
  expect(file).toContain('RRULE:FREQ=WEEKLY;BYDAY=TH\r\n');
  expect(file).toMatch(/DTSTART;TZID=America\/\w+:\d{8}T090000\r\n/);
  expect(file.replaceAll('\r\n ', '')).toContain(`URL:${window.location.origin}/balance\r\n`);
});

test('who may not change reminders can still have one of their own', async () => {
  const { user } = openWizard({
    scenario: 'complete',
    path: '/balance',
    prepare: ({ world }) => void (world.state.permissions = ['wallet:read', 'usage:read']),
  });
  const { review } = await openReminder(user);
  expect(review.getByText(/Los avisos de la cuenta los cambia quien la administra/)).toBeVisible();
  expect(review.queryByRole('button', { name: 'Guardar recordatorio' })).not.toBeInTheDocument();
  expect(review.getByRole('button', { name: 'Agregar a mi calendario' })).toBeEnabled();
});

test('what needs attention is shown with the way there, and can be put away', async () => {
  const { user, simulation } = openWizard({ scenario: 'expiring-card', path: '/balance' });
  expect(await screen.findByText('Tu tarjeta vence pronto')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Descartar' }));
  await waitFor(() =>
    expect(screen.queryByText('Tu tarjeta vence pronto')).not.toBeInTheDocument(),
  );
  expect(Object.keys(simulation.world.state.reminders)).toHaveLength(1);
});
