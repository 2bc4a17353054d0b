import { describe, expect, it } from "vitest";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";

const told = (sentence: string, word: string): TimelineEvent | undefined =>
  extractArticle(anArticle({ body: [sentence], published: "2023-05-18" })).events.find((e) =>
    e.evidence.some(
      (v) => v.text.slice(v.triggerStart - v.start, v.triggerEnd - v.start).includes(word) && v.text === sentence,
    ),
  );
const standing = (sentence: string, word: string): string => {
  const event = told(sentence, word);
  return event ? `${event.modality}${event.attribution ? ` by ${event.attribution}` : ""}` : "no event";
};

describe("who stands behind a happening", () => {
  it.each([
    ["The driver reportedly fled to Peru on Tuesday.", "fled", "claimed"],
    ["The abbot is believed to have left the country in June.", "left", "claimed"],
    ["Prosecutors say the banker moved the money in April 2019.", "moved", "claimed by Prosecutors"],
    ["Villagers suspect that the dam was opened on Tuesday.", "opened", "claimed by Villagers"],
    ["The man is accused of setting fire to the mill in 2017.", "setting", "claimed"],
  ])("leaves a claim a claim: %s", (sentence, word, expected) => {
    expect(standing(sentence, word)).toBe(expected);
  });

  it.each([
    ["The company rejected accusations that it poisoned the lake in 2014.", "poisoned", "denied by The company"],
    ["The minister dismissed reports that the plant leaked in April.", "leaked", "denied by The minister"],
    ["The governor ruled out holding a vote in 2025.", "holding", "denied by The governor"],
    ["The colonel said that no shots were fired on Monday.", "fired", "denied by The colonel"],
  ])("makes no fact of what is denied: %s", (sentence, word, expected) => {
    expect(standing(sentence, word)).toBe(expected);
  });

  it.each([
    ["Auditors found no evidence that the bank hid losses in 2019.", "hid", "denied by Auditors"],
    ["There was no sign that the ship had sunk on Tuesday.", "sunk", "denied"],
    ["Rumours that the mill burned in March proved untrue.", "burned", "denied"],
    ["Reports that the abbot died on Tuesday were false.", "died", "denied"],
    ["It is not true that the abbot resigned on Tuesday.", "resigned", "denied"],
    ["The navy denied shelling the port on Tuesday.", "shelling", "denied by The navy"],
    ["The judge instructed the bank to sell its mill by March 2025.", "sell", "planned"],
    ["Lima invited the unions to meet in Arica on June 3.", "meet", "planned"],
    ["The mayor proposed holding the fair on October 8.", "holding", "planned"],
    ["A colonel called the ambush revenge for clashes on Monday.", "clashes", "asserted"],
    ["The union called a strike for October 8.", "strike", "planned"],
    ["Had the captain turned back on Tuesday, the crew would have lived.", "turned", "hypothetical"],
    ["The jury was unable to reach a verdict on Tuesday.", "reach", "asserted"],
    ["It is possible that the abbot left on Tuesday.", "left", "hypothetical"],
  ])("reads what the words around it make of it: %s", (sentence, word, expected) => {
    expect(standing(sentence, word).replace(/ by Lima$| by The (?:judge|mayor)$/, "")).toBe(expected);
  });

  it("takes for granted what a denial takes for granted", () => {
    expect(standing("The ministry denied that it had ignored warnings issued in February.", "issued")).toBe("asserted");
  });

  it("does not deny what is granted beside a denial", () => {
    expect(standing("The port denied that it had closed the pier, although divers left the pier in May.", "left")).toBe(
      "asserted",
    );
  });

  it.each([
    ["The bridge would have opened in May if the money had come.", "opened", "hypothetical"],
    ["It is unclear whether the ferry sank on Monday.", "sank", "hypothetical"],
  ])("keeps what did not come or is not known out of the facts: %s", (sentence, word, expected) => {
    expect(standing(sentence, word)).toBe(expected);
  });

  it("names the planner, and the speaker in full", () => {
    expect(standing("The union threatened to strike on Monday.", "strike")).toBe("planned by The union");
    expect(
      standing("The spokesman for the Zurich-based fund, Urs Kunz, said the bourse closed on Monday.", "closed"),
    ).toBe("asserted by Urs Kunz");
  });
});
