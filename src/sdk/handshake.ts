import {
  type HostErrorCode,
  isForeignVersion,
  maxMessageLength,
  namespace,
  patience,
  type Payload,
  protocolVersion,
  readEnvelope,
  readMessage,
} from '#src/host/frame/protocol.ts';

interface HandshakeOptions {
  frame: HTMLIFrameElement;
  /** Of the wizard. */
  origin: string;
  /** The name of the frame. */
  iid: string;
  /** What the frame is told, without the nonce of its question. */
  createInit: () => Omit<Payload<'init'>, 'nonce'>;
  /** Each time there is a page in the frame: at first, and after it loaded itself again. `answer` gives the port to it. */
  onHello: (answer: () => MessagePort, handshake: Handshake) => void;
  /** It may still come: a later `hello` is answered. */
  onFail: (code: HostErrorCode) => void;
}

export interface Handshake {
  /** The frame said that it listens. */
  settle(): void;
  stop(): void;
}

/**
 * The page's side of the way in. It believes a `hello` only of this very frame's window, from the wizard's origin, for
 * this instance, and answers that origin alone. Stays, because a page in the frame can load itself again.
 */
export function listenForFrame(options: HandshakeOptions): Handshake {
  const { frame, origin: wizard, iid, createInit, onHello, onFail } = options;
  const listening = new AbortController();
  let timer = 0;
  let answered: string | null = null;
  /** Nothing but a new page in the frame changes what is settled, or has failed. */
  let isOver = false;

  const handshake: Handshake = {
    settle() {
      isOver = true;
      window.clearTimeout(timer);
    },
    stop() {
      window.clearTimeout(timer);
      listening.abort();
    },
  };

  function wait(code: HostErrorCode): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => fail(code), patience.handshakeMs);
  }

  function fail(code: HostErrorCode): void {
    if (isOver) return;
    isOver = true;
    window.clearTimeout(timer);
    onFail(code);
  }

  function hear({ source, origin, data }: MessageEvent<unknown>): void {
    // check: source
    if (source === null || source !== frame.contentWindow) return;
    const isForeign = isForeignVersion(data);
    if (origin === 'null' && (isForeign || readHello(data, iid))) fail('unsupported_sandbox');
    // check: origin
    if (origin !== wizard) return;
    if (isForeign) return fail('protocol_mismatch');
    const message = readHello(data, iid);
    if (message === null) return;
    if (message.type === 'refused') return fail(message.payload.code);
    const { nonce, versions } = message.payload;
    if (!versions.includes(protocolVersion)) return fail('protocol_mismatch');
    if (nonce === answered) return;
    answered = nonce;
    isOver = false;
    wait('handshake_timeout');
    onHello(() => answer(nonce), handshake);
  }

  function answer(nonce: string): MessagePort {
    const { port1, port2 } = new MessageChannel();
    const envelope = { ns: namespace, v: protocolVersion, iid, id: nonce, k: 'evt', t: 'init' };
    const init = { ...envelope, p: { ...createInit(), nonce } };
    // check: target origin
    frame.contentWindow?.postMessage(init, wizard, [port2]);
    return port1;
  }

  window.addEventListener('message', hear, { signal: listening.signal });
  wait('frame_unreachable');
  return handshake;
}

function readHello(data: unknown, iid: string) {
  // check: schema
  const envelope = readEnvelope(data, maxMessageLength);
  // check: instance
  if (envelope === null || envelope.iid !== iid) return null;
  return readMessage(envelope, 'hello', 'refused');
}
