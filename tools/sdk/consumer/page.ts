import { loadOnboarding, type OnboardingInstance } from 'paso-sdk';

const paso = await loadOnboarding({ origin: 'https://guia.example' });
const place = document.querySelector('#guide');

const instance: OnboardingInstance | undefined = paso?.create({
  getToken: async ({ reason, attempt, signal }) => {
    const answer = await fetch(`/token?reason=${reason}&attempt=${attempt}`, { signal });
    return (await answer.json()) as { token: string; expiresIn: number };
  },
  startStep: 'card',
  appearance: { scheme: 'dark', accent: '#2f6df6' },
  on: {
    lock: ({ locked, reason }) => console.log(locked, reason === 'payment_processing'),
    exit: (event) => event.preventDefault(),
    error: ({ code }) => console.log(code === 'frame_unreachable'),
  },
});
if (place !== null) instance?.mount(place);
const element = document.querySelector('paso-onboarding');
element?.addEventListener('paso-complete', () => console.log(element.instance?.close()));

const off = instance?.on('stepchange', ({ step }) => console.log(step === 'done'));
off?.();

// @ts-expect-error: one of the two, and not both.
paso?.create({});
// @ts-expect-error: no such event.
instance?.on('closed', () => {});
