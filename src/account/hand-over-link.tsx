import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Clock3 } from 'lucide-react';
import { useEffect } from 'react';
import type { HandoverLink } from '#src/backend/backend.ts';
import { useBackend } from '#src/backend/backend-context.ts';
import { accountFacts, configQuery, principalQuery, progressQuery } from '#src/backend/queries.ts';
import type { StepId } from '#src/domain/progress.ts';
import { useFormat } from '#src/i18n/format.ts';
import { Notice } from '#src/ui/notice.tsx';
import { findStep } from '#src/wizard/flow.ts';
import { handOverTasks } from './hand-over-words.ts';
import { ShareMessage } from './share-message.tsx';

interface HandOverLinkProps {
  stepId: StepId;
  link: HandoverLink;
}

/** How often a page that waits for somebody else looks whether they are done; at once when it is looked at again. */
const POLL_MS = 15_000;

/** The link with a message to send it, until the step is done: then that is said. */
export function HandOverLink({ stepId, link }: HandOverLinkProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const backend = useBackend();
  const { data: principal } = useSuspenseQuery(principalQuery(backend));
  const { data: config } = useSuspenseQuery(configQuery(backend));
  const isDone = useIsDone(stepId);
  const { brandName } = config.tenant;
  const { workspaceName } = principal;
  const task = i18n._(handOverTasks[stepId]);
  const until = format.dateTime(link.expiresAtMs);
  if (isDone) {
    return (
      <Notice tone="success" announce title={t`Ya está hecho`}>
        <Trans>La otra persona completó este paso. No tienes que hacer nada más aquí.</Trans>
      </Notice>
    );
  }
  const message = t`Hola. En la cuenta «${workspaceName}» de ${brandName} falta ${task}, y eso lo hace quien la administra. Este enlace se abre justo en ese paso y te pide entrar con tu usuario: ${link.url} Sirve hasta el ${until}`;
  return (
    <div className="grid min-w-0 gap-4">
      <ShareMessage
        subject={t`Falta ${task} en ${workspaceName}`}
        message={message}
        link={link.url}
      />
      <p className="text-small text-ink-soft">
        <Trans>Por sí solo, el enlace no deja entrar a nadie ni muestra nada de la cuenta.</Trans>
      </p>
      <p className="flex items-center gap-2 text-small text-ink-soft">
        <Clock3 aria-hidden className="size-4 shrink-0" />
        <Trans>Cuando esté hecho, te lo decimos aquí.</Trans>
      </p>
    </div>
  );
}

/** Watches a step that somebody else is asked to do; what shows the account is read again once it is done. */
function useIsDone(stepId: HandOverLinkProps['stepId']): boolean {
  const backend = useBackend();
  const queryClient = useQueryClient();
  const { data: progress } = useQuery({
    ...progressQuery(backend),
    refetchInterval: POLL_MS,
    refetchOnWindowFocus: 'always',
  });
  const isDone = progress !== undefined && findStep(progress, stepId).status === 'complete';
  useEffect(() => {
    if (isDone) void queryClient.invalidateQueries(accountFacts);
  }, [isDone, queryClient]);
  return isDone;
}
