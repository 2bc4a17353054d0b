import type { ExplanationStep } from "@/lib/core/explanation";
import type { MinuteInterval } from "@/lib/core/time-expression";
import { sentence } from "./resolve/sentence";
import { timexEdtf, timexInterval } from "./timex-value";

/** A TIMEX3 value and what follows from it. */
export interface WrittenValue {
  value: string;
  edtf: string | null;
  interval: MinuteInterval | null;
}

/** So many of a kind are kept: a text with more different ones gains little from the next. */
const KEPT_MAX = 5_000;

/**
 * What expressions of one text have in common, made once for all of them: a page of dates says the same about each, and should
 * not hold as many copies of it.
 */
export class SharedParts {
  private readonly values = new Map<string, WrittenValue>();
  private readonly firstSteps = new Map<string, ExplanationStep>();
  private readonly resolutions = new Map<string, ExplanationStep>();

  /** EDTF and interval of a value without a modifier. */
  written(value: string): WrittenValue {
    const known = this.values.get(value);
    return known ?? kept(this.values, value, { value, edtf: timexEdtf(value), interval: timexInterval(value) });
  }

  /** What a rule says of the words it read. */
  firstStep(rule: string, because: string, from: string): ExplanationStep {
    const known = this.firstSteps.get(from);
    if (known !== undefined && known.rule === rule && known.because === because) return known;
    return kept(this.firstSteps, from, { rule, because, from });
  }

  /** How the document completed what the words say. */
  resolution(because: string): ExplanationStep {
    const known = this.resolutions.get(because);
    return known ?? kept(this.resolutions, because, { rule: "resolution", because: sentence(because) });
  }
}

function kept<Part>(parts: Map<string, Part>, key: string, part: Part): Part {
  if (parts.size < KEPT_MAX) parts.set(key, part);
  return part;
}
