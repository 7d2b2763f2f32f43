import type { Frame, Page } from '@playwright/test';
import { saveCard } from './card-entry.ts';
import { expect, type HostNotes, seeGuide, test, toAddress } from './embed.ts';
import { appOrigin, crmOrigin, crmPort, otherCrmOrigin, strangerOrigin } from './servers.ts';

// What keeps strangers out gets no second try.
test.describe.configure({ retries: 0 });

const anyFrames = `content-security-policy: script-src 'self' ${appOrigin}; style-src 'self'`;

function guideFrame(page: Page): Frame {
  const frame = page.frames().find((known) => known.url().startsWith(`${appOrigin}/embed`));
  if (frame === undefined) throw new Error('there is no wizard on the page');
  return frame;
}

/** Every message of the protocol, and what is none, as somebody would write them who knows it all but the nonce. */
const forgeries = (iid: string) => {
  const envelope = { ns: 'paso', v: 1, iid, id: '1', k: 'evt' };
  const types = [
    'hello',
    'init',
    'refused',
    'init.ok',
    'session.get',
    'backend.call',
    'resize',
    'overlay',
    'scroll.request',
    'navigate.request',
    'exit.request',
    'key.escape',
    'ready',
    'stepchange',
    'lock',
    'paymentmethodadded',
    'pending',
    'complete',
    'error',
    'update',
    'focus',
    'close',
    'logout',
  ];
  const payload = {
    nonce: 'guessed',
    versions: [1],
    source: 'http',
    fit: 'auto',
    code: 'unknown',
    reason: 'initial',
    attempt: 1,
    method: 'listCards',
    args: [],
    height: 4_000,
    isOpen: true,
    minHeight: 4_000,
    top: 9,
    url: 'https://evil.example/',
    step: 'done',
    isLocked: true,
    subject: 'card',
    locale: 'pt',
  };
  return [
    ...types.flatMap((t) => [
      { ...envelope, t, p: payload },
      { ...envelope, k: 'req', t, p: payload },
      { ...envelope, k: 'res', re: '1', t, p: { token: 'stolen', expiresIn: 60 } },
      { ...envelope, v: 2, t, p: payload },
    ]),
    { message: 'REQUEST_USER_DATA_RESPONSE', payload: 'x' },
    null,
    'paso',
    { ns: 'paso' },
    { ...envelope, t: '__proto__', p: { constructor: { prototype: { polluted: true } } } },
  ];
};

test('forged messages from every kind of window change nothing', async ({
  page,
  context,
  createWorld,
}) => {
  const world = await createWorld('complete');
  const stranger = `${strangerOrigin}/page?bare&body=%3Cmain%3E%3C%2Fmain%3E`;
  await page.goto(
    toAddress(world, {
      headers: [anyFrames],
      body: `<main><div id="guide"></div><iframe name="stranger" title="Otro" src="${stranger}"></iframe></main>`,
    }),
  );
  await expect(
    page.frameLocator('iframe[name^="paso-"]').getByRole('heading', { level: 1 }),
  ).toBeVisible();
  const guide = guideFrame(page);
  const iid = await guide.evaluate(() => window.name);
  const popupPromise = context.waitForEvent('page');
  await page.evaluate((url) => void window.open(url), stranger);
  const popup = await popupPromise;
  await popup.waitForLoadState();

  const shoot = ([messages, isOwn]: readonly [unknown[], boolean]) => {
    // What the frame itself says to its page is the frame's word.
    const targets = isOwn
      ? [window]
      : [window, window.parent, window.top, window.opener as Window | null];
    for (const target of targets) {
      if (target === null) continue;
      for (const message of messages) {
        for (const to of [
          target,
          ...Array.from({ length: target.length }, (_, index) => target[index]),
        ]) {
          try {
            to?.postMessage(message, '*', [new MessageChannel().port1]);
          } catch {
            // a window that may not be reached
          }
        }
      }
    }
  };
  const readState = async () => {
    const notes = await page.evaluate(() => {
      const { events, tokens, visited } = window.crm as HostNotes;
      return { events, tokens, visited };
    });
    const { url, lang, text } = await guide.evaluate(() => ({
      url: location.href,
      lang: document.documentElement.lang,
      text: document.querySelector('h1')?.textContent,
      polluted: 'polluted' in {},
    }));
    return { ...notes, url, lang, text, frames: await page.locator('iframe').count() };
  };

  const before = await readState();
  const messages = forgeries(iid);
  const strangerFrame = page.frame({ name: 'stranger' });
  // Another site's frame beside it, a window it opened, the page itself, and the frame to itself.
  await strangerFrame?.evaluate(shoot, [messages, false] as const);
  await popup.evaluate(shoot, [messages, false] as const);
  await guide.evaluate(shoot, [messages, true] as const);
  await page.evaluate(shoot, [messages, true] as const);
  await page.waitForTimeout(500);
  expect(await readState()).toEqual(before);
  // And what they overheard holds nothing.
  await popup.close();
});

