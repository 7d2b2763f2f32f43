import type { DemoCampaign } from '#mocks/demo-world.ts';
import { type BrandId, defaultBrand, isBrandId } from '#mocks/brands.ts';
import { defaultScenario, isScenarioName, type ScenarioName, scenarios } from '#mocks/scenarios.ts';
import { isLanguage, type Language } from '#src/i18n/i18n.ts';
import { readCampaigns, writeCampaigns } from './campaign-link.ts';
import { readDuration, writeDuration } from './duration.ts';
import { isPlace, type Place } from './places.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** How wide the wizard is shown: as a phone, as a frame in a CRM, or as wide as there is room. */
export const widths = ['full', '480', '390'] as const;
export type Width = (typeof widths)[number];

/** What a demo shows: all that a link carries. */
export interface DemoLink {
  scenario: ScenarioName;
  /** Simulated time since the scenario's start; whole milliseconds. */
  elapsedMs: number;
  /** What was sent until then, in order. */
  campaigns: readonly DemoCampaign[];
  /** Whether time stands still. */
  isPaused: boolean;
  place: Place;
  language: Language;
  theme: Theme;
  brand: BrandId;
  width: Width;
}

/** A demo that no link says anything of. */
export function createOpening(language: Language): DemoLink {
  return {
    scenario: defaultScenario,
    elapsedMs: 0,
    campaigns: [],
    isPaused: false,
    place: scenarios[defaultScenario].step,
    language,
    theme: 'auto',
    brand: defaultBrand,
    width: 'full',
  };
}

/**
 * The fragment that stands for a state, without `#`; of one state always the same. What is as in every demo is left out,
 * but the language, which without a word would be the browser's.
 */
export function writeLink(link: DemoLink): string {
  const usual = createOpening(link.language);
  // Only the door is left to the scenario: a link says its screen, whatever the table says some day.
  const isDoor = link.place === 'start' && scenarios[link.scenario].step === 'start';
  const words: [name: string, value: string, isUsual: boolean][] = [
    ['scenario', link.scenario, false],
    ['at', writeDuration(link.elapsedMs), link.elapsedMs === 0],
    ['send', writeCampaigns(link.campaigns), link.campaigns.length === 0],
    ['paused', '1', !link.isPaused],
    ['step', link.place, isDoor],
    ['lang', link.language, false],
    ['theme', link.theme, link.theme === usual.theme],
    ['brand', link.brand, link.brand === usual.brand],
    ['width', link.width, link.width === usual.width],
  ];
  return words
    .filter(([, , isUsual]) => !isUsual)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

/** Reads a fragment, with or without `#`. What is unknown is ignored; a value that is none is as if it were not there. */
export function readLink(fragment: string, language: Language): DemoLink {
  const words = new URLSearchParams(fragment.replace(/^#/, ''));
  const usual = createOpening(language);
  function read<Value>(name: string, parse: (text: string) => Value | null, otherwise: Value) {
    const text = words.get(name);
    return text === null ? otherwise : (parse(text) ?? otherwise);
  }
  const scenario = read('scenario', only(isScenarioName), usual.scenario);
  // A story belongs to its scenario: in another one it would tell of nothing that was seen.
  const hasStory = words.get('scenario') === scenario;
  return {
    scenario,
    elapsedMs: hasStory ? read('at', readDuration, 0) : 0,
    campaigns: hasStory ? read('send', readCampaigns, []) : [],
    isPaused: words.get('paused') === '1',
    place: read('step', only(isPlace), scenarios[scenario].step),
    language: read('lang', only(isLanguage), usual.language),
    theme: read('theme', only(isOneOf(themes)), usual.theme),
    brand: read('brand', only(isBrandId), usual.brand),
    width: read('width', only(isOneOf(widths)), usual.width),
  };
}

function only<Value extends string>(isValue: (text: string) => text is Value) {
  return (text: string): Value | null => (isValue(text) ? text : null);
}

function isOneOf<Value extends string>(values: readonly Value[]) {
  return (text: string): text is Value => values.some((value) => value === text);
}
