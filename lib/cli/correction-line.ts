import { z } from "zod";
import { dayNumber } from "@/lib/core/civil-time";
import type { Correction } from "@/lib/core/correction";
import { countryName } from "@/lib/core/country-name";
import { type EdtfParts, toEdtf } from "@/lib/core/edtf";
import { PRECISIONS } from "@/lib/core/precision";
import type { Problem } from "@/lib/core/problem";
import { EVENT_TYPES, MODALITIES } from "@/lib/core/timeline-event";

/** More lines that cannot be read are counted and not named: the file is then another one. */
const NAMED_MAX = 20;

const bound = z.enum(["known", "open", "unknown"]);
/** Days that a date can name: four digits of a year, before our era and in it. */
const day = z.number().int().min(dayNumber(-9999)).max(dayNumber(10_000));
const side = day.nullable();
const countries = z.array(z.string().refine((code) => countryName(code) !== null));
const mentions = z.array(z.string().min(1)).min(1);

const month = z.number().int().min(1).max(12);
const dayOfMonth = z.number().int().min(1).max(31);
const partial = z.looseObject({
  month: month.optional(),
  day: dayOfMonth.optional(),
  weekday: z.number().int().min(0).max(7).optional(),
  monthTo: month.optional(),
  dayTo: dayOfMonth.optional(),
});

const dateParts = z.looseObject({
  edtf: z.string().nullable(),
  from: side,
  to: side,
  startBound: bound,
  endBound: bound,
  precision: z.enum(PRECISIONS),
  qualifier: z.enum(["~", "?", "%"]).optional(),
  partial: partial.optional(),
  extent: z.enum(["within", "throughout"]),
  basis: z.enum(["explicit", "publication", "event", "user", "unknown"]),
  confidence: z.number().min(0).max(1),
  explanation: z.array(z.looseObject({ rule: z.string(), because: z.string() })),
  alternatives: z.array(z.looseObject({ edtf: z.string(), because: z.string() })),
});

/** The EDTF is what other programs take; beside days that it does not mean, nobody could tell which of the two was decided. */
const date = dateParts
  .refine(({ from, to }) => from === null || to === null || from < to, "its date ends before it begins")
  .superRefine(({ edtf, ...parts }, context) => {
    const meant = toEdtf(parts as EdtfParts);
    if (edtf !== meant) context.addIssue({ code: "custom", path: ["edtf"], message: edtfFault(edtf, meant) });
  });

/** What a decision about each field may say: a value that nothing here could show must not come in. */
const VALUES = {
  date,
  headline: z.string().trim().min(1),
  countries: z.object({ primary: countries, secondary: countries }),
  type: z.enum(EVENT_TYPES),
  modality: z.enum(MODALITIES),
  rejected: z.boolean(),
  confirmed: z.boolean(),
  same: z.looseObject({ eventId: z.string().min(1), mentions }),
  apart: z.looseObject({ mentions }),
  published: day,
  source: z.partialRecord(z.enum(["outlet", "url", "author", "accessed"]), z.string()),
} as const satisfies Record<Correction["field"], z.ZodType>;

const line = z
  .object({
    id: z.string().min(1),
    targetKind: z.enum(["event", "article"]),
    targetId: z.string().min(1),
    mentions: z.array(z.string()).optional(),
    readings: z.array(z.string()).optional(),
    field: z.enum(Object.keys(VALUES) as Correction["field"][]),
    value: z.unknown(),
    previous: z.unknown(),
    reason: z.string().optional(),
    undoes: z.string().optional(),
    who: z.string().min(1),
    at: z.iso.datetime(),
  })
  .superRefine(({ field, value, previous }, context) => {
    const reads = [
      VALUES[field].nullable().safeParse(value),
      ...(field === "date" ? [date.nullish().safeParse(previous)] : []),
    ];
    const failed = reads.find(({ success }) => !success);
    if (failed?.error) context.addIssue({ code: "custom", message: faultOf(failed.error) });
  });

const NO_DECISION = "it is no decision as `corrections export` writes it";

const edtfFault = (edtf: string | null, meant: string | null): string =>
  `its date is written as ${edtf === null ? "unknown" : `“${edtf}”`}, and its days are ${meant ?? "unknown"}`;

/** What is wrong with it, where that can be said in a sentence. */
const faultOf = (error: z.ZodError): string =>
  error.issues.find(({ code }) => code === "custom")?.message ?? NO_DECISION;

/** The decisions of a file that `corrections export` wrote, and a problem for each line that is none. */
export function readCorrectionLines(file: string, text: string): { corrections: Correction[]; problems: Problem[] } {
  const corrections: Correction[] = [];
  const unreadable: string[] = [];
  for (const [index, words] of text.split("\n").entries()) {
    if (words.trim() === "") continue;
    const read = line.safeParse(parsed(words));
    if (read.success) corrections.push(read.data as Correction);
    else unreadable.push(`Line ${index + 1}: ${faultOf(read.error)}. It was left out.`);
  }
  const problem = (message: string): Problem => ({ code: "correction-unreadable", message, file });
  const problems = unreadable.slice(0, NAMED_MAX).map(problem);
  if (unreadable.length > NAMED_MAX) {
    const more = unreadable.length - NAMED_MAX;
    problems.push(
      problem(`${more} more lines are no decisions either. Check that this is the file that was exported.`),
    );
  }
  return { corrections, problems };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
