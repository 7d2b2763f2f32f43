import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openWizard, startSimulation } from './open-wizard.tsx';

function heading(name: string | RegExp) {
  return screen.findByRole('heading', { level: 1, name });
}

test('/ greets by name and opens the first step that is open', async () => {
  openWizard();
  expect(await heading('Encuentra tu Billetera')).toBeVisible();
  expect(screen.getByText('Hola, Lucía')).toBeVisible();
  expect(window.location.pathname).toBe('/wallet');
  expect(document.title).toBe('Billetera · Webcamaya');
});

test('the rail says where the customer is and what each step still needs', async () => {
  openWizard();
  const rail = await screen.findByRole('navigation', { name: 'Pasos' });
  expect(await within(rail).findByText('1 de 5')).toBeVisible();
  const links = within(rail).getAllByRole('link');
  expect(links).toHaveLength(5);
  expect(links[0]).toHaveAttribute('aria-current', 'step');
  expect(links[1]).toHaveTextContent(/Tarjeta.*pendiente.*Falta una tarjeta/);
});

test('a deep link opens its own step', async () => {
  openWizard({ path: '/channels' });
  expect(await heading('Habilita tus canales')).toBeVisible();
  expect(window.location.pathname).toBe('/channels');
});

test('an account where all is done opens the summary', async () => {
  openWizard({ scenario: 'complete' });
  expect(await heading('Tu cuenta está lista para enviar')).toBeVisible();
  expect(window.location.pathname).toBe('/done');
});

test('another browser goes on where the first one stopped', async () => {
  const simulation = startSimulation();
  const first = openWizard({ simulation });
  await first.user.click(await screen.findByRole('button', { name: 'Ya sé dónde está' }));
  await heading('Agrega tu tarjeta');
  first.close();
  openWizard({ simulation });
  await waitFor(() => expect(window.location.pathname).toBe('/card'));
  const rail = await screen.findByRole('navigation', { name: 'Pasos' });
  expect(within(rail).getByRole('link', { name: /Billetera/ })).toHaveTextContent(
    /completo.*Declarado por ti/,
  );
});

test('without a session the page says how to come back', async () => {
  openWizard({ launchToken: null });
  expect(await heading('Tu sesión terminó')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Ir a Webcamaya' })).toHaveAttribute(
    'href',
    'https://app.webcamaya.example',
  );
});

test('a launch link that was used says so', async () => {
  const simulation = startSimulation();
  const launchToken = simulation.launch();
  const first = openWizard({ simulation, launchToken });
  await heading('Encuentra tu Billetera');
  first.close();
  openWizard({ simulation, launchToken });
  expect(await heading('Este enlace ya no sirve')).toBeVisible();
});

test('a backend that is down is told, and "Reintentar" goes on without a reload', async () => {
  const { user, simulation } = openWizard({ scenario: 'backend-down' });
  const retry = await screen.findByRole('button', { name: 'Reintentar' });
  expect(document.title).toMatch(/^Error: /);
  simulation.world.state.faults = [];
  await user.click(retry);
  expect(await heading('Encuentra tu Billetera')).toBeVisible();
});
