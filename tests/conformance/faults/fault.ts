import type { ScenarioName } from '#mocks/scenarios.ts';
import type { Given, Memory, Plan, Sent } from './fault-proxy.ts';

/** One way to be wrong, and the rule that has to say so. */
export interface Fault {
  rule: string;
  what: string;
  scenario?: ScenarioName;
  /** How many launch tokens the run gets. */
  launches?: number;
  /** With a token of another workspace. */
  hasOther?: boolean;
  options?: Record<string, unknown>;
  plan: Plan;
}

/** JSON of anybody: faults reach into it at will. */
export type Loose = ReturnType<typeof JSON.parse>;

export const fault = (
  rule: string,
  what: string,
  plan: Plan,
  more: Partial<Fault> = {},
): Fault => ({ rule, what, plan, ...more });

/** `GET /wallet`, with `*` for one segment and `.*` for any rest. */
export function matches(pattern: string, { method, path }: Pick<Sent, 'method' | 'path'>): boolean {
  const [verb = '', route = ''] = pattern.split(' ');
  const expression = new RegExp(`^${route.replaceAll(/(?<!\.)\*/g, '[^/]+')}$`);
  return (verb === 'ANY' || verb === method) && expression.test(path);
}

export const problem = (
  status: number,
  code: string,
  headers: Record<string, string> = {},
): Given => ({
  status,
  headers: { 'content-type': 'application/problem+json', ...headers },
  cookies: [],
  body: JSON.stringify({ type: `/problems/${code}`, title: code, status, code }),
});

export const json = (
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Given => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  cookies: [],
  body: JSON.stringify(body),
});

/** Changes the body of what went well. */
export function edit(
  pattern: string,
  change: (body: Loose, sent: Sent, memory: Memory) => unknown,
): Plan {
  return {
    async answer(given, sent, memory) {
      if (!matches(pattern, sent) || given.status >= 300 || given.body === '') return;
      const body: Loose = JSON.parse(given.body);
      await change(body, sent, memory);
      given.body = JSON.stringify(body);
    },
  };
}

/** Another answer to one request, where there is a reason. */
export function instead(
  pattern: string,
  make: (sent: Sent, memory: Memory) => Given | void | Promise<Given | void>,
): Plan {
  return { request: (sent, memory) => (matches(pattern, sent) ? make(sent, memory) : undefined) };
}

/** The request as the server understood it. */
export function misread(pattern: string, change: (sent: Sent, memory: Memory) => void): Plan {
  return {
    request(sent, memory) {
      if (matches(pattern, sent)) change(sent, memory);
    },
  };
}

/** A refusal that is told by another code, or another status. */
export function recode(code: string, other: string, status?: number): Plan {
  return {
    answer(given) {
      if (given.status < 400 || !given.body.includes(`"${code}"`)) return;
      given.body = given.body.replaceAll(`"${code}"`, `"${other}"`);
      if (status === undefined) return;
      given.body = given.body.replace(/"status":\d+/, `"status":${status}`);
      given.status = status;
    },
  };
}

/** A refusal that is answered as if all were well. */
export function ignore(
  code: string,
  make: (sent: Sent, memory: Memory) => Given | Promise<Given>,
): Plan {
  return {
    async answer(given, sent, memory) {
      if (given.status >= 400 && given.body.includes(`"${code}"`))
        Object.assign(given, await make(sent, memory));
    },
  };
}

/** Changes the headers of any answer to a request. */
export function reheader(
  pattern: string,
  change: (headers: Record<string, string>, given: Given) => void,
): Plan {
  return {
    answer(given, sent) {
      if (matches(pattern, sent)) change(given.headers, given);
    },
  };
}

/** Another read with the same token. */
export const read = (memory: Memory, path: string, query = ''): Promise<Given> =>
  memory.pass({
    method: 'GET',
    path,
    query: new URLSearchParams(query),
    headers: { authorization: `Bearer ${memory.token}` },
    body: '',
  });

/** Changes the JSON of a request. */
export function rebody(sent: Sent, change: (body: Loose) => unknown): void {
  try {
    const body: Loose = JSON.parse(sent.body);
    sent.body = JSON.stringify(change(body) ?? body);
  } catch {
    // not JSON: left as it is
  }
}

export const isWrite = ({ method }: Sent): boolean => method !== 'GET';
