import '@testing-library/jest-dom/vitest';
import { i18n } from '@lingui/core';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';

// Files share one environment (isolate: false), so every test leaves the page as it found it, and a test that made
// React or a library complain has failed, whatever it asserted.

// What jsdom has no layout for.
window.scrollTo = () => {};
Element.prototype.scrollIntoView = () => {};
window.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  });
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

// A story waits for several answers and a screen; a slow machine is no failure.
configure({ asyncUtilTimeout: 12_000 });
vi.setConfig({ testTimeout: 40_000 });

beforeEach(() => {
  // Spanish is the source language: the words stand in the code, no catalogue is needed.
  i18n.loadAndActivate({ locale: 'es', messages: {} });
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});

afterEach(() => {
  cleanup();
  const complaints = [
    ...vi.mocked(console.error).mock.calls,
    ...vi.mocked(console.warn).mock.calls,
  ];
  vi.restoreAllMocks();
  vi.useRealTimers();
  localStorage.clear();
  sessionStorage.clear();
  if (complaints.length > 0) {
    throw new Error(
      `The console was written to:\n${complaints.map((words) => words.join(' ')).join('\n')}`,
    );
  }
});
