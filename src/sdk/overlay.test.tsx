import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pinFrame } from './overlay.ts';
import { createStage } from './stage.ts';
import { reveal } from './scroll.ts';

/** A window of 800 px, and a page whose boxes stand where the test says. */
beforeEach(() => {
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(800);
});
afterEach(() => {
  document.body.replaceChildren();
});

function put(box: { top: number; height: number; clip?: { top: number; height: number } }) {
  const around = document.createElement('div');
  const wrapper = document.createElement('div');
  const frame = document.createElement('iframe');
  around.append(wrapper);
  wrapper.append(frame);
  document.body.append(around);
  let top = box.top;
  wrapper.getBoundingClientRect = () =>
    new DOMRect(0, top, 600, Number.parseFloat(wrapper.style.height) || box.height);
  if (box.clip !== undefined) {
    const { clip } = box;
    around.style.overflowY = 'auto';
    around.getBoundingClientRect = () => new DOMRect(0, clip.top, 600, clip.height);
    Object.defineProperty(around, 'clientHeight', { value: clip.height });
  }
  const scrolled = vi.fn<(how: ScrollIntoViewOptions) => void>();
  wrapper.scrollIntoView = scrolled as never;
  frame.style.height = `${box.height}px`;
  const before = [wrapper.style.cssText, frame.style.cssText];
  return {
    wrapper,
    frame,
    scrolled,
    before,
    move: (next: number) => {
      top = next;
    },
    pin: (minHeight = 640, maxHeight = 10_000) =>
      pinFrame({ wrapper, frame, height: box.height, minHeight, maxHeight }),
  };
}

test('the frame is held to what can be seen of it, and follows', () => {
  const { wrapper, frame, pin, before, move } = put({ top: -300, height: 2_000 });
  const pinned = pin();
  expect(pinned.top).toBe(300);
  expect(wrapper.style.height).toBe('2000px');
  expect(frame.style).toMatchObject({ position: 'absolute', top: '300px', height: '800px' });
  move(-500);
  window.dispatchEvent(new Event('scroll'));
  expect(frame.style).toMatchObject({ top: '500px', height: '800px' });
  pinned.undo();
  expect(wrapper.style.cssText).toBe(before[0]);
  move(0);
  window.dispatchEvent(new Event('scroll'));
  expect(frame.style).toMatchObject({ position: '', top: '' });
});

test('a frame that can be seen as a whole stays what it is', () => {
  const { frame, pin } = put({ top: 50, height: 700 });
  expect(pin().top).toBeNull();
  expect(frame.style).toMatchObject({ top: '0px', height: '700px' });
});

test('one that is lower than what it has to show grows, as far as the page lets it', () => {
  expect(put({ top: 50, height: 400 }).pin(640).top).toBeNull();
  const grown = put({ top: 50, height: 400 });
  grown.pin(640);
  expect(grown.wrapper.style.height).toBe('640px');
  const limited = put({ top: 50, height: 400 });
  limited.pin(640, 500);
  expect(limited.wrapper.style.height).toBe('500px');
  expect(limited.frame.style.position).toBe('fixed');
});

test('is scrolled into view where too little shows', () => {
  const { scrolled, pin, frame, move } = put({ top: 700, height: 1_500 });
  scrolled.mockImplementation(() => move(0));
  expect(pin().top).toBe(0);
  expect(scrolled).toHaveBeenCalledWith({ block: 'nearest', behavior: 'instant' });
  expect(frame.style).toMatchObject({ position: 'absolute', top: '0px', height: '800px' });
});

test('in a box that is too low for it covers the window, and goes back', () => {
  const { frame, pin, before } = put({
    top: 100,
    height: 1_500,
    clip: { top: 200, height: 320 },
  });
  const pinned = pin();
  expect(pinned.top).toBe(100);
  expect(frame.style).toMatchObject({ position: 'fixed', height: '100%' });
  pinned.undo();
  frame.style.height = '1500px';
  expect(frame.style.cssText).toBe(before[1]);
  expect(frame.hasAttribute('popover')).toBe(false);
});

test('what the frame says of its height meanwhile counts once it is let go', () => {
  const { wrapper, frame } = put({ top: 0, height: 2_000 });
  const stage = createStage(wrapper, frame, 10_000);
  stage.pin(640);
  stage.setHeight(2_400);
  expect(wrapper.style.height).toBe('2400px');
  expect(frame.style.height).toBe('800px');
  stage.unpin();
  expect([wrapper.style.height, frame.style.height]).toEqual(['', '2400px']);
});

test('a point that is out of view is scrolled to, and only then', () => {
  const { wrapper } = put({ top: -300, height: 2_000 });
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
  reveal(wrapper, 400);
  expect(scroll).not.toHaveBeenCalled();
  reveal(wrapper, 0);
  expect(scroll).toHaveBeenCalledWith({ block: 'start', behavior: 'smooth' });
  vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList);
  reveal(wrapper, 0);
  expect(scroll).toHaveBeenLastCalledWith({ block: 'start', behavior: 'instant' });
  expect(wrapper.querySelector('span')).toBeNull();
});
