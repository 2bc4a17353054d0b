/** Bad input is ordinary: it is collected as data, and the rest goes on. */
export interface Problem {
  /** Stable, in kebab-case: `no-article-found`. Listed in docs/contract.md. */
  code: string;
  /** What happened and what to do next, in words for the person who gave the input. */
  message: string;
  file?: string;
  /** UTF-16 offsets in the file, end exclusive. */
  start?: number;
  end?: number;
}

/** A `Problem` on its way through code that cannot go on; caught at the rim and shown without a stack. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
    this.name = "ProblemError";
  }
}
