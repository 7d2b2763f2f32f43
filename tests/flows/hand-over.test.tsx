import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { admitByHandover } from '#mocks/host.ts';
import { createStripeDouble } from '#mocks/stripe-js/double.ts';
import type { JourneyEvent } from '#src/host/journey-event.ts';
import { openWizard, startSimulation } from './open-wizard.tsx';

beforeEach(() => {
  window.Stripe = createStripeDouble({ doorUrl: window.location.origin });
});

afterEach(() => {
  delete window.Stripe;
});

async function typeCard(root: HTMLElement): Promise<void> {
  const frame = await waitFor(() => {
    const drawn = root.querySelector<HTMLIFrameElement>('iframe')?.contentDocument;
    if (!drawn?.body.hasChildNodes()) throw new Error('No card form');
    return drawn;
  });
  const user = userEvent.setup({ document: frame });
  const fields = within(frame.body);
  await user.type(fields.getByLabelText('Número de tarjeta'), '4242424242424242');
  await user.type(fields.getByLabelText('Vencimiento'), '1234');
  await user.type(fields.getByLabelText('Código de seguridad'), '1234');
}

/** Lucía may not add cards: she makes the link of the card step. */
async function askFor() {
  const events: JourneyEvent[] = [];
  const simulation = startSimulation('no-permission');
  const lucia = openWizard({ simulation, path: '/card', onReport: (event) => events.push(event) });
  const page = within(lucia.page);
  await lucia.user.click(await page.findByRole('button', { name: 'Crear enlace' }));
  const link = new URL((await page.findByText(/^https.*destino=paso/)).textContent);
  return { simulation, lucia, page, link, events };
}

test('the message names the step and the account, and carries no secret', async () => {
  const { page, link, simulation, events, lucia } = await askFor();
  const whatsapp = page.getByRole('link', { name: 'WhatsApp' });
  const message = new URL(whatsapp.getAttribute('href') ?? '').searchParams.get('text') ?? '';
  expect(message).toMatch(/«Tienda Azul» de Webcamaya falta agregar la tarjeta/);
  expect(message).toContain(link.href);
  expect(message).toMatch(/Sirve hasta el 23 nov/);
  const { sessions, launches } = simulation.world.state;
  const secrets = [
    ...sessions.flatMap(({ tokens }) => tokens.map(({ token }) => token)),
    ...launches.map(({ token }) => token),
  ];
  expect(secrets.length).toBeGreaterThan(1);
  for (const secret of secrets) expect(message).not.toContain(secret);
  for (const [name, scheme] of [
    ['SMS', 'sms:'],
    ['Correo', 'mailto:'],
  ] as const) {
    const href = page.getByRole('link', { name }).getAttribute('href') ?? '';
    expect(href.startsWith(scheme)).toBe(true);
    expect(decodeURIComponent(href)).toContain(message);
  }
  await lucia.user.click(page.getByRole('button', { name: 'Copiar mensaje' }));
  await expect(navigator.clipboard.readText()).resolves.toBe(message);
  expect(events.at(-1)?.type).toBe('handed_over');
  expect(JSON.stringify(events)).not.toContain('Tienda');
});

test('one asks, the other does it and tells, and the page of who asked notices', async () => {
  const { simulation, lucia, page, link } = await askFor();
  const reference = link.searchParams.get('ref') ?? '';
  const path = admitByHandover(simulation.host, simulation.world, reference);
  const mateo = openWizard({
    simulation,
    path: '/card',
    launchToken: path?.split('#launch=')[1] ?? '',
  });
  const other = within(mateo.page);
  expect(
    await other.findByText('Lucía te pidió agregar la tarjeta que paga los envíos'),
  ).toBeVisible();
  const save = await other.findByRole('button', { name: 'Guardar tarjeta' });
  await waitFor(() => expect(save).not.toHaveAttribute('aria-disabled'));
  await typeCard(mateo.page);
  await mateo.user.click(save);
  expect(await other.findByText('Listo: quedó hecho lo que pidió Lucía')).toBeVisible();
  await mateo.user.click(other.getByRole('button', { name: 'Listo, avisar' }));
  expect(other.getByText(/^Listo, Lucía: en la cuenta «Tienda Azul»/)).toBeVisible();

  expect(page.queryByText('Ya está hecho')).toBeNull();
  simulation.advance(11_000);
  act(() => void window.dispatchEvent(new Event('visibilitychange')));
  expect(await page.findByText('Ya está hecho')).toBeVisible();
  expect(lucia.page.textContent).not.toContain('Sirve hasta');
  expect((await page.findAllByText(/4242/)).length).toBeGreaterThan(0);
});

test('who comes by a link to another page is led to the step, and can put the words away', async () => {
  const { user } = openWizard({ scenario: 'hand-over', path: '/wallet' });
  await user.click(await screen.findByRole('button', { name: 'Ir a ese paso' }));
  expect(window.location.pathname).toBe('/card');
  expect(screen.queryByRole('button', { name: 'Ir a ese paso' })).toBeNull();
});

test('a link that nobody’s name stands on still says what was asked', async () => {
  openWizard({
    scenario: 'hand-over',
    prepare: ({ world }) => {
      if (world.state.launchesFor) world.state.launchesFor.requestedBy = ' ';
    },
  });
  expect(
    await screen.findByText('Te pidieron agregar la tarjeta que paga los envíos'),
  ).toBeVisible();
});
