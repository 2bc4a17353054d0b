import type { Command } from "commander";
import type { Problem } from "@/lib/core/problem";
import { ProblemError } from "@/lib/core/problem";
import { type ExitCode, printResult, reportProblems } from "../outcome";
import { withDateline } from "../with-dateline";

interface Finding {
  line: string;
  problems: readonly Problem[];
}

const READ_EARLIER: Problem = {
  code: "read-by-earlier-version",
  message:
    "An earlier version read the articles that are here. Run `dateline reextract`, so that newer rules read them; your decisions stay, and `dateline reextract --undo` takes it back.",
};

async function database(): Promise<Finding> {
  try {
    const { isAdvised, ...state } = await withDateline(async (dateline) => ({
      ...(await dateline.check()),
      isAdvised: await dateline.isRereadingAdvised(),
    }));
    const { location, sizeBytes, migrations, articles, events, corrections, problems } = state;
    const size = `${(sizeBytes / 1e6).toFixed(1)} MB`;
    return {
      line: `database   ${location} (${size}): ${articles} articles, ${events} events, ${corrections} corrections, ${migrations.length} migrations`,
      problems: isAdvised ? [...problems, READ_EARLIER] : problems,
    };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { line: "database   cannot be used", problems: [error.problem] };
  }
}

async function browser(): Promise<Finding> {
  const { findBrowser } = await import("@/lib/printing");
  const { path, problem } = findBrowser();
  return {
    line: `browser    ${path ?? "none found: everything but PDF works"}`,
    problems: problem === null ? [] : [problem],
  };
}

async function doctor(): Promise<ExitCode> {
  const findings = [
    { line: `node       ${process.versions.node} on ${process.platform} ${process.arch}`, problems: [] },
    await database(),
    await browser(),
  ];
  printResult(findings.map((f) => f.line).join("\n"));
  const problems = findings.flatMap((f) => f.problems);
  if (problems.length === 0) printResult("All is well.");
  return reportProblems(problems);
}

export function addDoctor(program: Command, run: (work: () => Promise<ExitCode>) => Promise<void>): void {
  program
    .command("doctor")
    .description("Look at database, browser and versions, and say what to do.")
    .action(() => run(doctor));
}
