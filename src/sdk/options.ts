import {
  namespace,
  protocolVersion,
  readMessage,
  type MessageType,
} from '#src/host/frame/protocol.ts';
import { misused } from './onboarding-error.ts';
import type { OnboardingEvents, OnboardingOptions, OnboardingUpdate } from './types.ts';

export const eventNames = [
  'ready',
  'stepchange',
  'lock',
  'paymentmethodadded',
  'pending',
  'complete',
  'exit',
  'error',
] as const satisfies (keyof OnboardingEvents)[];

/** Throws `invalid_config` with a sentence where an option cannot mean anything. */
export function checkOptions(options: OnboardingOptions): void {
  if (!isObject(options)) throw misused('create() takes an object of options.');
  const { getToken, backend, display, title, height, allowNavigation, on = {} } = options;
  const sources = [getToken, backend].filter((source) => source !== undefined);
  demand(sources.length === 1, 'give either getToken or backend.');
  demandKind(getToken, 'function', 'getToken');
  demand(backend === undefined || isObject(backend), 'backend must be an object.');
  demand(
    display === undefined || display === 'inline' || display === 'modal',
    'display must be "inline" or "modal".',
  );
  demandKind(title, 'string', 'title');
  demandKind(allowNavigation, 'function', 'allowNavigation');
  demand(
    height === undefined || (isObject(height) && isHeight(height)),
    'height takes min and max, in whole pixels, min not above max.',
  );
  demand(isObject(on), 'on must be an object.');
  for (const [name, handler] of Object.entries(on)) {
    if (handler !== undefined) checkEvent(name, handler);
  }
  check('init', 'startStep', options.startStep, 'must be the id of a step');
  checkUpdate(options);
}

export function checkEvent(name: string, handler: unknown): void {
  demand(eventNames.includes(name as never), `there is no event "${name}".`);
  demand(typeof handler === 'function', `what is called at "${name}" must be a function.`);
}

/** Throws where a language or a look is none. */
export function checkUpdate(change: OnboardingUpdate): void {
  demand(isObject(change), 'update() takes an object.');
  const { locale, appearance } = change;
  check('update', 'locale', locale, 'must be a language tag such as "es"');
  check(
    'update',
    'appearance',
    appearance,
    'takes scheme, accent, accentDark, font, warmth and radius',
  );
}

/** What would not be read on the other side of the frame is refused here, by the same schema. */
function check(type: MessageType, name: string, value: unknown, sentence: string): void {
  const payload = { nonce: '-', source: 'http', fit: 'auto', [name]: value };
  const envelope = { ns: namespace, v: protocolVersion, iid: '-', id: '-', k: 'evt' } as const;
  const message = readMessage({ ...envelope, t: type, p: payload } as never, type);
  demand(message !== null, `${name} ${sentence}.`);
}

function isHeight({ min = 0, max = 1_000_000 }: { min?: number; max?: number }): boolean {
  return [min, max].every(Number.isInteger) && min >= 0 && min <= max;
}

function demandKind(value: unknown, kind: string, name: string): void {
  demand(value === undefined || typeof value === kind, `${name} must be a ${kind}.`);
}

function demand(isMet: boolean, sentence: string): void {
  if (!isMet) throw misused(sentence);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
