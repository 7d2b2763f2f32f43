import { i18n } from '@lingui/core';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { expect, test } from 'vitest';
import { App } from '#src/app/app.tsx';
import { createQueryClient } from '#src/app/query-client.ts';
import type { Backend } from '#src/backend/backend.ts';
import { createIntentKeys } from '#src/backend/intent-keys.ts';
import type { Host } from '#src/host/host.ts';

/*
 * The first screen can be rendered where there is no browser: nothing in the parts it is made of reaches for one at
 * import or while rendering. This file runs in bare Node.
 */

const modules = import.meta.glob([
  '/src/{app,steps,ui,account,channels,wizard,payments,domain,host,i18n,backend}/**/*.{ts,tsx}',
  '!**/*.test.*',
]);

function refuse(): never {
  throw new Error('Nothing is asked while rendering');
}

test('this is no browser', () => {
  expect(typeof window).toBe('undefined');
  expect(Object.keys(modules).length).toBeGreaterThan(150);
});

test('every module can be imported', async () => {
  const outcomes = await Promise.allSettled(Object.values(modules).map((load) => load()));
  const failed = Object.keys(modules).filter((_, index) => outcomes[index]?.status === 'rejected');
  expect(failed).toEqual([]);
});

test('the page renders without a browser', () => {
  i18n.loadAndActivate({ locale: 'es', messages: {} });
  const backend = new Proxy({}, { get: () => refuse }) as Backend; // asked for nothing, so it needs no methods
  const host = new Proxy({}, { get: () => refuse }) as Host; // the same
  const app = createElement(App, {
    backend,
    queryClient: createQueryClient(),
    host,
    intentKeys: createIntentKeys(refuse, refuse),
    draftStorage: refuse,
    readNow: () => 0,
    site: {
      brandName: 'Webcamaya',
      logoUrl: null,
      languages: ['es', 'en'],
      support: { email: null, phone: null, url: null, hours: null },
      crmUrl: 'https://app.webcamaya.example',
      onLanguageChosen: refuse,
    },
  });
  const html = renderToString(createElement(StaticRouter, { location: '/wallet' }, app));
  expect(html).toContain('Webcamaya');
});
