// The contract as the kit reads it: openapi.yaml itself, never a copy of what it says.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { LineCounter, parseDocument } from 'yaml';

/** Where the contract lies: beside the kit, in the same package. */
export const contractFile = fileURLToPath(new URL('../../openapi.yaml', import.meta.url));

/**
 * @typedef {object} Listed What the contract lists for one status.
 * @property {string} at pointer of the response
 * @property {string} description
 * @property {{ name: string, required: boolean, schema: object }[]} headers
 * @property {Map<string, string>} content media type → pointer of its schema
 *
 * @typedef {object} Operation
 * @property {string} id
 * @property {string} at pointer of the operation
 * @property {string} method
 * @property {string} path
 * @property {string[]} names path parameters
 * @property {{ name: string, in: string, required?: boolean, schema: object }[]} parameters
 * @property {string | null} body pointer of the request body's schema
 * @property {'token' | 'cookie' | 'none'} auth
 * @property {boolean} isKeyed
 * @property {boolean} isConditional
 * @property {boolean} isRead
 * @property {string | null} step the step whose support level decides whether it answers
 * @property {string | null} permission what the user must be allowed
 * @property {boolean} isOptional
 * @property {Map<number, Listed>} responses
 */

/** “As price list, reminders and hand-over links may, and refreshSession where the host refreshes.” */
const optional =
  /^\/(?:usage\/rates|reminders|reminder-preferences|handover-links|session\/refresh)(?:\/|$)/;

/** @type {ReturnType<typeof readContract> | undefined} */
let loaded;

/** The contract, read and compiled once a process. */
export function loadContract() {
  loaded ??= readContract(contractFile);
  return loaded;
}

function readContract(file) {
  const text = readFileSync(file, 'utf8');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) throw new Error(`openapi.yaml: ${document.errors[0]?.message}`);
  const root = document.toJS();
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true });
  addFormats.default(ajv);
  ajv.addSchema(root, 'contract');

  /** What stands at a pointer, through references. */
  function resolve(node, pointer) {
    if (node?.$ref === undefined) return { node, pointer };
    const target = node.$ref.slice(1);
    return resolve(follow(root, target), target);
  }

  const operations = new Map();
  for (const [path, item] of Object.entries(root.paths)) {
    for (const method of ['get', 'put', 'post', 'patch', 'delete']) {
      if (item[method] === undefined) continue;
      const operation = readOperation(root, path, item, method, resolve);
      operations.set(operation.id, operation);
    }
  }
  return {
    version: String(root.info.version),
    root,
    operations,
    resolve,
    /** `openapi.yaml:123 #/paths/…`: the place for a person and for a machine. */
    locate(pointer) {
      const range = document.getIn(parts(pointer), true)?.range;
      const line = range ? lines.linePos(range[0]).line : 1;
      return `openapi.yaml:${line} #${pointer}`;
    },
    /** In what a value is not of a schema: a list of Ajv's errors. */
    validate(pointer, value) {
      const check = ajv.getSchema(`contract#${encodeURI(pointer)}`);
      if (check === undefined) throw new Error(`openapi.yaml has nothing at ${pointer}`);
      return check(value) ? [] : (check.errors ?? []);
    },
  };
}

function readOperation(root, path, item, method, resolve) {
  const here = `/paths/${escape(path)}/${method}`;
  const described = item[method];
  const parameters = [...(item.parameters ?? []), ...(described.parameters ?? [])].map(
    (parameter) => resolve(parameter, here).node,
  );
  const schema = described.requestBody?.content['application/json']?.schema;
  const responses = new Map();
  for (const [status, given] of Object.entries(described.responses)) {
    const { node, pointer } = resolve(given, `${here}/responses/${status}`);
    const headers = Object.entries(node.headers ?? {}).map(([name, header]) => {
      const { required = false, schema: shape = {} } = resolve(header, pointer).node;
      return { name, required, schema: shape };
    });
    const content = Object.keys(node.content ?? {}).map((type) => [
      type,
      `${pointer}/content/${escape(type)}/schema`,
    ]);
    const description = node.description ?? '';
    responses.set(Number(status), { at: pointer, description, headers, content: new Map(content) });
  }
  const security = described.security ?? root.security;
  const has = (name) => parameters.some((parameter) => parameter.name === name);
  return {
    id: described.operationId,
    at: here,
    method: method.toUpperCase(),
    path,
    names: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
    parameters,
    body: schema
      ? resolve(schema, `${here}/requestBody/content/application~1json/schema`).pointer
      : null,
    description: described.description ?? '',
    auth: security.length === 0 ? 'none' : 'refreshCookie' in security[0] ? 'cookie' : 'token',
    isKeyed: has('Idempotency-Key'),
    isConditional: has('If-Match'),
    isRead: method === 'get',
    step: described['x-step'] ?? null,
    permission: described['x-permission'] ?? null,
    isOptional: optional.test(path),
    responses,
  };
}

/** The codes that the contract names for a status of an operation. */
export function codesOf(operation, status) {
  const listed = operation.responses.get(status);
  if (listed === undefined) return new Set();
  // “The operation names its codes” is said of 409; the others are named with their status.
  const words = `${listed.description} ${status === 409 ? operation.description : ''}`;
  const codes = new Set([...words.matchAll(/`([a-z]+(?:_[a-z]+)+)`/g)].map(([, code]) => code));
  if (status === 409 && !operation.isKeyed) codes.delete('idempotency_in_progress');
  return codes;
}

/** A segment of a JSON Pointer. */
export function escape(segment) {
  return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}

function parts(pointer) {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function follow(root, pointer) {
  return parts(pointer).reduce((node, part) => node?.[part], root);
}
