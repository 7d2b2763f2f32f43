import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { scenarios } from '#mocks/scenarios.ts';
import { descriptorOf } from '#src/app/flow.ts';
import { isLanguage, languageIds, languages, sourceLanguage } from '#src/i18n/i18n.ts';
import { donePage } from '#src/steps/done/done-page.ts';
import { SelectField } from '#src/ui/select-field.tsx';
import { SwitchRow } from '#src/ui/switch-row.tsx';
import { type Note, stepNotes } from './notes.ts';
import { PANEL_KEY } from './panel-key.ts';
import { findScenarioNote } from './scenario-notes.ts';
import { useDemo, useDemoState } from './use-demo.ts';
import { speakDemo } from './words.ts';

/** What to say about what is on the page, and what customers ask there. Then the panel's own settings. */
export function PanelNotes() {
  const { i18n } = useLingui();
  const scenario = useDemoState(({ link }) => link.scenario);
  const place = useDemoState(({ link }) => link.place);
  const language = isLanguage(i18n.locale) ? i18n.locale : sourceLanguage;
  const scenarioNote = findScenarioNote(scenario);
  const step = place === 'start' ? 'wallet' : place;
  const { label } = step === 'done' ? donePage : descriptorOf(step);
  return (
    <div className="grid gap-6">
      <NoteView title={i18n._(label)} note={stepNotes[step]} />
      {scenarioNote === null ? null : (
        <NoteView title={scenarios[scenario].title[language]} note={scenarioNote} />
      )}
      <Settings />
    </div>
  );
}

function NoteView({ title, note: { say, asked } }: { title: ReactNode; note: Note }) {
  return (
    <section className="grid gap-3">
      <h2 className="text-title-s text-ink">{title}</h2>
      <div>
        <h3 className="text-caption font-semibold text-ink-faint">
          <Trans>Qué decir</Trans>
        </h3>
        <Words of={say} />
      </div>
      <div className="grid gap-2">
        <h3 className="text-caption font-semibold text-ink-faint">
          <Trans>Qué suelen preguntar</Trans>
        </h3>
        {asked.map(([question, answer]) => (
          <div key={question.id}>
            <Words of={question} isStrong />
            <Words of={answer} />
          </div>
        ))}
      </div>
    </section>
  );
}

function Words({ of, isStrong = false }: { of: MessageDescriptor; isStrong?: boolean }) {
  const { i18n } = useLingui();
  return (
    <p className={isStrong ? 'text-small font-semibold text-ink' : 'text-small text-ink-soft'}>
      {i18n._(of)}
    </p>
  );
}

function Settings() {
  const { t, i18n } = useLingui();
  const { setKey } = useDemo();
  const hasKey = useDemoState((state) => state.hasKey);
  return (
    <section className="grid gap-4 border-t border-line pt-6">
      <h2 className="text-title-s text-ink">
        <Trans>Este panel</Trans>
      </h2>
      <SelectField
        id="demo-panel-language"
        label={t`Idioma del panel`}
        value={i18n.locale}
        onValueChange={(value) => {
          if (isLanguage(value)) void speakDemo(value).catch(reportError);
        }}
        options={languageIds.map((id) => ({ value: id, label: languages[id] }))}
      />
      <SwitchRow
        id="demo-key"
        label={t`Abrir y cerrar con una tecla`}
        description={t`La tecla “${PANEL_KEY}” muestra y esconde el panel, salvo mientras escribes.`}
        checked={hasKey}
        onCheckedChange={setKey}
      />
    </section>
  );
}
