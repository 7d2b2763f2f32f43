import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { ChevronDown, Globe } from 'lucide-react';
import { useBackend } from '#src/backend/backend-context.ts';
import { activateLanguage, isLanguage, languages } from '#src/i18n/i18n.ts';
import { useAnnounce } from '#src/ui/live-region.tsx';
import { useSite } from './site.ts';

/**
 * Picks the language of the page: at once here, then in the account, so that the backend's own texts (consents,
 * requirements) come in it. They are read again whether or not the account could be told.
 */
export function LanguageSwitch() {
  const { t, i18n } = useLingui();
  const { languages: offered, onLanguageChosen } = useSite();
  const backend = useBackend();
  const queryClient = useQueryClient();
  const announce = useAnnounce();
  if (offered.length < 2) return null;

  async function choose(value: string) {
    if (!isLanguage(value) || value === i18n.locale) return;
    try {
      await activateLanguage(value);
    } catch {
      announce(t`No se pudo cambiar el idioma. Revisa tu conexión.`, 'assertive');
      return;
    }
    onLanguageChosen(value);
    await backend.saveLocale(value).catch(() => undefined); // the page speaks it; the account learns it next time
    await queryClient.invalidateQueries();
  }

  return (
    <label className="relative inline-flex items-center rounded-control text-small font-medium text-ink-soft hover:bg-sunken has-focus-visible:focus-ring">
      <span className="sr-only">{t`Idioma`}</span>
      <Globe aria-hidden className="pointer-events-none absolute start-3 size-4" strokeWidth={2} />
      <select
        value={i18n.locale}
        onChange={(event) => void choose(event.currentTarget.value)}
        className="min-h-11 field-sizing-content appearance-none rounded-control bg-transparent ps-9 pe-8 text-ink outline-none *:bg-raised"
      >
        {offered.map((language) => (
          <option key={language} value={language} lang={language}>
            {languages[language]}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden className="pointer-events-none absolute end-2.5 size-4" />
    </label>
  );
}
