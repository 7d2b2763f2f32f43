import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { expect, test, vi } from 'vitest';
import { ProblemBoundary } from './problem-boundary.tsx';
import { takeScreen } from './screen-loader.ts';

test('a screen that cannot be loaded is asked for once, says so, and comes with another try', async () => {
  const load = vi.fn<() => Promise<{ words: string }>>(() =>
    Promise.resolve({ words: 'The screen' }),
  );
  load.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
  function Page() {
    return <p>{takeScreen(load).words}</p>;
  }
  render(
    <ProblemBoundary
      renderProblem={({ retry }) => (
        <button type="button" onClick={retry}>
          Again
        </button>
      )}
    >
      <Suspense fallback="On its way">
        <Page />
      </Suspense>
    </ProblemBoundary>,
    { onCaughtError: () => {} }, // as in mount.tsx: what a boundary tells the customer is no news for the console
  );
  const again = await screen.findByRole('button', { name: 'Again' });
  expect(load).toHaveBeenCalledTimes(1);
  await userEvent.click(again);
  expect(await screen.findByText('The screen')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(2);
});
