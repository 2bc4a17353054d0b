import { createInterface } from "node:readline";
import type { Command } from "commander";
import { parseIsoDay } from "@/lib/core/civil-time";
import { dayInterval } from "@/lib/core/interval";
import type { Problem } from "@/lib/core/problem";
import { contractTimex } from "@/lib/exports/contract-json";
import { findTimeExpressions, toTimexes } from "@/lib/temporal";
import { modeOption } from "../options";
import { type ExitCode, printProblem, printResult } from "../outcome";

interface TimexInput {
  id: unknown;
  text: string;
  dct?: string;
}

/** One line of input, or what is wrong with it. */
function parseLine(line: string, number: number): TimexInput | Problem {
  const wrong = (message: string): Problem => ({
    code: "line-not-readable",
    message: `Line ${number}: ${message}`,
    file: "-",
  });
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return wrong(`it is no JSON (${(error as Error).message}). Give one object a line.`);
  }
  if (typeof value !== "object" || value === null || !("text" in value) || typeof value.text !== "string") {
    return wrong('it needs {"id": …, "text": "…"}, and may have "dct": "YYYY-MM-DD".');
  }
  const { text } = value;
  const id = "id" in value ? value.id : null;
  const dct =
    "dct" in value && value.dct !== null && value.dct !== undefined ? String(value.dct).slice(0, 10) : undefined;
  if (dct !== undefined && dct !== "" && parseIsoDay(dct) === null)
    return wrong(`"dct" is no day such as 2024-12-08: ${dct}.`);
  return { id, text, ...(dct && { dct }) };
}

/** Tags JSON lines from standard input; memory stays flat however long the input is. */
async function timex(options: { mode: string }): Promise<ExitCode> {
  const mode = modeOption(options.mode);
  let code: ExitCode = 0;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === "") continue;
    const input = parseLine(line, number);
    if ("code" in input) {
      printProblem(input);
      code = 1;
      continue;
    }
    const day = input.dct === undefined ? null : parseIsoDay(input.dct);
    const published = day === null ? null : { ...dayInterval(day), best: day };
    const timexes = toTimexes(findTimeExpressions(input.text, { published, mode })).map((timex) =>
      contractTimex(timex),
    );
    printResult(JSON.stringify({ id: input.id, timexes }));
  }
  return code;
}

export function addTimex(program: Command, run: (work: () => Promise<ExitCode>) => Promise<void>): void {
  program
    .command("timex")
    .description(
      'Tag the dates in text: JSON lines {"id","text","dct"?} on standard input, one line of TIMEX3 each on standard output. No database.',
    )
    .option("--mode <mode>", "news (from the publication day), narrative (from the last date told) or auto", "auto")
    .action((options: { mode: string }) => run(() => timex(options)));
}
