import { createContext, use, useEffect } from 'react';
import type {
  JourneyErrorCode,
  JourneyEvent,
  JourneyMoment,
  JourneyPage,
} from './journey-event.ts';

/** Notes what happens on the way; a function that does nothing where nobody asked to be told. */
export type NoteMoment = (moment: JourneyMoment) => void;

/** The events of one visit in the making. */
export interface Journey {
  note: NoteMoment;
  /** Time counts only while the page can be seen. */
  setVisible(isVisible: boolean): void;
}

interface JourneyOptions {
  report: (event: JourneyEvent) => void;
  visitId: string;
  readLanguage: () => string;
  /** Epoch milliseconds. */
  readNow: () => number;
}

/** Stamps moments into events: page, language, visit, and how long the page was looked at. */
export function createJourney({ report, visitId, readLanguage, readNow }: JourneyOptions): Journey {
  let page: JourneyPage | null = null;
  let isGone = false;
  let activeMs = 0;
  let sinceMs: number | null = readNow();

  /** Adds up to now; goes on counting only where the page is seen. */
  function count(isVisible: boolean): void {
    const nowMs = readNow();
    if (sinceMs !== null) activeMs += Math.max(0, nowMs - sinceMs);
    sinceMs = isVisible ? nowMs : null;
  }

  return {
    note(moment) {
      // Leaving is told in several voices (a click, the page hidden, the page closed): the first one counts.
      if (moment.type === 'left' && isGone) return;
      if (moment.type === 'journey_started' && page !== null) return;
      isGone = moment.type === 'left';
      // A page that is put together a second time is not looked at a second time.
      if (moment.type === 'page_viewed') {
        if (moment.page === page) return;
        page = moment.page;
        activeMs = 0;
        sinceMs = sinceMs === null ? null : readNow();
      } else {
        count(sinceMs !== null);
      }
      report({ v: 1, visitId, page, language: readLanguage(), activeMs, ...moment });
    },
    setVisible: count,
  };
}

const NoteContext = createContext<NoteMoment>(() => undefined);

/** Gives {@link NoteMoment} to everything below. */
export const NoteProvider = NoteContext.Provider;

/** How to note a moment of the visit. For the app and for `account/`; steps themselves never track. */
export function useNote(): NoteMoment {
  return use(NoteContext);
}

/** Notes an error that is shown: once, as long as it stays the same. */
export function useNoteError(code: JourneyErrorCode | undefined): void {
  const note = useNote();
  useEffect(() => {
    if (code !== undefined) note({ type: 'error_shown', code });
  }, [note, code]);
}
