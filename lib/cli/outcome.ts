import { type Problem, ProblemError } from "@/lib/core/problem";

/** docs/contract.md: 0 all done, 1 some input had problems (the rest is done), 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Wrong usage: what was typed cannot be meant. */
export class UsageError extends Error {}

/** What would steer a terminal; it may stand in a headline. Tab and line break stay. */
const STEERING = /(?![\t\n])\p{Cc}/gu;

/** Only results go to stdout. */
export const printResult = (text: string): void => {
  const plain = text.replace(STEERING, "\ufffd");
  process.stdout.write(plain.endsWith("\n") ? plain : `${plain}\n`);
};

export function printProblem({ code, message, file, start }: Problem): void {
  const where = file === undefined ? "" : ` ${file}${start === undefined ? "" : `:${start}`}`;
  process.stderr.write(`dateline:${where} [${code}] ${message}\n`);
}

/** Progress is for a person who watches: on a terminal only, and never on stdout. */
export const printProgress = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`${text}\n`);
};

/** Prints each problem and gives the exit code they lead to. */
export function reportProblems(problems: readonly Problem[]): ExitCode {
  for (const problem of problems) printProblem(problem);
  return problems.length === 0 ? 0 : 1;
}

/** Turns what a command threw into words and an exit code; a bug keeps its stack. */
export function reportFailure(error: unknown): ExitCode {
  if (error instanceof UsageError) {
    process.stderr.write(`dateline: ${error.message}\n`);
    return 2;
  }
  if (error instanceof ProblemError) {
    printProblem(error.problem);
    return 1;
  }
  throw error;
}
