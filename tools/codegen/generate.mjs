// Generates src/backend/generated from openapi.yaml. With --check nothing is written: it fails when what is
// committed is not what the contract gives.

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@hey-api/openapi-ts';
import { parse } from 'yaml';
import { createConfig } from './openapi-ts.config.mjs';
import { splitValidators } from './split-validators.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const contractFile = join(root, 'openapi.yaml');
const targetFolder = join(root, 'src/backend/generated');
const header = '// Generated from openapi.yaml by `npm run codegen`. Never edited by hand.\n';
const methods = ['get', 'put', 'post', 'patch', 'delete'];

const isCheck = process.argv.includes('--check');
const files = await generate();
if (isCheck) await check(files);
else await write(files);

/** All generated files, by name. */
async function generate() {
  const folder = await mkdtemp(join(tmpdir(), 'paso-codegen-'));
  try {
    await createClient(createConfig(contractFile, folder));
    const types = await readFile(join(folder, 'types.gen.ts'), 'utf8');
    const validators = await readFile(join(folder, 'valibot.gen.ts'), 'utf8');
    const contract = parse(await readFile(contractFile, 'utf8'));
    const operations = listOperations(contract);
    return new Map([
      ['types.gen.ts', types.replace(/^\/\/.*\n/, header)],
      ['operations.gen.ts', header + operationsSource(operations)],
      ['enums.gen.ts', header + enumsSource(contract)],
      ...[...splitValidators(nameRecursiveSchemas(validators), operations)].map(
        ([name, source]) => [name, header + source],
      ),
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** hey-api types a schema that contains itself as "some schema"; its answers would then be `unknown`. */
function nameRecursiveSchemas(source) {
  return source.replace(
    /export const v(\w+): v\.GenericSchema =/g,
    'export const v$1: v.GenericSchema<$1> =',
  );
}

function operationsSource(operations) {
  const typeNames = operations
    .flatMap(({ typeName }) => [`${typeName}Data`, `${typeName}Errors`, `${typeName}Responses`])
    .sort();
  return [
    '',
    'import type {',
    ...typeNames.map((name) => `  ${name},`),
    "} from './types.gen.ts';",
    '',
    '/** Method and path of every operation, by its id. */',
    'export const operations = {',
    ...operations.map(
      ({ id, method, path }) => `  ${id}: { method: '${method}', path: '${path}' },`,
    ),
    '} as const;',
    '',
    '/** What is asked and answered in every operation, by its id: what a client sends and a server must answer. */',
    'export interface Operations {',
    ...operations.map(
      ({ id, typeName }) =>
        `  ${id}: { data: ${typeName}Data; responses: ${typeName}Responses; errors: ${typeName}Errors };`,
    ),
    '}',
    '',
    'export type OperationId = keyof Operations;',
    '',
    '/**',
    ' * What a server checks before it looks at the body: who asks (`auth`), the Idempotency-Key (`isKeyed`), If-Match',
    ' * (`isConditional`), what the user must be allowed (`permission`), and the step whose support decides whether it is',
    ' * offered (`step`). Apart from `operations`, so that a client does not carry it.',
    ' */',
    'export const operationRules = {',
    ...operations.map(
      ({ id, auth, isKeyed, isConditional, permission, step }) =>
        `  ${id}: { auth: '${auth}', isKeyed: ${isKeyed}, isConditional: ${isConditional}, permission: ${permission}, step: ${step} },`,
    ),
    '} as const satisfies Record<',
    '  OperationId,',
    '  {',
    "    auth: 'token' | 'cookie' | 'none';",
    '    isKeyed: boolean;',
    '    isConditional: boolean;',
    '    permission: string | null;',
    '    step: string | null;',
    '  }',
    '>;',
    '',
  ].join('\n');
}

function listOperations(contract) {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method])
      .map((method) => {
        const operation = item[method];
        const headers = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
          .map((parameter) => resolve(contract, parameter))
          .filter((parameter) => parameter.in === 'header')
          .map((parameter) => parameter.name);
        return {
          id: operation.operationId,
          typeName: operation.operationId[0].toUpperCase() + operation.operationId.slice(1),
          method: method.toUpperCase(),
          path,
          area: operation.tags[0],
          auth: authOf(operation.security ?? contract.security),
          isKeyed: headers.includes('Idempotency-Key'),
          isConditional: headers.includes('If-Match'),
          permission: quoted(operation['x-permission']),
          step: quoted(operation['x-step']),
        };
      }),
  );
}

function quoted(text) {
  return text === undefined ? 'null' : `'${text}'`;
}

function authOf(security) {
  const [scheme] = security.flatMap((requirement) => Object.keys(requirement));
  return { sessionToken: 'token', refreshCookie: 'cookie' }[scheme] ?? 'none';
}

/** Follows one `$ref` inside the contract. */
function resolve(contract, value) {
  if (!value.$ref) return value;
  return value.$ref
    .slice(2)
    .split('/')
    .reduce((node, key) => node[key], contract);
}

/** The values this build knows of each open enumeration. The wire may carry others at any time. */
function enumsSource(contract) {
  const blocks = Object.entries(contract.components.schemas)
    .filter(([, schema]) => schema['x-extensible-enum'])
    .map(([name, schema]) => {
      const values = schema['x-extensible-enum'].map((value) => `  '${value}',`);
      const constant = pluralOf(name[0].toLowerCase() + name.slice(1));
      return [
        `export const ${constant} = [`,
        ...values,
        '] as const;',
        `export type Known${name} = (typeof ${constant})[number];`,
        '',
      ].join('\n');
    });
  return [
    '',
    '// Known values of the open enumerations; the wire may carry others at any time.',
    '',
    blocks.join('\n'),
  ].join('\n');
}

function pluralOf(name) {
  if (name.endsWith('s')) return `${name}es`;
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return `${name}s`;
}

async function write(files) {
  await rm(targetFolder, { recursive: true, force: true });
  await mkdir(targetFolder, { recursive: true });
  for (const [name, source] of files) await writeFile(join(targetFolder, name), source);
}

async function check(files) {
  const committed = await readdir(targetFolder).catch(() => []);
  const stale = committed.filter((name) => !files.has(name));
  for (const [name, source] of files) {
    const current = await readFile(join(targetFolder, name), 'utf8').catch(() => null);
    if (current !== source) stale.push(name);
  }
  if (stale.length === 0) return;
  console.error(
    `src/backend/generated is not what openapi.yaml gives (${stale.join(', ')}). Run \`npm run codegen\` and commit the result.`,
  );
  process.exitCode = 1;
}
