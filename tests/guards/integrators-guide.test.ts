import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { backendMethods } from '#src/backend/backend-methods.ts';
import { problemCodes } from '#src/backend/generated/enums.gen.ts';
import { operationRules, operations } from '#src/backend/generated/operations.gen.ts';
import * as validators from '#src/backend/generated/valibot.gen.ts';
import {
  anchorsOf,
  codeSpansOf,
  fencesOf,
  guideFolder,
  linksOf,
  operationIdsOf,
  pageFiles,
  picturesOf,
  readPages,
} from '#tools/docs/guide.mjs';

const pages = readPages(guideFolder);
const operationIds = Object.keys(operations);
const validatorsByName = new Map(Object.entries<unknown>(validators));
const contract = readFileSync('openapi.yaml', 'utf8');

function pageOf(file: string): string {
  return readFileSync(join(guideFolder, file), 'utf8');
}

function sorted(names: readonly string[]): string[] {
  return names.toSorted((a, b) => a.localeCompare(b));
}

/** Words that are built like an operation's id. */
function namesOf(text: string): string[] {
  const names = text.match(
    /\b(?:get|list|create|update|delete|put|submit|send|report|refresh|resume|cancel)[A-Z]\w+/g,
  );
  return [...new Set(names)];
}

/** The operations that a sentence names: from its first words to its full stop. */
function operationsAfter(text: string, words: string): string[] {
  const sentence = text.split(words)[1]?.split('.\n')[0] ?? '';
  return sorted(namesOf(sentence));
}

test('the guide is the pages in its list, and the site shows the same', () => {
  const files = readdirSync(guideFolder).filter((file) => file.endsWith('.md'));
  expect(sorted(files)).toEqual(sorted(pageFiles));
  expect(sorted(operationIdsOf(contract))).toEqual(sorted(operationIds));
});

describe.each(pages)('$file', ({ file, markdown }) => {
  test('its links lead somewhere', () => {
    const broken = linksOf(markdown).filter((target) => {
      if (target.startsWith('https:')) return false;
      const [path = '', anchor] = target.split('#');
      const file = join(guideFolder, path);
      if (!existsSync(file)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(file, 'utf8')).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test('the operations it names are in the contract', () => {
    const prose = [...codeSpansOf(markdown), ...picturesOf(markdown)].join('\n');
    const functions = file === 'page-backend.md' ? Object.keys(backendMethods) : [];
    const known = [...operationIds, ...functions, 'getToken']; // an option of the SDK
    expect(namesOf(prose).filter((name) => !known.includes(name))).toEqual([]);
  });

  test('its examples are what the contract says, without a member too many', () => {
    const examples = fencesOf(markdown).filter(({ language }) => language === 'json');
    expect(examples.filter(({ info }) => !validatorsByName.has(`v${info}`))).toEqual([]);
    for (const { info, code } of examples) {
      const schema = validatorsByName.get(`v${info}`) as v.GenericSchema; // what the module exports
      const example: unknown = JSON.parse(code);
      // The validator drops what it does not know.
      expect(v.parse(schema, example)).toEqual(example);
    }
  });

  test('a picture with numbers is followed by as many sentences, and has a text of its own', () => {
    const pictures = markdown.split('```mermaid\n').slice(1);
    const counts = pictures.map((part) => {
      const [picture = '', after = ''] = part.split('\n```\n');
      const [words = ''] = after.split(/\n(?:## |```)/);
      const messages = picture.match(/^\s+\w+\s?-?-[>)x]+\s?\w+:/gm) ?? [];
      const sentences = words.match(/^\d+\. /gm) ?? [];
      return {
        hasText: /accTitle: .+\n\s+accDescr: .+/.test(picture),
        missing: picture.includes('autonumber') ? messages.length - sentences.length : 0,
      };
    });
    expect(counts).toEqual(pictures.map(() => ({ hasText: true, missing: 0 })));
  });
});

test('the level table has a line for every operation', () => {
  const table = pageOf('support-levels.md').split('## What each level asks of you')[1] ?? '';
  const rows =
    table
      .split('\n## ')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('|')) ?? [];
  expect(sorted(namesOf(rows.join('\n')))).toEqual(sorted(operationIds));
});

test('the level table has each operation at the contract’s step', () => {
  const { paths } = parse(contract);
  const stepOf = new Map<string, string | undefined>(
    Object.values<Record<string, Record<string, string>>>(paths).flatMap((item) =>
      Object.values(item).flatMap((operation) => {
        const id = operation['operationId'];
        return id === undefined ? [] : [[id, operation['x-step']] as const];
      }),
    ),
  );
  const [, table = ''] = pageOf('support-levels.md').split('## What each level asks of you');
  let step: string | undefined;
  const misplaced: string[] = [];
  for (const row of table.split('\n## ')[0]?.split('\n') ?? []) {
    if (!row.startsWith('| ')) continue;
    const [, first = '', names = ''] = row.split('|');
    if (first.trim() !== '') step = /`([a-z-]+)`/.exec(first)?.[1];
    misplaced.push(...namesOf(names).filter((id) => stepOf.get(id) !== step));
  }
  expect(misplaced).toEqual([]);
});

test('the order of building leaves no operation out', () => {
  expect(operationIds.filter((id) => !pageOf('README.md').includes(`\`${id}\``))).toEqual([]);
});

test('every code of an error is explained once', () => {
  const rows = pageOf('errors.md').matchAll(/^\| `(\w+)` \| \d{3} \|/gm);
  expect(sorted([...rows].map(([, code = '']) => code))).toEqual(sorted(problemCodes));
});

test('the operations with a key, and those with a condition, are the contract’s', () => {
  const rules = pageOf('rules.md');
  const having = (rule: 'isKeyed' | 'isConditional') =>
    sorted(Object.entries(operationRules).flatMap(([id, row]) => (row[rule] ? [id] : [])));
  expect(operationsAfter(rules, 'requires `Idempotency-Key`')).toEqual(having('isKeyed'));
  expect(operationsAfter(rules, 'requires `If-Match`')).toEqual(having('isConditional'));
});
