// Who may import whom: the one table. It writes the `overrides` of .oxlintrc.json, and checks what lint cannot see.
//
//   node tools/boundaries.mjs           writes .oxlintrc.json
//   node tools/boundaries.mjs --check   fails when that file is not what the table gives, when a folder is not in the
//                                       table, and where code is loaded with import() outside its places
//
// oxlint's regular expressions know no look-ahead (one that has it is silently ignored), and an override replaces a
// rule's options instead of adding to them. So each folder gets one complete list of what it may not import.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The parts of the code: their files, how they are imported, and what they may import. */
const parts = {
  domain: { files: ['src/domain/**'], as: '^#src/domain/', may: [] },
  i18n: { files: ['src/i18n/**'], as: '^#src/i18n/', may: ['domain'] },
  ui: { files: ['src/ui/**'], as: '^#src/ui/', may: ['domain', 'i18n'] },
  channels: { files: ['src/channels/**'], as: '^#src/channels/', may: ['domain'] },
  wizard: { files: ['src/wizard/**'], as: '^#src/wizard/', may: ['domain'] },
  host: {
    files: ['src/host/*'],
    as: '^#src/host/(?:exits|host|journey|journey-event)\\.ts$',
    may: ['domain'],
  },
  'host adapters': {
    files: ['src/host/{standalone,event-sender}.ts', 'src/host/*/**'],
    as: `^#src/host/${otherThan('exits.ts', 'host.ts', 'journey.ts', 'journey-event.ts', 'frame/protocol.ts', 'frame/channel.ts')}$`,
    may: ['domain', 'host'],
  },
  'frame protocol': {
    files: ['src/host/frame/{protocol,channel}.ts'],
    as: '^#src/host/frame/(?:protocol|channel)\\.ts$',
    may: ['domain'],
  },
  backend: {
    files: ['src/backend/*'],
    as: '^#src/backend/[^/]+$',
    may: ['domain', 'channels', 'i18n'],
  },
  'backend adapters': {
    files: ['src/backend/http/**', 'src/backend/page/**'],
    as: '^#src/backend/(?:http|page)/',
    may: ['domain', 'channels', 'backend', 'backend/generated', 'frame protocol'],
  },
  'backend/generated': {
    files: ['src/backend/generated/**'],
    as: '^#src/backend/generated/',
    may: [],
  },
  payments: { files: ['src/payments/**'], as: '^#src/payments/', may: ['domain', 'ui', 'i18n'] },
  account: {
    files: ['src/account/**'],
    as: '^#src/account/',
    may: ['domain', 'ui', 'i18n', 'channels', 'wizard', 'backend', 'host', 'payments'],
  },
  steps: {
    files: ['src/steps/**'],
    as: '^#src/steps/',
    may: ['domain', 'ui', 'i18n', 'channels', 'wizard', 'backend', 'host', 'payments', 'account'],
  },
  app: {
    files: ['src/app/**'],
    as: '^#src/app/',
    may: [
      'domain',
      'ui',
      'i18n',
      'channels',
      'wizard',
      'backend',
      'host',
      'payments',
      'account',
      'steps/*/step.ts, done-page.ts',
      'config',
    ],
  },
  sdk: {
    files: ['src/sdk/**'],
    as: '^#src/sdk/',
    may: ['domain', 'channels', 'backend', 'frame protocol'],
  },
  config: { files: ['src/config.ts'], as: '^#src/[^/]+$', may: ['domain', 'i18n', 'host'] },
  demo: {
    files: ['src/demo/**'],
    as: '^#src/demo/',
    may: [
      'domain',
      'ui',
      'i18n',
      'channels',
      'backend',
      'backend adapters',
      'host',
      'host adapters',
      'app',
      'steps/*/step.ts, done-page.ts',
      'mocks',
    ],
  },
  mocks: {
    files: ['mocks/**'],
    as: '^#mocks/',
    may: ['mocks', 'domain', 'channels', 'backend/generated'],
  },
  "the fake CRM's page": {
    files: ['mocks/crm/client/**'],
    as: '^#mocks/crm/client/',
    may: ['mocks', 'domain', 'backend', 'backend adapters', 'sdk'],
  },
};

/** A part of a part, for those who may import no more of it. */
const doors = {
  'steps/*/step.ts, done-page.ts': {
    of: 'steps',
    except: `^#src/steps/(?:[^/]+/${otherThan('step.ts', 'done-page.ts')}|[^/]+)$`,
  },
};

/** Packages with one door each; everyone else goes through it. */
const packages = [
  { as: '^@stripe/', doors: ['payments', 'mocks'], why: 'Only payments/ names Stripe.' },
  {
    as: '^react-router',
    doors: ['app'],
    why: 'Only app/ knows the router; a step reports done, skipped or back.',
  },
  { as: '^@base-ui/', doors: ['ui'], why: 'Primitives are wrapped in ui/.' },
  { as: '^(?:msw(?:/|$)|virtual:msw)', doors: ['mocks'], why: 'The simulation stays in mocks/.' },
  { as: '^node:', doors: ['mocks'], why: 'This code runs in browsers.' },
];

/** Parts that no package may enter: mocks and every adapter run them as they are. */
const pure = ['domain'];

/** Globals that belong to the adapters. */
const closedGlobals = [
  ['fetch', 'Ask through the backend or host port.'],
  ['process', 'This code runs in browsers.'],
];
const adapters = ['backend adapters', 'host adapters', 'config', 'mocks', "the fake CRM's page"];

