import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createOnboarding } from './onboarding.ts';
import { findFrame, wizard } from './play-frame.ts';
import { connect, forgetPage, make, mount, place, preparePage, token } from './play-instance.ts';
import type { GetToken } from './types.ts';

beforeEach(preparePage);
afterEach(forgetPage);

describe('the frame', () => {
  test('is beside the script, named, allowed to pay, and in no sandbox', async () => {
    const { iframe } = await connect();
    expect(iframe.src).toBe(`${wizard}/embed/`);
    expect(iframe.name).toMatch(/^paso-\w{8,64}$/);
    expect(iframe.title).toBe('Configura tu cuenta');
    expect(iframe.getAttribute('allow')).toBe('payment *; publickey-credentials-get *');
    expect(iframe.hasAttribute('sandbox')).toBe(false);
  });

  test('below a path, where the wizard is served there', () => {
    const { instance } = make({}, createOnboarding(`${wizard}/onboarding/sdk/paso.js`));
    instance.mount(place());
    expect(findFrame().src).toBe(`${wizard}/onboarding/embed/`);
  });

  test('is told what the page wants, and what it changes later', async () => {
    const { frame, instance, iframe } = await connect({
      locale: 'pt',
      startStep: 'card',
      appearance: { scheme: 'dark' },
    });
    expect(frame.posted[0]?.message.p).toMatchObject({
      source: 'http',
      fit: 'auto',
      locale: 'pt',
      startStep: 'card',
      appearance: { scheme: 'dark' },
    });
    expect(iframe.style.colorScheme).toBe('dark');
    instance.update({ locale: 'en', appearance: { scheme: 'light' } });
    const update = await frame.hear(({ t }) => t === 'update');
    expect(update.p).toEqual({ locale: 'en', appearance: { scheme: 'light' } });
    expect(iframe.style.colorScheme).toBe('light');
    // A page in the frame that comes later starts with it.
    await frame.connect('n2');
    expect(frame.posted[1]?.message.p).toMatchObject({ locale: 'en', startStep: 'card' });
  });

  test('is as high as it says, within what the page allows', async () => {
    const { frame, iframe } = await connect({ height: { min: 300, max: 900 } });
    expect(iframe.style.height).toBe('600px');
    frame.say('resize', { height: 720 });
    await waitFor(() => expect(iframe.style.height).toBe('720px'));
    frame.say('resize', { height: 4_000 });
    await waitFor(() => expect(iframe.style.height).toBe('900px'));
  });

  test('is moved by another mount, and taken away with all it listens to', async () => {
    const { instance, element } = await connect();
    const add = vi.spyOn(window, 'addEventListener');
    const elsewhere = place();
    instance.mount(elsewhere);
    expect(element.childElementCount).toBe(0);
    expect(elsewhere.contains(findFrame())).toBe(true);
    instance.mount(elsewhere);
    expect(document.querySelectorAll('iframe')).toHaveLength(1);
    instance.destroy();
    expect(document.querySelector('iframe')).toBeNull();
    expect(elsewhere.childElementCount).toBe(0);
    for (const [, , how] of add.mock.calls)
      expect((how as AddEventListenerOptions).signal?.aborted).toBe(true);
    expect(() => instance.mount(elsewhere)).toThrow('after destroy');
  });

  test('of another instance is not heard', async () => {
    const { frame, events } = await connect();
    document.querySelector('iframe')?.remove();
    const other = await connect();
    frame.post(other.frame.hello({}, 'n2'));
    frame.say('ready');
    other.frame.say('complete');
    await waitFor(() => expect(other.events).toEqual([{ name: 'complete' }]));
    expect(events).toEqual([{ name: 'ready' }]);
  });
});

describe('a session', () => {
  test('comes from the page, and goes through the port alone', async () => {
    const getToken = vi.fn<GetToken>(() => Promise.resolve(token));
    const { frame } = await connect({ getToken });
    const answer = await frame.ask('session.get', { reason: 'initial', attempt: 1 });
    expect(answer.p).toEqual(token);
    expect(JSON.stringify(frame.posted)).not.toContain('secret');
    expect(getToken).toHaveBeenCalledWith(expect.objectContaining({ reason: 'initial' }));
  });

  test('that cannot be had is refused by its code, and told', async () => {
    const { frame, events } = await connect({ getToken: () => Promise.reject(new Error('x')) });
    const answer = await frame.ask('session.get', { reason: 'initial', attempt: 1 });
    expect(answer.e).toEqual({ code: 'session_unavailable' });
    expect(events).toEqual([
      expect.objectContaining({ name: 'error', code: 'session_unavailable' }),
    ]);
  });

  test('is given up when the frame loads itself again', async () => {
    const signals: AbortSignal[] = [];
    const { frame } = await connect({
      getToken: ({ signal }) => {
        signals.push(signal);
        return new Promise(() => {});
      },
    });
    void frame.ask('session.get', { reason: 'initial', attempt: 1 }).catch(() => {});
    await waitFor(() => expect(signals).toHaveLength(1));
    await frame.connect('n2');
    expect(signals[0]?.aborted).toBe(true);
  });

  test('ends with a sign-out', async () => {
    const { frame, instance } = await connect();
    instance.logout();
    expect(await frame.hear(({ t }) => t === 'logout')).toMatchObject({ k: 'evt', p: {} });
  });
});

