import { afterEach, describe, expect, it } from "vitest";
import { parseIsoDay } from "@/lib/core/civil-time";
import { findTimeExpressions } from "@/lib/temporal";
import { type Attack, attacks, attackText } from "./temporal-attacks";

const best = parseIsoDay("2020-01-15") as number;
const [SHORT, LONG] = [1_500, 6_000] as const;
const natives = { exec: RegExp.prototype.exec, indexOf: String.prototype.indexOf, trim: String.prototype.trim };

/** Characters that expressions and searches walk over while a text is read: no clock, so that a busy machine changes nothing. */
function workOn(attack: Attack, length: number): number {
  const text = attackText(attack, length);
  let walked = 0;
  RegExp.prototype.exec = function (words) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = natives.exec.call(this, words);
    walked += this.sticky ? 1 : (this.global && match !== null ? this.lastIndex : words.length) - from;
    return match;
  };
  String.prototype.indexOf = function (words, from = 0) {
    const found = natives.indexOf.call(this, words, from);
    walked += (found < 0 ? this.length : found) - from;
    return found;
  };
  String.prototype.trim = function () {
    walked += this.length;
    return natives.trim.call(this);
  };
  findTimeExpressions(text, { published: { from: best, to: best + 1, best } });
  restore();
  return walked;
}

function restore(): void {
  RegExp.prototype.exec = natives.exec;
  String.prototype.indexOf = natives.indexOf;
  String.prototype.trim = natives.trim;
}

describe("the work a text takes", () => {
  afterEach(restore);
  // What does not come round several times in the short text has not the same dates in both.
  const repeated = attacks().filter(({ kind, words }) => kind === "mixture" && words.length < SHORT / 10);

  it.each(repeated)("grows with its length alone: $words", (attack) => {
    // A text that is looked through for each of its dates takes sixteen times the work at four times the length.
    expect(workOn(attack, LONG)).toBeLessThan(6 * workOn(attack, SHORT) + LONG);
  });
});
