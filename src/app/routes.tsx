import type { RouteObject } from 'react-router';
import { DoneRoute } from './done-route.tsx';
import { flow } from './flow.ts';
import { Layout } from './layout.tsx';
import { NotFound } from './not-found.tsx';
import { StartRoute } from './start-route.tsx';
import { StepRoute } from './step-route.tsx';

/** The pages: `/`, one a step under its id, the summary, and a kind word for any other address. */
export const routes: RouteObject[] = [
  {
    element: <Layout />,
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
