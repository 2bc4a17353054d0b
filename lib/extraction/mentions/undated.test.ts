import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";

const told = (title: string, body: string[]): string[] =>
  extractArticle(anArticle({ title, body, published: "2023-05-18" })).events.map(
    ({ headline, date }) => `${date.edtf} ${headline}`,
  );

describe("news without a date of its own", () => {
  it.each([
    [
      "Ministry reviews plan for Tacna port",
      "The Ministry of Ports is reviewing the plan for a port in Tacna.",
      "2023-05-17/2023-05-18 The Ministry of Ports is reviewing the plan for a port in Tacna",
    ],
    [
      "Trams collide in Lima tunnel",
      "Officials say two trams have collided in a tunnel in Lima, injuring one person.",
      "2023-05-17/2023-05-18 Two trams have collided in a tunnel in Lima, injuring one person",
    ],
    [
      "Nine trapped miners freed",
      "Nine miners trapped since Monday have been freed, the mine has said.",
      "2023-05-17/2023-05-18 Nine miners have been freed",
    ],
    [
      "Quispe sees gaps before talks",
      "Mayor Rosa Quispe says wide gaps remain before the talks.",
      "2023-05-17/2023-05-18 Mayor Rosa Quispe says wide gaps remain before the talks",
    ],
  ])("is the lead under %s", (title, lead, expected) => {
    expect(told(title, [lead])).toContain(expected);
  });

  it("is no lead that only says how things are, or what is said of it", () => {
    expect(told("Lima is wet", ["Lima is wet, officials say."])).toEqual([]);
    expect(told("Lima is wet", ["Officials say Lima is a wet town."])).toEqual([]);
  });

  it.each([
    ["Police in Tacna shot the driver dead.", "/2023-05-18 Police in Tacna shot the driver dead"],
    [
      "The Norvik Front claimed responsibility for the attack.",
      "/2023-05-18 The Norvik Front claimed responsibility for the attack",
    ],
    ["Rosa Quispe blamed the army for the raid.", "/2023-05-18 Rosa Quispe blamed the army for the raid"],
  ])("is what somebody did once: %s", (sentence, expected) => {
    expect(told("Truck hits crowd", ["A truck hit a crowd in Tacna on 3 May 2023.", sentence])).toContain(expected);
  });
});

describe("whose family it was", () => {
  it("is not that of the paper that tells of it", () => {
    const body = [
      "According to the daily Lima Matin, Peter Mora, 56, died of his wounds.",
      "His wife was killed in the attack.",
    ];
    expect(told("Toll rises", body).join()).toMatch(/Peter Mora.s wife was killed/);
  });
});
