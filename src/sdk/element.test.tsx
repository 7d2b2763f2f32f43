import { waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { defineElement } from './define-element.ts';
import { createOnboarding } from './onboarding.ts';
import { findFrame, playFrame, settle, wizard } from './play-frame.ts';
import type { PasoOnboardingElement } from './types.ts';

const getToken = () => Promise.resolve({ token: 'one', expiresIn: 60 });
const frames: ReturnType<typeof playFrame>[] = [];

afterEach(async () => {
  for (const { close } of frames.splice(0)) close();
  document.body.replaceChildren();
  await settle();
});

test('an element is a wizard from its source on, whenever that comes, until it is taken out', async () => {
  // Before its class is there, as with a script that comes late.
  const element = document.createElement('paso-onboarding') as PasoOnboardingElement;
  element.getToken = getToken;
  element.setAttribute('locale', 'pt');
  element.setAttribute('accent-dark', '#fedcba');
  element.setAttribute('radius', '8');
  document.body.append(element);
  defineElement(createOnboarding(`${wizard}/sdk/paso.js`));

  await waitFor(findFrame);
  const frame = playFrame(findFrame());
  frames.push(frame);
  await frame.connect();
  expect(frame.posted[0]?.message.p).toMatchObject({
    locale: 'pt',
    appearance: { accentDark: '#fedcba', radius: 8 },
  });
  expect(element.instance).not.toBeNull();

  const events: CustomEvent[] = [];
  document.body.addEventListener('paso-stepchange', (event) => events.push(event as CustomEvent));
  frame.say('stepchange', { step: 'card' });
  await waitFor(() =>
    expect(events.map(({ detail }) => detail as object)).toEqual([{ step: 'card' }]),
  );

  const url = 'https://crm.example/';
  expect((await frame.ask('exit.request', { url })).p).toEqual({ isHandled: false });
  element.addEventListener('paso-exit', (event) => event.preventDefault());
  expect((await frame.ask('exit.request', { url })).p).toEqual({ isHandled: true });

  element.setAttribute('scheme', 'dark');
  const update = await frame.hear(({ t }) => t === 'update');
  expect(update.p).toMatchObject({ locale: 'pt', appearance: { scheme: 'dark' } });

  element.remove();
  await waitFor(() => expect(element.instance).toBeNull());
  expect(element.childElementCount).toBe(0);
});

test('a dialog can be opened before what it needs is loaded, and closed', async () => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  const element = document.createElement('paso-onboarding') as PasoOnboardingElement;
  expect(element.instance).toBeNull();
  element.setAttribute('display', 'modal');
  const opener = document.createElement('button');
  document.body.append(element, opener);
  opener.focus();
  element.getToken = getToken;
  element.open();
  opener.blur();
  await waitFor(findFrame);
  expect(await element.close()).toEqual({ allowed: true, reason: null });
  expect(document.querySelector('iframe')).toBeNull();
  expect(document.activeElement).toBe(opener);
  for (const name of ['showModal', 'close'])
    Reflect.deleteProperty(HTMLDialogElement.prototype, name);
});

test('without a source it waits; what cannot be is reported', async () => {
  const report = vi.fn<typeof reportError>();
  vi.stubGlobal('reportError', report);
  const element = document.createElement('paso-onboarding') as PasoOnboardingElement;
  element.setAttribute('start-step', 'nowhere');
  document.body.append(element);
  await settle();
  expect(element.instance).toBeNull();
  element.getToken = getToken;
  await waitFor(() =>
    expect(report).toHaveBeenCalledWith(expect.objectContaining({ code: 'invalid_config' })),
  );
  vi.unstubAllGlobals();
});
