import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";

/** Primary and secondary countries of the event whose trigger is this word: "PE|CL". */
const countriesOf = (word: string, ...body: string[]): string => {
  const { events } = extractArticle(anArticle({ title: "News in brief", body, published: "2023-05-18" }));
  const event = events.find((e) =>
    e.evidence.some((v) => v.text.slice(v.triggerStart - v.start, v.triggerEnd - v.start).startsWith(word)),
  );
  return event ? `${event.countries.primary}|${event.countries.secondary}` : "no event";
};

describe("who acts, and on whom", () => {
  it.each([
    ["broke", "Paraguay broke off relations with Moscow on Thursday.", "PY|RU"],
    [
      "recalled",
      "Fiji recalled its envoy from New Delhi on Friday in protest at remarks by an Indian minister.",
      "FJ|IN",
    ],
    ["closed", "Chad closed its border with Sudan on Wednesday.", "TD|SD"],
    ["bought", "A Swedish firm, Norrland Timber, bought a sawmill in Latvia in April.", "LV|SE"],
    ["freed", "Maduro, the Venezuelan president, freed ten Americans on Wednesday.", "VE|US"],
    ["lent", "The Louvre in Paris lent a statue to a museum in Abu Dhabi in 2017.", "FR|AE"],
    ["killed", "Across the border in Indonesia's Papua province, two people were killed on Friday.", "ID|"],
    ["reopened", "The two Koreas reopened a hotline on Monday.", "KP,KR|"],
  ])("%s: %s", (word, sentence, expected) => {
    expect(countriesOf(word, sentence)).toBe(expected);
  });

  it("reads the two countries as those told together before", () => {
    expect(
      countriesOf(
        "suspended",
        "Ghana and Togo opened a bridge on Monday.",
        "Kenya sent a guest.",
        "The two countries suspended ferries in March.",
      ),
    ).toBe("GH,TG|");
  });

  it("gives an agreement its second side, though the sentence names none", () => {
    expect(
      countriesOf(
        "signed",
        "Ghana and Togo opened a bridge on Monday under a deal with builders in Togo and Ghana.",
        "The deal was signed in March.",
      ),
    ).toMatch(/^(?:GH\|TG|TG\|GH|GH,TG\|)$/);
  });

  it("takes the home of a firm that acts abroad for the other side", () => {
    expect(
      countriesOf(
        "stopped",
        "Miners in Peru want a vote in Peru's courts on Monday.",
        "The pit near Arequipa in Peru belongs to Norwegian Coast Metals.",
        "The company stopped work in March.",
      ),
    ).toBe("PE|NO");
  });
});
