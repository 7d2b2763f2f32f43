import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type * as Sdk from './index.ts';
import type { Onboarding } from './types.ts';

const origin = 'https://guia.example';
const page = window as { Paso?: Onboarding | undefined };
const paso: Onboarding = {
  version: '1.0.0',
  create: () => {
    throw new Error('not here');
  },
};

let loadOnboarding: (typeof Sdk)['loadOnboarding'];
beforeEach(async () => {
  vi.resetModules(); // as in a page that has not loaded it yet
  ({ loadOnboarding } = await import('./index.ts'));
});
afterEach(() => {
  delete page.Paso;
  for (const script of findScripts()) script.remove();
});

function findScripts(): HTMLScriptElement[] {
  return [...document.querySelectorAll<HTMLScriptElement>('script[src$="/sdk/paso.js"]')];
}

test('a load that failed leaves nothing, and the next call really tries again', async () => {
  expect(findScripts()).toEqual([]); // nothing by the import alone

  const failed = loadOnboarding({ origin });
  const same = loadOnboarding({ origin });
  expect(findScripts()).toHaveLength(1);
  findScripts()[0]?.dispatchEvent(new Event('error'));
  await expect(failed).rejects.toThrow('did not load');
  await expect(same).rejects.toThrow('did not load');
  expect(findScripts()).toEqual([]);

  const empty = loadOnboarding({ origin });
  findScripts()[0]?.dispatchEvent(new Event('load'));
  await expect(empty).rejects.toThrow('is not the SDK');

  const loaded = loadOnboarding({ origin: `${origin}/`, nonce: 'abc' });
  expect(findScripts()[0]).toMatchObject({ src: `${origin}/sdk/paso.js`, nonce: 'abc' });
  page.Paso = paso;
  findScripts()[0]?.dispatchEvent(new Event('load'));
  expect(await loaded).toBe(paso);
  expect(await loadOnboarding({ origin })).toBe(paso);
  expect(findScripts()).toHaveLength(1);
});

test('an element of the page that is named like the SDK is not taken for it', async () => {
  const element = document.createElement('a');
  Object.assign(page, { Paso: element }); // as a browser does with id="Paso"
  const loaded = loadOnboarding({ origin });
  expect(findScripts()).toHaveLength(1);
  page.Paso = paso;
  findScripts()[0]?.dispatchEvent(new Event('load'));
  expect(await loaded).toBe(paso);
});

test.each(['', 'guia', '//'])('an origin such as %j is none', async (none) => {
  await expect(loadOnboarding({ origin: none })).rejects.toThrow('the address of the wizard');
  expect(findScripts()).toEqual([]);
});

test('there is none on a server', async () => {
  vi.stubGlobal('document', undefined);
  const answer = loadOnboarding({ origin });
  vi.unstubAllGlobals();
  expect(await answer).toBeNull();
});
