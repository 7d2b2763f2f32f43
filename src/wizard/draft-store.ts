import { createContext, use } from 'react';
import { useStore } from 'zustand';
import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware';
import { createStore, type StoreApi } from 'zustand/vanilla';
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

/** Unsent answers that may outlive a reload: amounts and choices, nothing personal. */
interface KeptDraft {
  rule: RuleDraft | null;
  topUpText: string | null;
  topUpCardId: string | null;
  /** The month the rule is tried on: units by channel id; null while none was chosen. */
  month: Readonly<Record<string, number>> | null;
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

interface DraftState {
  kept: KeptDraft;
  personal: PersonalDraft;
  setRule: (rule: RuleDraft | null) => void;
  setMonth: (month: KeptDraft['month']) => void;
  setTopUp: (topUp: { text: string | null; cardId: string | null }) => void;
  setWeekly: (weekly: WeeklyAnswers | null) => void;
  setRequirement: (key: string, values: Record<string, string | boolean> | null) => void;
}

export type DraftStore = StoreApi<DraftState>;

const emptyKept: KeptDraft = { rule: null, topUpText: null, topUpCardId: null, month: null };

/**
 * Creates the draft of one mounted wizard. Storage is per workspace, may be missing or throw (a third-party
 * frame), and is only asked when the store is made.
 */
export function createDraftStore(storage: () => StateStorage, workspaceId: string): DraftStore {
  return createStore<DraftState>()(
    persist(
      (set) => ({
        kept: emptyKept,
        personal: { weekly: null, requirements: {} },
        setRule: (rule) => set(({ kept }) => ({ kept: { ...kept, rule } })),
        setMonth: (month) => set(({ kept }) => ({ kept: { ...kept, month } })),
        setTopUp: ({ text, cardId }) =>
          set(({ kept }) => ({
            kept: { ...kept, topUpText: text, topUpCardId: cardId },
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
      }),
      {
        name: `paso.draft.${workspaceId}`,
        version: 2,
        storage: createJSONStorage(() => forgiving(storage)),
        partialize: ({ kept }) => ({ kept }),
        // A draft of an older build is dropped: amounts are quickly typed again, wrong ones are not quickly undone.
        migrate: () => ({ kept: emptyKept }),
      },
    ),
  );
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
