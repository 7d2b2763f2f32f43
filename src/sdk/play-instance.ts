import { waitFor } from '@testing-library/react';
import { vi } from 'vitest';
import { createOnboarding } from './onboarding.ts';
import { findFrame, playFrame, settle, wizard } from './play-frame.ts';
import type { OnboardingInstance, OnboardingOptions, OnboardingSettings } from './types.ts';

/*
 * For tests alone: instances on a page, with the wizard's side of their frames.
 */

const onboarding = createOnboarding(`${wizard}/sdk/paso.js`);
const instances: OnboardingInstance[] = [];
const frames: ReturnType<typeof playFrame>[] = [];
export const token = { token: 'secret', expiresIn: 900 };

/** Before each test. */
export function preparePage(): void {
  vi.stubGlobal('reportError', vi.fn<typeof reportError>());
  // As far as a browser's own dialog matters here.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}

/** After each test. */
export async function forgetPage(): Promise<void> {
  for (const instance of instances.splice(0)) instance.destroy();
  for (const { close } of frames.splice(0)) close();
  await settle();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  for (const name of ['showModal', 'close'])
    Reflect.deleteProperty(HTMLDialogElement.prototype, name);
}

/** An instance that is nowhere yet, and what it says. */
export function make(options: Partial<OnboardingOptions> = {}, { create } = onboarding) {
  const events: object[] = [];
  const instance = create({
    getToken: () => Promise.resolve(token),
    locale: 'es',
    ...options,
  } as OnboardingOptions);
  for (const name of ['ready', 'stepchange', 'lock', 'complete', 'error'] as const)
    instance.on(name, (event) => void events.push({ name, ...event }));
  instances.push(instance);
  return { instance, events };
}

/** An element of the page. */
export function place(): HTMLElement {
  const element = document.createElement('div');
  document.body.append(element);
  return element;
}

/** An inline instance in the page; its frame has said nothing yet. */
export function mount(options: Partial<OnboardingSettings> & Partial<OnboardingOptions> = {}) {
  const made = make(options);
  const element = place();
  made.instance.mount(element);
  const frame = playFrame(findFrame());
  frames.push(frame);
  return { ...made, element, frame, iframe: findFrame() };
}

/** The same, after the handshake. */
export async function connect(options: Parameters<typeof mount>[0] = {}) {
  const mounted = mount(options);
  await mounted.frame.connect();
  return mounted;
}

/** A modal, open, after the handshake. */
export async function openModal(options: Partial<OnboardingOptions> = {}) {
  const made = make({ display: 'modal', ...options });
  const opener = document.createElement('button');
  document.body.append(opener);
  opener.focus();
  made.instance.open(opener);
  await waitFor(findFrame);
  const frame = playFrame(findFrame());
  frames.push(frame);
  await frame.connect();
  const findDialog = () =>
    [...document.body.children]
      .map(({ shadowRoot }) => shadowRoot?.querySelector('dialog') ?? null)
      .find((dialog) => dialog !== null);
  return { ...made, opener, frame, findDialog };
}
