import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { type ScenarioGroup, scenarioGroups } from '#mocks/scenario-seeds.ts';
import { type ScenarioName, scenarios } from '#mocks/scenarios.ts';

/** A scenario in the language of the panel. */
export interface ScenarioEntry {
  name: ScenarioName;
  title: string;
  shows: string;
  /** Its title and line in every language: the customer's word for it may not be the panel's. */
  words: string;
}

/** What support is asked about most; each has notes (scenario-notes.ts). */
export const favourites = [
  'first-visit',
  'halfway',
  'card-declined',
  'three-d-secure',
  'campaign',
  'campaign-without-rule',
  'zero-balance',
  'recharge-paused-failures',
  'authentication-required',
  'whatsapp-pending',
  'no-permission',
] as const satisfies readonly ScenarioName[];

const labels: Record<ScenarioGroup, MessageDescriptor> = {
  account: msg`Cuenta y avance`,
  cards: msg`Tarjetas`,
  money: msg`Saldo y recarga`,
  channels: msg`Canales`,
  network: msg`Red y errores`,
  support: msg`Otros sistemas`,
};

/** All of them, by what they are about. */
export const groups = scenarioGroups.map((id) => ({
  id,
  label: labels[id],
  names: (Object.keys(scenarios) as ScenarioName[]) // the table is closed
    .filter((name) => scenarios[name].group === id),
}));

/** Whether every word of a search is in an entry, accents, capitals and hyphens aside. */
export function matches({ name, words }: ScenarioEntry, search: string): boolean {
  const text = plain(`${words} ${name} ${name.replaceAll('-', ' ')}`);
  return plain(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}|-/gu, '')
    .toLowerCase();
}
