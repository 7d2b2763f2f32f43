import * as v from 'valibot';
import type { OperationId } from '#src/backend/generated/operations.gen.ts';
import { operations } from '#src/backend/generated/operations.gen.ts';
import {
  vCreateHandoverLinkBody,
  vCreatePaymentMethodBody,
  vCreateFrameSessionBody,
  vCreateSessionBody,
  vCreateSetupIntentBody,
  vCreateTopUpBody,
  vGetUsageSummaryQuery,
  vListPaymentMethodsQuery,
  vListRemindersQuery,
  vListTopUpsQuery,
  vListUsageRatesQuery,
  vListWalletTransactionsQuery,
  vPutAutoRechargeBody,
  vPutChannelActivationBody,
  vPutReminderPreferencesBody,
  vReportOnboardingStepBody,
  vResumeTopUpBody,
  vSubmitChannelRequirementBody,
  vUpdateMeBody,
  vUpdatePaymentMethodBody,
  vUpdateReminderBody,
} from '#src/backend/generated/valibot.gen.ts';
import { isJson } from './accept.ts';
import { notFound, ProblemAnswer, type FieldProblem } from './problem.ts';

const bodies: Partial<Record<OperationId, v.GenericSchema>> = {
  createSession: vCreateSessionBody,
  createFrameSession: vCreateFrameSessionBody,
  updateMe: vUpdateMeBody,
  reportOnboardingStep: vReportOnboardingStepBody,
  createHandoverLink: vCreateHandoverLinkBody,
  createSetupIntent: vCreateSetupIntentBody,
  createPaymentMethod: vCreatePaymentMethodBody,
  updatePaymentMethod: vUpdatePaymentMethodBody,
  createTopUp: vCreateTopUpBody,
  resumeTopUp: vResumeTopUpBody,
  putAutoRecharge: vPutAutoRechargeBody,
  putChannelActivation: vPutChannelActivationBody,
  submitChannelRequirement: vSubmitChannelRequirementBody,
  updateReminder: vUpdateReminderBody,
  putReminderPreferences: vPutReminderPreferencesBody,
};

const queries: Partial<Record<OperationId, { schema: v.GenericSchema; lists: string[] }>> = {
  listPaymentMethods: { schema: vListPaymentMethodsQuery, lists: [] },
  listWalletTransactions: { schema: vListWalletTransactionsQuery, lists: ['type', 'channel'] },
  listTopUps: { schema: vListTopUpsQuery, lists: ['status'] },
  getUsageSummary: { schema: vGetUsageSummaryQuery, lists: ['channel'] },
  listUsageRates: { schema: vListUsageRatesQuery, lists: [] },
  listReminders: { schema: vListRemindersQuery, lists: [] },
};

const routes = Object.entries(operations).map(([id, { method, path }]) => ({
  id: id as OperationId, // the keys of the generated table
  method,
  names: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
  pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '([^/]+)')}$`),
}));

export interface Route {
  id: OperationId;
  path: Record<string, string>;
}

/** The operation of a method and a path below `/v1`. 404 for another path, 405 when only the method is wrong. */
export function findRoute(method: string, pathname: string): Route {
  const allowedMethods: string[] = [];
  for (const route of routes) {
    const match = route.pattern.exec(pathname);
    if (match === null) continue;
    allowedMethods.push(route.method);
    if (route.method !== method) continue;
    const path = Object.fromEntries(
      route.names.map((name, index) => [name, decodeSegment(match[index + 1] ?? '')]),
    );
    return { id: route.id, path };
  }
  if (allowedMethods.length === 0) throw notFound();
  throw new ProblemAnswer(405, 'invalid_request', { allowedMethods });
}

function decodeSegment(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new ProblemAnswer(400, 'invalid_request');
  }
}

/** The query of an operation, checked against the contract. 400 where it does not fit. */
export function parseQuery(id: OperationId, parameters: URLSearchParams): unknown {
  const known = queries[id];
  if (known === undefined) return {};
  const given: Record<string, unknown> = {};
  for (const name of new Set(parameters.keys())) {
    const value = parameters.get(name) ?? '';
    if (known.lists.includes(name)) given[name] = parameters.getAll(name);
    else given[name] = name === 'limit' && /^-?\d+$/.test(value) ? Number(value) : value;
  }
  return check(known.schema, given, '');
}

/** No body of the contract comes near it; in characters. */
export const MAX_BODY_LENGTH = 65_536;

/** The body of an operation, checked against the contract; undefined where it has none. */
export function parseBody(id: OperationId, text: string, contentType: string | null): unknown {
  const schema = bodies[id];
  if (schema === undefined) return undefined;
  if (text.length > MAX_BODY_LENGTH) {
    throw new ProblemAnswer(400, 'invalid_request', { detail: 'The body is too large.' });
  }
  if (!isJson(contentType)) {
    throw new ProblemAnswer(400, 'invalid_request', { detail: 'The body is application/json.' });
  }
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new ProblemAnswer(400, 'invalid_request', { detail: 'The body is not JSON.' });
  }
  return check(schema, given, '');
}

function check(schema: v.GenericSchema, given: unknown, root: string): unknown {
  const result = v.safeParse(schema, given);
  if (result.success) {
    const pointer = findMisread(given, result.output, root);
    if (pointer === null) return result.output;
    throw new ProblemAnswer(400, 'invalid_request', { errors: [{ pointer, code: 'invalid' }] });
  }
  const errors = result.issues.map((issue): FieldProblem => {
    const keys =
      issue.path?.map(({ key }) => String(key).replaceAll('~', '~0').replaceAll('/', '~1')) ?? [];
    const isMissing = issue.input === undefined;
    return {
      pointer: [root, ...keys].join('/'),
      code: isMissing ? 'required' : 'invalid',
      detail: issue.message,
    };
  });
  throw new ProblemAnswer(400, 'invalid_request', { errors });
}

/**
 * Where the validators are kinder than the contract: they take an array for an object without required members, and a
 * day that no month has for a date.
 */
function findMisread(given: unknown, read: unknown, pointer: string): string | null {
  if (Array.isArray(given) !== Array.isArray(read)) return pointer;
  if (typeof given === 'string') return isImpossibleDate(given) ? pointer : null;
  if (typeof given !== 'object' || given === null) return null;
  for (const [name, member] of Object.entries(given)) {
    if (!Object.hasOwn(Object(read), name)) continue;
    const found = findMisread(member, (read as typeof given)[name as never], `${pointer}/${name}`);
    if (found !== null) return found;
  }
  return null;
}

function isImpossibleDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d/.exec(text) ?? [];
  return (
    day !== undefined &&
    new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() < Number(day)
  );
}
