import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowLeft, CircleCheck, CircleDashed, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { BackendProblem } from '#src/account/backend-problem.tsx';
import { type BackendError, toBackendError } from '#src/backend/backend-error.ts';
import { Button } from '#src/ui/button.tsx';
import { classNames } from '#src/ui/class-names.ts';
import { focusOnMount } from '#src/ui/focus-on-mount.ts';
import { LoadingRegion, Skeleton } from '#src/ui/skeleton.tsx';
import { weeklyTopics } from './weekly-review.ts';

/** What a question needs to have read, as one. */
export interface WeeklyRead<Data> {
  /** Null where this backend does not offer it. */
  data: Data | null | undefined;
  error: BackendError | null;
  retry: () => void;
}

/** One read, or several that are only worth something together. */
export function joinReads<Data>(
  queries: { error: Error | null; refetch: () => unknown }[],
  data: Data | null | undefined,
): WeeklyRead<Data> {
  const failed = queries.filter((query) => query.error !== null);
  return {
    data,
    error: failed[0]?.error ? toBackendError(failed[0].error) : null,
    retry: () => failed.forEach((query) => void query.refetch()),
  };
}

export interface WeeklyAnswering {
  onAnswer: (answer: 'fine' | 'change' | 'unanswered') => void;
  onBack: (() => void) | undefined;
}

interface WeeklyQuestionProps<Data> extends WeeklyAnswering {
  /** Position among the questions, from zero. */
  index: number;
  question: ReactNode;
  read: WeeklyRead<Data>;
  /** Whether the figures themselves ask for a change: then that is the answer at hand. */
  asksForChange?: ((data: Data) => boolean) | undefined;
  children: (data: Data) => ReactNode;
}

/** One question with its figures and two answers. What could not be read is not asked, only said. */
export function WeeklyQuestion<Data>({
  index,
  question,
  read,
  asksForChange,
  onAnswer,
  onBack,
  children,
}: WeeklyQuestionProps<Data>) {
  const { t } = useLingui();
  const { data } = read;
  const isReadable = data !== undefined && data !== null;
  const isAsked = isReadable && asksForChange?.(data) === true;
  return (
    <div className="grid gap-5 motion-safe:animate-rise">
      <WeeklyProgress index={index} />
      <h3 ref={focusOnMount} tabIndex={-1} className="text-title text-pretty outline-none">
        {question}
      </h3>
      <div className="grid min-h-40 content-start gap-5">
        {isReadable ? (
          children(data)
        ) : data === null ? (
          <p className="text-ink-soft">
            <Trans>Esto se mira en tu CRM: desde aquí no podemos leerlo.</Trans>
          </p>
        ) : read.error !== null ? (
          <BackendProblem error={read.error} onRetry={read.retry} />
        ) : (
          <LoadingRegion label={t`Leyendo tus números`}>
            <Skeleton lines={4} />
          </LoadingRegion>
        )}
      </div>
      <div className="flex flex-wrap gap-2 max-sm:*:basis-full">
        {isReadable && (
          <>
            <Button variant={isAsked ? undefined : 'primary'} onClick={() => onAnswer('fine')}>
              <Trans>Sí, está bien</Trans>
            </Button>
            <Button variant={isAsked ? 'primary' : undefined} onClick={() => onAnswer('change')}>
              <Trans>Quiero cambiarlo</Trans>
            </Button>
          </>
        )}
        {(read.error !== null || data === null) && !isReadable && (
          <Button onClick={() => onAnswer('unanswered')}>
            <Trans>Seguir sin responder</Trans>
          </Button>
        )}
        {onBack !== undefined && (
          <Button variant="quiet" icon={ArrowLeft} onClick={onBack} className="sm:ms-auto">
            <Trans>Pregunta anterior</Trans>
          </Button>
        )}
      </div>
    </div>
  );
}

function WeeklyProgress({ index }: { index: number }) {
  const count = weeklyTopics.length;
  return (
    <div className="flex items-center gap-3">
      <p className="figures text-small text-ink-soft">
        <Trans>
          Pregunta {index + 1} de {count}
        </Trans>
      </p>
      <div aria-hidden className="flex flex-1 gap-1.5">
        {weeklyTopics.map((topic, position) => (
          <span
            key={topic}
            className={classNames(
              'h-1.5 max-w-16 flex-1 rounded-full transition-colors duration-slow ease-standard',
              position <= index ? 'bg-accent' : 'bg-ink/12',
            )}
          />
        ))}
      </div>
    </div>
  );
}

const marks = {
  good: { icon: CircleCheck, look: 'text-success' },
  look: { icon: TriangleAlert, look: 'text-warning' },
  open: { icon: CircleDashed, look: 'text-ink-faint' },
};

/** What the figures say, in one sentence: fine, worth a look, or not known. */
export function WeeklyVerdict({
  kind,
  children,
}: {
  kind: keyof typeof marks;
  children: ReactNode;
}) {
  const { icon: Mark, look } = marks[kind];
  return (
    <p className="flex max-w-prose gap-2.5 text-lead text-pretty">
      <Mark aria-hidden className={classNames('mt-1 size-5 shrink-0', look)} />
      <span className="min-w-0">{children}</span>
    </p>
  );
}
