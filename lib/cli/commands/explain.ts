import type { Command } from "commander";
import { dayInterval } from "@/lib/core/interval";
import type { TimeExpression } from "@/lib/core/time-expression";
import { findTimeExpressions } from "@/lib/temporal";
import { dayOption, modeOption } from "../options";
import { type ExitCode, printResult } from "../outcome";

function inWords(expression: TimeExpression): string {
  const { text, type, value, mod, edtf, anchor, explanation, confidence, alternatives = [], link } = expression;
  const lines = [
    `"${text}"`,
    `  ${type} ${value}${mod === undefined ? "" : ` (${mod})`}${edtf === null ? "" : `  =  ${edtf}`}`,
    ...(anchor.edtf === null ? [] : [`  read from: ${anchor.edtf} (${anchor.kind})`]),
    ...(link === undefined
      ? []
      : [
          `  hangs on: "${link.anchorText}" (${link.relation}${link.offset === undefined ? "" : ` by ${link.offset}`})`,
        ]),
    ...explanation.map((step) => `  because: ${step.because}  [${step.rule}]`),
    ...alternatives.map((a) => `  or: ${a.edtf ?? a.value}, ${a.because}`),
    `  confidence: ${Math.round(confidence * 100)} %`,
  ];
  return lines.join("\n");
}

async function explain(text: string, options: { published?: string; mode?: string }): Promise<ExitCode> {
  const day = options.published === undefined ? null : dayOption("--published", options.published);
  const found = findTimeExpressions(text, {
    published: day === null ? null : { ...dayInterval(day), best: day },
    mode: modeOption(options.mode),
  });
  printResult(found.length === 0 ? "No date expression found." : found.map(inWords).join("\n\n"));
  return 0;
}

export function addExplain(program: Command, run: (work: () => Promise<ExitCode>) => Promise<void>): void {
  program
    .command("explain")
    .argument("<text>", "a sentence")
    .description("Say what each date in a sentence means, and why.")
    .option("--published <day>", "the day the text was published: YYYY-MM-DD")
    .option("--mode <mode>", "auto, news or narrative", "auto")
    .action((text: string, options: { published?: string; mode?: string }) => run(() => explain(text, options)));
}
