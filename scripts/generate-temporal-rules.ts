/**
 * Writes docs/temporal-rules.md from the rules of lib/temporal: names, phrases, reasons, examples and near misses.
 * With --check it writes nothing and fails when the page is out of step. Run with: npx tsx scripts/generate-temporal-rules.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseIsoDay } from "@/lib/core/civil-time";
import { findTimeExpressions } from "@/lib/temporal";
import { DAY_PHRASE } from "@/lib/temporal/day-phrase";
import { RULES } from "@/lib/temporal/rules";
import type { RuleExample, TemporalRule } from "@/lib/temporal/temporal-rule";

const PAGE = fileURLToPath(new URL("../docs/temporal-rules.md", import.meta.url));
const code = (text: string): string => `\`${text.replace(/\n/g, " ").replace(/\|/g, "\\|")}\``;

function explained(example: RuleExample): { because: string; edtf: string } {
  const best = example.published === undefined ? null : parseIsoDay(example.published);
  const expressions = findTimeExpressions(example.text, {
    published: best === null ? null : { from: best, to: best + 1, best },
    mode: example.mode,
  });
  const wanted = expressions.find((one) => one.text === (example.finds ?? example.text));
  return { because: wanted?.explanation.map((step) => step.because).join(" ") ?? "", edtf: wanted?.edtf ?? "" };
}

function section(rule: TemporalRule): string {
  const rows = rule.examples.map((example) => {
    const { because, edtf } = explained(example);
    const conditions = [example.published && `published ${example.published}`, example.mode].filter(Boolean).join(", ");
    return `| ${example.text.replace(/\n/g, " ")} | ${example.finds ?? example.text} | ${conditions} | ${code(example.means)}${example.mod ? ` ${example.mod}` : ""} | ${edtf === "" ? "" : code(edtf)} | ${because} |`;
  });
  return [
    `## ${rule.name[0]?.toUpperCase()}${rule.name.slice(1)}`,
    "",
    ...rule.phrases.map((phrase) => `- ${code(phrase.replaceAll(DAY_PHRASE, "(a day)"))}`),
    "",
    "| text | found | when | TIMEX3 | EDTF | because |",
    "|---|---|---|---|---|---|",
    ...rows,
    "",
    `Leaves: ${rule.leaves.map((text) => `“${text.replace(/\n/g, " ")}”`).join(", ")}.`,
    "",
  ].join("\n");
}

const page = `# The rules that read time

Written by \`scripts/generate-temporal-rules.ts\` from \`lib/temporal/rules\`; change the rules, not this page. Each example and each near
miss is a test. In a phrase \`{class}\` is a class of words (\`lib/temporal/vocabulary\`), \`[x]\` may be absent, \`(a|b)\` is a choice, a
blank is any white space, \`(a day)\` is any day as \`lib/temporal/day-phrase.ts\` reads it, and \`~\` a blank or a hyphen. At one place in a text the longest phrase wins.

${RULES.map(section).join("\n")}`;

const old = (() => {
  try {
    return readFileSync(PAGE, "utf8");
  } catch {
    return "";
  }
})();
if (process.argv.includes("--check")) {
  if (old !== page) {
    console.error(
      "docs/temporal-rules.md is out of step with lib/temporal/rules: run npx tsx scripts/generate-temporal-rules.ts",
    );
    process.exit(1);
  }
} else writeFileSync(PAGE, page);
