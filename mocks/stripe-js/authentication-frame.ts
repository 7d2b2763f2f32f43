import { createFrame, draw, styleFrame } from './frame-document.ts';
import { wordsFor } from './frame-words.ts';

/** How the customer left the bank's window. */
export type AuthenticationResult = 'complete' | 'fail' | 'close';

const overlayStyle = {
  position: 'fixed',
  inset: '0',
  zIndex: '2147483647',
  display: 'block',
  width: '100%',
  height: '100%',
  // A frame of another scheme than its page gets an opaque ground.
  colorScheme: 'light',
};

const windowCss = `
:root{color-scheme:light;font:16px/1.5 system-ui,sans-serif;color:#1a1f36}
*{box-sizing:border-box}
body{margin:0;height:100vh;display:grid;place-items:center;padding:16px;background:rgb(10 16 24/.55);overflow:auto}
.Window{position:relative;width:min(100%,26rem);background:#fff;border-radius:12px;overflow:hidden;box-shadow:0 20px 60px rgb(0 0 0/.35)}
.Bar{display:flex;align-items:center;justify-content:flex-end;height:48px;padding:0 4px;border-bottom:1px solid #e6e8ee}
button{font:inherit;cursor:pointer;border:0;background:none;color:inherit;border-radius:8px}
button:focus-visible{outline:2px solid #3b5bdb;outline-offset:2px}
.Close{width:44px;height:44px;font-size:26px;line-height:1}
.Close:hover{background:#f1f3f7}`;

const bankCss = `
:root{color-scheme:light;font:16px/1.5 system-ui,sans-serif;color:#1a1f36;background:#fff}
*{box-sizing:border-box}
body{margin:0;padding:28px 24px 24px;display:grid;gap:12px;align-content:start}
.Bank{width:44px;height:44px;border-radius:12px;background:#233876;color:#fff;display:grid;place-items:center}
.Bank svg{width:24px;height:24px}
h1{margin:4px 0 0;font-size:22px;line-height:1.25;letter-spacing:-.01em}
p{margin:0;color:#4a5168}
.Buttons{display:grid;gap:10px;margin-top:12px}
button{font:600 16px/1 system-ui,sans-serif;min-height:48px;border-radius:10px;border:1px solid #c9cedb;background:#fff;color:#1a1f36;cursor:pointer}
button:hover{background:#f4f6fa}
.Complete{background:#233876;border-color:#233876;color:#fff}
.Complete:hover{background:#1a2b5e}
button:focus-visible{outline:2px solid #3b5bdb;outline-offset:2px}
.Simulation{font-size:13px;color:#5d6478}`;

/**
 * The bank's window: a fixed frame at the root of `body`, with the bank's own page in a frame inside it, as Stripe
 * shows it. Puts the focus back where it was when it goes.
 */
export async function askBank(locale: string | undefined): Promise<AuthenticationResult> {
  const words = wordsFor(locale).bank;
  const before = document.activeElement;
  const overlay = createFrame(words.frameTitle);
  Object.assign(overlay.element.style, overlayStyle);
  document.body.append(overlay.element);
  const windowDocument = await overlay.loaded;
  styleFrame(windowDocument, windowCss);
  const page = createFrame(words.pageTitle);
  Object.assign(page.element.style, { height: '380px', colorScheme: 'light' });
  const close = draw(
    windowDocument,
    'button',
    { type: 'button', class: 'Close', 'aria-label': words.close },
    '×',
  );
  windowDocument.body.append(
    draw(
      windowDocument,
      'div',
      { class: 'Window' },
      draw(windowDocument, 'div', { class: 'Bar' }, close),
      page.element,
    ),
  );
  const bankDocument = await page.loaded;
  styleFrame(bankDocument, bankCss);
  const complete = draw(
    bankDocument,
    'button',
    { type: 'button', class: 'Complete' },
    words.complete,
  );
  const fail = draw(bankDocument, 'button', { type: 'button' }, words.fail);
  bankDocument.body.append(
    draw(
      bankDocument,
      'div',
      { class: 'Bank', 'aria-hidden': 'true' },
      createBankMark(bankDocument),
    ),
    draw(bankDocument, 'h1', {}, words.heading),
    draw(bankDocument, 'p', {}, words.text),
    draw(bankDocument, 'div', { class: 'Buttons' }, complete, fail),
    draw(bankDocument, 'p', { class: 'Simulation' }, words.simulation),
  );
  complete.focus();
  const result = await new Promise<AuthenticationResult>((resolve) => {
    complete.addEventListener('click', () => resolve('complete'));
    fail.addEventListener('click', () => resolve('fail'));
    close.addEventListener('click', () => resolve('close'));
    for (const frameDocument of [windowDocument, bankDocument]) {
      frameDocument.addEventListener('keydown', (event) => {
        if (event.key === 'Escape') resolve('close');
      });
    }
  });
  overlay.element.remove();
  if (before instanceof HTMLElement) before.focus();
  return result;
}

function createBankMark(bankDocument: Document): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const mark = bankDocument.createElementNS(namespace, 'svg');
  mark.setAttribute('viewBox', '0 0 24 24');
  const path = bankDocument.createElementNS(namespace, 'path');
  path.setAttribute(
    'd',
    'M3 9l9-6 9 6v2H3zM5 12h3v6H5zm5.500 0h3v6h-3zM16 12h3v6h-3zM3 19h18v2H3z',
  );
  path.setAttribute('fill', 'currentColor');
  mark.append(path);
  return mark;
}
