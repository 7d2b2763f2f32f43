import type { ReactNode } from 'react';
import { useNote } from '#src/host/journey.ts';
import type { HelpTopic } from '#src/host/journey-event.ts';
import { Disclosure } from '#src/ui/disclosure.tsx';

interface HelpDisclosureProps {
  topic: HelpTopic;
  summary: ReactNode;
  children: ReactNode;
  tone?: 'plain' | 'panel' | undefined;
  onOpenChange?: ((isOpen: boolean) => void) | undefined;
}

/** A question with its answer. Whoever hosts the wizard learns that it was opened, where they asked to. */
export function HelpDisclosure({
  topic,
  summary,
  children,
  tone,
  onOpenChange,
}: HelpDisclosureProps) {
  const note = useNote();
  return (
    <Disclosure
      tone={tone}
      summary={summary}
      onOpenChange={(isOpen) => {
        if (isOpen) note({ type: 'help_opened', topic });
        onOpenChange?.(isOpen);
      }}
    >
      {children}
    </Disclosure>
  );
}
