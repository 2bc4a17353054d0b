import { describe, expect, it } from "vitest";
import { UNKNOWN_PUBLICATION } from "@/lib/core/article";
import { unknownDate } from "@/lib/core/event-date";
import { evidenceView } from "./event-view";

const text = "Ferries\nSnow fell. The line reopened on Monday, crews said. Tickets are sold out.";
const start = text.indexOf("The line");
const sentence = "The line reopened on Monday, crews said.";
const article = {
  id: "a1",
  title: "Ferries",
  language: "en",
  text,
  zones: [
    { kind: "title" as const, start: 0, end: 7 },
    { kind: "body" as const, start: 8, end: text.length },
  ],
  source: { file: "f", start: 0, end: text.length },
  alsoAt: [],
  published: UNKNOWN_PUBLICATION,
};
const evidence = {
  mentionId: "e1",
  articleId: "a1",
  zone: "body" as const,
  start,
  end: start + sentence.length,
  text: sentence,
  triggerStart: start + 9,
  triggerEnd: start + 17,
  date: unknownDate(),
};

describe("the sentence in the panel", () => {
  it("is cut at its date, and stands between the words of its own paragraph", () => {
    const dateStart = text.indexOf("on Monday");
    const view = evidenceView({ ...evidence, dateStart, dateEnd: dateStart + 9 }, article);
    expect(view.sentence).toEqual(["The line reopened ", "on Monday", ", crews said."]);
    expect(view.before).toBe("Snow fell. ");
    expect(view.after).toBe(" Tickets are sold out.");
  });

  it("says how it tells of the event where that is not how the event stands", () => {
    expect(evidenceView({ ...evidence, modality: "planned" }, article).modality).toBe("planned");
    expect(evidenceView(evidence, article).modality).toBeUndefined();
  });

  it("is whole where there is no date, also when its article is gone", () => {
    const view = evidenceView(evidence, undefined);
    expect(view.sentence.join("")).toBe(sentence);
    expect([view.before, view.after]).toEqual(["", ""]);
  });
});
