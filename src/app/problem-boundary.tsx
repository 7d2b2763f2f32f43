import { onlineManager, QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode, useEffect } from 'react';
import { forgetFailedScreens } from './screen-loader.ts';

interface Problem {
  error: unknown;
  retry: () => void;
}

interface ProblemBoundaryProps {
  children: ReactNode;
  /** What stands in place of the children after one of them failed. */
  renderProblem: (problem: Problem) => ReactNode;
}

/** Keeps a failed read or a failed load of code inside its part of the page; recovers by itself with the connection. */
export function ProblemBoundary({ children, renderProblem }: ProblemBoundaryProps) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <CatchBoundary onRetry={reset} renderProblem={renderProblem}>
          {children}
        </CatchBoundary>
      )}
    </QueryErrorResetBoundary>
  );
}

interface CatchBoundaryProps extends ProblemBoundaryProps {
  onRetry: () => void;
}

class CatchBoundary extends Component<CatchBoundaryProps, { problem: { error: unknown } | null }> {
  override state: { problem: { error: unknown } | null } = { problem: null };

  static getDerivedStateFromError(error: unknown) {
    return { problem: { error } };
  }

  retry = (): void => {
    this.props.onRetry();
    forgetFailedScreens();
    this.setState({ problem: null });
  };

  override render(): ReactNode {
    const { problem } = this.state;
    if (problem === null) return this.props.children;
    return (
      <>
        {this.props.renderProblem({ error: problem.error, retry: this.retry })}
        <RetryWhenOnline retry={this.retry} />
      </>
    );
  }
}

function RetryWhenOnline({ retry }: { retry: () => void }) {
  useEffect(
    () =>
      onlineManager.subscribe((isOnline) => {
        if (isOnline) retry();
      }),
    [retry],
  );
  return null;
}