/** import() is how a part leaves the first load: only where the composition decides it. */
const lazyPlaces = [
  /^src\/(?:main\.tsx|embedded\.ts)$/,
  /^src\/app\//,
  /^src\/steps\/[^/]+\/(?:step|done-page)\.ts$/,
  /^src\/i18n\/i18n\.ts$/,
  /^src\/steps\/wallet\/(?:lost-help|screen|wallet-page)\.tsx$/, // a question that few have; the end of the walk
  /^src\/backend\/error-words\.ts$/, // of what no first screen can be answered
  /^src\/demo\/(?:main\.tsx|words\.ts)$/, // its two documents; the panel's words
  /^src\/sdk\/load-parts\.ts$/, // what a host's page needs once a wizard is opened
  /^src\/backend\/http\/create-http-backend\.ts$/, // the areas that no first screen asks for
];

const upward = {
  regex: '^\\.\\./',
  message: 'Inside a folder ./x.ts, across folders #src/… or #mocks/….',
};
const downward = { regex: '^\\./.+/', message: 'Across folders #src/….' };
const tests = ['**/*.test.ts', '**/*.test.tsx', 'tests/**'];

const overrides = [
  ...Object.entries(parts).map(([name, part]) => overrideOf(name, part)),
  overrideOfTests(),
];
const file = path.join(root, '.oxlintrc.json');
const current = readFileSync(file, 'utf8');
const wanted = `${JSON.stringify({ ...JSON.parse(current), overrides }, null, 2)}\n`;

if (process.argv.includes('--check')) check();
else writeFileSync(file, wanted);

function overrideOf(name, part) {
  const patterns = [upward];
  if (name !== 'mocks' && name !== 'i18n') patterns.push(downward);
  for (const [other, { as }] of Object.entries(parts)) {
    const message =
      other === name ? 'Inside a folder ./x.ts.' : `${name} may import ${sentenceOf(part.may)}.`;
    if (part.may.includes(other)) continue;
    const door = part.may.find((allowed) => doors[allowed]?.of === other);
    patterns.push({ regex: door ? doors[door].except : as, message });
  }
  if (pure.includes(name))
    patterns.push({ regex: '^[@a-z]', message: `${name} uses no packages.` });
  else {
    const closed = packages.filter((entry) => !entry.doors.includes(name));
    patterns.push(...closed.map(({ as, why }) => ({ regex: as, message: why })));
  }
  const rules = { 'no-restricted-imports': ['error', { patterns: joined(patterns) }] };
  if (!adapters.includes(name)) {
    rules['no-restricted-globals'] = [
      'error',
      ...closedGlobals.map(([global, message]) => ({ name: global, message })),
    ];
  }
  return { files: part.files, rules };
}

/** Tests may import everything, and be long, but stay free of ../ too. */
function overrideOfTests() {
  return {
    files: tests,
    rules: {
      'no-restricted-imports': ['error', { patterns: [upward] }],
      'no-restricted-globals': 'off',
      'max-lines': 'off',
      'no-console': 'off',
    },
  };
}

/** One pattern a message. */
function joined(patterns) {
  return Object.entries(Object.groupBy(patterns, ({ message }) => message)).map(
    ([message, group]) => ({
      regex: group.map(({ regex }) => regex).join('|'),
      message,
    }),
  );
}

function sentenceOf(may) {
  return may.length === 0 ? 'nothing of ours' : may.join(', ');
}

function check() {
  const faults = [];
  if (current !== wanted)
    faults.push('.oxlintrc.json is not what tools/boundaries.mjs gives: run `npm run boundaries`.');
  for (const entry of readdirSync(path.join(root, 'src'), { withFileTypes: true })) {
    const isKnown = Object.values(parts).some(({ files }) =>
      files.some((glob) => glob.startsWith(`src/${entry.name}/`)),
    );
    if (entry.isDirectory() && !isKnown)
      faults.push(`src/${entry.name}/ is not in the table of tools/boundaries.mjs.`);
  }
  for (const name of readdirSync(path.join(root, 'src'), { recursive: true })) {
    const source = `src/${String(name).replaceAll(path.sep, '/')}`;
    if (
      !/\.tsx?$/.test(source) ||
      /\.test\.tsx?$/.test(source) ||
      lazyPlaces.some((place) => place.test(source))
    )
      continue;
    const lines = readFileSync(path.join(root, source), 'utf8').split('\n');
    lines.forEach((line, index) => {
      if (/^\s*(?:\/\/|\/?\*)/.test(line) || !/\bimport\s*\(/.test(line)) return;
      faults.push(
        `${source}:${index + 1} loads code with import(): that is for lazyPlaces in tools/boundaries.mjs.`,
      );
    });
  }
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

/** A regular expression for every file name but these. */
function otherThan(...words) {
  const letters = [...new Set(words.filter(Boolean).map((word) => word[0]))];
  if (letters.length === 0) return '.+';
  const further = letters.map((letter) => {
    const rests = words.filter((word) => word.startsWith(letter)).map((word) => word.slice(1));
    const ending = rests.includes('') ? '' : '?';
    return `${escaped(letter)}(?:${otherThan(...rests)})${ending}`;
  });
  return `(?:[^${letters.map(escaped).join('')}].*|${further.join('|')})`;
}

function escaped(letter) {
  return /[\w]/.test(letter) ? letter : `\\${letter}`;
}
