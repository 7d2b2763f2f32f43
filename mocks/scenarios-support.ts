import { stepIds, type StepId, type StepSupport } from '#src/domain/progress.ts';
import { noteActivations } from './channels-state.ts';
import { fresh, type Scenario, type Words } from './scenario-seeds.ts';
import { seedCard, seedReports, seedRule, seedTopUp } from './seeds.ts';
import type { WorldState } from './state.ts';
import { supportEverywhere } from './support.ts';
import { settleTo } from './world.ts';
import { HOUR_MS } from './zoned.ts';

type Level = Exclude<StepSupport, 'manage'>;

const stepNames: Record<StepId, Words> = {
  wallet: { es: 'Billetera', en: 'Wallet', pt: 'Carteira' },
  card: { es: 'Tarjeta', en: 'Card', pt: 'Cartão' },
  'auto-recharge': { es: 'Recarga automática', en: 'Auto-recharge', pt: 'Recarga automática' },
  balance: { es: 'Saldo', en: 'Balance', pt: 'Saldo' },
  channels: { es: 'Canales', en: 'Channels', pt: 'Canais' },
};

const levels: Record<Level, { name: Words; shows: Words }> = {
  observe: {
    name: {
      es: 'se hace en el CRM y se comprueba',
      en: 'done in the CRM and checked',
      pt: 'é feito no CRM e conferido',
    },
    shows: {
      es: 'Este paso se hace en el CRM; la simulación lo hace a los 45 segundos y el asistente lo encuentra.',
      en: 'This step is done in the CRM; the simulation does it after 45 seconds and the wizard finds it.',
      pt: 'Este passo é feito no CRM; a simulação o faz aos 45 segundos e o assistente o encontra.',
    },
  },
  guide: {
    name: { es: 'solo se guía', en: 'only guided', pt: 'só se guia' },
    shows: {
      es: 'De este paso no se puede leer nada: el cliente lo hace en el CRM y lo confirma.',
      en: 'Nothing of this step can be read: the customer does it in the CRM and confirms.',
      pt: 'Deste passo nada pode ser lido: o cliente o faz no CRM e confirma.',
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
  const words = (language: keyof Words) =>
    `${stepNames[stepId][language]}: ${levels[level].name[language]}`;
  return {
    title: { es: words('es'), en: words('en'), pt: words('pt') },
    shows: levels[level].shows,
    group: 'support',
    step: stepId,
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
    title: { es: 'Solo se observa', en: 'Observe only', pt: 'Só se observa' },
    shows: {
      es: 'Los pasos se hacen en el CRM; el asistente los comprueba, uno cada 45 segundos.',
      en: 'Steps are done in the CRM; the wizard checks them, one every 45 seconds.',
      pt: 'Os passos são feitos no CRM; o assistente os confere, um a cada 45 segundos.',
    },
    group: 'support',
    step: 'wallet',
    seed: fresh((state) => void (state.support = supportEverywhere('observe'))),
  },
  'guide-only': {
    title: { es: 'Solo se guía', en: 'Guide only', pt: 'Só se guia' },
    shows: {
      es: 'Nada se puede leer: el cliente confirma cada paso.',
      en: 'Nothing can be read: the customer confirms each step.',
      pt: 'Nada pode ser lido: o cliente confirma cada passo.',
    },
    group: 'support',
    step: 'card',
    seed: fresh((state) => void (state.support = supportEverywhere('guide'))),
  },
  'mixed-support': {
    title: { es: 'De todo un poco', en: 'A bit of each', pt: 'Um pouco de cada' },
    shows: {
      es: 'Tarjeta y saldo se comprueban, la recarga se guía, los canales se manejan aquí.',
      en: 'Card and balance are checked, the rule is guided, channels are managed here.',
      pt: 'Cartão e saldo são conferidos, a recarga é guiada, os canais são controlados aqui.',
    },
    group: 'support',
    step: 'card',
    seed: fresh((state) => {
      Object.assign(state.support, {
        card: 'observe',
        'auto-recharge': 'guide',
        balance: 'observe',
      } satisfies Partial<typeof state.support>);
    }),
  },
  'declared-first': {
    title: {
      es: 'Declarado y luego visto',
      en: 'Declared, then seen',
      pt: 'Declarado e depois visto',
    },
    shows: {
      es: 'El cliente dijo que guardó su tarjeta en el CRM; la cuenta la ve a los 45 segundos.',
      en: 'The customer said the card is saved in the CRM; the account sees it after 45 seconds.',
      pt: 'O cliente disse que salvou o cartão no CRM; a conta o vê depois de 45 segundos.',
    },
    group: 'support',
    step: 'card',
    seed: fresh((state, nowMs) => {
      state.support.card = 'observe';
      seedReports(state, ['wallet', 'card'], nowMs - HOUR_MS);
    }),
  },
} as const satisfies Record<string, Scenario>;
