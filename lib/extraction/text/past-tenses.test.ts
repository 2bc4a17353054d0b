import { describe, expect, it } from "vitest";
import { tokenize } from "./tokens";

const verbs = (sentence: string): string[] =>
  tokenize(sentence, 0, [])
    .filter((t) => t.pos === "VERB")
    .map((t) => `${t.text}/${t.lemma}`);

describe("a past tense that the tagger takes for a noun or an adjective", () => {
  it.each([
    ["She protested after a shop assistant accused them of fraud.", "accused/accuse"],
    ["An individual drove a van into the market.", "drove/drive"],
    ["Ottoman-backed rebels retook the last fort.", "retook/retake"],
    ["Officers shot dead the attacker after he fled.", "shot/shoot"],
    ["It is a people it scorned as idle.", "scorned/scorn"],
    ["The flare that lit up the bay is gone.", "lit/light"],
    ["In May, Greek coastguards rescued about 400 people.", "rescued/rescue"],
  ])("is the verb of a clause that has no other: %s", (sentence, verb) => {
    expect(verbs(sentence)).toContain(verb);
  });

  it.each([
    ["The council has quietly consolidated its hold on the port.", "consolidated/consolidate"],
    ["She was with a man she had married in exile.", "married/marry"],
    ["Boats that had crowded into the bay sank.", "crowded/crowd"],
  ])("follows a form of have: %s", (sentence, verb) => {
    expect(verbs(sentence)).toContain(verb);
  });

  it("has an object behind another deed", () => {
    expect(verbs("They had fought beside the army and liberated the valley.")).toContain("liberated/liberate");
  });

  it.each([
    ["The town has heated pools.", "heated"],
    ["A saw and a drill were stolen.", "saw"],
    ["A maximum thrust at lift is what the engine was built for.", "thrust"],
    ["The chapel burst into song.", "chapel"],
  ])("stays what it is where another word is the verb: %s", (sentence, word) => {
    expect(verbs(sentence).join(" ")).not.toContain(word);
  });
});
