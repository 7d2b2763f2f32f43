import { backendMethods } from '#src/backend/backend-methods.ts';
import type { CallContext, PageBackend } from '#src/sdk/page-backend.ts';
import { describeBackend } from './backend-suite.ts';
import { openHttpAccount } from './http-account.ts';
import { openPageFrame } from './page-frame.ts';
import type { SuiteAccount, SuiteSetting } from './suite/account.ts';

/*
 * The page around the frame as backend, whose own backend is the simulated one over http: everything crosses a real
 * port, and so does the language.
 */

async function open(setting: SuiteSetting): Promise<SuiteAccount> {
  const account = await openHttpAccount(setting);
  let language = 'es';
  const functions = Object.keys(backendMethods).map((name) => {
    const run = account.backend[name as keyof PageBackend] as (...given: unknown[]) => unknown;
    return [
      name,
      (...given: unknown[]) => {
        const context = given.at(-1) as CallContext;
        account.speak(context.language === 'en' ? 'en' : 'es');
        return run(...given);
      },
    ];
  });
  const frame = openPageFrame(Object.fromEntries(functions) as PageBackend, {
    language: () => language,
  });
  return {
    ...account,
    backend: frame.backend,
    speak(next) {
      language = next;
    },
    close() {
      frame.close();
      account.close();
    },
  };
}

describeBackend('page', open);
