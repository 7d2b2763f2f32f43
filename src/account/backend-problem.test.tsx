import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { BackendError, type BackendErrorCode } from '#src/backend/backend-error.ts';
import { LiveRegionProvider } from '#src/ui/live-region.tsx';
import { BackendProblem } from './backend-problem.tsx';

i18n.loadAndActivate({ locale: 'es', messages: {} });

function show(children: ReactNode) {
  return render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={new QueryClient()}>
        <LiveRegionProvider>{children}</LiveRegionProvider>
      </QueryClientProvider>
    </I18nProvider>,
  );
}

function Reading({ read }: { read: () => number }) {
  const { data } = useQuery({ queryKey: ['wallet'], queryFn: read });
  return <p>Leído {data} veces</p>;
}

test('an open outcome: the button reads the account again', async () => {
  let times = 0;
  const read = () => {
    times += 1;
    return times;
  };
  show(
    <>
      <Reading read={read} />
      <BackendProblem error={new BackendError('outcome_unknown')} />
    </>,
  );
  await screen.findByText('Leído 1 veces');
  await userEvent.click(screen.getByRole('button', { name: 'Ver cómo está ahora' }));
  expect(await screen.findByText('Leído 2 veces')).toBeVisible();
});

test('what can be sent again is offered where the screen can send it', async () => {
  const retry = vi.fn<() => void>();
  show(<BackendProblem error={new BackendError('timeout')} onRetry={retry} />);
  await userEvent.click(screen.getByRole('button', { name: 'Reintentar' }));
  expect(retry).toHaveBeenCalledOnce();
});

test.each<[BackendErrorCode, string | null]>([
  ['currency_mismatch', 'Volver a cargar la página'],
  ['not_resumable', 'Ver cómo está ahora'],
  ['amount_below_minimum', null],
  ['card_limit_reached', null],
])('%s: %s', (code, name) => {
  show(<BackendProblem error={new BackendError(code)} />);
  expect(screen.queryAllByRole('button').map(({ textContent }) => textContent)).toEqual(
    name === null ? [] : [name],
  );
});
