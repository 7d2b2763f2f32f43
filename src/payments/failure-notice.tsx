import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { Notice } from '#src/ui/notice.tsx';
import { FailureButton, type FailureHandlers } from './failure-button.tsx';
import type { FailureWords } from './failure-words.ts';

interface FailureNoticeProps {
  words: FailureWords;
  /** `warning` for what the customer chose, such as closing the bank's window. */
  tone?: 'danger' | 'warning' | undefined;
  /** Read out when it appears; leave out where the failure was there when the page came. */
  announce?: boolean | undefined;
  /** What this screen can do about it; the words choose which one is offered. */
  can?: FailureHandlers | undefined;
  /** Further ways on, after the one the words call for. */
  action?: ReactNode;
  /** What this page adds to what it means, before what to do next. */
  children?: ReactNode;
}

/** What happened with a card, what it means and what to do next, with the button that does it. */
export function FailureNotice({
  words,
  tone = 'danger',
  announce,
  can,
  action,
  children,
}: FailureNoticeProps) {
  const { i18n } = useLingui();
  return (
    <Notice
      tone={tone}
      announce={announce}
      title={i18n._(words.title)}
      action={
        can === undefined ? (
          action
        ) : (
          <>
            <FailureButton wanted={words.action} can={can} />
            {action}
          </>
        )
      }
    >
      <p>{i18n._(words.meaning)}</p>
      {children}
      <p className="font-medium text-ink">{i18n._(words.next)}</p>
    </Notice>
  );
}
