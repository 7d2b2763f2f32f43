import type { StepId } from '#src/domain/progress.ts';
import type { OperationId, Operations } from '#src/backend/generated/operations.gen.ts';
import type { SessionState } from './session-state.ts';
import type { Language, Texts } from './texts.ts';
import type { World } from './world.ts';

type Given<Data, Key extends string> = Data extends { [K in Key]: infer Value } ? Value : undefined;
type Defined<Value> = Exclude<Value, undefined>;

/** What arrives at an operation, already parsed and checked against the contract. */
export interface OperationRequest<Id extends OperationId> {
  path: Defined<Given<Operations[Id]['data'], 'path'>>;
  query: Defined<Operations[Id]['data'] extends { query?: infer Query } ? Query : never>;
  body: Given<Operations[Id]['data'], 'body'>;
}

/** Whose world it is, when, and in which language to speak. */
export interface OperationContext {
  world: World;
  nowMs: number;
  language: Language;
  texts: Texts;
  /** Null before there is one (launch, refresh). */
  session: { session: SessionState; expiresAtMs: number } | null;
  refreshCookie: string | null;
  ifMatch: string | null;
  /** See the host of worlds. */
  handoverUrl: (stepId: StepId, reference: string) => string;
  wantsCsv: boolean;
}

interface AnswerExtras {
  headers?: Record<string, string>;
  /** Apart from the headers: a page cannot read or write it. */
  setCookie?: string;
}

type Success<Responses> = {
  [Status in keyof Responses]: {
    status: Status;
    body: [Responses[Status]] extends [void] ? null : Responses[Status];
  } & AnswerExtras;
}[keyof Responses];

/** The answers the contract knows for an operation; problems are thrown. `csv` where it also speaks CSV. */
export type OperationAnswer<Id extends OperationId> =
  | Success<Operations[Id]['responses']>
  | (Id extends 'listWalletTransactions' ? { status: 200; csv: string } & AnswerExtras : never);

/** One operation of the contract, played on a world. */
export type OperationHandler<Id extends OperationId> = (
  request: OperationRequest<Id>,
  context: OperationContext,
) => OperationAnswer<Id>;

/** Every operation: one that is missing or answers in another shape does not compile. */
export type OperationHandlers = { [Id in OperationId]: OperationHandler<Id> };
