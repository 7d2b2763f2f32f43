import type { PageBackend } from './page-backend.ts';

/*
 * Everything a host's page can see of the SDK. No type here comes from a library, so that a host needs none to compile:
 * contract.ts holds them against the protocol.
 */

/** Why there is no wizard, or what is wrong in it. What to do about each: README.md. */
export type OnboardingErrorCode =
  | 'frame_unreachable'
  | 'handshake_timeout'
  | 'protocol_mismatch'
  | 'origin_not_allowed'
  | 'session_unavailable'
  | 'session_expired'
  | 'unsupported_sandbox'
  | 'host_isolated'
  | 'stripe_blocked'
  | 'backend_unavailable'
  | 'invalid_config'
  | 'unknown';

export type OnboardingStep = 'wallet' | 'card' | 'auto-recharge' | 'balance' | 'channels';

/** Why the wizard must not be closed now. */
export type LockReason = 'payment_processing' | 'saving';

/** What the wizard looks like: the members of a tenant's `theme`, and the scheme. */
export interface OnboardingAppearance {
  /** `auto` follows the customer's device. */
  scheme?: 'light' | 'dark' | 'auto';
  /** A CSS colour, such as `#2f6df6`. */
  accent?: string;
  /** The accent where it is dark; `null` makes it from `accent`. */
  accentDark?: string | null;
  /** Of the light grounds: -1 (cool) to 1 (warm). */
  warmth?: number;
  /** Of corners: 0 to 24 CSS pixels. */
  radius?: number;
  /** `system`, `humanist`, `geometric`, `rounded` or `serif`: fonts that the device has. */
  font?: string;
}

export interface TokenContext {
  /** `expired` and `rejected`: the last token is of no use any more, whatever your page may have kept. */
  reason: 'initial' | 'expiring' | 'expired' | 'rejected';
  /** How often it was asked for in a row; 1 at first. */
  attempt: number;
  /** Aborted after 10 s, and when the wizard is gone. */
  signal: AbortSignal;
}

/** A short-lived token of the wizard's backend, which your server asks for. */
export interface OnboardingToken {
  token: string;
  /** Seconds from now: 1 to 86,400. */
  expiresIn: number;
}

export type GetToken = (context: TokenContext) => Promise<OnboardingToken>;

export interface ExitEvent {
  /** Where the wizard would lead: an address of the CRM. */
  readonly url: string;
  readonly defaultPrevented: boolean;
  /** Your page leads on itself. Without it the browser goes to `url`; a modal only closes. */
  preventDefault(): void;
}

export interface OnboardingErrorEvent {
  code: OnboardingErrorCode;
  /** For the engineer, never for the customer. */
  message: string;
  /** What your own function threw. */
  cause?: unknown;
}

/** What a page is told. Each is a hint: what it grants something for, it asks its own backend. */
export interface OnboardingEvents {
  /** The first screen is there: the wizard, or a sentence about why there is none. */
  ready: object;
  stepchange: { step: OnboardingStep | 'done' };
  /** Whether something is under way that closing would interrupt. */
  lock: { locked: boolean; reason: LockReason | null };
  /** The backend holds a usable card that it did not hold before. */
  paymentmethodadded: object;
  /** A card was handed in, and is not confirmed yet. */
  pending: { subject: 'card' };
  /** The backend counts every step as complete, and did not before. */
  complete: object;
  exit: ExitEvent;
  error: OnboardingErrorEvent;
}

export type OnboardingHandlers = {
  [Name in keyof OnboardingEvents]?: (event: OnboardingEvents[Name]) => void;
};

/** Who answers the wizard: its own backend with your tokens, or your page. */
export type OnboardingSource =
  | { getToken: GetToken; backend?: undefined }
  | { backend: PageBackend; getToken?: undefined };