describe('events', () => {
  test('reach every handler, also after one that fails; off is off', async () => {
    const { frame, instance } = await connect();
    const broken = new Error('of the page');
    const calls: string[] = [];
    const stopped = new AbortController();
    instance.on('stepchange', () => {
      throw broken;
    });
    const off = instance.on('stepchange', () => calls.push('off'));
    instance.on('stepchange', () => calls.push('aborted'), { signal: stopped.signal });
    instance.on('stepchange', ({ step }) => calls.push(step));
    off();
    stopped.abort();
    frame.say('stepchange', { step: 'card' });
    await waitFor(() => expect(calls).toEqual(['card']));
    expect(reportError).toHaveBeenCalledWith(broken);
    expect(() => instance.on('closed' as never, () => {})).toThrow('no event');
  });

  test('exit can be prevented; else the frame goes', async () => {
    const { frame, instance } = await connect();
    const url = 'https://crm.example/wallet';
    expect((await frame.ask('exit.request', { url })).p).toEqual({ isHandled: false });
    instance.on('exit', (event) => event.preventDefault());
    expect((await frame.ask('exit.request', { url })).p).toEqual({ isHandled: true });
  });

  test('a link is the page’s when it says so, and never code', async () => {
    const allowNavigation = vi.fn<(url: string) => boolean | void>(
      (url) => url.endsWith('/wallet') || undefined,
    );
    const { frame } = await connect({ allowNavigation });
    const follow = async (url: string) => (await frame.ask('navigate.request', { url })).p;
    expect(await follow('https://crm.example/wallet')).toEqual({ isHandled: true });
    expect(await follow('https://crm.example/other')).toEqual({ isHandled: false });
    expect(await follow('javascript:alert(1)/wallet')).toEqual({ isHandled: false });
    expect(allowNavigation).toHaveBeenCalledTimes(2);
  });
});

describe('closing', () => {
  test('a locked wizard says no at once', async () => {
    const { frame, instance, events } = await connect();
    frame.say('lock', { isLocked: true, reason: 'payment_processing' });
    await waitFor(() => expect(events).toHaveLength(1));
    expect(events).toEqual([{ name: 'lock', locked: true, reason: 'payment_processing' }]);
    expect(await instance.close()).toEqual({ allowed: false, reason: 'payment_processing' });
    expect(frame.heard.filter(({ t }) => t === 'close')).toEqual([]);
  });

  test('the frame is asked, and has the last word', async () => {
    const { frame, instance } = await connect();
    const answer = instance.close();
    const question = await frame.hear(({ t }) => t === 'close');
    frame.answer(question, { isAllowed: false, reason: 'saving' });
    expect(await answer).toEqual({ allowed: false, reason: 'saving' });
  });

  test('a lock ends with the page that had it', async () => {
    const { frame, events } = await connect();
    frame.say('lock', { isLocked: true, reason: 'saving' });
    await waitFor(() => expect(events).toHaveLength(1));
    await frame.connect('n2');
    expect(events.at(-1)).toEqual({ name: 'lock', locked: false, reason: null });
  });

  test('before there is a wizard nothing holds', async () => {
    const { instance } = make();
    expect(await instance.close()).toEqual({ allowed: true, reason: null });
  });
});

describe('a wizard that does not come', () => {
  test('is said in its place, in the page’s language, and another try starts afresh', async () => {
    const { frame, events, iframe } = mount({ locale: 'pt-BR' });
    frame.post(frame.hello({ t: 'refused', p: { code: 'origin_not_allowed' } }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Não conseguimos abrir o guia');
    expect(events).toEqual([expect.objectContaining({ code: 'origin_not_allowed' })]);
    expect(iframe.style.display).toBe('none');
    await userEvent.click(screen.getByRole('button', { name: 'Tentar de novo' }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(findFrame().name).not.toBe(iframe.name);
  });

  test('and comes late after all takes the words away', async () => {
    const { frame, iframe } = mount();
    frame.post(frame.hello({ t: 'refused', p: { code: 'unknown' } }));
    expect(await screen.findByRole('alert')).toBeVisible();
    await frame.connect('n2');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(iframe.style.display).toBe('block');
  });

  test('an isolated page in a browser that shows no frame there', () => {
    vi.stubGlobal('crossOriginIsolated', true);
    const { instance, events } = make();
    instance.mount(place());
    expect(events).toEqual([expect.objectContaining({ code: 'host_isolated' })]);
    expect(screen.getByRole('alert')).toBeVisible();
    expect(document.querySelector('iframe')).toBeNull();
  });
});
