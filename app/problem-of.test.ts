import { describe, expect, it } from "vitest";
import { ProblemError } from "@/lib/core/problem";
import { problemOf } from "./problem-of";

const problem = { code: "article-unknown", message: "There is no such article." };

describe("the problem of an error", () => {
  it("is found in a ProblemError, also in one of another copy of the class", () => {
    class OtherCopy extends Error {
      override readonly name = "ProblemError";
      readonly problem = problem;
    }
    expect(problemOf(new ProblemError(problem))).toEqual(problem);
    expect(problemOf(new OtherCopy())).toEqual(problem);
  });

  it("is none for a bug", () => {
    expect(problemOf(new TypeError("x is undefined"))).toBeNull();
    expect(problemOf({ problem })).toBeNull();
  });
});
