import { describe, expect, it } from "vitest";
import { parseIsoDay } from "@/lib/core/civil-time";
import { findTimeExpressions } from "../find-time-expressions";
import { RULES } from ".";

const publishedOn = (day: string | undefined) => {
  const best = day === undefined ? null : parseIsoDay(day);
  return best === null ? null : { from: best, to: best + 1, best };
};

describe.each(RULES.map((rule) => [rule.name, rule] as const))("rule: %s", (_name, rule) => {
  it.each(rule.examples.map((example) => [example.text, example] as const))("reads %s", (_text, example) => {
    const expressions = findTimeExpressions(example.text, {
      published: publishedOn(example.published),
      mode: example.mode,
    });
    const wanted = {
      text: example.finds ?? example.text,
      value: example.means,
      ...(example.mod ? { mod: example.mod } : {}),
    };
    expect(expressions.map(({ text, value, mod }) => ({ text, value, ...(mod ? { mod } : {}) }))).toContainEqual(
      wanted,
    );
    const spoken = expressions.find((one) => one.text === wanted.text);
    expect(spoken?.explanation[0]?.rule, "another rule spoke").toBe(rule.name);
  });

  it.each(rule.leaves)("leaves %s", (text) => {
    expect(findTimeExpressions(text).filter((one) => one.explanation[0]?.rule === rule.name)).toEqual([]);
  });
});
