import { runSafely } from './events.ts';
import { eventNames } from './options.ts';
import type {
  Onboarding,
  OnboardingAppearance,
  OnboardingInstance,
  OnboardingOptions,
} from './types.ts';

const properties = ['options', 'getToken', 'backend'] as const;
const numbers = ['warmth', 'radius'];
const looks = ['scheme', 'accent', 'accent-dark', 'font', ...numbers];

/**
 * Makes an element a wizard: from when it is in the page and has `getToken` or `backend`, until it is taken out. Each
 * event is dispatched as `paso-<event>`, with what it carries as `detail`. Answers what to call after a change.
 */
export function connectElement(element: HTMLElement, onboarding: Onboarding): () => void {
  const given: Partial<Record<string, unknown>> = {};
  let instance: OnboardingInstance | null = null;

  function look(): void {
    if (!element.isConnected) {
      instance?.destroy();
      instance = null;
    } else if (instance !== null) instance.update(readLook(element));
    else if ((given['getToken'] ?? given['backend']) !== undefined) begin();
  }

  function begin(): void {
    const options = {
      ...readLook(element),
      startStep: readText(element, 'start-step'),
      display: readText(element, 'display'),
      ...given,
    };
    const created = onboarding.create(options as OnboardingOptions); // which checks them
    instance = created;
    for (const name of eventNames) created.on(name, (event) => tell(element, name, event));
    if (options.display !== 'modal') created.mount(element);
  }

  for (const name of properties) {
    const before: unknown = Reflect.get(element, name); // set before this code was there
    Object.defineProperty(element, name, {
      configurable: true,
      get: () => (name === 'options' ? given : given[name]),
      set(value: object | undefined) {
        Object.assign(given, name === 'options' ? value : { [name]: value });
        queueMicrotask(() => runSafely(look));
      },
    });
    if (before !== undefined) Reflect.set(element, name, before);
  }
  Object.defineProperty(element, 'instance', { configurable: true, get: () => instance });
  element.style.display ||= 'block';
  return look;
}

function tell(element: HTMLElement, name: string, detail: object): void {
  const event = new CustomEvent(`paso-${name}`, { detail, bubbles: true, cancelable: true });
  const isPrevented = !element.dispatchEvent(event);
  if (isPrevented && 'preventDefault' in detail) (detail.preventDefault as () => void)();
}

function readText(element: HTMLElement, name: string): string | undefined {
  return element.getAttribute(name) ?? undefined;
}

function readLook(element: HTMLElement) {
  const appearance: Record<string, unknown> = {};
  for (const name of looks) {
    const value = readText(element, name);
    const member = name === 'accent-dark' ? 'accentDark' : name;
    if (value !== undefined) appearance[member] = numbers.includes(name) ? Number(value) : value;
  }
  return { locale: readText(element, 'locale'), appearance: appearance as OnboardingAppearance };
}
