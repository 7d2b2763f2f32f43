import { createBrowserRouter, type RouteObject } from 'react-router';
import { DoneRoute } from './done-route.tsx';
import { flow } from './flow.ts';
import { Layout } from './layout.tsx';
import { NotFound } from './not-found.tsx';
import { StartRoute } from './start-route.tsx';
import { StepRoute } from './step-route.tsx';
import { UnexpectedProblem } from './unexpected-problem.tsx';

/** The pages: `/`, one a step under its id, the summary, and a kind word for any other address. */
export const routes: RouteObject[] = [
  {
    element: <Layout />,
    errorElement: <UnexpectedProblem />,
    children: [
      { index: true, element: <StartRoute /> },
      ...flow.map((step) => ({
        path: step.id,
        element: <StepRoute key={step.id} step={step} />,
      })),
      { path: 'done', element: <DoneRoute /> },
      { path: '*', element: <NotFound /> },
    ],
  },
];

export type AppRouter = ReturnType<typeof createAppRouter>;

/** The router over the address bar. Reads it at once: call it where a browser is, never at import. */
export function createAppRouter(basename: string) {
  return createBrowserRouter(routes, { basename });
}
