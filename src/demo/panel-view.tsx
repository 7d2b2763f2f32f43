import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { type BrandId, brands } from '#mocks/brands.ts';
import { flow } from '#src/app/flow.ts';
import { languageIds, languages } from '#src/i18n/i18n.ts';
import { donePage } from '#src/steps/done/done-page.ts';
import { ChoiceChips } from '#src/ui/choice-chips.tsx';
import { type Theme, themes, type Width, widths } from './demo-link.ts';
import type { Place } from './places.ts';
import { useDemo, useDemoState } from './use-demo.ts';

const themeLabels: Record<Theme, MessageDescriptor> = {
  auto: msg`Como el equipo`,
  light: msg`Claro`,
  dark: msg`Oscuro`,
};
const widthLabels: Record<Width, MessageDescriptor> = {
  full: msg`Página`,
  '480': msg`Marco del CRM`,
  '390': msg`Teléfono`,
};
const brandIds = Object.keys(brands) as BrandId[]; // the table is closed

/** Where in the wizard, and how it looks. */
export function PanelView() {
  const { t, i18n } = useLingui();
  const { goTo, speak, dress, pickBrand } = useDemo();
  const { place, language, theme, brand, width } = useDemoState(({ link }) => link);
  return (
    <div className="grid gap-6">
      <ChoiceChips<Place>
        name="demo-place"
        legend={t`Paso`}
        value={place}
        onValueChange={goTo}
        options={[
          ...flow.map(({ id, label }) => ({ value: id, label: i18n._(label) })),
          { value: 'done' as const, label: i18n._(donePage.label) },
        ]}
      />
      <ChoiceChips
        name="demo-language"
        legend={t`Idioma`}
        value={language}
        onValueChange={speak}
        options={languageIds.map((id) => ({
          value: id,
          label: <span lang={id}>{languages[id]}</span>,
        }))}
      />
      <ChoiceChips
        name="demo-width"
        legend={t`Pantalla`}
        value={width}
        onValueChange={(next) => dress({ width: next })}
        options={widths.map((id) => ({ value: id, label: i18n._(widthLabels[id]) }))}
      />
      <ChoiceChips
        name="demo-theme"
        legend={t`Colores`}
        value={theme}
        onValueChange={(next) => dress({ theme: next })}
        options={themes.map((id) => ({ value: id, label: i18n._(themeLabels[id]) }))}
      />
      <ChoiceChips
        name="demo-brand"
        legend={t`Marca`}
        hint={t`Al cambiarla, la cuenta empieza de nuevo y llega al mismo momento.`}
        value={brand}
        onValueChange={pickBrand}
        options={brandIds.map((id) => ({ value: id, label: brands[id].brandName }))}
      />
    </div>
  );
}
