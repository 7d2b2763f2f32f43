// The command line.

import { CannotRun } from './client.mjs';

export const defaults = {
  token: null,
  otherToken: null,
  launchTokens: [],
  workspace: null,
  readOnly: false,
  noCharges: false,
  languages: [],
  only: [],
  skip: [],
  timeoutMs: 10_000,
  maxTimeMs: 10 * 60_000,
  maxRequests: 4_000,
  maxBytes: 256 * 2 ** 20,
  maxAnswerBytes: 32 * 2 ** 20,
  maxWaitSeconds: 90,
  maxRows: 500,
  maxPages: 600,
  sleep: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
  onProgress: () => {},
};

export const help = `Tries a backend of Paso against openapi.yaml.

  paso-conformance --base-url http://localhost:9000/v1 --token … --workspace ws_…

  --base-url URL        where the contract's paths begin; without a path, /v1 on it
  --token TOKEN         access token of a user of the workspace (or PASO_TOKEN in the environment)
  --workspace ID        the workspace for tests. Must be the token's; without it nothing is written
  --launch-token TOKEN  fresh launch token, for the rules of the session; twice tries all of them.
                        Without --token the first one also signs the kit in (PASO_LAUNCH_TOKEN)
  --other-token TOKEN   token of a user of another workspace, for the rules about leaks (PASO_OTHER_TOKEN)
  --languages es,en     languages that the backend's texts have, for the rule about Accept-Language
  --read-only           sends nothing that writes
  --no-charges          writes, but charges no card
  --only RULE,AREA      only these rules, such as money or money.ledger; --skip leaves some out
  --list                the rules, and ends
  --json FILE           the report for a machine ("-" for standard output, instead of the one to read)
  --timeout SECONDS     for one request (10)        --max-time SECONDS   for the whole run (600)
  --max-requests N      in all (4000)               --max-wait SECONDS   for a Retry-After (90)

It ends with 0 when no rule failed, 1 when one did, 2 when it could not run.
`;

/** @param {string[]} args */
export function parseArguments(args, environment = {}) {
  const options = {
    ...defaults,
    launchTokens: environment.PASO_LAUNCH_TOKEN ? [environment.PASO_LAUNCH_TOKEN] : [],
    token: environment.PASO_TOKEN ?? null,
    otherToken: environment.PASO_OTHER_TOKEN ?? null,
    baseUrl: undefined,
    json: null,
    isHelp: false,
    isList: false,
  };
  const words = args.flatMap((word) =>
    /^--[\w-]+=/.test(word)
      ? [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]
      : [word],
  );
  const list = (text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean);
  const take = {
    '--base-url': (value) => void (options.baseUrl = value),
    '--token': (value) => void (options.token = value),
    '--workspace': (value) => void (options.workspace = value),
    '--launch-token': (value) => void options.launchTokens.push(value),
    '--other-token': (value) => void (options.otherToken = value),
    '--languages': (value) => void (options.languages = list(value)),
    '--only': (value) => void options.only.push(...list(value)),
    '--skip': (value) => void options.skip.push(...list(value)),
    '--json': (value) => void (options.json = value),
    '--timeout': (value) => void (options.timeoutMs = number('--timeout', value) * 1000),
    '--max-time': (value) => void (options.maxTimeMs = number('--max-time', value) * 1000),
    '--max-requests': (value) => void (options.maxRequests = number('--max-requests', value)),
    '--max-wait': (value) => void (options.maxWaitSeconds = number('--max-wait', value)),
  };
  const flags = {
    '--read-only': () => void (options.readOnly = true),
    '--no-charges': () => void (options.noCharges = true),
    '--list': () => void (options.isList = true),
    '--help': () => void (options.isHelp = true),
    '-h': () => void (options.isHelp = true),
  };
  options.only = [];
  options.skip = [];
  while (words.length > 0) {
    const name = words.shift();
    if (flags[name]) flags[name]();
    else if (take[name]) {
      const value = words.shift();
      if (value === undefined || value === '')
        throw new CannotRun(`${name} needs a value. --help shows how.`);
      take[name](value);
    } else throw new CannotRun(`No option is called ${name}. --help shows them.`);
  }
  return options;
}

function number(name, text) {
  const value = Number(text);
  if (!(value > 0)) throw new CannotRun(`${name}: a number above 0`);
  return value;
}
