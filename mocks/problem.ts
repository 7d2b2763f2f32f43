import type { Problem } from '#src/backend/generated/types.gen.ts';
import type { KnownFieldErrorCode, KnownProblemCode } from '#src/backend/generated/enums.gen.ts';

export interface FieldProblem {
  pointer: string;
  code: KnownFieldErrorCode;
  detail?: string;
}

type Extras = Pick<Problem, 'limits' | 'requirements'> & {
  detail?: string;
  errors?: FieldProblem[];
  retryAfterSeconds?: number;
  /** With a 405. */
  allowedMethods?: string[];
};

/** An answer that is not the one asked for; operations throw it, the dispatcher writes it as RFC 9457. */
export class ProblemAnswer extends Error {
  readonly status: number;
  readonly code: KnownProblemCode;
  readonly extras: Extras;

  constructor(status: number, code: KnownProblemCode, extras: Extras = {}) {
    super(code);
    this.status = status;
    this.code = code;
    this.extras = extras;
  }
}

/** The body of a problem. */
export function toProblemBody(problem: ProblemAnswer, requestId: string): Problem {
  const { retryAfterSeconds: _, allowedMethods: __, ...extras } = problem.extras;
  return {
    type: `/problems/${problem.code.replaceAll('_', '-')}`,
    title: problem.code.replaceAll('_', ' '),
    status: problem.status,
    code: problem.code,
    request_id: requestId,
    ...extras,
  };
}

/** 404: not in this workspace. */
export function notFound(): ProblemAnswer {
  return new ProblemAnswer(404, 'not_found');
}
