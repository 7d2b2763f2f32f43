import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { createPolicy, kindOf } from '#tools/headers/policy.mjs';
import { toFiles } from '#tools/headers/write.mjs';
import { flow } from '#src/app/flow.ts';
import { parseSiteConfig } from '#src/config.ts';
import { badOrigins, goodOrigins } from './origins.ts';
import { askCaddy, askNginx, askStaticHost, type HeaderMap } from './header-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'paso-headers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const html = '<!doctype html><div id="root"></div><script type="module" src="/a.js"></script>';
const shipped = JSON.parse(readFileSync(join(root, 'public/config.json'), 'utf8')) as object;
const answers = (run: () => unknown) => {
  try {
    run();
    return true;
  } catch {
    return false;
  }
};
const site = {
  apiBase: '/v1',
  allowedOrigins: ['https://crm.example', 'http://localhost:5174'],
  analytics: null,
  logoUrl: null,
};

function headersOf(path: string, change: object = {}, page = html): HeaderMap {
  const policy = createPolicy({ site: { ...site, ...change }, html: page });
  return Object.fromEntries(kindOf(policy, path)?.headers ?? []) as HeaderMap;
}

/** A policy's directives by name. */
function policyOf(path: string, change: object = {}, page = html): HeaderMap {
  const text = headersOf(path, change, page)['Content-Security-Policy'] ?? '';
  return Object.fromEntries(
    text.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

describe('who may frame the wizard', () => {
  test.each(['/', '/card', '/index.html', '/embedded', '/anything/else'])('nobody: %s', (path) => {
    expect(policyOf(path)['frame-ancestors']).toBe("'none'");
    expect(headersOf(path)['X-Frame-Options']).toBe('DENY');
  });

  test.each(['/embed', '/embed/', '/embed/card'])('the tenant’s origins: %s', (path) => {
    expect(policyOf(path)['frame-ancestors']).toBe('https://crm.example http://localhost:5174');
    expect(headersOf(path)).not.toHaveProperty('X-Frame-Options');
    expect(policyOf(path, { allowedOrigins: ['https://other.example'] })['frame-ancestors']).toBe(
      'https://other.example',
    );
    expect(policyOf(path, { allowedOrigins: [] })['frame-ancestors']).toBe("'none'");
  });

  test.each(['/demo', '/demo/card'])('itself: %s', (path) => {
    expect(policyOf(path)['frame-ancestors']).toBe("'self'");
  });

  test('an address in brackets has no place in a policy and is left out of it', () => {
    const allowedOrigins = ['http://[::1]:5174', 'https://crm.example'];
    expect(policyOf('/embed', { allowedOrigins })['frame-ancestors']).toBe('https://crm.example');
  });
});

describe('where the wizard may reach', () => {
  test('without a wish of the tenant: itself and Stripe', () => {
    expect(policyOf('/')).toMatchObject({
      'default-src': "'none'",
      'connect-src': "'self' https://api.stripe.com",
      'img-src': "'self' data:",
      'script-src': "'self' https://js.stripe.com https://*.js.stripe.com",
      'style-src': "'self'",
    });
  });

  test('the backend, the events and the logo where the tenant has them', () => {
    const change = {
      allowedOrigins: ['https://crm.example', 'https://img.example'],
      apiBase: 'https://api.example/paso/v1',
      analytics: { url: 'https://crm.example/events' },
      logoUrl: { light: 'https://img.example/a.svg', dark: '/dark.svg' },
    };
    expect(policyOf('/embed', change)).toMatchObject({
      'connect-src': "'self' https://api.example https://crm.example https://api.stripe.com",
      'img-src': "'self' data: https://img.example",
    });
  });

  test('a logo that the page does not show either is no reason to refuse the rest', () => {
    const logoUrl = { light: 'https://a; script-src *', dark: 'https://elsewhere.example/b.svg' };
    expect(policyOf('/', { logoUrl })['img-src']).toBe("'self' data:");
  });
});

describe('what config.json cannot write into a header', () => {
  test.each([
    'https://crm.example; script-src *',
    'https://crm.example;script-src',
    'https://crm.example\nSet-Cookie: a=b',
    "https://crm.example'",
    'https://crm.example"',
    'https://crm.example ',
    'https://*.crm.example',
    'https://*',
    '*',
    "'self'",
    'https://crm.example/',
    'http://crm.example',
    'https://a:b@crm.example',
    'https://${request_uri}',
    'https://{env.HOME}',
    7,
    null,
  ])('%j as an origin', (origin) => {
    expect(() => headersOf('/embed', { allowedOrigins: [origin] })).toThrow(
      /^allowedOrigins\[0\] in config\.json is .* which is no origin that a header can name: .+\.$/s,
    );
  });

  test.each([...goodOrigins, ...badOrigins])('the page and its headers agree on %j', (origin) => {
    const isGood = goodOrigins.includes(origin);
    const config = { ...shipped, allowedOrigins: [origin] };
    expect(answers(() => headersOf('/embed', config))).toBe(isGood);
    expect(answers(() => parseSiteConfig(config))).toBe(isGood);
  });

  test.each([
    [
      'https://*.crm.example',
      'there are no wildcards; name each origin, as in https://crm.example.',
    ],
    ['https://CRM.example:443/', 'write https://crm.example.'],
    ['https://crm.example\n', 'write https://crm.example.'],
    ['https://ñandú.example', 'write https://xn--and-6ma2c.example.'],
    [
      'http://crm.example',
      'http is for pages of this machine alone, such as http://localhost:5174; write https.',
    ],
  ])('whoever set %j up is told what to write', (origin, advice) => {
    expect(() => headersOf('/embed', { allowedOrigins: [origin] })).toThrow(`name: ${advice}`);
  });

  test.each(['https://api.example;script-src/v1', '//api.example', 'http://api.example', '', null])(
    '%j as an API',
    (apiBase) => {
      expect(() => headersOf('/', { apiBase })).toThrow(/^apiBase in config\.json is /);
    },
  );

  test('whatever is accepted is made of the letters of an address', () => {
    const marks = [';', ' ', "'", '"', '\n', '\r', '*', ',', '$', '{', '\\', '%3b', ':'];
    const pieces = fc.constantFrom('https://', 'http://localhost', 'crm', '.', '9', 'ñ', ...marks);
    const text = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (origin) => {
        let made: HeaderMap;
        try {
          made = policyOf('/embed', { allowedOrigins: [origin] });
        } catch {
          return;
        }
        expect(made['frame-ancestors']).toMatch(/^https?:\/\/[a-z0-9.-]+(?::\d+)?$/);
        expect(Object.keys(made)).toEqual(Object.keys(policyOf('/embed')));
      }),
      { numRuns: 2000 },
    );
  });
});

