import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Check, CircleAlert, CircleDashed, Clock3 } from 'lucide-react';
import { useBackend } from '#src/backend/backend-context.ts';
import { walletQuery } from '#src/backend/queries.ts';
import type { StepRecord } from '#src/domain/progress.ts';
import { useEvidenceText } from '#src/i18n/evidence-words.ts';
import { Button } from '#src/ui/button.tsx';
import { EvidenceMark } from '#src/ui/evidence-mark.tsx';
import { IconTile } from '#src/ui/icon-tile.tsx';
import { CardFact } from './card-fact.tsx';
import { ChannelsFact } from './channels-fact.tsx';
import { RuleFact } from './rule-fact.tsx';
import { completeWords, describeWayOn, missingWords } from './summary-words.ts';

interface StepSummaryProps {
  record: StepRecord;
  /** It was completed, and something behind it stopped since. */
  needsReview: boolean;
  label: MessageDescriptor | undefined;
  onVisit: () => void;
}

/** One step of the summary: its state, the facts behind it, how that is known, and the way to change it. */
export function StepSummary({ record, needsReview, label, onVisit }: StepSummaryProps) {
  const { i18n } = useLingui();
  const evidenceText = useEvidenceText(record.evidence);
  const isReady = record.status === 'complete';
  const name = label === undefined ? '' : i18n._(label);
  const wayOn = i18n._(describeWayOn(record, needsReview));
  return (
    <li className="grid break-inside-avoid grid-cols-[auto_minmax(0,1fr)] gap-x-4 p-4 sm:grid-cols-[auto_minmax(0,1fr)_auto] sm:p-5 print:px-4 print:py-2.5">
      <StateTile record={record} needsReview={needsReview} />
      <div className="min-w-0">
        <div className="flex min-h-11 flex-col justify-center gap-x-3 gap-y-0.5 sm:flex-row sm:flex-wrap sm:items-center sm:justify-start print:min-h-0">
          <h3 className="text-title-s">{name}</h3>
          {isReady && <EvidenceMark kind={record.evidence.kind} text={evidenceText} />}
        </div>
        <div className="text-small text-ink-soft max-sm:mt-1.5">
          {isReady ? (
            <Fact record={record} needsReview={needsReview} />
          ) : (
            i18n._(missingWords[record.id])
          )}
        </div>
      </div>
      <div className="-ms-4 max-sm:col-start-2 sm:-me-2 sm:ms-0 print:hidden">
        <Button variant="quiet" onClick={onVisit} aria-label={toActionName(record, name)}>
          {isReady ? wayOn : <Trans>Completar</Trans>}
        </Button>
      </div>
    </li>
  );

  function toActionName({ id, status }: StepRecord, stepName: string): string {
    return status === 'complete' ? `${wayOn}: ${stepName}` : i18n._(completeWords[id]);
  }
}

interface ReviewedRecord {
  record: StepRecord;
  needsReview: boolean;
}

function StateTile({ record, needsReview }: ReviewedRecord) {
  const { t } = useLingui();
  const look = needsReview
    ? { icon: CircleAlert, tone: 'warning' as const, text: t`Por revisar` }
    : record.status === 'complete'
      ? { icon: Check, tone: 'success' as const, text: t`Listo` }
      : record.status === 'skipped'
        ? { icon: Clock3, tone: 'neutral' as const, text: t`Para después` }
        : { icon: CircleDashed, tone: 'warning' as const, text: t`Pendiente` };
  return (
    <span className="shrink-0">
      <IconTile icon={look.icon} tone={look.tone} />
      <span className="sr-only">{look.text}</span>
    </span>
  );
}

/** What the account says about a completed step; what it cannot say, the customer did. */
function Fact({ record: { id, support }, needsReview }: ReviewedRecord) {
  if (id === 'wallet') return <Trans>Sabes llegar a ella desde el menú.</Trans>;
  switch (id) {
    case 'card':
      return <CardFact />;
    case 'auto-recharge':
      return <RuleFact isManaged={support === 'manage'} />;
    case 'balance':
      return needsReview ? (
        <BalanceWorry />
      ) : (
        <Trans>Lo revisaste. Con una revisión de un minuto a la semana basta.</Trans>
      );
    case 'channels':
      return <ChannelsFact />;
  }
}

/** Where nothing was ever sent, nothing has stopped. */
function BalanceWorry() {
  const { data: wallet } = useQuery(walletQuery(useBackend()));
  return wallet?.usageCompleteThroughMs === null ? (
    <Trans>Con tu primera recarga puedes empezar a enviar.</Trans>
  ) : (
    <Trans>Tus envíos están detenidos. Ábrelo para ver por qué.</Trans>
  );
}
