import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageIds } from '#src/i18n/i18n.ts';
import { pickLanguage } from '#src/i18n/language-choice.ts';
import { LiveRegionProvider } from '#src/ui/live-region.tsx';
import { readLink, writeLink } from './demo-link.ts';
import { DemoPage } from './demo-page.tsx';
import { createDemoStore, type DemoStore } from './demo-store.ts';
import { createMemoryStorage } from './memory-storage.ts';
import { toggleByKey } from './panel-key.ts';
import { present } from './stage-contract.ts';
import { throttle } from './throttle.ts';
import { DemoProvider } from './use-demo.ts';
import { speakDemo } from './words.ts';

/** The address follows what is done; browsers refuse a hundred changes in half a minute. */
const ADDRESS_MS = 1_000;

/** Opens the page around the wizard: the mark, the panel, and the frame that the wizard is in. */
export async function openPresenter(root: HTMLElement): Promise<void> {
  // In the presenter's language; a link says the customer's.
  const language = pickLanguage(createMemoryStorage, navigator.languages, languageIds);
  await speakDemo(language);

  const read = () => readLink(location.hash, language);
  // Whoever comes by a link came for what it shows.
  const demo = createDemoStore(read(), !location.hash.includes('scenario='));
  const onKey = (event: KeyboardEvent) => toggleByKey(demo, event);
  document.addEventListener('keydown', onKey);
  present(window, {
    get opening() {
      return demo.getState().link;
    },
    attach: demo.attach,
    onKnown: demo.lookAgain,
    onPlace: (place) => demo.note({ place }),
    onLanguage: (chosen) => demo.note({ language: chosen }),
    onExit: demo.noteExit,
    onTitle: (title) => {
      document.title = `DEMO · ${title}`;
    },
    onKey,
  });
  keepAddress(demo);
  addEventListener('pagehide', () => demo.getState().panelWindow?.close());
  addEventListener('hashchange', () => demo.open(read()));

  createRoot(root).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <DemoProvider value={demo}>
          <LiveRegionProvider>
            <DemoPage />
          </LiveRegionProvider>
        </DemoProvider>
      </I18nProvider>
    </StrictMode>,
  );
}

/** The fragment is what a link would say, so that a reload and a bookmark show the same; a query somebody brought (a token) is dropped. */
function keepAddress(demo: DemoStore): void {
  const write = throttle(ADDRESS_MS, () => {
    const hash = `#${writeLink(demo.readNow())}`;
    if (hash === location.hash && location.search === '') return;
    history.replaceState(history.state, '', `${location.pathname}${hash}`);
  });
  write();
  demo.subscribe(write);
}
