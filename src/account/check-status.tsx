import { Trans, useLingui } from '@lingui/react/macro';
import type { Check } from '#src/backend/use-check.ts';
import type { Evidence } from '#src/domain/progress.ts';
import { useEvidenceText } from '#src/i18n/evidence-words.ts';
import { Button } from '#src/ui/button.tsx';
import { EvidenceMark } from '#src/ui/evidence-mark.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Spinner } from '#src/ui/spinner.tsx';
import { BackendProblem } from './backend-problem.tsx';

interface CheckStatusProps {
  check: Check;
  evidence: Evidence;
  /** What was there when the page was opened is no news. */
  isNews: boolean;
  /** What was found: the card, the rule. Absent where the evidence says it all. */
  found?: React.ReactNode;
}

/** What is known of something that is done in the CRM: found, looked for, or not there yet. */
export function CheckStatus({ check, evidence, isNews, found }: CheckStatusProps) {
  const { t } = useLingui();
  const evidenceText = useEvidenceText(evidence);
  if (evidence.kind === 'verified') {
    return (
      <Notice tone="success" announce={isNews} title={t`Ya aparece en tu cuenta`}>
        {found}
        <p>
          <EvidenceMark kind="verified" text={evidenceText} />
        </p>
      </Notice>
    );
  }
  if (check.error !== null && !check.isAsking) {
    return <BackendProblem error={check.error} onRetry={check.look} />;
  }
  return (
    <div className="grid gap-3 rounded-panel bg-sunken p-4">
      {evidence.kind === 'declared' && <EvidenceMark kind="declared" text={evidenceText} />}
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p role="status" className="flex min-w-0 items-center gap-2.5 text-small text-ink-soft">
          {check.state === 'looking' && <Spinner />}
          <span>
            {check.state === 'looking' ? (
              <Trans>Estamos comprobando. Te avisamos en cuanto aparezca.</Trans>
            ) : check.state === 'over' ? (
              <Trans>Todavía no aparece en tu cuenta. En el CRM puede tardar unos minutos.</Trans>
            ) : (
              <Trans>Todavía no aparece en tu cuenta.</Trans>
            )}
          </span>
        </p>
        {check.state === 'looking' ? (
          <Button variant="quiet" onClick={check.stop}>
            <Trans>Dejar de comprobar</Trans>
          </Button>
        ) : (
          <Button variant="quiet" onClick={check.look}>
            <Trans>Comprobar ahora</Trans>
          </Button>
        )}
      </div>
    </div>
  );
}
