import { Trans, useLingui } from '@lingui/react/macro';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { type ScenarioName, scenarios } from '#mocks/scenarios.ts';
import { isLanguage, type Language, sourceLanguage } from '#src/i18n/i18n.ts';
import { classNames } from '#src/ui/class-names.ts';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import { type ScenarioEntry, favourites, groups, matches } from './scenario-menu.ts';
import { useDemo, useDemoState } from './use-demo.ts';

/** Every situation there is: those asked for most, a search over all, and the rest by what they are about. */
export function PanelScenarios() {
  const { t, i18n } = useLingui();
  const [search, setSearch] = useState('');
  const language = isLanguage(i18n.locale) ? i18n.locale : sourceLanguage;
  const of = (names: readonly ScenarioName[]) => names.map((name) => toEntry(name, language));
  const all = of(groups.flatMap(({ names }) => names));
  const found = all.filter((entry) => matches(entry, search));

  return (
    <div className="grid gap-4">
      <TextField
        id="demo-search"
        type="search"
        label={t`Buscar una situación`}
        placeholder={t`rechazada, saldo, WhatsApp…`}
        value={search}
        onValueChange={setSearch}
        autoComplete="off"
      />
      {search.trim() === '' ? (
        <>
          <section className="grid gap-2">
            <h2 className="text-small font-semibold text-ink">
              <Trans>Las más pedidas</Trans>
            </h2>
            <ScenarioList entries={of(favourites)} />
          </section>
          <section className="grid gap-2">
            <h2 className="text-small font-semibold text-ink">
              <Trans>Todas</Trans>
            </h2>
            {groups.map(({ id, label, names }) => (
              <Disclosure
                key={id}
                tone="panel"
                summary={
                  <>
                    {i18n._(label)}{' '}
                    <span className="figures font-normal text-ink-faint">{names.length}</span>
                  </>
                }
              >
                <ScenarioList entries={of(names)} />
              </Disclosure>
            ))}
          </section>
        </>
      ) : found.length > 0 ? (
        <ScenarioList entries={found} />
      ) : (
        <p className="text-small text-ink-soft">
          <Trans>Ninguna situación se llama así. Prueba con otra palabra.</Trans>
        </p>
      )}
    </div>
  );
}

function ScenarioList({ entries }: { entries: readonly ScenarioEntry[] }) {
  const { pickScenario } = useDemo();
  const current = useDemoState(({ link }) => link.scenario);
  return (
    <ul className="grid gap-1">
      {entries.map(({ name, title, shows }) => (
        <li key={name}>
          <button
            type="button"
            aria-pressed={name === current}
            onClick={() => pickScenario(name)}
            className={classNames(
              'flex w-full items-start gap-2 rounded-control border px-3 py-2 text-start',
              name === current
                ? 'border-accent-line bg-accent-soft'
                : 'border-transparent hover:bg-sunken',
            )}
          >
            <span className="min-w-0 flex-1">
              <span className="block text-small font-semibold text-ink">{title}</span>
              <span className="block text-caption text-ink-soft">{shows}</span>
            </span>
            {name === current ? (
              <Check aria-hidden className="mt-0.5 size-4 shrink-0 text-accent-ink" />
            ) : null}
          </button>
        </li>
      ))}
    </ul>
  );
}

function toEntry(name: ScenarioName, language: Language): ScenarioEntry {
  const { title, shows } = scenarios[name];
  const words = [...Object.values(title), ...Object.values(shows)].join(' ');
  return { name, title: title[language], shows: shows[language], words };
}
