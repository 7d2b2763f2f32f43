import { type ComponentProps, type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BackendError } from '#src/backend/backend-error.ts';
import { App } from './app.tsx';
import { createPageHistory, PageRouter } from './page-router.tsx';
import { StartProblem } from './start-problem.tsx';

/** The page that the wizard is shown on. */
export interface Mount {
  /** Shows the wizard. Its words have to be there. */
  showApp(props: ComponentProps<typeof App>): void;
  /** Says that the wizard could not start, with a way to try again. */
  showStartProblem(onRetry: () => void): void;
  /** Shows something else in its place. */
  show(page: ReactNode): void;
}

/** Takes an element of a page over; `basePath` is the path below which the pages live. */
export function createMount(element: HTMLElement, basePath: string): Mount {
  const root = createRoot(element, {
    // What a boundary turned into words for the customer is no news for the console, unless it is a mistake of ours.
    onCaughtError: (error) => {
      if (!(error instanceof BackendError)) reportError(error);
    },
  });
  return {
    showApp(props) {
      root.render(
        <StrictMode>
          <PageRouter history={createPageHistory(window)} basename={basePath}>
            <App {...props} />
          </PageRouter>
        </StrictMode>,
      );
    },
    showStartProblem(onRetry) {
      root.render(<StartProblem onRetry={onRetry} />);
    },
    show: (node) => root.render(node),
  };
}