test('before anybody answered, a stranger’s answer opens nothing', async ({
  page,
  createWorld,
}) => {
  const world = await createWorld('complete');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/v1/')) asked.push(request.url());
  });
  await page.goto(
    toAddress(world, {
      mount: null,
      headers: [anyFrames],
      body: `<main><iframe name="paso-victim000000" title="Guía" src="${appOrigin}/embed/"></iframe>
        <iframe name="stranger" title="Otro" src="${strangerOrigin}/page?bare"></iframe></main>`,
    }),
  );
  const stranger = page.frame({ name: 'stranger' });
  await stranger?.evaluate(async (messages) => {
    for (let round = 0; round < 20; round += 1) {
      for (const message of messages)
        window.parent.frames[0]?.postMessage(message, '*', [new MessageChannel().port1]);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }, forgeries('paso-victim000000'));
  expect(asked).toEqual([]);
});

test('a page that is not on the list is refused by the browser', async ({
  context,
  createWorld,
}) => {
  const world = await createWorld();
  const page = await context.newPage(); // its console is what this is about
  // The browser: frame-ancestors.
  const refusals: string[] = [];
  page.on('console', (message) => refusals.push(message.text()));
  await page.goto(toAddress(world, { origin: strangerOrigin }));
  await expect(page.getByRole('alert')).toBeVisible({ timeout: 25_000 });
  expect(refusals.join('\n')).toContain('frame-ancestors');
});

