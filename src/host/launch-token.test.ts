import { expect, test } from 'vitest';
import { takeLaunchToken } from './launch-token.ts';

function take(hash: string) {
  const shown: unknown[] = [];
  const history = {
    state: { key: 'kept' },
    replaceState: (...entry: unknown[]) => void shown.push(entry),
  };
  const token = takeLaunchToken({ hash, pathname: '/card', search: '?a=1' }, history);
  return { token, shown };
}

test.each([
  ['#launch=abc.DEF-123_x', 'abc.DEF-123_x'],
  ['#launch=a%2Bb%3D%3D', 'a+b=='],
  ['#launch=a+b==', 'a+b=='],
  ['#theme=dark&launch=abc', 'abc'],
  ['#launch=abc&theme=dark', 'abc'],
])('%s holds the token %s', (hash, token) => {
  expect(take(hash).token).toBe(token);
});

test('the address is clean at once, and keeps its path and the history’s state', () => {
  expect(take('#launch=abc').shown).toEqual([[{ key: 'kept' }, '', '/card?a=1']]);
});

test.each(['#launch=', '#launch=%E0%A4%A'])('%s is no token, and is stripped too', (hash) => {
  const { token, shown } = take(hash);
  expect(token).toBeNull();
  expect(shown).toHaveLength(1);
});

test.each(['', '#', '#relaunch=abc', '#section', '#x=launch=abc'])('%j is left alone', (hash) => {
  expect(take(hash)).toEqual({ token: null, shown: [] });
});
