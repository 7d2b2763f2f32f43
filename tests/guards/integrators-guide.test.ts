import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
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
const contract = readFileSync('openapi.yaml', 'utf8');

function pageOf(file: string): string {
  return readFileSync(join(guideFolder, file), 'utf8');
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
  return namesOf(sentence).toSorted();
}

test('the guide is the pages in its list, and the site shows the same', () => {
  const files = readdirSync(guideFolder).filter((file) => file.endsWith('.md'));
  expect(files.toSorted()).toEqual(pageFiles.toSorted());
  expect(operationIdsOf(contract).toSorted()).toEqual(operationIds.toSorted());
});

describe.each(pages)('$file', ({ markdown }) => {
  test('its links lead somewhere', () => {
    const broken = linksOf(markdown).filter((target) => {
      if (/^https:/.test(target)) return false;
      const [path = '', anchor] = target.split('#');
      const file = join(guideFolder, path);
      if (!existsSync(file)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(file, 'utf8')).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test('the operations it names are in the contract', () => {
    const prose = [...codeSpansOf(markdown), ...picturesOf(markdown)].join('\n');
    expect(namesOf(prose).filter((name) => !operationIds.includes(name))).toEqual([]);
  });

  test('its examples are what the contract says, without a member too many', () => {
    for (const { language, info, code } of fencesOf(markdown)) {
      if (language !== 'json') continue;
      const schema: unknown = Object.entries(validators).find(([name]) => name === `v${info}`)?.[1];
      expect(schema, `a schema called “${info}”`).toBeDefined();
      const example: unknown = JSON.parse(code);
      expect(v.parse(schema as v.GenericSchema, example), info).toEqual(example);
    }
  });

  test('a picture with numbers is followed by as many sentences, and has a text of its own', () => {
    const parts = markdown.split('```mermaid\n').slice(1);
    for (const part of parts) {
      const [picture = '', after = ''] = part.split('\n```\n');
      expect(picture).toMatch(/accTitle: .+\n\s+accDescr: .+/);
      const isNumbered = picture.includes('autonumber');
      const messages = picture.match(/^\s+\w+\s?-?-[>)x]+\s?\w+:/gm) ?? [];
      const [steps = ''] = after.split(/\n(?:## |```)/);
      const numbers = steps.match(/^\d+\. /gm) ?? [];
      if (isNumbered) expect(numbers, picture).toHaveLength(messages.length);
    }
  });
});

test('the level table has a line for every operation', () => {
  const table = pageOf('support-levels.md').split('## What each level asks of you')[1] ?? '';
  const rows =
    table
      .split('\n## ')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('|')) ?? [];
  expect(namesOf(rows.join('\n')).toSorted()).toEqual(operationIds.toSorted());
});

test('the order of building leaves no operation out', () => {
  expect(operationIds.filter((id) => !pageOf('README.md').includes(`\`${id}\``))).toEqual([]);
});

test('every code of an error is explained once', () => {
  const listed = [...pageOf('errors.md').matchAll(/^\| `(\w+)` \| \d{3} \|/gm)].map(
    ([, code]) => code,
  );
  expect(listed.toSorted()).toEqual(problemCodes.toSorted());
});

test('the operations with a key, and those with a condition, are the contract’s', () => {
  const rules = pageOf('rules.md');
  const having = (rule: 'isKeyed' | 'isConditional') =>
    Object.entries(operationRules).flatMap(([id, row]) => (row[rule] ? [id] : []));
  expect(operationsAfter(rules, 'requires `Idempotency-Key`')).toEqual(
    having('isKeyed').toSorted(),
  );
  expect(operationsAfter(rules, 'requires `If-Match`')).toEqual(having('isConditional').toSorted());
});
