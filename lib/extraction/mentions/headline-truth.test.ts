import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";

const told = (...body: string[]): string[] =>
  extractArticle(anArticle({ body, published: "2023-05-18" })).events.map(({ headline }) => headline);

describe("who acts in a headline", () => {
  it.each([
    [
      "Rosa Quispe said Pedro Mora then moved to Lima, from where he fled to the desert on 3 May 2023.",
      /^Pedro Mora fled/,
    ],
    [
      "Peru, which borders Chile, is under threat from Norvik Steel after its forces attacked Arica on 3 May 2023.",
      /is under threat from Norvik Steel after its forces attacked Arica$/,
    ],
    ["It said that a school it closed on 3 May 2023 would reopen.", /^(?!A school closed)/],
    [
      "An official said brokers' hopes about gains in shares and mining issues were dashed on 3 May 2023.",
      /^(?!Mining issues)/,
    ],
    [
      "Among them is Juan Mora, formerly Norvik's vice president, field operations, who left Norvik on 3 May 2023.",
      /^(?!Field operations)/,
    ],
  ])("is not guessed: %s", (sentence, expected) => {
    for (const headline of told(sentence)) expect(headline).toMatch(expected);
  });

  it.each([
    // A relative clause that leaves out its "which".
    ["A pact the two towns signed in 2015 was torn up in April 2023.", "The two towns signed a pact"],
    ["Rojas told reporters on 3 May 2023 he would leave the party.", "Rojas told reporters he would leave the party"],
    // A list keeps all who are in it, a quantity its word.
    ["Bakers, tailors and miners struck on 3 May 2023.", "Bakers, tailors and miners struck"],
    ["Most banks in Quito shut on 3 May 2023.", "Most banks in Quito shut"],
    // What stands between the commas goes with the place.
    ["In Arica, Chile, the mayor resigned on 3 May 2023.", "The mayor resigned"],
  ])("%s", (sentence, headline) => {
    expect(told(sentence)).toContain(headline);
  });

  it("is the person who follows when a pronoun comes first", () => {
    const [visit] = extractArticle(
      anArticle({
        body: ["Juan Mora spoke.", "During her visit to Quito on 3 May 2023, Ana Rojas praised the port."],
        published: "2023-05-18",
      }),
    ).events;
    expect(visit?.headline).not.toContain("Mora");
  });

  it("is nobody where two persons may be meant", () => {
    const { events } = extractArticle(
      anArticle({
        body: ["A lawsuit pits Juan Mora against Pedro Vega.", "He left Quito on 3 May 2023."],
        published: "2023-05-18",
      }),
    );
    expect(events.map(({ headline }) => headline).filter((h) => /left/.test(h))).toEqual([
      "A lawsuit pits Juan Mora against Pedro Vega; he left Quito on 3 May 2023",
    ]);
  });
});

describe("a headline says no more than the text", () => {
  it.each([
    // How many there were at least.
    ["At least two men were killed in Arica on 3 May 2023.", "At least two men were killed in Arica"],
    ["As many as 57 miners escaped on 3 May 2023.", "As many as 57 miners escaped"],
    // Whoever a relative clause speaks of.
    [
      "The park is named for a figure of the ruling Reform Party (RP) who was killed on 3 May 2023.",
      "A figure of the ruling Reform Party was killed",
    ],
    ["Ana Rojas, one of three pupils who left Peru in 2015, was found.", "Three pupils left Peru"],
    ["A trade gap with Peru which hit $5 billion in 2022 is a threat.", "A trade gap with Peru hit $5 billion"],
    // Who did it, and not to whom it was done.
    [
      "The hall where rebels surrendered to the army in May 2021, and gave up their arms, is a school.",
      "Rebels surrendered to the army",
    ],
    [
      "After a boy slipped into a pond in Lima on 3 May 2023, a guard killed the bear.",
      "A boy slipped into a pond in Lima",
    ],
    ["Workers at two mines owned by the Peruvian state struck on 3 May 2023.", "Workers at two mines struck"],
    // What is denied stays denied.
    ["The firm denied that it had sold the ship in 2019.", "The firm denied that it had sold the ship"],
    // A thought is told to its end.
    [
      "The union rejected on 3 May 2023 a claim that it had threatened drivers.",
      "The union rejected a claim that it had threatened drivers",
    ],
    ["The ministry said on 3 May 2023 that a truce would take hold.", "The ministry said that a truce would take hold"],
    ["The mayor invited troops in 2019 to help oust the rebels.", "The mayor invited troops to help oust the rebels"],
    ["The nine were freed before dawn on 3 May 2023 in Loja.", "The nine were freed in Loja"],
    ["Officials released on 3 May 2023 a newly printed map.", "Officials released a newly printed map"],
    // What is dated inside a phrase is that alone.
    ["Peru refused to hand over suspects in the 2016 coup.", "The 2016 coup"],
    // What was nearly so was not so.
    ["The army studied a coup that nearly toppled the king in 2015.", "A coup nearly toppled the king"],
    // One object for two verbs.
    [
      "The council shut four ports on 3 May 2023 to ships suspected of carrying or hiding arms.",
      "The council shut four ports to ships suspected of carrying or hiding arms",
    ],
    // Names and words are whole.
    ["Right-wing deputies left the hall on 3 May 2023.", "Right-wing deputies left the hall"],
    ["Mehmet Ağaoğlu resigned on 3 May 2023.", "Mehmet Ağaoğlu resigned"],
  ])("%s", (sentence, headline) => {
    expect(told(sentence)).toContain(headline);
  });

  it("keeps the second half of a list, or leaves the list whole", () => {
    const sentence =
      "The bank said on 3 May 2023 that a leak in its records had touched many thousands of farmers, traders and bakers " +
      "in Peru as well as some data of Chilean and Bolivian traders.";
    for (const headline of told(sentence)) expect(headline).not.toMatch(/Chilean$|traders$(?<!Bolivian traders)/);
  });

  it("quotes a speaker whose words name nobody else", () => {
    const [death] = extractArticle(
      anArticle({
        body: ["Juan Mora spoke in Quito.", 'Juan Mora said: "My mother died on 3 May 1996.'],
        published: "2023-05-18",
      }),
    ).events;
    expect(death?.headline).toBe('Juan Mora said: "My mother died on 3 May 1996"');
  });
});
