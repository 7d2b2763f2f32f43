import { describe, expect, test } from 'vitest';
import { OnboardingError } from './onboarding-error.ts';
import { checkOptions, checkUpdate } from './options.ts';
import type { OnboardingOptions } from './types.ts';

const getToken = () => Promise.resolve({ token: 't', expiresIn: 60 });

function complain(options: unknown): unknown {
  try {
    checkOptions(options as OnboardingOptions);
    return null;
  } catch (error) {
    return error;
  }
}

describe('create', () => {
  test.each([
    [{ getToken }],
    [{ backend: {} }],
    [{ getToken, backend: undefined, locale: undefined, height: undefined }],
    [{ getToken, display: 'modal', startStep: 'auto-recharge', locale: 'es-MX', title: 'Guía' }],
    [{ getToken, appearance: { scheme: 'dark', accent: '#123456', accentDark: null } }],
    [{ getToken, height: { min: 300 } }],
    [{ getToken, height: { min: 300, max: 300 } }],
    [{ getToken, on: { ready() {}, exit: undefined } }],
    [{ getToken, unknown: 'option of a later release' }],
  ])('takes %j', (options) => {
    expect(complain(options)).toBeNull();
  });

  test.each([
    [undefined, 'object'],
    [null, 'object'],
    [{}, 'getToken or backend'],
    [{ getToken, backend: {} }, 'getToken or backend'],
    [{ getToken: 'token' }, 'getToken must be a function'],
    [{ backend: 'here' }, 'backend must be an object'],
    [{ getToken, display: 'popup' }, 'display'],
    [{ getToken, startStep: 'step-9' }, 'startStep'],
    [{ getToken, locale: 7 }, 'locale'],
    [{ getToken, locale: 'x'.repeat(36) }, 'locale'],
    [{ getToken, appearance: { scheme: 'sepia' } }, 'appearance'],
    [{ getToken, appearance: { radius: '8px' } }, 'appearance'],
    [{ getToken, appearance: 'dark' }, 'appearance'],
    [{ getToken, title: 7 }, 'title must be a string'],
    [{ getToken, height: 600 }, 'height'],
    [{ getToken, height: { min: 900, max: 300 } }, 'height'],
    [{ getToken, height: { max: 600.5 } }, 'height'],
    [{ getToken, height: { max: '600px' } }, 'height'],
    [{ getToken, allowNavigation: true }, 'allowNavigation must be a function'],
    [{ getToken, on: { close() {} } }, 'no event "close"'],
    [{ getToken, on: { ready: 'yes' } }, 'called at "ready" must be a function'],
  ])('refuses %j and says why', (options, words) => {
    const error = complain(options);
    expect(error).toBeInstanceOf(OnboardingError);
    expect(error).toMatchObject({ code: 'invalid_config' });
    expect((error as Error).message).toContain(words);
  });
});

test('an update is checked like the options', () => {
  expect(() => checkUpdate({ locale: 'pt', appearance: { scheme: 'auto' } })).not.toThrow();
  expect(() => checkUpdate(undefined as never)).toThrow('takes an object');
  expect(() => checkUpdate({ appearance: { warmth: '1' } as never })).toThrow('appearance');
});