test('a page that is not on the list is told why, where no header held it off', async ({
  page,
  createWorld,
}) => {
  const world = await createWorld();
  await page.context().route('**/embed/**', async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  await page.goto(toAddress(world, { origin: strangerOrigin }));
  await expect(page.getByRole('alert')).toBeVisible({ timeout: 25_000 });
  const notes = await page.evaluate(() => (window.crm as HostNotes).events);
  expect(notes).toContainEqual(
    expect.objectContaining({ name: 'error', code: 'origin_not_allowed' }),
  );
  expect(await page.evaluate(() => (window.crm as HostNotes).tokens)).toEqual([]);
});

test('the wizard stands on each listed site', async ({ page, createWorld }) => {
  const world = await createWorld();
  for (const origin of [crmOrigin, otherCrmOrigin]) {
    await page.goto(toAddress(world, { origin }));
    await seeGuide(page.frameLocator('iframe'));
  }
});

test('no secret is at rest, and none leaves', async ({ page, openCrm }) => {
  const secrets = new Set<string>();
  page.on('response', async (response) => {
    if (!response.url().includes('/token?')) return;
    secrets.add(((await response.json()) as { token: string }).token);
  });
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  const { guide } = await openCrm({ scenario: 'first-visit', options: { startStep: 'card' } });
  await seeGuide(guide);
  await saveCard(guide, '4242424242424242');
  await expect(guide.getByText('Tarjeta guardada').first()).toBeVisible();

  expect(secrets.size).toBe(1);
  const rest = await guideFrame(page).evaluate(async () =>
    JSON.stringify({
      local: Object.entries(localStorage),
      session: Object.entries(sessionStorage),
      cookies: document.cookie,
      databases: await indexedDB.databases(),
      name: window.name,
      address: location.href,
      state: history.state as unknown,
      html: document.documentElement.outerHTML,
      window: Object.keys(window)
        .filter((key) => Number.isNaN(Number(key)))
        .map((key) => {
          try {
            return String((window as unknown as Record<string, unknown>)[key]);
          } catch {
            return ''; // a window of another site
          }
        }),
    }),
  );
  for (const secret of secrets) expect(rest).not.toContain(secret);
  expect(rest).not.toMatch(/4242 ?4242 ?4242|seti_\w+_secret/);
  expect(await page.context().cookies()).toEqual([]);
  expect([...origins].toSorted()).toEqual(
    [appOrigin, crmOrigin, 'https://js.stripe.com'].toSorted(),
  );
});

test('what stands in the address does nothing', async ({ page, createWorld }) => {
  const world = await createWorld();
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  await page.route('**/embed/*', (route) => route.fallback());
  await page.goto(toAddress(world, { mount: null }));
  await page.evaluate((origin) => {
    const query =
      '?apiBase=https://evil.example&token=stolen&tenant=evil&publishableKey=pk_live_x&returnUrl=https://evil.example&__proto__[polluted]=1&constructor[prototype][polluted]=1&theme=%3Cscript%3E';
    // The SDK builds the address itself; here it is built by somebody else.
    const crm = window.crm as unknown as { create(): { mount(at: Element | null): void } };
    crm.create().mount(document.querySelector('#guide'));
    const frame =
      document.querySelector('#guide iframe, #guide *')?.shadowRoot?.querySelector('iframe') ??
      document.querySelector('iframe');
    if (frame !== null && frame !== undefined)
      frame.src = `${origin}/embed/card${query}#launch=stolen&token=stolen`;
  }, appOrigin);
  const guide = page.frameLocator('iframe');
  await seeGuide(guide);
  const frame = guideFrame(page);
  expect(await frame.evaluate(() => 'polluted' in {})).toBe(false);
  expect([...origins].filter((origin) => origin.includes('evil'))).toEqual([]);
  expect(await frame.evaluate(() => location.hash)).not.toContain('stolen');
});

test('a sandbox that takes too much is said', async ({ page, createWorld }) => {
  const world = await createWorld();
  await page.goto(
    toAddress(world, {
      mount: null,
      headers: [anyFrames],
      body: `<main><iframe title="Guía" sandbox="allow-scripts" src="${appOrigin}/embed/"></iframe></main>`,
    }),
  );
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(
    'Tu CRM abre la guía con demasiadas restricciones',
  );
});

test('the sandbox that the guide names leaves a working wizard', async ({ page, createWorld }) => {
  const world = await createWorld();
  await page.goto(toAddress(world, { mount: null }));
  await page.evaluate(() => {
    // A host that puts its own sandbox on whatever is framed.
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes)
          if (node instanceof HTMLIFrameElement)
            node.setAttribute(
              'sandbox',
              'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation',
            );
    }).observe(document, { childList: true, subtree: true });
    const crm = window.crm as unknown as { create(): { mount(at: Element | null): void } };
    crm.create().mount(document.querySelector('#guide'));
  });
  await seeGuide(page.frameLocator('iframe'));
});

test('a cross-origin isolated page gets a working wizard', async ({ page, openCrm }) => {
  const policy = `content-security-policy: default-src 'none'; script-src 'self' ${appOrigin}; frame-src ${appOrigin}; style-src 'self'; connect-src 'self'`;
  const { guide } = await openCrm({
    headers: [
      policy,
      'cross-origin-opener-policy: same-origin',
      'cross-origin-embedder-policy: require-corp',
    ],
  });
  expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(true);
  await seeGuide(guide);
});

test('a page with a COEP that is not isolated gets one, too', async ({ page, openCrm }) => {
  const { guide } = await openCrm({ headers: ['cross-origin-embedder-policy: require-corp'] });
  await seeGuide(guide);
  expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(false);
});

test('an element of the page that is named like the SDK is not in its way', async ({ openCrm }) => {
  const { guide } = await openCrm({ body: '<main><a id="Paso"></a><div id="guide"></div></main>' });
  await seeGuide(guide);
});

test('without any storage the wizard works', async ({ page, openCrm }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'] as const)
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  const { guide } = await openCrm({ options: { startStep: 'card' } });
  await seeGuide(guide);
  await saveCard(guide, '4242424242424242');
  await expect(guide.getByText('Tarjeta guardada').first()).toBeVisible();
});

test('the standalone page lets nobody frame it', async ({ context, createWorld }) => {
  const world = await createWorld();
  const page = await context.newPage(); // its console is what this is about
  const refusals: string[] = [];
  page.on('console', (message) => refusals.push(message.text()));
  await page.goto(
    toAddress(world, {
      mount: null,
      headers: [anyFrames],
      body: `<main><iframe title="Guía" src="${appOrigin}/"></iframe></main>`,
    }),
  );
  await page.waitForTimeout(500);
  expect(refusals.join('\n')).toMatch(/frame-ancestors|X-Frame-Options/);
  expect(crmPort).toBeGreaterThan(0);
});
