// The headers of a deployment, by kind of address: the one source of what tools/headers writes for web servers and of
// what `vite preview` sends. Reasons: docs/integrators/production.md.
import { findInlineHashes } from './inline-hashes.mjs';
import { demoDirectives } from '../demo/directives.mjs';
import { ConfigFault, readSources } from './sources.mjs';

const stripeScripts = ['https://js.stripe.com', 'https://*.js.stripe.com'];

const notCached = ['Cache-Control', 'no-cache'];
/** For whoever asks: a frame without an origin of its own (sandboxed), a page that isolates itself. */
const forEverybody = [
  ['Access-Control-Allow-Origin', '*'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
];

/**
 * The kinds of address of one tenant, the first that fits is meant; the last one fits every address.
 *
 * `site` is config.json parsed, `html` the built index.html, `base` where the app is served; `isSecure` is false for a
 * server on this machine that speaks plain http.
 */
export function createPolicy({ site, html, base = '/', isSecure = true }) {
  if (!/^\/(?:[\w-]+\/)*$/.test(base))
    throw new ConfigFault(
      `The app is served at ${base}: headers go by paths such as /onboarding/.`,
    );
  const sources = readSources(site);
  const common = [
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ...(isSecure ? [['Strict-Transport-Security', 'max-age=63072000; includeSubDomains']] : []),
  ];
  const directives = toDirectives(sources, findInlineHashes(html));
  const page = (ancestors, allowed = directives) => [
    ...common,
    ['Content-Security-Policy', [...allowed, `frame-ancestors ${ancestors}`].join('; ')],
    ['Permissions-Policy', permissions],
    notCached,
  ];
  const framers = sources.frameAncestors;
  const kinds = [
    {
      id: 'assets',
      why: 'Named after their content: never asked for twice.',
      below: ['assets/'],
      headers: [
        ...common,
        ...forEverybody,
        ['Cache-Control', 'public, max-age=31536000, immutable'],
      ],
    },
    {
      id: 'sdk',
      why: 'What a host’s page loads: the same address for every release.',
      below: ['sdk/'],
      headers: [...common, ...forEverybody, ['Cache-Control', 'public, max-age=300']],
    },
    {
      id: 'config',
      why: 'The tenant’s settings: nothing secret.',
      exact: ['config.json'],
      headers: [...common, ...forEverybody, notCached],
    },
    {
      id: 'guide',
      why: 'The guide that `npm run docs` makes: a site of its own kind.',
      below: ['docs/'],
      isFolder: true,
      headers: [...common, ['X-Frame-Options', 'DENY'], notCached],
    },
    {
      id: 'embed',
      why: 'The wizard in a frame: of the tenant’s origins, and of nobody else. No X-Frame-Options, which knows no list.',
      exact: ['embed'],
      below: ['embed/'],
      isPage: true,
      headers: [
        ...page(framers.length > 0 ? framers.join(' ') : "'none'"),
        ['Cross-Origin-Resource-Policy', 'cross-origin'],
      ],
    },
    {
      id: 'demo',
      why: 'The demonstration: a folder of its own, whose page frames itself and reaches nobody.',
      exact: ['demo'],
      below: ['demo/'],
      isFolder: true,
      headers: [...page("'self'", demoDirectives), ['X-Frame-Options', 'SAMEORIGIN']],
    },
    {
      id: 'picture',
      why: 'A picture opened by itself: it may be dressed by its own style and runs nothing.',
      endings: ['.svg'],
      headers: [
        ...common,
        [
          'Content-Security-Policy',
          "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'",
        ],
        notCached,
      ],
    },
    {
      id: 'page',
      why: 'The wizard as a page: in no frame.',
      isPage: true,
      headers: [...page("'none'"), ['X-Frame-Options', 'DENY']],
    },
  ];
  return {
    base,
    origins: framers,
    common,
    kinds: kinds.map(
      ({ exact = [], below = [], endings = [], isPage = false, isFolder = false, ...kind }) => ({
        ...kind,
        isPage,
        isFolder,
        endings,
        exact: exact.map((path) => base + path),
        below: below.map((path) => base + path),
      }),
    ),
  };
}

/** The kind of address that a path is. */
export function kindOf({ kinds }, path) {
  return kinds.find(
    ({ id, exact, below, endings }) =>
      id === 'page' ||
      exact.includes(path) ||
      below.some((start) => path.startsWith(start)) ||
      endings.some((ending) => path.endsWith(ending)),
  );
}

/** Everything but who may frame it. */
function toDirectives({ connect, images }, { scripts, styles }) {
  return [
    ['default-src', "'none'"],
    ['base-uri', "'none'"],
    ['object-src', "'none'"],
    ['form-action', "'none'"],
    ['script-src', "'self'", ...scripts, ...stripeScripts],
    ['style-src', "'self'", ...styles],
    // Attributes only: Stripe’s script writes them on the frames it makes. A style element is still refused.
    ['style-src-attr', "'unsafe-inline'"],
    // data: is the tab’s icon in the tenant’s colours.
    ['img-src', "'self'", 'data:', ...images],
    ['font-src', "'self'"],
    ['connect-src', "'self'", ...connect, 'https://api.stripe.com'],
    ['frame-src', ...stripeScripts, 'https://hooks.stripe.com'],
  ].map((words) => words.join(' '));
}

/** Paying and passkeys of a bank are for frames within frames, whose origins only the bank knows. The rest nobody uses. */
const permissions = [
  'payment=*',
  'publickey-credentials-get=*',
  ...['camera', 'display-capture', 'geolocation', 'hid', 'microphone', 'midi', 'serial', 'usb'].map(
    (feature) => `${feature}=()`,
  ),
].join(', ');
