import type { Problem } from "@/lib/core/problem";

/** Each problem once, in the order in which they first came: what several articles lead to is met once for each of them. */
export const distinctProblems = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];
