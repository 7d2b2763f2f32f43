import { Trans } from '@lingui/react/macro';
import type { Check } from '#src/backend/use-check.ts';
import type { Evidence } from '#src/domain/progress.ts';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Spinner } from '#src/ui/spinner.tsx';
import { BackendProblem } from './backend-problem.tsx';

interface CheckStatusProps {
  check: Check;
  evidence: Evidence;
  /** What was there when the page was opened is no news. */
  isNews: boolean;
  /** What was found: the card, the rule. */
  found?: React.ReactNode;
}

/** What became of looking for something that is done in the CRM: found, looked for, or not there yet. */
export function CheckStatus({ check, evidence, isNews, found }: CheckStatusProps) {
  if (evidence.kind === 'verified') {
    return isNews ? (
      <Notice tone="success" announce title={<Trans>Ya lo vemos en tu cuenta</Trans>}>
        {found}
      </Notice>
    ) : null;
  }
  if (check.error !== null && !check.isAsking) {
    return <BackendProblem error={check.error} onRetry={check.look} />;
  }
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 rounded-control bg-sunken py-2 ps-4 pe-2">
      <p
        role="status"
        className="flex min-w-0 flex-1 basis-56 items-center gap-2.5 py-1.5 text-small text-ink-soft"
      >
        {check.state === 'looking' && <Spinner />}
        <span>
          {check.state === 'looking' ? (
            <Trans>Estamos comprobando. Te avisamos en cuanto aparezca.</Trans>
          ) : check.state === 'over' ? (
            <Trans>Todavía no lo vemos en tu cuenta. Puede tardar unos minutos.</Trans>
          ) : (
            <Trans>Todavía no lo vemos en tu cuenta.</Trans>
          )}
        </span>
      </p>
      {check.state === 'looking' ? (
        <Button variant="quiet" className="max-sm:-ms-2" onClick={check.stop}>
          <Trans>Dejar de comprobar</Trans>
        </Button>
      ) : (
        <Button variant="quiet" className="max-sm:-ms-2" onClick={check.look}>
          <Trans>Comprobar ahora</Trans>
        </Button>
      )}
    </div>
  );
}
