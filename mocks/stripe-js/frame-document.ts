/** A same-origin frame of its own, drawn from outside: no script runs in it, so no CSP has to allow one. */
export interface Frame {
  element: HTMLIFrameElement;
  /** Resolves with the frame's document once it can be drawn into; never if the frame is removed before. */
  loaded: Promise<Document>;
}

export function createFrame(title: string): Frame {
  const element = document.createElement('iframe');
  element.title = title;
  element.srcdoc = '<!doctype html><html><head></head><body></body></html>';
  Object.assign(element.style, { border: '0', display: 'block', width: '100%' });
  const loaded = new Promise<Document>((resolve) => {
    element.addEventListener(
      'load',
      () => {
        if (element.contentDocument !== null) resolve(element.contentDocument);
      },
      { once: true },
    );
  });
  return { element, loaded };
}

/** Puts a style sheet into a frame; as an object where the browser can, because CSP has no say in those. */
export function styleFrame(frameDocument: Document, css: string): void {
  const frameWindow = frameDocument.defaultView;
  if (frameWindow !== null && 'adoptedStyleSheets' in frameDocument) {
    const sheet = new frameWindow.CSSStyleSheet();
    sheet.replaceSync(css);
    frameDocument.adoptedStyleSheets = [sheet];
    return;
  }
  const style = frameDocument.querySelector('style') ?? frameDocument.createElement('style');
  style.textContent = css;
  frameDocument.head.append(style);
}

/** An element with attributes and children, in a few characters. */
export function draw<Tag extends keyof HTMLElementTagNameMap>(
  frameDocument: Document,
  tag: Tag,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = frameDocument.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
