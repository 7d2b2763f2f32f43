import { stepIds, type StepId, type StepSupport } from '#src/domain/progress.ts';
import { noteActivations } from './channels-state.ts';
import { fresh, type Scenario } from './scenario-seeds.ts';
import { seedCard, seedReports, seedRule, seedTopUp } from './seeds.ts';
import type { WorldState } from './state.ts';
import { supportEverywhere } from './support.ts';
import { settleTo } from './world.ts';
import { HOUR_MS } from './zoned.ts';

type Level = Exclude<StepSupport, 'manage'>;

const stepNames: Record<StepId, { es: string; en: string }> = {
  wallet: { es: 'Billetera', en: 'Wallet' },
  card: { es: 'Tarjeta', en: 'Card' },
  'auto-recharge': { es: 'Recarga automática', en: 'Auto-recharge' },
  balance: { es: 'Saldo', en: 'Balance' },
  channels: { es: 'Canales', en: 'Channels' },
};

const levels: Record<Level, { name: Scenario['title']; shows: Scenario['shows'] }> = {
  observe: {
    name: { es: 'se hace en el CRM y se comprueba', en: 'done in the CRM and checked' },
    shows: {
      es: 'Este paso se hace en el CRM; la simulación lo hace a los 45 segundos y el asistente lo encuentra.',
      en: 'This step is done in the CRM; the simulation does it after 45 seconds and the wizard finds it.',
    },
  },
  guide: {
    name: { es: 'solo se guía', en: 'only guided' },
    shows: {
      es: 'De este paso no se puede leer nada: el cliente lo hace en el CRM y lo confirma.',
      en: 'Nothing of this step can be read: the customer does it in the CRM and confirms.',
    },
  },
};

/** What had to be there before a step is the next one to do. */
function doStepsBefore(state: WorldState, stepId: StepId, nowMs: number): void {
  const before = new Set(stepIds.slice(0, stepIds.indexOf(stepId)));
  const agoMs = nowMs - HOUR_MS;
  if (before.has('wallet')) seedReports(state, ['wallet'], agoMs);
  // What is only guided is there too; the backend just cannot see it.
  const hasCard = before.has('card') || state.support.card === 'guide';
  const card = hasCard ? seedCard(state, {}, agoMs) : null;
  if (before.has('auto-recharge')) seedRule(state, agoMs, { cap: 10_000 });
  if (before.has('auto-recharge') && card !== null) seedTopUp(state, card, 2_000, agoMs);
  if (before.has('balance')) seedReports(state, ['balance'], agoMs);
  noteActivations(state, agoMs);
  settleTo(state, nowMs);
}

function at(stepId: StepId, level: Level): Scenario {
  const words = (language: 'es' | 'en') =>
    `${stepNames[stepId][language]}: ${levels[level].name[language]}`;
  return {
    title: { es: words('es'), en: words('en') },
    shows: levels[level].shows,
    seed: fresh((state, nowMs) => {
      state.support[stepId] = level;
      // Else SMS comes on with the card, and nothing is left to do in the CRM.
      if (stepId === 'channels') state.channels.sms.isEnabled = false;
      doStepsBefore(state, stepId, nowMs);
    }),
  };
}

type StepLevel = `${StepId}-${Level}`;

/** Each step at each level below `manage`, with the others done here. */
const stepScenarios = Object.fromEntries(
  stepIds.flatMap((id) => [
    [`${id}-observe`, at(id, 'observe')],
    [`${id}-guide`, at(id, 'guide')],
  ]),
) as Record<StepLevel, Scenario>; // every pair is in it

/** Backends that cannot do everything. */
export const supportScenarios = {
  ...stepScenarios,
  'observe-only': {
    title: { es: 'Solo se observa', en: 'Observe only' },
    shows: {
      es: 'Los pasos se hacen en el CRM; el asistente los comprueba, uno cada 45 segundos.',
      en: 'Steps are done in the CRM; the wizard checks them, one every 45 seconds.',
    },
    seed: fresh((state) => void (state.support = supportEverywhere('observe'))),
  },
  'guide-only': {
    title: { es: 'Solo se guía', en: 'Guide only' },
    shows: {
      es: 'Nada se puede leer: el cliente confirma cada paso.',
      en: 'Nothing can be read: the customer confirms each step.',
    },
    seed: fresh((state) => void (state.support = supportEverywhere('guide'))),
  },
  'mixed-support': {
    title: { es: 'De todo un poco', en: 'A bit of each' },
    shows: {
      es: 'Tarjeta y saldo se comprueban, la recarga se guía, los canales se manejan aquí.',
      en: 'Card and balance are checked, the rule is guided, channels are managed here.',
    },
    seed: fresh((state) => {
      Object.assign(state.support, {
        card: 'observe',
        'auto-recharge': 'guide',
        balance: 'observe',
      } satisfies Partial<typeof state.support>);
    }),
  },
  'declared-first': {
    title: { es: 'Declarado y luego visto', en: 'Declared, then seen' },
    shows: {
      es: 'El cliente dijo que guardó su tarjeta en el CRM; la cuenta la ve a los 45 segundos.',
      en: 'The customer said the card is saved in the CRM; the account sees it after 45 seconds.',
    },
    seed: fresh((state, nowMs) => {
      state.support.card = 'observe';
      seedReports(state, ['wallet', 'card'], nowMs - HOUR_MS);
    }),
  },
} as const satisfies Record<string, Scenario>;
