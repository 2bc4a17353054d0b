import type { TimeExpression } from "@/lib/core/time-expression";

/** Words that come round again: a weekday every week, a month or day every year. Null for those that name their year. */
export function repeats(time: TimeExpression): "week" | "year" | null {
  if (
    /\b(?:last|this|next|past|previous|coming|\d{4}|ago|later|earlier|to(?:day|morrow|night)|yesterday|week|year)\b/i.test(
      time.text,
    )
  )
    return null;
  if (/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.test(time.text))
    return /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(time.text) ? null : "week";
  return /\b(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)(?![\p{L}])/iu.test(
    time.text,
  )
    ? "year"
    : null;
}
