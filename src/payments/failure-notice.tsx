import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { Notice } from '#src/ui/notice.tsx';
import type { FailureWords } from './failure-words.ts';

interface FailureNoticeProps {
  words: FailureWords;
  /** `warning` for what the customer chose, such as closing the bank's window. */
  tone?: 'danger' | 'warning' | undefined;
  /** Read out when it appears; leave out where the failure was there when the page came. */
  announce?: boolean | undefined;
  action?: ReactNode;
}

/** What happened with a card, what it means and what to do next, above the button. */
export function FailureNotice({ words, tone = 'danger', announce, action }: FailureNoticeProps) {
  const { i18n } = useLingui();
  return (
    <Notice tone={tone} announce={announce} action={action} title={i18n._(words.title)}>
      <p>{i18n._(words.meaning)}</p>
      <p className="font-medium text-ink">{i18n._(words.next)}</p>
    </Notice>
  );
}
