import { waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findFrame, settle } from './play-frame.ts';
import { forgetPage, make, openModal, place, preparePage } from './play-instance.ts';

beforeEach(preparePage);
afterEach(forgetPage);

describe('a modal', () => {
  test('closes by Escape in the frame, and focus returns', async () => {
    const { frame, findDialog, opener } = await openModal();
    expect(findDialog()?.open).toBe(true);
    expect(frame.posted[0]?.message.p).toMatchObject({ fit: 'fill' });
    frame.say('key.escape');
    const question = await frame.hear(({ t }) => t === 'close');
    frame.answer(question, { isAllowed: true, reason: null });
    await waitFor(() => expect(findDialog()).toBeUndefined());
    expect(document.activeElement).toBe(opener);
  });

  test('stays while something runs, whatever closes it', async () => {
    const { frame, findDialog, instance } = await openModal();
    frame.say('lock', { isLocked: true, reason: 'payment_processing' });
    await settle();
    findDialog()?.querySelector('button')?.click();
    const escape = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true });
    findDialog()?.dispatchEvent(escape);
    expect(escape.defaultPrevented).toBe(true);
    findDialog()?.close(); // as a browser does that was stopped too often
    expect(await instance.close()).toMatchObject({ allowed: false });
    expect(findDialog()?.open).toBe(true);
  });

  test('is named, and as dark as its wizard', async () => {
    const { findDialog, instance } = await openModal({
      title: 'Guía',
      appearance: { scheme: 'dark' },
    });
    const host = findFrame().parentElement?.parentElement;
    expect(findDialog()).toHaveAttribute('aria-label', 'Guía');
    expect(findDialog()?.querySelector('button')).toHaveAttribute('aria-label', 'Cerrar');
    expect(host?.style.colorScheme).toBe('dark');
    instance.update({ appearance: { scheme: 'light' } });
    expect(host?.style.colorScheme).toBe('light');
  });

  test('a wizard that is left is only closed', async () => {
    const { frame, findDialog } = await openModal();
    const answer = await frame.ask('exit.request', { url: 'https://crm.example/' });
    expect(answer.p).toEqual({ isHandled: true });
    await waitFor(() => expect(findDialog()).toBeUndefined());
  });

  test('is opened, and an inline one mounted', () => {
    expect(() => make({ display: 'modal' }).instance.mount(place())).toThrow('open() for "modal"');
    expect(() => make().instance.open()).toThrow('mount() is for');
  });
});
