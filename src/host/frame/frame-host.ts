import { leaveFrame, openLinksOutside, toExit, toReturnUrl } from '#src/host/exits.ts';
import type { Host, HostEvent, SessionReason } from '#src/host/host.ts';
import { type FrameChannel, type HostHandlers, type HostLink, openChannel } from './bridge.ts';
import { ChannelError } from './channel.ts';
import { type LockReason, patience, type Payload } from './protocol.ts';
import { watchDialogs } from './dialogs.ts';
import { watchHeight } from './height.ts';

/** So much of the frame has to be visible while a bank asks, or a dialog of ours. CSS pixels. */
const BANK_HEIGHT = 640;
const DIALOG_HEIGHT = 420;
/** What fails within so long of the same has one reason: a screen asks several things at once. Milliseconds. */
const BURST_MS = 2_000;

interface FrameHostOptions {
  link: HostLink;
  page: Window;
  /** Where links may lead besides our own origin, by origin. */
  allowedOrigins: readonly string[];
  crmUrl: string;
  /** Path below which the wizard lives in a frame, such as `/embed/`. */
  basePath: string;
  /** What a session that cannot be had is to the backend adapter, by its code. */
  toSessionError: (code: string) => Error;
  onUpdate: (change: Payload<'update'>) => void;
  onFocus: () => void;
  /** The frame was hidden, and can be seen again. */
  onReturn: () => void;
  onLogout: () => void;
}

/** A wizard in a frame, with the page around it as its host. */
export interface FrameHost {
  host: Host;
  channel: FrameChannel;
}

/** The host of a frame whose page runs our SDK. Tells the page at once that it is listened to. */
export function createFrameHost(options: FrameHostOptions): FrameHost {
  const { link, page, allowedOrigins, crmUrl, basePath } = options;
  const { origin } = page.location;
  const origins = { origin, allowedOrigins, crmUrl };
  const { documentElement: root } = page.document;
  let attempt = 0;
  let pending: ReturnType<Host['session']> | null = null;
  let lock: LockReason | null = null;
  let isBankOpen = false;
  let step: string | null = null;
  /** The last problem that the page knows of. */
  let problem = { code: '', atMs: Number.NEGATIVE_INFINITY };
  const lockNow = () => (isBankOpen ? 'payment_processing' : lock);
  let tells = lockNow();

  const handlers: HostHandlers = {
    update: options.onUpdate,
    focus: options.onFocus,
    logout: options.onLogout,
    close: () => ({ isAllowed: lockNow() === null, reason: lockNow() }),
  };
  const channel = openChannel(link, handlers);
  channel.send('init.ok', {});

  root.dataset['frame'] = link.init.fit;
  if (link.init.fit === 'auto') {
    watchHeight(page, (height) => channel.send('resize', { height }));
    watchDialogs(page, (isOpen) => void show(isOpen, DIALOG_HEIGHT));
  }
  // A page that hides its frame keeps it: what was done in the CRM meanwhile is news.
  let wasHidden = false;
  page.addEventListener('resize', () => {
    const isHidden = page.innerHeight === 0;
    if (wasHidden && !isHidden) options.onReturn();
    wasHidden = isHidden;
  });
  page.addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key === 'Escape' && !defaultPrevented) channel.send('key.escape', {});
  });

  async function openSession(reason: SessionReason) {
    attempt += 1;
    const isFirst = reason === 'initial';
    const timeoutMs = patience.session;
    try {
      const answer = await channel.request('session.get', { reason, attempt }, { timeoutMs });
      if (isFirst || reason === 'expiring') attempt = 0;
      return { token: answer.token, expiresAtMs: Date.now() + answer.expiresIn * 1_000 };
    } catch (error) {
      const code = error instanceof ChannelError ? error.refusal.code : 'unknown';
      // The page has told itself; that nothing can be read without a session is no news of the backend.
      isNewProblem(code === 'session_expired' ? code : 'backend_unavailable');
      throw options.toSessionError(code);
    }
  }

  /** Asks for the whole of a bank's window or dialog to be visible, and goes to where the customer was. */
  async function show(isOpen: boolean, minHeight: number): Promise<void> {
    root.toggleAttribute('data-pinned', isOpen);
    const timeoutMs = patience.answer;
    try {
      const { top } = await channel.request('overlay', { isOpen, minHeight }, { timeoutMs });
      if (isOpen && top !== null) page.scrollTo({ top, behavior: 'instant' });
    } catch {
      // A page that does not answer leaves the frame as it is.
    }
  }

  function isNewProblem(code: string): boolean {
    const atMs = performance.now();
    const isNew = problem.code !== code || atMs - problem.atMs > BURST_MS;
    problem = { code, atMs };
    return isNew;
  }

  /** Says only what is new. */
  function tellLock(): void {
    const reason = lockNow();
    if (reason === tells) return;
    tells = reason;
    channel.send('lock', { isLocked: reason !== null, reason });
  }

  function notify(event: HostEvent): void {
    if (event.type === 'stepchange') {
      if (event.step === step) return;
      step = event.step;
    }
    if (event.type === 'lock') {
      lock = event.reason;
      tellLock();
      return;
    }
    if (event.type === 'error' && !isNewProblem(event.code)) return;
    const { type, ...payload } = event;
    channel.send(type, payload as never); // each event is a message of the same name and members
  }

  /** Whether the page around us has done it itself. Not for long: a browser forgets that there was a click. */
  async function isHandled(type: 'navigate.request' | 'exit.request', url: string) {
    try {
      return (await channel.request(type, { url }, { timeoutMs: 700 })).isHandled;
    } catch {
      return false;
    }
  }

  const host: Host = {
    session(reason) {
      pending ??= openSession(reason).finally(() => {
        pending = null;
      });
      return pending;
    },
    openCrm(url) {
      const exit = toExit(url, origins);
      void isHandled('navigate.request', exit).then((isDone) => {
        if (!isDone) page.open(exit, '_blank', 'noopener');
      });
    },
    leave(url) {
      const exit = toExit(url, origins);
      void isHandled('exit.request', exit).then((isDone) => {
        if (!isDone) leaveFrame(page, exit);
      });
    },
    setOverlay(isOpen) {
      isBankOpen = isOpen;
      tellLock();
      if (link.init.fit === 'auto') void show(isOpen, BANK_HEIGHT);
    },
    returnUrl: (path) => toReturnUrl(path, basePath, origin),
    revealTop() {
      channel.send('scroll.request', { top: 0 });
    },
    notify,
  };
  openLinksOutside(page, host.openCrm, crmUrl);
  return { host, channel };
}