test('what stands in index.html itself is allowed by its hash, and nothing else inline is', () => {
  const page = [
    '<!-- <script>never()</script> -->',
    '<script type="application/json">{}</script>',
    '<script>guard()\r\n</script><style media="all">a{}</style>',
    '<script type="module" src="/a.js"></script>',
  ].join('\n');
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect(policyOf('/', {}, page)).toMatchObject({
    'script-src': `'self' ${hashOf('guard()\n')} https://js.stripe.com https://*.js.stripe.com`,
    'style-src': `'self' ${hashOf('a{}')}`,
  });
  expect(headersOf('/', {}, page)['Content-Security-Policy']).not.toMatch(
    /unsafe-eval|(?:script-src|style-src|style-src-elem) [^;]*unsafe-inline/,
  );
});

describe('the files for web servers say the same', () => {
  const policy = createPolicy({ site, html });
  const { files, refusals } = toFiles(policy) as { files: HeaderMap; refusals: string[] };
  const read = (name: string) => files[name] ?? '';
  const pages = ['/', '/index.html', '/done', ...flow.map(({ id }) => `/${id}`)];
  const frames = ['/embed', '/embed/', '/embed/card', '/demo', '/demo/'];
  const parts = ['/assets/app-1.js', '/assets/a.svg', '/sdk/paso.js', '/config.json', '/docs/a/'];

  test('there is one for each', () => {
    expect(refusals).toEqual([]);
    expect(Object.keys(files).toSorted((a, b) => a.localeCompare(b))).toEqual([
      'Caddyfile',
      'cloudflare/_headers',
      'netlify/_headers',
      'netlify/_redirects',
      'nginx.conf',
    ]);
  });

  test('nginx, which has no type for modules, is told one where a host’s page loads them', () => {
    expect(read('nginx.conf')).toMatch(
      /^location \^~ \/sdk\/ \{[^}]*types \{ text\/javascript js mjs;/m,
    );
  });

  test.each([...pages, ...frames, ...parts])('%s', (path) => {
    const wanted = headersOf(path);
    expect(askNginx(read('nginx.conf'), path)).toEqual(wanted);
    expect(askCaddy(read('Caddyfile'), path)).toEqual(wanted);
    expect(askStaticHost(read('cloudflare/_headers'), path)).toEqual(wanted);
    expect(askNetlify(path)).toEqual(wanted);
  });

  test.each(['/somewhere/else', '/openapi.yaml', '/icon.svg'])('%s', (path) => {
    const wanted = headersOf(path);
    expect(askNginx(read('nginx.conf'), path)).toEqual(wanted);
    expect(askCaddy(read('Caddyfile'), path)).toEqual(wanted);
    expect(askStaticHost(read('cloudflare/_headers'), path)).toEqual(wanted);
    // No rule of Netlify's can take back another's: there it is not answered with the wizard.
    expect(askNetlify(path)).toEqual(Object.fromEntries(policy.common));
  });

  test('at Netlify every page that is answered has its headers, with a slash at its end too', () => {
    const answered = read('netlify/_redirects').matchAll(/^(\/\S*) \/index\.html 200$/gm);
    const told = [...answered].map(([, path = '']) => path.replace('*', ''));
    expect(told).toContain('/card/');
    for (const path of told) {
      expect([path, askNetlify(path)['Content-Security-Policy']]).toEqual([
        path,
        headersOf(path)['Content-Security-Policy'],
      ]);
    }
  });

  test('a list too long for Cloudflare’s lines is said, and the others have it', () => {
    const allowedOrigins = Array.from({ length: 60 }, (_, n) => `https://white-label-${n}.example`);
    const made = toFiles(createPolicy({ site: { ...site, allowedOrigins }, html }));
    expect(made.refusals).toEqual([expect.stringMatching(/^Cloudflare Pages reads 2000 char/)]);
    expect(Object.keys(made.files)).toHaveLength(4);
    expect(made.files['nginx.conf']).toContain('https://white-label-59.example');
  });

  test('nginx, which reads 4096 characters of a word or a comment, has a thousand white labels in pieces', () => {
    const allowedOrigins = Array.from({ length: 1000 }, (_, n) => `https://label-${n}.example`);
    const many = createPolicy({ site: { ...site, allowedOrigins }, html });
    const text = toFiles(many).files['nginx.conf'] ?? '';
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(4000);
    const wanted = headersOf('/embed', { allowedOrigins });
    expect(wanted['Content-Security-Policy']).toContain('https://label-999.example');
    expect(askNginx(text, '/embed/card')).toEqual(wanted);
    expect(askNginx(text, '/card')).toEqual(headersOf('/card'));
  });

  /** Where two rules of ours say the same twice, which of Netlify's ways to join them is meant makes no difference. */
  function askNetlify(path: string): HeaderMap {
    const joined = askStaticHost(read('netlify/_headers'), path);
    const once = (value: string) => {
      const half = value.slice(0, (value.length - 2) / 2);
      return value === `${half}, ${half}` ? half : value;
    };
    return Object.fromEntries(Object.entries(joined).map(([name, value]) => [name, once(value)]));
  }
});

test('below a path every address is', () => {
  const policy = createPolicy({ site, html, base: '/onboarding/' });
  expect(kindOf(policy, '/onboarding/embed/card')?.id).toBe('embed');
  expect(kindOf(policy, '/embed/card')?.id).toBe('page');
  const { files, refusals } = toFiles(policy) as { files: HeaderMap; refusals: string[] };
  expect(askNginx(files['nginx.conf'] ?? '', '/onboarding/embed')).toEqual(headersOf('/embed'));
  expect(askCaddy(files['Caddyfile'] ?? '', '/onboarding/card')).toEqual(headersOf('/card'));
  expect(refusals).toEqual([expect.stringContaining('root of a site only')]);
  expect(() => createPolicy({ site, html, base: '/a;b/' })).toThrow(/^The app is served at/);
});

describe('npm run headers', () => {
  const dist = join(folder, 'dist');
  mkdirSync(dist);
  writeFileSync(join(dist, 'index.html'), html);

  function make(config: object, name: string) {
    const file = join(folder, `${name}.json`);
    const out = join(folder, name);
    writeFileSync(file, JSON.stringify(config));
    const command = ['tools/headers/cli.mjs', '--dist', dist, '--config', file, '--out', out];
    const run = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
    return { ...run, out };
  }

  test('makes a tenant’s files without a build', () => {
    const { status, out } = make({ ...site, allowedOrigins: ['https://tenant.example'] }, 'good');
    expect(status).toBe(0);
    const text = readFileSync(join(out, 'netlify/_headers'), 'utf8');
    expect(askStaticHost(text, '/embed')['Content-Security-Policy']).toContain(
      'frame-ancestors https://tenant.example',
    );
  });

  test('refuses a tenant’s mistake in a sentence, and writes nothing', () => {
    const { status, stderr, out } = make({ ...site, allowedOrigins: ['https://a;b'] }, 'bad');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^allowedOrigins\[0\] in config\.json is "https:\/\/a;b"/);
    expect(existsSync(out)).toBe(false);
  });
});
