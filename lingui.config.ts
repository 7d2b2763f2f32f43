import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

/** Never on the page before the customer leaves the first step; `npm test -- bundle` checks it. */
const later = [
  '<rootDir>/src/steps/!(wallet)/!(step|done-page).*',
  '<rootDir>/src/payments/**',
  '<rootDir>/src/channels/**',
  '<rootDir>/src/backend/later-error-words.*',
  '<rootDir>/src/account/{check-status,elsewhere-panel,elsewhere-step,finish-top-up,top-up-outcome,hand-over,hand-over-link,hand-over-words,share-message,runway}.*',
  '<rootDir>/src/app/{frame-problem,hand-over-note,return-offer}.*',
  '<rootDir>/src/steps/wallet/{lost-answers,observed-wallet,wallet-balance,recharge-state}.*',
];
/** The page around the wizard in a demo: no customer loads a word of it. */
const demo = '<rootDir>/src/demo/**';
const tests = '**/*.test.*';

export default defineConfig({
  sourceLocale: 'es',
  locales: ['es', 'en', 'pt'],
  // In parts, so that the first step does not wait for the words of all the others. A few stand in several.
  catalogs: [
    {
      path: '<rootDir>/src/i18n/locales/{locale}/first',
      include: ['<rootDir>/src'],
      exclude: [...later, demo, tests],
    },
    { path: '<rootDir>/src/i18n/locales/{locale}/later', include: later, exclude: [tests] },
    { path: '<rootDir>/src/i18n/locales/{locale}/demo', include: [demo], exclude: [tests] },
  ],
  // Where a message is used changes with every edit of the code; the catalogues change only with the words.
  format: formatter({ lineNumbers: false, origins: false }),
});
