import { createContext, use } from 'react';
import { useStore } from 'zustand';
import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CardAnswer } from '#src/domain/card-suitability.ts';
import type { RechargeRule } from '#src/domain/recharge-rule.ts';

/** The rule as it stands in the form: texts as typed, choices as chosen. */
export interface RuleDraft {
  isEnabled: boolean;
  thresholdText: string;
  amountText: string;
  hasCap: boolean;
  capText: string;
  /** The rule that this began from: if another one is kept by now, the customer chooses between the two. */
  base: RechargeRule;
}

/** How the account stood when its summary was last looked at on this device. */
export interface AccountLook {
  atMs: number;
  balanceMicros: number;
  isRuleOn: boolean;
  usableCards: number;
  /** Ids of the channels that were active. */
  channels: readonly string[];
}

/** Unsent answers that may outlive a reload: amounts and choices, nothing personal. */
interface KeptDraft {
  rule: RuleDraft | null;
  topUpText: string | null;
  topUpCardId: string | null;
  /** The month the rule is tried on: units by channel id; null while none was chosen. */
  month: Readonly<Record<string, number>> | null;
  /** What the customer says of the card they are about to save: a choice, nothing of the card itself. */
  cardAnswer: CardAnswer | null;
  /** Not an answer: what the next look at the summary is compared with. */
  look: AccountLook | null;
  /** When an amount or the rule was last typed, in epoch milliseconds. */
  typedAtMs: number | null;
}

/** Answers to the weekly look, by question, in the order they are asked. */
export type WeeklyAnswers = Readonly<Record<string, 'fine' | 'change' | 'unanswered'>>;

/** Unsent answers that live in memory only: they survive Back, not a reload. */
interface PersonalDraft {
  /** Null while nobody is looking. */
  weekly: WeeklyAnswers | null;
  /** By `channel/requirement`, then by field. */
  requirements: Record<string, Record<string, string | boolean>>;
}

/** The answers of an earlier visit that stand in the forms again, until they are sent or dropped. */
interface RestoredDraft {
  typedAtMs: number;
  rule: boolean;
  topUp: boolean;
}

interface DraftState {
  kept: KeptDraft;
  restored: RestoredDraft | null;
  personal: PersonalDraft;
  setRule: (rule: RuleDraft | null) => void;
  setMonth: (
    month: KeptDraft['month'] | ((before: KeptDraft['month']) => KeptDraft['month']),
  ) => void;
  setCardAnswer: (cardAnswer: CardAnswer | null) => void;
  setTopUp: (topUp: { text: string | null; cardId: string | null }) => void;
  setWeekly: (weekly: WeeklyAnswers | null) => void;
  setRequirement: (key: string, values: Record<string, string | boolean> | null) => void;
  setLook: (look: AccountLook) => void;
  /** Drops every unsent answer. */
  clear: () => void;
}

export type DraftStore = StoreApi<DraftState>;

const emptyKept: KeptDraft = {
  rule: null,
  topUpText: null,
  topUpCardId: null,
  month: null,
  cardAnswer: null,
  look: null,
  typedAtMs: null,
};

const emptyPersonal: PersonalDraft = { weekly: null, requirements: {} };

/**
 * Creates the draft of one mounted wizard. Storage is per workspace, may be missing or throw (a third-party
 * frame), and is only asked when the store is made.
 */
export function createDraftStore(
  storage: () => StateStorage,
  workspaceId: string,
  readNow: () => number = Date.now,
): DraftStore {
  return createStore<DraftState>()(
    persist(
      (set) => ({
        kept: emptyKept,
        restored: null,
        personal: emptyPersonal,
        setRule: (rule) =>
          set(({ kept, restored }) => ({
            kept: { ...kept, rule, typedAtMs: readNow() },
            restored: restored && { ...restored, rule: restored.rule && rule !== null },
          })),
        setMonth: (month) =>
          set(({ kept }) => ({
            kept: { ...kept, month: typeof month === 'function' ? month(kept.month) : month },
          })),
        setCardAnswer: (cardAnswer) => set(({ kept }) => ({ kept: { ...kept, cardAnswer } })),
        setTopUp: ({ text, cardId }) =>
          set(({ kept, restored }) => ({
            kept: { ...kept, topUpText: text, topUpCardId: cardId, typedAtMs: readNow() },
            restored: restored && { ...restored, topUp: restored.topUp && text !== null },
          })),
        setWeekly: (weekly) => set(({ personal }) => ({ personal: { ...personal, weekly } })),
        setRequirement: (key, values) =>
          set(({ personal }) => {
            const { [key]: _previous, ...others } = personal.requirements;
            return {
              personal: {
                ...personal,
                requirements: values === null ? others : { ...others, [key]: values },
              },
            };
          }),
        setLook: (look) => set(({ kept }) => ({ kept: { ...kept, look } })),
        clear: () =>
          set(({ kept: { look } }) => ({
            kept: { ...emptyKept, look },
            restored: null,
            personal: emptyPersonal,
          })),
      }),
      {
        name: `paso.draft.${workspaceId}`,
        version: 2,
        storage: createJSONStorage(() => forgiving(storage)),
        partialize: ({ kept }) => ({ kept }),
        merge: (stored, current) => {
          const kept = { ...emptyKept, ...(stored as Partial<DraftState> | undefined)?.kept }; // written by this very store
          return { ...current, kept, restored: toRestored(kept) };
        },
        // A draft of an older build is dropped: amounts are quickly typed again, wrong ones are not quickly undone.
        migrate: () => ({ kept: emptyKept }),
      },
    ),
  );
}

function toRestored({ rule, topUpText, typedAtMs }: KeptDraft): RestoredDraft | null {
  const restored = { rule: rule !== null, topUp: topUpText !== null };
  if (typedAtMs === null || (!restored.rule && !restored.topUp)) return null;
  return { typedAtMs, ...restored };
}

function forgiving(storage: () => StateStorage): StateStorage {
  const attempt = <Result>(access: () => Result, otherwise: Result): Result => {
    try {
      return access();
    } catch {
      return otherwise;
    }
  };
  return {
    getItem: (name) => attempt(() => storage().getItem(name), null),
    setItem: (name, value) => attempt(() => storage().setItem(name, value), undefined),
    removeItem: (name) => attempt(() => storage().removeItem(name), undefined),
  };
}

const DraftContext = createContext<DraftStore | null>(null);

/** Gives the draft of a mounted wizard to its steps. */
export const DraftProvider = DraftContext.Provider;

/** Reads from the draft; re-renders when the selection changes. */
export function useDraft<Selected>(select: (state: DraftState) => Selected): Selected {
  const store = use(DraftContext);
  if (store === null) throw new Error('useDraft needs <DraftProvider>');
  return useStore(store, select);
}
