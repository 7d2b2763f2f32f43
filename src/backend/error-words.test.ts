import { expect, test } from 'vitest';
import { type BackendErrorCode, backendErrorCodes } from './backend-error.ts';
import { describeBackendError, describeReadProblem, loadLaterErrorWords } from './error-words.ts';
import { hasUnknownOutcome } from './use-write.ts';

await loadLaterErrorWords();

function read(code: BackendErrorCode): { title: string; body: string } {
  const { title, body } = describeBackendError(code);
  return { title: title.message ?? '', body: body.message ?? '' };
}

test.each(backendErrorCodes)('%s: what happened in a line, then what to do', (code) => {
  const { title, body } = read(code);
  expect(title).toMatch(/^[A-ZÁÉÍÓÚ][^.!]{5,60}$/);
  expect(body).toMatch(/^[A-ZÁÉÍÓÚ].{30,260}\.$/);
});

test.each(backendErrorCodes)('%s: calm words, and none of ours', (code) => {
  const { title, body } = read(code);
  const words = `${title} ${body}`;
  expect(words).not.toMatch(/[!¡]|usted|error|HTTP|token|servidor|ETag|API|inválid|fallo tuyo/i);
  expect(words).not.toContain(code);
});

test('each code has words of its own where the customer can do something else', () => {
  const alike = new Map<string, BackendErrorCode[]>();
  for (const code of backendErrorCodes) {
    const { title } = read(code);
    alike.set(title, [...(alike.get(title) ?? []), code]);
  }
  expect([...alike.values()].filter((codes) => codes.length > 1)).toEqual([]);
});

test('"no charge" is never said while the outcome is open', () => {
  for (const code of backendErrorCodes.filter(hasUnknownOutcome)) {
    expect(`${code}: ${read(code).body}`).not.toMatch(/no se hizo (?:ningún|otro) cobro/i);
  }
});

test('what could only be read asks nobody to look for a payment', () => {
  for (const code of backendErrorCodes.filter((each) =>
    ['unavailable', 'malformed'].includes(each),
  )) {
    expect(read(code).body).toMatch(/pagando/);
    expect(describeReadProblem(code).body.message).not.toMatch(/pagando|escribiste/);
  }
});
