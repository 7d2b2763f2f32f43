// Finds the browser that the tests drive. Only node: modules: tools/ensure.mjs runs before anything is installed.
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env['PROGRAMFILES'] ?? ''}\\Google\\Chrome\\Application\\chrome.exe`,
];

/** The path of an installed Chromium or Chrome (PASO_CHROMIUM wins), or undefined. */
export function findChromium() {
  const chosen = process.env['PASO_CHROMIUM'];
  if (chosen) return chosen;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const candidates = [
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...places,
  ];
  return candidates.find(isExecutable);
}

/** What a person does about a missing browser. */
export const missingChromium =
  'No Chromium was found. Install Chromium or Google Chrome, or name one with PASO_CHROMIUM=/path/to/chrome.';

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
