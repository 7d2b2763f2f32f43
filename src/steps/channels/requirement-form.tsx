import { useLingui } from '@lingui/react/macro';
import { type FormEvent, useMemo, useState } from 'react';
import { BackendProblem } from '#src/account/backend-problem.tsx';
import { useWrite } from '#src/backend/use-write.ts';
import type { Requirement, RequirementValues } from '#src/channels/channel.ts';
import type { ChannelId } from '#src/channels/channels.ts';
import { Button } from '#src/ui/button.tsx';
import { ErrorSummary } from '#src/ui/error-summary.tsx';
import { useDraft } from '#src/wizard/draft-store.ts';
import { RequirementFieldInput } from './requirement-field.tsx';
import {
  findRequirementProblems,
  type RequirementProblem,
  toSubmission,
} from './requirement-rules.ts';
import { fieldProblems } from './words.ts';

interface RequirementFormProps {
  channelId: ChannelId;
  requirement: Requirement;
}

/** The questions of one requirement. What is typed lives in memory until it is sent. */
export function RequirementForm({ channelId, requirement }: RequirementFormProps) {
  const { t, i18n } = useLingui();
  const draftKey = `${channelId}/${requirement.id}`;
  const draft = useDraft((state) => state.personal.requirements[draftKey]);
  const setDraft = useDraft((state) => state.setRequirement);
  const [problems, setProblems] = useState<RequirementProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const submission = useWrite((backend, values: RequirementValues) =>
    backend.submitRequirement(channelId, requirement.id, values),
  );
  const values = draft ?? toInitialValues(requirement);

  const summary = useMemo(
    () =>
      problems.map(({ field, code }) => ({
        fieldId: `${channelId}-${requirement.id}-${field.name}`,
        message: `${field.label}: ${i18n._(fieldProblems[code])}`,
      })),
    [problems, channelId, requirement.id, i18n],
  );

  async function submit(event: FormEvent) {
    event.preventDefault();
    const found = findRequirementProblems(requirement.fields, values);
    setProblems(found);
    if (found.length > 0) {
      setAttempt(attempt + 1);
      return;
    }
    const answer = await submission.run(toSubmission(requirement.fields, values));
    if (answer !== undefined) setDraft(draftKey, null);
  }

  function findError(name: string): string | undefined {
    const own = problems.find(({ field }) => field.name === name);
    if (own !== undefined) return i18n._(fieldProblems[own.code]);
    const isRefused = submission.error?.fields.some(({ pointer }) => pointer === `/values/${name}`);
    return isRefused ? t`Revisa este dato.` : undefined;
  }

  return (
    <form className="grid gap-5" noValidate onSubmit={submit} method="post">
      <ErrorSummary errors={summary} attempt={attempt} />
      {requirement.fields.map((field) => {
        const id = `${channelId}-${requirement.id}-${field.name}`;
        return (
          <RequirementFieldInput
            key={field.name}
            id={id}
            field={field}
            value={values[field.name]}
            error={findError(field.name)}
            onValueChange={(value) => setDraft(draftKey, { ...values, [field.name]: value })}
          />
        );
      })}
      <BackendProblem error={submission.error} />
      <div>
        <Button type="submit" variant="primary" isBusy={submission.isBusy} busyLabel={t`Enviando`}>
          {requirement.status === 'rejected' ? t`Enviar de nuevo` : t`Enviar`}
        </Button>
      </div>
    </form>
  );
}

function toInitialValues(requirement: Requirement): RequirementValues {
  return Object.fromEntries(
    requirement.fields.flatMap((field) =>
      field.value === null ? [] : [[field.name, field.value]],
    ),
  );
}
