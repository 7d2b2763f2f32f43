import { render, waitFor } from '@testing-library/react';
import { createRef, StrictMode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createOnboarding } from './onboarding.ts';
import { findFrame, playFrame, settle, wizard } from './play-frame.ts';
import { PasoOnboarding, type PasoOnboardingProps } from './react.tsx';
import type { Onboarding, OnboardingInstance } from './types.ts';

const page = window as { Paso?: Onboarding | undefined };
const frames: ReturnType<typeof playFrame>[] = [];

// The SDK is loaded once, whatever happens to a component.
const real = createOnboarding(`${wizard}/sdk/paso.js`);
const create = vi.fn<Onboarding['create']>();
beforeEach(() => {
  create.mockReset().mockImplementation(real.create);
  page.Paso = { ...real, create };
});
afterEach(() => {
  for (const { close } of frames.splice(0)) close();
  delete page.Paso;
});

function Guide(props: Partial<PasoOnboardingProps>) {
  const getToken = () => Promise.resolve({ token: 'one', expiresIn: 60 });
  return <PasoOnboarding {...({ getToken, locale: 'es', ...props } as PasoOnboardingProps)} />;
}

async function connect() {
  await waitFor(findFrame);
  const frame = playFrame(findFrame());
  frames.push(frame);
  await frame.connect();
  return frame;
}

test('StrictMode leaves one frame, and unmounting none', async () => {
  const ref = createRef<OnboardingInstance>();
  const { unmount } = render(
    <StrictMode>
      <PasoOnboarding ref={ref} getToken={() => Promise.resolve({ token: 'one', expiresIn: 60 })} />
    </StrictMode>,
  );
  await waitFor(findFrame);
  await settle();
  findFrame();
  expect(create).toHaveBeenCalledTimes(1);
  expect(ref.current).toHaveProperty('focus');
  unmount();
  expect(document.querySelector('iframe')).toBeNull();
  expect(ref.current).toBeNull();
});

test('unmounted before the SDK is there, it makes none', async () => {
  const { unmount } = render(<Guide />);
  unmount();
  await settle();
  expect(create).not.toHaveBeenCalled();
});

test('calls the latest functions, and follows language and look', async () => {
  const first = vi.fn<(event: { step: string }) => void>();
  const latest = vi.fn<(event: { step: string }) => void>();
  const { rerender } = render(<Guide onStepchange={first} appearance={{ scheme: 'light' }} />);
  const frame = await connect();
  rerender(<Guide onStepchange={latest} appearance={{ scheme: 'dark' }} />);
  const update = await frame.hear(({ t }) => t === 'update');
  expect(update.p).toEqual({ locale: 'es', appearance: { scheme: 'dark' } });
  rerender(<Guide onStepchange={latest} appearance={{ scheme: 'dark' }} />);
  frame.say('stepchange', { step: 'card' });
  await waitFor(() => expect(latest).toHaveBeenCalledWith({ step: 'card' }));
  expect(first).not.toHaveBeenCalled();
  expect(frame.heard.filter(({ t }) => t === 'update')).toHaveLength(1);
  expect(create).toHaveBeenCalledTimes(1);
});

test('an option that cannot be is told', async () => {
  const onLoadError = vi.fn<(error: unknown) => void>();
  render(<Guide startStep={'nowhere' as never} onLoadError={onLoadError} />);
  await waitFor(() =>
    expect(onLoadError).toHaveBeenCalledWith(expect.objectContaining({ code: 'invalid_config' })),
  );
});
