import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'paso-theme-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** `npm run theme -- file`, over a file that says this. */
function checkTheme(config: object) {
  const file = join(folder, 'config.json');
  writeFileSync(file, JSON.stringify(config));
  const { status, stdout } = spawnSync(process.execPath, ['tools/theme.mjs', file], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout };
}

test('a tenant sees what its colour becomes, and a correction is no error', () => {
  const { status, stdout } = checkTheme({ theme: { accent: '#ffe14d' } });
  expect(stdout).toMatch(/light accent as words: #ffe14d became #[\da-f]{6}/);
  expect(stdout).toMatch(/0 refused, 2 corrected, 0 of \d{3} pairs too weak/);
  expect(status).toBe(0);
});

test('a value that is none is named, and the command fails', () => {
  const { status, stdout } = checkTheme({
    theme: { accent: 'red;} body{display:none', radius: 40, colour: '#fff' },
    logoUrl: { light: 'https://elsewhere.example/a.svg', dark: '/b.svg' },
  });
  expect(stdout).toContain('theme.accent is left out: "red;} body{display:none" is not a colour');
  expect(stdout).toContain('theme.radius is left out: 40 is not a number of pixels from 0 to 24');
  expect(stdout).toContain('theme.colour is left out');
  expect(stdout).toContain('logoUrl is left out');
  expect(status).toBe(1);
});
