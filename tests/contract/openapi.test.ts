import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { parse } from 'yaml';
import { problemCodes } from '#src/backend/generated/enums.gen.ts';
import { operationRules, operations } from '#src/backend/generated/operations.gen.ts';
import type { OperationId } from '#src/backend/generated/operations.gen.ts';
import {
  vMoneyMicros,
  vOnboarding,
  vProblem,
  vRequirementSubmission,
  vTenant,
  vTopUp,
  vTopUpCreate,
} from '#src/backend/generated/valibot.gen.ts';

const text = readFileSync('openapi.yaml', 'utf8');
const contract = parse(text);
const operationIds = Object.keys(operations) as OperationId[];

function answeredStatuses(id: OperationId): string[] {
  const { method, path } = operations[id];
  return Object.keys(contract.paths[path][method.toLowerCase()].responses);
}

test.each(operationIds)('%s lists every answer its rules can give', (id) => {
  const rules = operationRules[id];
  const expected = [
    '503',
    ...(rules.auth === 'none' ? [] : ['401']),
    ...(rules.isKeyed ? ['400', '409', '422', '429'] : []),
    ...(rules.isConditional ? ['412', '428'] : []),
    ...(operations[id].path.includes('{') ? ['404'] : []),
  ];
  expect(answeredStatuses(id)).toEqual(expect.arrayContaining(expected));
});

test('every problem code is named where an operation can answer it', () => {
  const outside = text.replace(/ProblemCode:\n[\s\S]*?examples:/, '');
  expect(problemCodes.filter((code) => !outside.includes(`\`${code}\``))).toEqual([]);
});

test('the example of a payment that waits for 3-D Secure is a valid answer', () => {
  const { examples } =
    contract.paths['/wallet/top-ups'].post.responses['201'].content['application/json'];
  expect(v.is(vTopUp, examples.requires_action.value)).toBe(true);
});

test('an answer may carry members and values of a later version', () => {
  const step = {
    id: 'celebration',
    support: 'delegate',
    status: 'archived',
    evidence: { kind: 'sworn', source: 'notary', at: '2026-11-22T10:00:00Z' },
    skippable: false,
    needs: ['patience'],
    later: true,
  };
  const answer = {
    steps: [step],
    started_at: null,
    updated_at: '2026-11-22T10:00:00.000Z',
    later: 1,
  };
  const { later, ...known } = step;
  expect(later).toBe(true);
  expect(v.parse(vOnboarding, answer).steps).toEqual([known]);
});

test.each([12.5, '12', null, 2 ** 53, Number.NaN])(
  'an amount of %s is refused',
  (amount_micros) => {
    expect(v.is(vMoneyMicros, { amount_micros, currency: 'usd' })).toBe(false);
  },
);

test('a request with an unknown member is refused, a map keeps its entries', () => {
  const amount = { amount: 2000, currency: 'usd' };
  expect(v.is(vTopUpCreate, { amount })).toBe(true);
  expect(v.is(vTopUpCreate, { amount, card_number: 'x' })).toBe(false);
  const submission = { values: { business_name: 'La Espiga', number_is_free: true } };
  expect(v.parse(vRequirementSubmission, submission)).toEqual(submission);
  expect(v.is(vRequirementSubmission, { values: { business_name: 1 } })).toBe(false);
});

test('a menu is checked all the way down', () => {
  const leaf = { id: 'wallet', label: 'Billetera', icon: null, children: [] };
  const menu = (child: unknown) => [
    { id: 'billing', label: 'Facturación', icon: 'billing', children: [child] },
  ];
  const crm = (child: unknown) => ({
    url: 'https://crm.example/',
    wallet_url: null,
    menu_path: [],
    menu: menu(child),
  });
  const vCrm = vTenant.entries.crm;
  expect(v.is(vCrm, crm(leaf))).toBe(true);
  expect(v.is(vCrm, crm({ ...leaf, label: 7 }))).toBe(false);
});

test('a problem needs no more than its four members', () => {
  const problem = {
    type: '/problems/stale-write',
    title: 'Stale write',
    status: 412,
    code: 'stale_write',
  };
  expect(v.is(vProblem, problem)).toBe(true);
  expect(v.is(vProblem, { ...problem, code: undefined })).toBe(false);
});
