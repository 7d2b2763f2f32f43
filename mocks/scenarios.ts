import type { WorldState } from './state.ts';
import { accountScenarios } from './scenarios-account.ts';
import { cardScenarios } from './scenarios-cards.ts';
import { faultScenarios } from './scenarios-faults.ts';
import { moneyScenarios } from './scenarios-money.ts';
import { hash32 } from './random.ts';
import { supportScenarios } from './scenarios-support.ts';
import type { Scenario } from './scenario-seeds.ts';

/** Every world there is, by the name in `?scenario=`. */
export const scenarios = {
  ...accountScenarios,
  ...moneyScenarios,
  ...cardScenarios,
  ...supportScenarios,
  ...faultScenarios,
} satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;

/** The world a customer meets without asking for another. */
export const defaultScenario: ScenarioName = 'first-visit';

/** Whether a name is in the table. */
export function isScenarioName(name: string): name is ScenarioName {
  return Object.hasOwn(scenarios, name);
}

/** The seed of a scenario wherever its figures should be the same on every visit: in a page, in a demo, in a link. */
export function seedOf(name: ScenarioName): number {
  return hash32('scenario', name);
}

/** The state of a scenario at an instant. */
export function createScenario(name: ScenarioName, seed: number, nowMs: number): WorldState {
  // A copy: a world uses its faults up, and the table is there for the next one.
  return structuredClone(scenarios[name].seed(seed, nowMs, name));
}