export interface OnboardingSettings {
  /** `modal`: a dialog over the page, which `open()` shows. */
  display?: 'inline' | 'modal' | undefined;
  startStep?: OnboardingStep | undefined;
  /** BCP 47: es, en or pt; the customer's browser decides without it. */
  locale?: string | undefined;
  appearance?: OnboardingAppearance | undefined;
  /** Names the frame to a screen reader, and the dialog. */
  title?: string | undefined;
  /** Of an inline frame, in CSS pixels. Above `max` it scrolls inside. */
  height?: { min?: number; max?: number } | undefined;
  /** Asked for every link into the CRM; `true` says that your page opened its own screen. */
  allowNavigation?: ((url: string) => boolean | void) | undefined;
  on?: OnboardingHandlers | undefined;
}

export type OnboardingOptions = OnboardingSettings & OnboardingSource;

/** What can change while the wizard is open. */
export type OnboardingUpdate = Pick<OnboardingSettings, 'locale' | 'appearance'>;

export interface OnboardingInstance {
  /**
   * Puts the wizard at the end of an element, or of a shadow root. Into another one later moves it there.
   * @example
   * onboarding.create({ getToken }).mount(document.querySelector('#guide'));
   */
  mount(element: Element | ShadowRoot): void;
  /**
   * Shows a modal. When it closes, focus returns to `opener`, or to what had it.
   * @example
   * button.addEventListener('click', () => instance.open(button));
   */
  open(opener?: HTMLElement): void;
  /**
   * Asks whether the wizard can be closed now, and closes a modal that can. An inline one stays until `destroy()`.
   * @example
   * const { allowed, reason } = await instance.close();
   * if (!allowed) showNote(reason);
   */
  close(): Promise<{ allowed: boolean; reason: LockReason | null }>;
  /**
   * Changes language or look of an open wizard; what is left out stays.
   * @example
   * instance.update({ appearance: { scheme: 'dark' } });
   */
  update(change: OnboardingUpdate): void;
  /**
   * Moves the keyboard into the wizard.
   * @example
   * skipLink.addEventListener('click', () => instance.focus());
   */
  focus(): void;
  /**
   * Loads the frame again, as the button does that stands in place of a wizard that did not come.
   * @example
   * instance.on('error', ({ code }) => code === 'frame_unreachable' && onceOnline(() => instance.retry()));
   */
  retry(): void;
  /**
   * Forgets the session in the frame: the customer signed out of the CRM.
   * @example
   * signOutButton.addEventListener('click', () => instance.logout());
   */
  logout(): void;
  /**
   * Takes the wizard away with everything it listens to. The instance is of no use afterwards.
   * @example
   * router.onLeave(() => instance.destroy());
   */
  destroy(): void;
  /**
   * Calls a function at an event. The answer ends it; so do `signal` and `destroy()`.
   * @example
   * const off = instance.on('paymentmethodadded', () => refreshBilling());
   */
  on<Name extends keyof OnboardingEvents>(
    event: Name,
    handler: (event: OnboardingEvents[Name]) => void,
    options?: { signal?: AbortSignal },
  ): () => void;
}

/** What `paso.js` puts on window as `Paso`. */
export interface Onboarding {
  readonly version: string;
  /**
   * Makes a wizard, which is nowhere yet: `mount()` or `open()` it. Throws an error with the code `invalid_config`, and
   * a sentence that says which option is wrong.
   * @example
   * const instance = Paso.create({
   *   getToken: async ({ signal }) => (await fetch('/paso/token', { method: 'POST', signal })).json(),
   * });
   */
  create(options: OnboardingOptions): OnboardingInstance;
}

declare global {
  interface HTMLElementTagNameMap {
    'paso-onboarding': PasoOnboardingElement;
  }
}

/** `<paso-onboarding>`, as a page's script sees it. Attributes: README.md. */
export interface PasoOnboardingElement extends HTMLElement {
  /** Of `Paso.create`; they come before the attributes. */
  options: Partial<OnboardingOptions>;
  getToken: GetToken | undefined;
  backend: PageBackend | undefined;
  /** What `Paso.create` gave; null before there is a wizard. */
  readonly instance: OnboardingInstance | null;
  /** Of a modal. */
  open(opener?: HTMLElement): void;
  close(): ReturnType<OnboardingInstance['close']> | undefined;
}
