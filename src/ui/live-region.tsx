import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

export type Urgency = 'polite' | 'assertive';
export type Announce = (text: string, urgency?: Urgency) => void;

interface Message {
  id: number;
  text: string;
}

const AnnounceContext = createContext<Announce>(() => {});

/**
 * Holds the page's two live regions, empty from the first render on: a region that arrives together with its text is
 * not read by every screen reader. The app wraps itself in it once.
 */
export function LiveRegionProvider({ children }: { children: ReactNode }) {
  const [polite, setPolite] = useState<Message>({ id: 0, text: '' });
  const [assertive, setAssertive] = useState<Message>({ id: 0, text: '' });

  const announce = useCallback<Announce>((text, urgency = 'polite') => {
    const set = urgency === 'polite' ? setPolite : setAssertive;
    set((previous) => ({ id: previous.id + 1, text }));
  }, []);

  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" aria-live="polite" className="sr-only">
        <MessageText message={polite} />
      </div>
      <div role="alert" aria-live="assertive" className="sr-only">
        <MessageText message={assertive} />
      </div>
    </AnnounceContext>
  );
}

/** Keyed by message, so that the same words said twice are two changes of the region. */
function MessageText({ message }: { message: Message }) {
  return message.text === '' ? null : <p key={message.id}>{message.text}</p>;
}

/** Says a sentence to assistive technology, once; the function is stable. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}
